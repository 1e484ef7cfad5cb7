package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.ChecklistId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.RecordedNeedLevel;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeId;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.household.FamilyMember;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.HouseholdId;
import io.github.cafkit.model.household.MemberKind;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanHistoryId;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralEvent;
import io.github.cafkit.model.referral.ReferralMove;
import io.github.cafkit.model.review.ReviewId;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Makes all documents of one case file about its child, and each of them one that the file has once. */
final class WholeCase {

    private static final PersonId CHILD = WholeTeam.CHILD;

    private static final int MOST = 2;

    private final Catalogue catalogue;
    private final Choices choices;
    private final List<AssessmentId> assessed = new ArrayList<>();

    WholeCase(Catalogue catalogue, Choices choices) {
        this.catalogue = catalogue;
        this.choices = choices;
    }

    void fill(CaseFile.Builder file) {
        List<AssessmentHistory> assessments = several(this::assessment);
        assessments.stream()
                .flatMap(history -> history.getVersions().stream())
                .map(CommonAssessment::getId)
                .forEach(assessed::add);
        List<PlanHistory> plans = several(this::plan);
        file.child(CHILD)
                .assessments(assessments)
                .checklists(several(this::checklist))
                .plans(plans)
                .teams(several(this::team))
                .referrals(referrals())
                .episodes(several(this::episode))
                .reviews(several(number -> review(number, plans)))
                .households(several(this::household))
                .consents(several(this::consent))
                .keptRecords(RetentionSamples.counted(catalogue, MOST, choices).stream()
                        .map(kept -> kept.withChild(CHILD))
                        .toList())
                .needLevels(needLevels());
    }

    /** None, one or two, each made with its number. */
    private <T> List<T> several(IntFunction<T> made) {
        List<T> all = new ArrayList<>();
        while (all.size() < MOST) {
            int begun = choices.begin();
            if (!choices.chance(70)) {
                break;
            }
            all.add(made.apply(all.size() + 1));
            choices.end(begun);
        }
        return all;
    }

    private AssessmentHistory assessment(int number) {
        AssessmentVersions versions = new AssessmentVersions(catalogue, choices, "assessment-" + number);
        List<CommonAssessment> row = new ArrayList<>(versions.row(1, 2));
        if (choices.chance(60)) {
            AgencyId agency = AgencyId.of("agency-" + number);
            row.replaceAll(version -> ofHealth(version, agency));
        }
        return AssessmentHistory.builder()
                .versions(row)
                .harmOutcomes(versions.outcomes(row))
                .build();
    }

    /** An agency looks at the child's health, as others do. */
    private CommonAssessment ofHealth(CommonAssessment assessment, AgencyId agency) {
        ElementFinding found =
                ElementFinding.about(AssessmentElement.GENERAL_HEALTH).build();
        List<ElementFinding> findings = Lists.distinct(
                Stream.concat(assessment.getFindings().stream(), Stream.of(found))
                        .toList(),
                finding -> List.of(finding.getElement(), finding.getAbout()));
        return CommonAssessment.builder()
                .from(assessment)
                .assessors(
                        List.of(catalogue.one(Practitioner.class).from(choices).withAgency(agency)))
                .findings(findings)
                .build();
    }

    private PreAssessmentChecklist checklist(int number) {
        PreAssessmentChecklist any = catalogue.one(PreAssessmentChecklist.class).from(choices);
        return any.withId(ChecklistId.of("checklist-" + number))
                .withChild(any.getChild().withId(CHILD));
    }

    private PlanHistory plan(int number) {
        List<JointPlan> versions = new PlanVersions(catalogue, choices, "plan-" + number).row(1, 2);
        return PlanHistory.builder()
                .id(PlanHistoryId.of("plan-history-" + number))
                .child(CHILD)
                .versions(versions.stream()
                        .map(version -> version.withAssessment(known(version.getAssessment())))
                        .toList())
                .build();
    }

