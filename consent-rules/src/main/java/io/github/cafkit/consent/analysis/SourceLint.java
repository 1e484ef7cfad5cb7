package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at what the rules of a pack rest on. */
final class SourceLint {

    private final RulePack pack;
    private final LintFindings findings;
    private final List<SharingRule> rules;

    SourceLint(RulePack pack, LintFindings findings) {
        this.pack = pack;
        this.findings = findings;
        this.rules = all(pack);
    }

    /** Every edition of every rule, that for a clash included. */
    static List<SharingRule> all(RulePack pack) {
        return Stream.concat(pack.rules().stream(), pack.clash().stream().map(RulePack.Clash::rule))
                .toList();
    }

    /** Where a rule's edition stands in a pack. */
    static String place(SharingRule rule) {
        return "/rules/" + rule.id() + "/"
                + (rule.inForce().isUnboundedStart() ? "always" : rule.inForce().start());
    }

    void look() {
        rules.forEach(this::outOfForce);
        pack.sources().all().forEach(this::source);
    }

    private void source(Citation citation) {
        List<SharingRule> citing = rules.stream()
                .filter(rule -> rule.citations().stream()
                        .anyMatch(cited -> cited.family().equals(citation.family())))
                .toList();
        String place = "/sources/" + citation.id();
        if (citing.isEmpty()) {
            findings.add(
                    LintCheck.NEVER_CITED,
                    place,
                    findings.looked(),
                    findings.looked(),
                    "no rule rests on it",
                    Optional::empty);
        } else if (!citation.verified()) {
            unverified(citation, citing, place);
        }
    }

    private void unverified(Citation citation, List<SharingRule> citing, String place) {
        DateRange inForce = citation.inForce().orElse(null);
        if (inForce == null) {
            return;
        }
        List<DateRange> days = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (SharingRule rule : citing) {
            rule.inForce().intersection(inForce).flatMap(findings::within).ifPresent(both -> {
                days.add(both);
                ids.add(rule.id());
            });
        }
        for (DateRange both : LintFindings.joined(days)) {
            findings.add(
                    LintCheck.UNVERIFIED,
                    place,
                    inForce,
                    both,
                    "nobody has checked it against the official text; on it rest " + String.join(", ", ids),
                    Optional::empty);
        }
    }

    private void outOfForce(SharingRule rule) {
        Set<String> families =
                rule.citations().stream().map(Cited::family).collect(Collectors.toCollection(TreeSet::new));
        for (String family : families) {
            List<DateRange> inForce = pack.sources().editions(family).stream()
                    .flatMap(edition -> edition.inForce().stream())
                    .toList();
            findings.within(rule.inForce())
                    .ifPresent(days -> LintFindings.gaps(days, inForce)
                            .forEach(gap -> findings.add(
                                    LintCheck.OUT_OF_FORCE,
                                    place(rule) + "/citations/" + family,
                                    rule.inForce(),
                                    gap,
                                    "no edition of " + family + " is in force, and the rule is",
                                    Optional::empty)));
        }
    }
}
