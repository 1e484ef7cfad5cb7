package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.page.Html;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Prints an impact as one page for people who know the law and read no code. */
final class ImpactHtml {

    private static final String STYLE = """
            body { font: 16px/1.45 system-ui, sans-serif; color: #1b1b1b; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            th, td { border: 1px solid #767676; padding: .5rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
            thead th { background: #eceff1; } tbody th { font-weight: 600; }
            col.what { width: 22%; } col.where { width: 34%; }
            ul { margin: .2rem 0 .2rem 1.1rem; padding: 0; } p { margin: .4rem 0; }
            .note { color: #444; } .sources { font-size: .9rem; }
            @media print { body { font-size: 10pt; margin: 0; max-width: none; } tr { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; } }
            @page { size: A4 landscape; margin: 12mm; }
            """;

    private final StringBuilder out = new StringBuilder();

    private ImpactHtml() {}

    static String of(ChangeImpact impact) {
        ImpactHtml page = new ImpactHtml();
        page.print(impact);
        return page.out.toString();
    }

    private void print(ChangeImpact impact) {
        String title = "What changes from " + impact.before().inWords() + " to "
                + impact.after().inWords();
        out.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", title);
        out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", title);
        element("p", ImpactMarkdown.summary(impact));
        impact.remarks().forEach(remark -> element("p", remark));
        contents(impact);
        for (ChangeDirection direction : ChangeDirection.values()) {
            section(direction, impact.groups(direction));
        }
        element("h2", "How to read this page");
        element(
                "p",
                "Every combination of facts that the rules can see was compared, without sampling. Each table row gathers those"
                        + " that changed in the same way. A combination may stand in more than one table, as an answer may be"
                        + " opened and carry other duties as well. What the example does not mention is as in an ordinary"
                        + " question: a nursery, a young child, nothing amiss.");
        out.append("<p class=\"note\">")
                .append(Html.escaped(SharingDecision.NOTICE))
                .append("</p>\n");
        out.append("</main>\n</body>\n</html>\n");
    }

    private void contents(ChangeImpact impact) {
        if (impact.groups().isEmpty()) {
            return;
        }
        out.append("<ul>\n");
        for (ChangeDirection direction : ChangeDirection.values()) {
            int number = impact.groups(direction).size();
            if (number > 0) {
                out.append("<li><a href=\"#")
                        .append(direction.name())
                        .append("\">")
                        .append(Html.escaped(direction.label()));
                out.append("</a>: ")
                        .append(number)
                        .append(number == 1 ? " kind" : " kinds")
                        .append(" of change</li>\n");
            }
        }
        out.append("</ul>\n");
    }

    private void section(ChangeDirection direction, List<ChangedGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        out.append("<h2 id=\"")
                .append(direction.name())
                .append("\">")
                .append(Html.escaped(direction.label()))
                .append("</h2>\n");
        element("p", direction.meaning());
        out.append("<table>\n<colgroup><col class=\"what\"><col class=\"where\"><col><col></colgroup>\n<thead><tr>")
                .append("<th scope=\"col\">What changes</th><th scope=\"col\">When</th>")
                .append(
                        "<th scope=\"col\">Example before</th><th scope=\"col\">Example after</th></tr></thead>\n<tbody>\n");
        groups.forEach(this::row);
        out.append("</tbody>\n</table>\n");
    }

    private void row(ChangedGroup group) {
        Region region = group.region();
        out.append("<tr>\n<th scope=\"row\">")
                .append(Html.escaped(PlainWords.sentence(group.difference().inWords())))
                .append("</th>\n<td>\n");
        element("p", PlainWords.share(region.combinations(), region.space()) + " of all combinations of facts.");
        group.passages().forEach(passage -> passage(passage, region));
        ImpactMarkdown.rest(group).ifPresent(rest -> element("p", PlainWords.sentence(rest) + "."));
        element("p", "For example:");
        list(PlainWords.facts(group.example().before().facts()));
        if (!group.example().isAskable()) {
            element("p", "No single question brings these facts together.");
        }
        out.append("</td>\n");
        answer(group.example().before());
        answer(group.example().after());
        out.append("</tr>\n");
    }

    private void passage(Passage passage, Region region) {
        element("p", PlainWords.share(passage.combinations(), region.combinations()) + " of these were decided by:");
        list(passage.before().stream().map(rule -> rule.title()).toList());
        if (!passage.isBySameRules()) {
            element("p", "They are now decided by:");
            list(passage.after().stream().map(rule -> rule.title()).toList());
        }
        element("p", "Among what was so decided, that is when:");
        cases(PlainWords.Described.of(passage.when()));
        unlisted(passage.undescribed(), passage.combinations());
    }

    private void cases(PlainWords.Described described) {
        if (!described.common().isEmpty()) {
            element("p", "In each of these cases " + PlainWords.words(described.common()) + ". And:");
        }
        list(described.parts().stream().map(PlainWords::words).toList());
    }

    private void unlisted(BigInteger undescribed, BigInteger all) {
        if (undescribed.signum() > 0) {
            element("p", PlainWords.sentence(ImpactMarkdown.unlisted(undescribed, all)) + ".");
        }
    }

    private void answer(CategoryDecision answer) {
        out.append("<td>\n");
        String strength =
                answer.strength().map(each -> " (" + each.label() + ")").orElse("");
        element("p", PlainWords.sentence(answer.outcome().label()) + strength + ".");
        answer.route().ifPresent(route -> element("p", route.meaning()));
        answer.judgements().forEach(judgement -> element("p", "A person answers: " + judgement.question()));
        element("p", "Because:");
        list(answer.determiningRules().stream().map(rule -> rule.title()).toList());
        List<String> duties = new ArrayList<>();
        for (Obligation duty : answer.obligations()) {
            if (!Obligation.UNIVERSAL.contains(duty)) {
                duties.add(duty.meaning());
            }
        }
        if (!duties.isEmpty()) {
            element("p", "Duties beyond recording, the minimum and a safe way:");
            list(duties);
        }
        out.append("<div class=\"sources\">\n");
        element("p", "Sources in force:");
        list(answer.citations().stream().map(PlainWords::source).toList());
        out.append("</div>\n</td>\n");
    }

    private void list(List<String> items) {
        out.append("<ul>\n");
        items.forEach(item -> element("li", item));
        out.append("</ul>\n");
    }

    private void element(String name, String text) {
        out.append(Html.element(name, text));
    }
}
