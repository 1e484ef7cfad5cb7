package io.github.cafkit.consent;

import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.FactSheet;

/** What the rules see of a case about one category. */
public final class FactsOfCase {

    private FactsOfCase() {}

    public static FactSheet of(CaseDocument theCase) {
        SharingQuestion question = theCase.question();
        return FactSheets.of(question, question.items().values().iterator().next());
    }
}
