package io.github.cafkit.model.plan;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.internal.PageText;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamMember;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a plan and its team call things, made safe for one sort of page. Personal data. */
final class PlanWords {

    private final JointPlan plan;
    private final Optional<TeamAroundTheChild> team;
    private final UnaryOperator<String> safe;

    private PlanWords(JointPlan plan, Optional<TeamAroundTheChild> team, UnaryOperator<String> safe) {
        this.plan = plan;
        this.team = team;
        this.safe = safe;
    }

    static PlanWords markdown(JointPlan plan, TeamAroundTheChild team) {
        return new PlanWords(plan, Optional.of(team), PageText::markdown);
    }

    static PlanWords mermaid(JointPlan plan) {
        return new PlanWords(plan, Optional.empty(), PageText::mermaid);
    }

    String action(ActionId id) {
        return plan.allActions().stream()
                .filter(action -> action.getId().equals(id))
                .findFirst()
                .map(Accountability::getWhat)
                .map(safe)
                .orElse("");
    }

    String outcome(OutcomeId id) {
        return plan.getOutcomes().stream()
                .filter(outcome -> outcome.getId().equals(id))
                .findFirst()
                .map(IntendedOutcome::getStatement)
                .map(safe)
                .orElse("");
    }

    /** The name of a person of the team or of an agency; the identifier of anybody else. */
    String party(Party party) {
        return safe.apply(team.flatMap(known -> name(known, party)).orElseGet(() -> Parties.id(party)));
    }

    private static Optional<String> name(TeamAroundTheChild team, Party party) {
        if (party instanceof Party.OfAgency agency) {
            return team.agency(agency.id()).map(Agency::getName);
        }
        return team.getMembers().stream()
                .map(TeamMember::getMember)
                .filter(member -> Party.person(member.personId()).equals(party))
                .reduce((earlier, later) -> later)
                .map(member -> member.personName().full());
    }
}
