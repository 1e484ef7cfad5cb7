package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints an impact for people who know the codes. */
final class ImpactMarkdown {

    private final StringBuilder out = new StringBuilder();

    private ImpactMarkdown() {}

    static String of(ChangeImpact impact) {
        ImpactMarkdown page = new ImpactMarkdown();
        page.print(impact);
        return page.out.append('\n').toString();
    }

    private void print(ChangeImpact impact) {
        line("# What changes from " + impact.before().inWords() + " to "
                + impact.after().inWords());
        line(summary(impact));
        impact.remarks().forEach(this::line);
        for (ChangeDirection direction : ChangeDirection.values()) {
            List<ChangedGroup> groups = impact.groups(direction);
            if (!groups.isEmpty()) {
                line("## " + direction.label());
                line(direction.meaning());
                groups.forEach(this::group);
            }
        }
    }

    /** In one paragraph; also the beginning of the page for people who know no codes. */
    static String summary(ChangeImpact impact) {
        if (impact.groups().isEmpty()) {
            return "Nothing changes: every question there can be about one category has the same answer, by the same rules,"
                    + " on the same sources.";
        }
        if (impact.changedAnswers().signum() == 0) {
            return "No answer changes. What changes are the rules or the sources that answers rest on.";
        }
        return "Of " + PlainWords.count(impact.space()) + " combinations of facts, "
                + PlainWords.share(impact.changedOutcomes(), impact.space()) + " have another outcome and "
                + PlainWords.share(impact.changedAnswers(), impact.space())
                + " another answer in some respect. Combinations are counted alike, however likely they are.";
    }

    private void group(ChangedGroup group) {
        line("### " + PlainWords.sentence(group.difference().inWords()));
        List<String> rows = new ArrayList<>();
        Region region = group.region();
        rows.add("- " + PlainWords.count(region.combinations()) + " combinations ("
                + PlainWords.share(region.combinations(), region.space()) + ")");
        group.passages().forEach(passage -> rows.addAll(passage(passage)));
        rest(group).ifPresent(rest -> rows.add("- " + rest));
        rows.add(
                "- for example " + PlainWords.factCodes(group.example().before().facts())
                        + (group.example().isAskable() ? "" : " (no single question brings these facts together)"));
        rows.add("- before: " + answer(group.example().before()));
        rows.add("- after: " + answer(group.example().after()));
        line(String.join("\n", rows));
    }

    private static List<String> passage(Passage passage) {
        List<String> rows = new ArrayList<>();
        String rules = passage.isBySameRules()
                ? "- decided by " + PlainWords.ids(passage.before())
                : "- decided by " + PlainWords.ids(passage.before()) + ", and now by "
                        + PlainWords.ids(passage.after());
        rows.add(rules + " (" + PlainWords.count(passage.combinations()) + ")");
        rows.addAll(cases(PlainWords.Described.of(passage.when()), "  "));
        if (passage.undescribed().signum() > 0) {
            rows.add("  - " + unlisted(passage.undescribed(), passage.combinations()));
        }
        return rows;
    }

    private static List<String> cases(PlainWords.Described described, String indent) {
        List<String> rows = new ArrayList<>();
        if (!described.common().isEmpty()) {
            rows.add(indent + "- in each of these cases " + PlainWords.codes(described.common()));
        }
        described.parts().forEach(part -> rows.add(indent + "- when " + PlainWords.codes(part)));
        return rows;
    }

    /** What is left beside the passages that are listed. */
    static Optional<String> rest(ChangedGroup group) {
        BigInteger all = group.region().combinations();
        BigInteger listed =
                group.passages().stream().map(Passage::combinations).reduce(BigInteger.ZERO, BigInteger::add);
        return listed.equals(all)
                ? Optional.empty()
                : Optional.of("decided by other rules: " + PlainWords.share(all.subtract(listed), all) + " of these");
    }

    static String unlisted(BigInteger undescribed, BigInteger all) {
        return "further conditions, not listed here, describe " + PlainWords.share(undescribed, all) + " of these";
    }

    private static String answer(CategoryDecision answer) {
        return answer.outcome() + " by "
                + answer.determiningRules().stream().map(FiredRule::id).collect(Collectors.joining(", ")) + " on "
                + answer.citations().stream()
                        .map(citation -> citation.id() + (citation.verified() ? "" : " (unverified)"))
                        .collect(Collectors.joining(", "))
                + "; " + answer.obligations().stream().map(duty -> duty.code()).collect(Collectors.joining(", "));
    }

    private void line(String text) {
        out.append(out.length() == 0 ? "" : "\n\n").append(text);
    }
}
