package io.github.cafkit.model.plan;

import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.team.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something in a plan that nobody answers for, or that several do. It holds identifiers and words of the library, and
 * nothing that the plan says; whether it is a fault is for people to decide. Immutable and thread-safe.
 *
 * @param kind what was found, not null
 * @param outcome the outcome concerned, empty if there is none, not null
 * @param actions the actions concerned, not null
 * @param parties the parties concerned, not null
 * @param agency the agency concerned, empty if there is none, not null
 */
public record PlanGap(
        Kind kind,
        Optional<OutcomeId> outcome,
        List<ActionId> actions,
        List<Party> parties,
        Optional<AgencyId> agency) {

    /** What can be found. */
    public enum Kind {
        /** No party answers for an open action. */
        ACTION_WITHOUT_ACCOUNTABLE("no party is accountable for the action"),
        /** No party answers for anything that is done for an outcome. */
        OUTCOME_WITHOUT_ACCOUNTABLE("no party is accountable for anything done for the outcome"),
        /** Two parties seem to do the same for the same need. */
        SAME_THING_BY_TWO("two parties seem to do the same for the same need"),
        /** One party answers twice for what is put in the same words. */
        SAME_THING_TWICE("one party is accountable twice for what is put in the same words"),
        /** An agency of the team has no part in the plan. */
        AGENCY_WITHOUT_PART("the agency is in the team and has no part in the plan");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * What was found, in words.
         *
         * @return the words, never null
         */
        public String label() {
            return label;
        }
    }

    /** Checks the parts. */
    public PlanGap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(outcome, "outcome");
        actions = List.copyOf(actions);
        parties = List.copyOf(parties);
        Objects.requireNonNull(agency, "agency");
    }

    /**
     * What was found, with identifiers.
     *
     * @return one sentence without a full stop, never null
     */
    public String sentence() {
        String where = outcome.map(id -> "outcome " + id)
                .or(() -> agency.map(id -> "agency " + id))
                .orElse("plan");
        String which = actions.isEmpty()
                ? ""
                : actions.stream().map(ActionId::value).collect(Collectors.joining(", ", " (", ")"));
        return where + which + ": " + kind.label();
    }
}
