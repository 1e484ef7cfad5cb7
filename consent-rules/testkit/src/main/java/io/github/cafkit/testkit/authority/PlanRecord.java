package io.github.cafkit.testkit.authority;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.Place;
import io.github.cafkit.model.accountability.RecurrenceUnit;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.Agreement;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.OutcomeSubject;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.plan.ReviewArrangement;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.testkit.authority.Situation.Helper;
import io.github.cafkit.testkit.sample.Choices;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the plan: an outcome or a few, each with what somebody of the team does for it. */
final class PlanRecord {

    /** What is hoped for, and what is done for it. */
    private record Aim(ElementCode element, String statement, List<String> actions) {}

    private static final FrameworkId FRAMEWORK = Frameworks.CAF_2009.getId();

    private static final List<Aim> AIMS = List.of(
            aim(
                    AssessmentElement.SPEECH_LANGUAGE_COMMUNICATION,
                    "is understood by people outside the family",
                    "weekly speech and language sessions",
                    "teach the setting how to use signs"),
            aim(
                    AssessmentElement.EMOTIONAL_SOCIAL_DEVELOPMENT,
                    "has two friends to play with at dinner time",
                    "a lunchtime club",
                    "six meetings with a mentor"),
            aim(
                    AssessmentElement.GENERAL_HEALTH,
                    "is seen for every appointment in the next six months",
                    "remind the family a day before each appointment",
                    "go along to the first clinic"),
            aim(
                    AssessmentElement.GUIDANCE_BOUNDARIES,
                    "goes to bed by eight on school nights",
                    "a parenting course",
                    "agree a bedtime routine"),
            aim(
                    AssessmentElement.HOUSING_EMPLOYMENT_FINANCE,
                    "lives in a dry home with a bed of their own",
                    "see to the damp",
                    "help to claim what the family is entitled to"),
            aim(
                    AssessmentElement.FAMILY_SOCIAL_RELATIONSHIPS,
                    "sees both parents without quarrels at the door",
                    "a meeting with both parents",
                    "arrange where the child is handed over"));

    /** No plan has more outcomes, and no outcome more than two actions. */
    private static final int MOST_OUTCOMES = 3;

    private static final List<OutcomeId> OUTCOME_IDS = IntStream.rangeClosed(1, MOST_OUTCOMES)
            .mapToObj(place -> OutcomeId.of("outcome-" + place))
            .toList();

    private static final List<ActionId> ACTION_IDS = IntStream.rangeClosed(1, 2 * MOST_OUTCOMES)
            .mapToObj(place -> ActionId.of("action-" + place))
            .toList();

    private final Situation situation;
    private final Choices choices;
    private int actions;

    private PlanRecord(Situation situation) {
        this.situation = situation;
        this.choices = situation.choices(Chance.Part.PLAN);
    }

    private static Aim aim(AssessmentElement element, String statement, String... actions) {
        return new Aim(element.code(), statement, List.of(actions));
    }

    static JointPlan of(Situation situation) {
        return new PlanRecord(situation).made();
    }

    private JointPlan made() {
        long number = situation.number();
        int version = choices.pick(1, 1, 1, 2, 3);
        LocalDate startsOn = situation.since().plusDays(choices.between(7, 19));
        JointPlan.Builder plan = JointPlan.builder()
                .id(PlanId.of("plan-" + number + "-" + version))
                .version(version)
                .status(status())
                .child(situation.young().id())
                .assessment(AssessmentId.of("assessment-" + number))
                .framework(FRAMEWORK)
                .startsOn(startsOn)
                .consents(situation.consentIds())
                .review(ReviewArrangement.builder()
                        .cadence(Period.ofMonths(choices.pick(3, 6)))
                        .nextOn(situation.day().plusDays(choices.between(1, 90)))
                        .chair(Party.person(situation.lead().id()))
                        .build());
        if (version > 1) {
            plan.replaces(PlanId.of("plan-" + number + "-" + (version - 1)));
        }
        int aims = choices.pick(1, 2, 2, MOST_OUTCOMES);
        int first = choices.below(AIMS.size());
        for (int i = 0; i < aims; i++) {
            plan.addOutcomes(outcome(AIMS.get((first + i) % AIMS.size()), OUTCOME_IDS.get(i), startsOn));
        }
        agreements(plan, startsOn);
        return plan.build();
    }

    private PlanStatus status() {
        return choices.pick(
                PlanStatus.ACTIVE,
                PlanStatus.ACTIVE,
                PlanStatus.ACTIVE,
                PlanStatus.ACTIVE,
                PlanStatus.DRAFT,
                PlanStatus.CLOSED);
    }

    private IntendedOutcome outcome(Aim aim, OutcomeId id, LocalDate startsOn) {
        IntendedOutcome.Builder outcome = IntendedOutcome.builder()
                .id(id)
                .subject(OutcomeSubject.CHILD)
                .subjectPerson(situation.young().id())
                .statement(aim.statement())
                .addElements(aim.element())
                .targetBy(startsOn.plusMonths(6));
        int count = choices.pick(1, 2);
        for (int i = 0; i < count; i++) {
            outcome.addActions(action(aim.actions().get(i), startsOn));
        }
        return outcome.build();
    }

    private Accountability action(String what, LocalDate startsOn) {
        List<Helper> helpers = situation.helpers();
        int answers = choices.below(helpers.size());
        Accountability.Builder action = Accountability.builder()
                .id(ACTION_IDS.get(actions++))
                .what(what)
                .accountable(Party.person(helpers.get(answers).id()))
                .when(
                        choices.chance(30)
                                ? new Timing.Recurrence(1, RecurrenceUnit.WEEK, 45, startsOn, startsOn.plusMonths(3))
                                : Timing.by(startsOn.plusDays(choices.between(14, 180))))
                .where(choices.chance(60) ? Place.at("at the setting") : Place.anywhere())
                .cost(choices.chance(60) ? Cost.none() : Cost.notYetCosted())
                .status(choices.pick(
                        ActionStatus.IN_PROGRESS,
                        ActionStatus.NOT_STARTED,
                        ActionStatus.DONE,
                        ActionStatus.PARTLY_DONE))
                .reportedOn(startsOn);
        if (choices.chance(35)) {
            Helper other = helpers.get((answers + 1) % helpers.size());
            action.addSupporting(Party.agency(other.partner().agency().getId()));
        }
        return action.build();
    }

    private void agreements(JointPlan.Builder plan, LocalDate startsOn) {
        plan.addAgreements(Agreement.builder()
                .party(Party.person(situation.family().mainCarer().id()))
                .agrees(YesNoUnknown.YES)
                .on(startsOn)
                .build());
        for (Helper helper : situation.helpers()) {
            boolean asked = choices.chance(85);
            Agreement.Builder agreement = Agreement.builder()
                    .party(Party.agency(helper.partner().agency().getId()))
                    .agrees(asked ? YesNoUnknown.YES : YesNoUnknown.UNKNOWN);
            if (asked) {
                agreement.on(startsOn);
            }
            plan.addAgreements(agreement.build());
        }
    }
}
