package io.github.cafkit.consent.disclosure;

import static io.github.cafkit.consent.disclosure.AssessmentChanges.mixed;
import static io.github.cafkit.consent.disclosure.AssessmentChanges.repeat;
import static io.github.cafkit.consent.fact.InformationCategory.DEVELOPMENTAL;
import static io.github.cafkit.consent.fact.InformationCategory.EDUCATION_RECORD;
import static io.github.cafkit.consent.fact.InformationCategory.FAMILY_ADULT;
import static io.github.cafkit.consent.fact.InformationCategory.MEDICAL;
import static io.github.cafkit.consent.fact.InformationCategory.NAME;
import static io.github.cafkit.consent.fact.InformationCategory.SAFEGUARDING;
import static io.github.cafkit.consent.fact.InformationCategory.SEN;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.Place;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.Contingency;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.OutcomeSubject;
import io.github.cafkit.model.plan.PlanCopy;
import io.github.cafkit.model.plan.UnmetNeed;
import io.github.cafkit.model.plan.UnmetReason;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Changes of one part of a plan each. */
final class PlanChanges {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private PlanChanges() {}

    static List<HiddenChange<JointPlan>> with(long seed) {
        Random random = new Random(seed);
        String words = "words " + random.nextInt(Integer.MAX_VALUE);
        int count = 1 + random.nextInt(3);
        return List.of(
                change("the goal", plan -> plan.withLongTermGoal(words), DEVELOPMENTAL)
                        .isText(),
                change("what the child says", plan -> plan.withChildComment(said(words)), DEVELOPMENTAL)
                        .isText(),
                change(
                                "what parents say",
                                plan -> plan.withParentComments(repeat(count, i -> said(words))),
                                FAMILY_ADULT)
                        .isText(),
                change(
                                "contingencies",
                                plan -> plan.withContingencies(
                                        mixed(plan.getContingencies(), contingencies(count, words), random)),
                                DEVELOPMENTAL)
                        .isText(),
                change(
                                "needs not met",
                                plan -> plan.withUnmetNeeds(mixed(plan.getUnmetNeeds(), unmet(count, words), random)),
                                DEVELOPMENTAL,
                                MEDICAL,
                                EDUCATION_RECORD,
                                SEN,
                                FAMILY_ADULT,
                                SAFEGUARDING)
                        .isText(),
                change("who has a copy", plan -> plan.withCopies(copies(count)), FAMILY_ADULT)
                        .isText()
                        .isAboutOthers(),
                change(
                                "outcomes of another child",
                                plan -> plan.withOutcomes(mixed(
                                        plan.getOutcomes(), outcomes(count, words, OutcomeSubject.CHILD), random)),
                                NAME,
                                DEVELOPMENTAL)
                        .isText()
                        .isAboutOthers(),
                change(
                                "outcomes of a parent",
                                plan -> plan.withOutcomes(mixed(
                                        plan.getOutcomes(),
                                        outcomes(count, words, OutcomeSubject.PARENT_OR_CARER),
                                        random)),
                                FAMILY_ADULT)
                        .isText(),
                change(
                        "outcomes about elements nobody has told of",
                        plan -> plan.withOutcomes(mixed(
                                plan.getOutcomes(),
                                repeat(
                                        count,
                                        i -> outcome(words, 10 + i, OutcomeSubject.CHILD)
                                                .addElements(ElementCode.of("own." + i))
                                                .build()),
                                random)),
                        InformationCategory.values()));
    }

    private static HiddenChange<JointPlan> change(
            String name, UnaryOperator<JointPlan> change, InformationCategory... categories) {
        return HiddenChange.of(name, change, categories);
    }

    private static List<IntendedOutcome> outcomes(int count, String words, OutcomeSubject subject) {
        return repeat(
                count,
                i -> outcome(words, i, subject)
                        .subjectPerson(PersonId.of("somebody-" + i))
                        .build());
    }

    private static IntendedOutcome.Builder outcome(String words, int number, OutcomeSubject subject) {
        String id = words.replace(' ', '-') + "-" + subject.name().charAt(0) + number;
        return IntendedOutcome.builder()
                .id(OutcomeId.of(id))
                .subject(subject)
                .statement(words)
                .addActions(Accountability.builder()
                        .id(ActionId.of(id))
                        .what(words)
                        .accountable(Party.agency(AgencyId.of("an-agency")))
                        .where(Place.at(words))
                        .build());
    }

    private static List<Contingency> contingencies(int count, String words) {
        return repeat(
                count,
                i -> Contingency.builder().trigger(words).response(words + i).build());
    }

    private static List<UnmetNeed> unmet(int count, String words) {
        return repeat(
                count,
                i -> UnmetNeed.builder()
                        .need(NeedId.of("need-" + i))
                        .wanted(words)
                        .reason(UnmetReason.values()[0])
                        .build());
    }

    private static List<PlanCopy> copies(int count) {
        return repeat(count, i -> new PlanCopy(Party.agency(AgencyId.of("copy-" + i)), DAY));
    }

    private static OwnWords said(String words) {
        return OwnWords.builder()
                .speaker(PersonId.of("p-said"))
                .words(words)
                .saidOn(DAY)
                .build();
    }
}
