package io.github.cafkit.consent.england;

import io.github.cafkit.consent.CaseAnswers;
import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.source.Citation;
import java.util.Collection;
import java.util.stream.Collectors;

/** The generated page that lists every case with its question, its answer and its sources. */
final class CataloguePages {

    private CataloguePages() {}

    static String cases() {
        SharingAdviser adviser = SharingAdviser.of(EnglandPack.standard());
        StringBuilder page = new StringBuilder("# Cases of pack england, edition "
                + EnglandPack.standard().edition()
                + "\n\nThis page is generated: each conformance case with what the library answers. The last column says whether"
                + " the answer is the expected one, at the level that the case's file states. Cases whose id begins"
                + " with K are the project's own.\n\n| Case | Day | In one sentence | Answer | May go | Does not go | Duties | Sources |"
                + " Passes |\n|---|---|---|---|---|---|---|---|---|\n");
        for (Cases.Case theCase : Cases.all()) {
            SharingDecision decision = adviser.advise(theCase.document().question());
            page.append("| ")
                    .append(theCase.document().id())
                    .append(" | ")
                    .append(decision.question().asOf())
                    .append(" | **")
                    .append(theCase.title().replace("|", "/"))
                    .append("** ")
                    .append(theCase.scene().replace("|", "/"))
                    .append(" | ")
                    .append(decision.outcome().name())
                    .append(" | ")
                    .append(names(decision.share()))
                    .append(" | ")
                    .append(names(decision.withhold()))
                    .append(" | ")
                    .append(decision.obligations().stream()
                            .map(Obligation::code)
                            .collect(Collectors.joining(" ")))
                    .append(" | ")
                    .append(decision.citations().stream().map(Citation::id).collect(Collectors.joining(" ")))
                    .append(" | ")
                    .append(CaseAnswers.differences(theCase, decision).isEmpty() ? "yes" : "NO")
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
