package io.github.cafkit.model.casefile;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.accountability.SharingNeed;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.AssessmentStatus;
import io.github.cafkit.model.assessment.ChecklistAnswer;
import io.github.cafkit.model.assessment.ChecklistId;
import io.github.cafkit.model.assessment.ChecklistQuestion;
import io.github.cafkit.model.assessment.ChecklistReply;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.framework.NeedLevel;
import io.github.cafkit.model.household.Families;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanHistoryId;
import io.github.cafkit.model.plan.UnmetNeed;
import io.github.cafkit.model.plan.UnmetReason;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralMove;
import io.github.cafkit.model.referral.Referrals;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.retention.RecordId;
import io.github.cafkit.model.retention.RecordKind;
import io.github.cafkit.model.team.Attendance;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.MeetingId;
import io.github.cafkit.model.team.MeetingKind;
import io.github.cafkit.model.team.MeetingStatus;
import io.github.cafkit.model.team.NominationAnswer;
import io.github.cafkit.model.team.Participation;
import io.github.cafkit.model.team.PlanCopy;
import io.github.cafkit.model.team.Presence;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamMeeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The case of {@link Fixtures} as a file in which a coordinator finds nothing on {@link #DAY}. */
public final class CaseFiles {

    public static final LocalDate DAY = Fixtures.TODAY.plusDays(1);
    public static final LocalDate REVIEW_ON = LocalDate.of(2026, 3, 16);
    public static final PersonId SENCO_ID = ProcessFixtures.SENCO_ID;
    public static final PersonId THERAPIST_ID = PersonId.of("therapist-1");
    public static final AgencyId COUNCIL = AgencyId.of("council-1");

    private CaseFiles() {}

    public static CaseFile sound() {
        return CaseFile.about(Fixtures.CHILD_ID)
                .addAssessments(AssessmentHistory.startedWith(assessment()))
                .addChecklists(checklist("checklist-1"))
                .addPlans(history(plan()))
                .addTeams(team())
                .addReferrals(referral())
                .addEpisodes(ProcessFixtures.upTo(EpisodeEventKind.REVIEW_HELD))
                .addReviews(ProcessFixtures.review())
                .addHouseholds(Families.household())
                .addConsents(Fixtures.consent())
                .addKeptRecords(kept())
                .addNeedLevels(RecordedNeedLevel.builder()
                        .level(NeedLevel.TARGETED)
                        .localTerm("Level 3")
                        .firstDay(LocalDate.of(2025, 12, 15))
                        .judgedBy(SENCO_ID)
                        .agency(Fixtures.SCHOOL)
                        .build())
                .build();
    }

    public static CommonAssessment assessment() {
        return CommonAssessment.builder()
                .from(Fixtures.assessment())
                .status(AssessmentStatus.COMPLETE)
                .startedOn(LocalDate.of(2025, 12, 1))
                .completedOn(LocalDate.of(2025, 12, 15))
                .addAssessors(Fixtures.practitioner("senco-1", PractitionerRole.SENCO, Fixtures.SCHOOL))
                .childComment(ProcessFixtures.words(Fixtures.CHILD_ID, "I want to tell my news"))
                .addParentComments(ProcessFixtures.words(Fixtures.MOTHER_ID, "She points instead of asking"))
                .build();
    }

    public static PreAssessmentChecklist checklist(String id) {
        return PreAssessmentChecklist.builder()
                .id(ChecklistId.of(id))
                .filledInOn(LocalDate.of(2025, 9, 22))
                .child(Fixtures.child())
                .author(Fixtures.practitioner("key-person-1", PractitionerRole.KEY_PERSON, Referrals.NURSERY))
                .addAnswers(ChecklistAnswer.of(ChecklistQuestion.HEALTHY, ChecklistReply.YES))
                .build();
    }

    public static JointPlan plan() {
        return Fixtures.plan()
                .withConsents(Fixtures.consent().getId())
                .withOutcomes(Fixtures.outcome()
                        .withActions(Fixtures.action()
                                .withSharingNeeds(SharingNeed.builder()
                                        .recipient(Fixtures.THERAPY)
                                        .addCategories("SEN")
                                        .purpose("SPECIALIST_REFERRAL")
                                        .build())))
                .withChildComment(ProcessFixtures.words(Fixtures.CHILD_ID, "Pictures are good"))
                .withParentComments(ProcessFixtures.words(Fixtures.MOTHER_ID, "We can practise at home"));
    }

    public static PlanHistory history(JointPlan plan) {
        return PlanHistory.startingWith(PlanHistoryId.of("history-" + plan.getId()), plan);
    }

    public static TeamAroundTheChild team() {
        return Fixtures.team()
                .withNominations(LeadNomination.builder()
                        .nominee(SENCO_ID)
                        .agency(Fixtures.SCHOOL)
                        .nominatedOn(Fixtures.STARTED)
                        .familyAgrees(YesNoUnknown.YES)
                        .answer(NominationAnswer.ACCEPTED)
                        .answeredOn(Fixtures.STARTED)
                        .leadsFrom(Fixtures.STARTED)
                        .build())
                .withMeetings(meeting("meeting-1", Fixtures.STARTED), reviewMeeting());
    }

    /** A meeting at which everybody was, and after which everybody has the plan. */
    public static TeamMeeting meeting(String id, LocalDate on) {
        return TeamMeeting.builder()
                .id(MeetingId.of(id))
                .kind(MeetingKind.TEAM)
                .on(on)
                .addAttendances(
                        Attendance.of(SENCO_ID, Presence.PRESENT),
                        Attendance.of(THERAPIST_ID, Presence.PRESENT),
                        Attendance.of(Fixtures.MOTHER_ID, Presence.PRESENT))
                .parentParticipation(Participation.there())
                .childParticipation(Participation.there())
                .addPlanCopies(
                        new PlanCopy(Fixtures.MOTHER, on),
                        new PlanCopy(Fixtures.SENCO, on),
                        new PlanCopy(Fixtures.THERAPIST, on))
                .build();
    }

    private static TeamMeeting reviewMeeting() {
        return TeamMeeting.builder()
                .id(MeetingId.of("meeting-9"))
                .kind(MeetingKind.REVIEW)
                .status(MeetingStatus.PLANNED)
                .on(REVIEW_ON)
                .build();
    }

    /** Made, answered in time and taken on. */
    public static Referral referral() {
        return Referrals.made()
                .moved(LocalDate.of(2026, 1, 13), new ReferralMove.Received())
                .moved(LocalDate.of(2026, 1, 15), new ReferralMove.Accepted());
    }

    private static KeptRecord kept() {
        return KeptRecord.builder()
                .id(RecordId.of("record-1"))
                .kind(RecordKind.of("ASSESSMENT"))
                .child(Fixtures.CHILD_ID)
                .holder(COUNCIL)
                .informationFrom(LocalDate.of(2025, 12, 15))
                .build();
    }

    /**
     * The file of the sample {@code case-file.json}: assessed twice, referred twice and waiting, and with a need that is
     * not met.
     */
    public static CaseFile sample() {
        CaseFile file = assessment(
                sound(),
                version -> version.withFindings(version.getFindings()
                        .get(0)
                        .withNeeds(
                                version.getFindings().get(0).getNeeds().get(0),
                                Need.of("need-2", "to have the hearing tested"))));
        return CaseFile.builder()
                .from(plan(
                        file,
                        plan -> plan.withUnmetNeeds(UnmetNeed.builder()
                                .need(NeedId.of("need-2"))
                                .wanted("A hearing test at school")
                                .reason(UnmetReason.WAITING_LIST)
                                .build())))
                .addAssessments(AssessmentHistory.startedWith(second()))
                .addReferrals(Referrals.made("referral-2", LocalDate.of(2026, 1, 20))
                        .moved(LocalDate.of(2026, 1, 26), Referrals.waitingUntil(LocalDate.of(2026, 4, 13))))
                .build();
    }

    /** The file with its first assessment changed. */
    public static CaseFile assessment(CaseFile file, UnaryOperator<CommonAssessment> change) {
        return file.withAssessments(
                first(file.getAssessments(), history -> AssessmentHistory.startedWith(change.apply(history.latest()))));
    }

    /** The file with its first plan changed. */
    public static CaseFile plan(CaseFile file, UnaryOperator<JointPlan> change) {
        return file.withPlans(first(file.getPlans(), history -> history(change.apply(history.latest()))));
    }

    /** The file with its first team changed. */
    public static CaseFile team(CaseFile file, UnaryOperator<TeamAroundTheChild> change) {
        return file.withTeams(first(file.getTeams(), change));
    }

    private static <T> List<T> first(List<T> documents, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(documents);
        changed.set(0, change.apply(changed.get(0)));
        return changed;
    }

    /** A draft of another agency about the same element, begun after the first. */
    public static CommonAssessment second() {
        return CommonAssessment.builder()
                .from(Fixtures.draft())
                .id(AssessmentId.of("caf-2"))
                .startedOn(LocalDate.of(2026, 1, 10))
                .addAssessors(Fixtures.practitioner(
                        "therapist-1", PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST, Fixtures.THERAPY))
                .addAllFindings(Fixtures.assessment().getFindings().stream()
                        .map(finding -> finding.withNeeds())
                        .toList())
                .completedOn(Optional.empty())
                .build();
    }
}
