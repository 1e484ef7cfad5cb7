package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.plan.Agreement;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the parts of one plan agree: its outcomes and actions count up. */
final class WholePlan {

    private final Catalogue catalogue;
    private final Choices choices;
    private int actions;

    WholePlan(Catalogue catalogue, Choices choices) {
        this.catalogue = catalogue;
        this.choices = choices;
    }

    void fill(JointPlan.Builder plan) {
        int version = choices.between(1, 3);
        plan.id(PlanId.of(PlainSamples.id("plan", choices)))
                .version(version)
                .replaces(version > 1 ? Optional.of(PlanId.of(PlainSamples.id("earlier", choices))) : Optional.empty())
                .child(WholeTeam.CHILD)
                .outcomes(outcomes())
                .agreements(Lists.distinct(catalogue.one(Agreement.class), 4, Agreement::getParty, choices))
                .childComment(PlainSamples.maybe(catalogue.one(OwnWords.class), choices)
                        .map(words -> words.withSpeaker(WholeTeam.CHILD)));
    }

    private List<IntendedOutcome> outcomes() {
        List<IntendedOutcome> outcomes = new ArrayList<>();
        for (IntendedOutcome outcome :
                catalogue.one(IntendedOutcome.class).list(0, 4).from(choices)) {
            outcomes.add(outcome.withId(OutcomeId.of("outcome-" + (outcomes.size() + 1)))
                    .withActions(actions(outcome)));
        }
        return outcomes;
    }

    /** Now and then one repeats what another says, as plans that several people write do. */
    private List<Accountability> actions(IntendedOutcome outcome) {
        List<Accountability> all = new ArrayList<>();
        for (Accountability action : outcome.getActions()) {
            Accountability said = !all.isEmpty() && choices.chance(10) ? repeating(choices.pick(all), action) : action;
            all.add(said.withId(ActionId.of("action-" + ++actions)));
        }
        return all;
    }

    private static Accountability repeating(Accountability earlier, Accountability action) {
        return Accountability.builder()
                .from(action)
                .what(earlier.getWhat())
                .accountable(earlier.getAccountable())
                .supporting(earlier.getSupporting())
                .build();
    }
}
