package io.github.cafkit.consent.replay;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.source.Citation;
import java.util.Collection;
import java.util.List;

/** A part of an answer that is compared: for the question as a whole, and for each category. */
public enum AnswerPart {
    /** The outcome. */
    OUTCOME("outcome"),
    /** What goes to the recipient. */
    FLOWS("what flows"),
    /** The duties that come with it. */
    DUTIES("duties"),
    /** To whom first or instead. */
    ROUTE("route"),
    /** What a named person must still judge. */
    JUDGEMENTS("judgements"),
    /** The rules that decided; of categories only. */
    RULES("rules"),
    /** The sources that the answer rests on. */
    CITATIONS("sources");

    private final String label;

    AnswerPart(String label) {
        this.label = label;
    }

    /**
     * The part in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }

    /** What a decision as a whole says, as codes in a stable order. */
    List<String> of(SharingDecision decision) {
        return switch (this) {
            case OUTCOME -> List.of(decision.outcome().name());
            case FLOWS -> names(decision.share());
            case DUTIES -> codes(decision.obligations());
            case ROUTE -> names(decision.route().stream().toList());
            case JUDGEMENTS -> names(decision.judgements());
            case RULES -> List.of();
            case CITATIONS -> ids(decision.citations());
        };
    }

    /** What a decision says about one category, as codes in a stable order. */
    List<String> of(CategoryDecision decision) {
        return switch (this) {
            case OUTCOME -> List.of(decision.outcome().name());
            case FLOWS -> decision.flows() ? List.of(decision.category().name()) : List.of();
            case DUTIES -> codes(decision.obligations());
            case ROUTE -> names(decision.route().stream().toList());
            case JUDGEMENTS -> names(decision.judgements());
            case RULES ->
                decision.determiningRules().stream().map(FiredRule::id).toList();
            case CITATIONS -> ids(decision.citations());
        };
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private static List<String> codes(Collection<Obligation> obligations) {
        return obligations.stream().map(Obligation::code).toList();
    }

    private static List<String> ids(Collection<Citation> citations) {
        return citations.stream().map(Citation::id).toList();
    }
}
