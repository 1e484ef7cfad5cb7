package io.github.cafkit.testkit.contract;

import static io.github.cafkit.testkit.contract.DecisionLaws.breaks;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the outcome, the strength and the route of a whole answer are, if they follow from its categories. */
final class Headline {

    private Headline() {}

    static Optional<String> fault(WholeAnswer answer) {
        Set<Outcome> possible = outcomes(answer);
        return breaks(
                        !possible.contains(answer.outcome()),
                        "The outcome is " + answer.outcome() + " and, by its categories, "
                                + possible.stream().sorted().map(Enum::name).collect(Collectors.joining(" or "))
                                + ".")
                .or(() -> breaks(
                        answer.strength().isPresent() != answer.outcome().flows(),
                        "It is said how strongly sharing is meant exactly where something goes."))
                .or(() -> breaks(
                        answer.strength().equals(Optional.of(Strength.DUTY))
                                != (answer.outcome() == Outcome.MUST_SHARE),
                        "It is a duty exactly where it must be shared."))
                .or(() -> breaks(
                        !routes(answer).containsAll(answer.route().stream().toList())
                                || (answer.route().isEmpty() && !routes(answer).isEmpty()),
                        "The route is none of those of the categories that make the outcome."));
    }

    /** One outcome; two only where nothing is needed, which a pack may refuse or refer. */
    private static Set<Outcome> outcomes(WholeAnswer answer) {
        List<AnsweredCategory> live = answer.live();
        if (live.isEmpty()) {
            return Set.of(Outcome.DENY, Outcome.REFER_TO_DSL);
        }
        if (any(live, category -> category.outcome() == Outcome.MUST_SHARE)) {
            return Set.of(Outcome.MUST_SHARE);
        }
        if (any(live, AnsweredCategory::flows)) {
            boolean plain = live.stream().allMatch(AnsweredCategory::flows)
                    && Obligation.UNIVERSAL.containsAll(answer.obligations());
            return Set.of(plain ? Outcome.PERMIT : Outcome.PERMIT_WITH_CONDITIONS);
        }
        if (any(live, category -> category.outcome() == Outcome.REFER_TO_DSL)) {
            return Set.of(Outcome.REFER_TO_DSL);
        }
        return any(live, category -> category.outcome() == Outcome.SEEK_CONSENT)
                ? Set.of(Outcome.SEEK_CONSENT)
                : Set.of(Outcome.DENY);
    }

    private static Set<Route> routes(WholeAnswer answer) {
        return answer.live().stream()
                .filter(category -> category.outcome() == answer.outcome()
                        || (permits(category.outcome()) && permits(answer.outcome())))
                .flatMap(category -> category.route().stream())
                .collect(Collectors.toSet());
    }

    private static boolean permits(Outcome outcome) {
        return outcome == Outcome.PERMIT || outcome == Outcome.PERMIT_WITH_CONDITIONS;
    }

    private static boolean any(List<AnsweredCategory> categories, Predicate<AnsweredCategory> test) {
        return categories.stream().anyMatch(test);
    }
}
