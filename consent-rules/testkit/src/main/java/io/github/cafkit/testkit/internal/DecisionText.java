package io.github.cafkit.testkit.internal;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.source.Citation;
import java.util.Collection;
import java.util.stream.Collectors;

/** Decisions in a few lines, for messages of failing tests. Codes and ids of rules, so nothing personal. */
public final class DecisionText {

    private DecisionText() {}

    /** The whole answer, then one line for each category. */
    public static String of(SharingDecision decision) {
        return "The answer: " + decision.outcome()
                + decision.strength().map(strength -> " (" + strength + ")").orElse("")
                + "; goes " + codes(decision.share())
                + "; withheld " + codes(decision.withhold())
                + decision.route().map(route -> "; route " + route).orElse("")
                + "\n  duties " + duties(decision)
                + "\n  for a person to judge " + codes(decision.judgements())
                + "\n  cites "
                + listed(decision.citations().stream().map(Citation::id).toList())
                + decision.categories().stream()
                        .map(category -> "\n  " + category.category() + ": " + because(category))
                        .collect(Collectors.joining());
    }

    /** What is decided about a category, by which rules of which tier. */
    public static String because(CategoryDecision category) {
        return category.outcome()
                + (category.isTrimmed() ? ", as it is not needed," : "")
                + " by "
                + category.determiningRules().stream().map(rule -> rule.id()).collect(Collectors.joining(", "))
                + " (" + category.tier().name() + " " + category.tier().title() + ")";
    }

    /** Codes in their order. */
    public static String codes(Collection<? extends Enum<?>> values) {
        return listed(values.stream().map(Enum::name).toList());
    }

    /** The public codes of duties. */
    public static String duties(Collection<Obligation> duties) {
        return listed(duties.stream().map(Obligation::code).toList());
    }

    private static String duties(SharingDecision decision) {
        String own = duties(decision.obligations());
        return decision.localObligations().isEmpty()
                ? own
                : own + ", by local rules " + duties(decision.localObligations());
    }

    private static String listed(Collection<String> values) {
        return values.isEmpty() ? "nothing" : String.join(", ", values);
    }
}