    /** An assessment of the file, if it has any: the same for the same. */
    private AssessmentId known(AssessmentId any) {
        return assessed.isEmpty() ? any : assessed.get(Math.floorMod(any.value().hashCode(), assessed.size()));
    }

    private List<Referral> referrals() {
        List<Referral> referrals = new ArrayList<>();
        for (Referral referral : ReferralSamples.ofChild(catalogue, CHILD, 4, choices)) {
            Referral known = referral.withAssessment(referral.getAssessment().map(this::known));
            referrals.add(known.getEvents().isEmpty() && choices.chance(40) ? waiting(known) : known);
        }
        return referrals;
    }

    /** Made, and the service is expected from today or later. */
    private Referral waiting(Referral referral) {
        LocalDate expected = PlainSamples.MIDDLE.plusDays(choices.pick(28, 0, 1));
        return referral.withEvents(
                ReferralEvent.of(PlainSamples.MIDDLE.minusDays(28), new ReferralMove.Made()),
                ReferralEvent.of(PlainSamples.MIDDLE.minusDays(7), new ReferralMove.Waiting(Optional.of(expected))));
    }

    private TeamAroundTheChild team(int number) {
        return catalogue.one(TeamAroundTheChild.class).from(choices).withId(TeamId.of("team-" + number));
    }

    private Episode episode(int number) {
        return Episode.builder()
                .from(catalogue.one(Episode.class).from(choices))
                .id(EpisodeId.of("episode-" + number))
                .addChildren(CHILD)
                .build();
    }

    /** Of one of the plans of the file, if there is one: of the version that is carried out, and lately. */
    private ReviewRecord review(int number, List<PlanHistory> plans) {
        ReviewRecord any = catalogue.one(ReviewRecord.class).from(choices);
        ReviewRecord ofChild = any.withId(ReviewId.of("review-" + number)).withChild(CHILD);
        if (plans.isEmpty()) {
            return ofChild;
        }
        PlanHistory history = choices.pick(plans);
        LocalDate held = choices.chance(60) ? PlainSamples.MIDDLE.minusDays(choices.pick(28, 0, 90)) : any.getHeldOn();
        return ReviewRecord.builder()
                .from(ofChild)
                .plan(history.active().orElse(history.latest()).getId())
                .heldOn(held)
                .nextReviewOn(any.getNextReviewOn().map(next -> held.plusDays(choices.pick(84, 1))))
                .build();
    }

    private ConsentRecord consent(int number) {
        return catalogue
                .one(ConsentRecord.class)
                .from(choices)
                .withId(ConsentId.of("consent-" + number))
                .withChild(CHILD);
    }

    /** The first of the household is the child. */
    private Household household(int number) {
        Household any = catalogue.one(Household.class).from(choices).withId(HouseholdId.of("household-" + number));
        List<FamilyMember> people = new ArrayList<>(any.getPeople());
        FamilyMember first =
                people.isEmpty() ? catalogue.one(FamilyMember.class).from(choices) : people.remove(0);
        people.add(0, child(first));
        return any.withPeople(people);
    }

    private FamilyMember child(FamilyMember member) {
        return member.getKind() == MemberKind.CHILD
                ? member.withId(CHILD)
                : FamilyMember.builder()
                        .from(member)
                        .id(CHILD)
                        .kind(MemberKind.CHILD)
                        .birthDate(PlainSamples.birthDate(choices))
                        .build();
    }

    /** Each from a day of its own. */
    private List<RecordedNeedLevel> needLevels() {
        List<RecordedNeedLevel> levels = new ArrayList<>();
        LocalDate day = PlainSamples.MIDDLE.minusDays(choices.pick(90, 0, 1, 365));
        for (RecordedNeedLevel level :
                catalogue.one(RecordedNeedLevel.class).list(0, 3).from(choices)) {
            levels.add(level.withFirstDay(day));
            day = day.plusDays(choices.pick(1, 28, 90));
        }
        return levels;
    }
}
