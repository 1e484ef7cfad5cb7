package io.github.cafkit.model.coordination;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CaseFiles;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanHistoryId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.plan.UnmetNeed;
import io.github.cafkit.model.plan.UnmetReason;
import io.github.cafkit.model.referral.Recipient;
import io.github.cafkit.model.referral.ReferralMove;
import io.github.cafkit.model.referral.Referrals;
import io.github.cafkit.model.team.Attendance;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.NonParticipation;
import io.github.cafkit.model.team.Participation;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.Presence;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamConflict;
import io.github.cafkit.model.team.TeamId;
import io.github.cafkit.model.team.TeamMeeting;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One failure each, to be planted in the sound file. */
enum Plant {
    ASSESSED_BY_A_SECOND_AGENCY(
            CoordinatorRule.ASSESSED_ONCE,
            "COORD-01",
            file -> CaseFile.builder()
                    .from(file)
                    .addAssessments(AssessmentHistory.startedWith(CaseFiles.second()))
                    .build()),
    A_SECOND_PLAN_OF_ANOTHER_TEAM(CoordinatorRule.RESPONSES_TOGETHER, "COORD-02", Plant::secondPlan),
    THE_SAME_ACTION_FOR_TWO(
            CoordinatorRule.RESPONSES_TOGETHER,
            "COORD-02",
            file -> outcomeActions(
                    file,
                    action(file),
                    action(file)
                            .withId(ActionId.of("action-2"))
                            .withSupporting()
                            .withAccountable(Fixtures.SENCO))),
    AN_ACTION_OF_NOBODY(
            CoordinatorRule.OUTCOME_ANSWERED_FOR,
            "PLAN-02",
            file -> action(file, action -> action.withAccountable(Optional.empty()))),
    AN_OUTCOME_WITHOUT_ACTION(CoordinatorRule.OUTCOME_ANSWERED_FOR, "PLAN-01", file -> outcomeActions(file)),
    AN_ACCOUNTABLE_PARTY_WHO_HAS_LEFT(
            CoordinatorRule.ACCOUNTABLE_PRESENT,
            "PLAN-02",
            file -> CaseFiles.team(
                    file,
                    team -> members(
                            team, member -> is(member, "therapist-1") ? member.withLastDay(day(1, 20)) : member))),
    AN_ACTION_OVERDUE(
            CoordinatorRule.ACTION_IN_TIME,
            "PLAN-13",
            file -> action(file, action -> action.withWhen(Timing.by(day(1, 30))))),
    A_REFERRAL_PASSED_ON_AND_ON(
            CoordinatorRule.NOT_PASSED_ON,
            "HISTORY-02",
            file -> file.withReferrals(Referrals.made("referral-1", day(1, 22))
                    .moved(day(1, 24), Referrals.passedOn(Referrals.PAEDIATRICIAN))
                    .moved(day(1, 26), Referrals.passedOn(Recipient.of(PractitionerRole.SENCO, Fixtures.SCHOOL))))),
    AN_ACTION_HANDED_TO_AND_FRO(CoordinatorRule.NOT_PASSED_ON, "COORD-06", Plant::handedToAndFro),
    A_NEED_THAT_THE_PLAN_LEAVES_OUT(
            CoordinatorRule.NEED_ANSWERED, "COORD-07", file -> needs(file, Need.of("need-2", "to hear well"))),
    NEEDS_WITHOUT_A_PLAN(CoordinatorRule.NEED_ANSWERED, "COORD-07", file -> file.withPlans()),
    NO_REVIEW_BOOKED(
            CoordinatorRule.REVIEW_BOOKED,
            "COORD-08",
            file -> CaseFiles.team(
                            CaseFiles.plan(file, plan -> plan.withReview(Optional.empty())),
                            team -> team.withMeetings(team.getMeetings().get(0)))
                    .withReviews()),
    A_REVIEW_HELD_LATE(CoordinatorRule.REVIEW_IN_TIME, "COORD-09", file -> reviewAgreedFor(file, day(1, 26))),
    A_REVIEW_NOT_HELD(
            CoordinatorRule.REVIEW_IN_TIME,
            "COORD-09",
            file -> reviewAgreedFor(file, day(1, 26)).withReviews()),
    A_REVIEW_BOOKED_TOO_LATE(
            CoordinatorRule.REVIEW_IN_TIME,
            "COORD-09",
            file -> CaseFiles.team(
                            reviewAgreedFor(file, day(5, 18)),
                            team -> team.withMeetings(team.getMeetings().get(0)))
                    .withReviews()),
    NO_WORDS_OF_THE_CHILD_IN_THE_ASSESSMENT(
            CoordinatorRule.FAMILY_HEARD,
            "COORD-10",
            file -> CaseFiles.assessment(file, version -> version.withChildComment(Optional.empty()))),
    NO_WORDS_OF_PARENTS_IN_THE_PLAN(
            CoordinatorRule.FAMILY_HEARD, "COORD-10", file -> CaseFiles.plan(file, plan -> plan.withParentComments())),
    NO_WORDS_OF_ANYBODY_IN_THE_REVIEW(
            CoordinatorRule.FAMILY_HEARD,
            "COORD-10",
            file -> file.withReviews(ProcessFixtures.review().withComments())),
    A_MEETING_WITHOUT_THE_FAMILY(
            CoordinatorRule.FAMILY_HEARD,
            "MEETING-01",
            file -> meeting(
                    file,
                    meeting -> meeting.withParentParticipation(Participation.absent(NonParticipation.NOT_ASKED))
                            .withAttendances(
                                    Attendance.of(CaseFiles.SENCO_ID, Presence.PRESENT),
                                    Attendance.of(CaseFiles.THERAPIST_ID, Presence.PRESENT)))),
    A_FAMILY_NOT_ASKED_TO_AGREE(
            CoordinatorRule.FAMILY_HEARD,
            "PLAN-12",
            file -> CaseFiles.plan(
                    file,
                    plan -> plan.withAgreements(Fixtures.agrees(Fixtures.SENCO), Fixtures.agrees(Fixtures.THERAPIST)))),
    A_COST_WITHOUT_FUNDER(
            CoordinatorRule.COST_FUNDED,
            "PLAN-05",
            file -> action(file, action -> action.withCost(Cost.perUnit(Money.ofPounds("40"), 6)))),
    A_COST_HALF_FUNDED(
            CoordinatorRule.COST_FUNDED,
            "PLAN-11",
            file -> action(
                    file,
                    action -> action.withCost(
                            Cost.perUnit(Money.ofPounds("40"), 6, FundingShare.of(Fixtures.SCHOOL, "50"))))),
    NOBODY_LEADS(
            CoordinatorRule.LEAD_IN_PLACE,
            "TEAM-01",
            file -> CaseFiles.team(
                    file,
                    team -> members(team, member -> member.withFunctions()).withNominations())),
    TWO_LEAD(
            CoordinatorRule.LEAD_IN_PLACE,
            "TEAM-02",
            file -> CaseFiles.team(file, team -> accepted(team, CaseFiles.THERAPIST_ID))),
    A_LEAD_NEVER_NOMINATED(
            CoordinatorRule.LEAD_IN_PLACE, "LEAD-01", file -> CaseFiles.team(file, team -> team.withNominations())),
    A_LEAD_WHO_NEVER_ACCEPTED(
            CoordinatorRule.LEAD_IN_PLACE,
            "LEAD-02",
            file -> CaseFiles.team(
                    file, team -> team.withNominations(LeadNomination.of(CaseFiles.SENCO_ID, Fixtures.STARTED)))),
    A_PLAN_WITHOUT_A_TEAM(CoordinatorRule.LEAD_IN_PLACE, "COORD-12", file -> file.withTeams()),
    A_CONFLICT_LEFT_OPEN(
            CoordinatorRule.CONFLICT_SETTLED,
            "MEETING-06",
            file -> meeting(
                    file,
                    meeting -> meeting.withConflicts(TeamConflict.builder()
                            .about("Who pays for the sessions")
                            .addBetween(Fixtures.SENCO, Fixtures.THERAPIST)
                            .build()))),
    AN_AGENCY_THAT_STAYS_AWAY(CoordinatorRule.AGENCY_ATTENDS, "MEETING-03", Plant::staysAway),
    NO_CONSENT(CoordinatorRule.CONSENT_IN_PLACE, "PLAN-10", file -> file.withConsents()),
    A_CONSENT_WITHDRAWN(
            CoordinatorRule.CONSENT_IN_PLACE,
            "COORD-15",
            file -> consent(file, consent -> consent.withWithdrawnOn(day(1, 20)))),
    A_CONSENT_EXPIRED(
            CoordinatorRule.CONSENT_IN_PLACE,
            "COORD-15",
            file -> consent(file, consent -> consent.withLastValidDay(day(1, 31)))),
    HARM_THAT_NOBODY_WAS_TOLD_OF(
            CoordinatorRule.HARM_TOLD,
            "COORD-16",
            file -> CaseFiles.assessment(
                    file,
                    version -> version.withSignificantHarm(SignificantHarm.builder()
                            .raisedOn(LocalDate.of(2025, 12, 10))
                            .raisedBy(CaseFiles.SENCO_ID)
                            .concern("Bruises on both arms")
                            .build()))),
    HARM_ANSWERED_WITH_YES_AND_NO_NOTE(
            CoordinatorRule.HARM_TOLD,
            "COORD-16",
            file -> CaseFiles.assessment(file, version -> version.withHarmAnswer(YesNoUnknown.YES))),
    AN_UNMET_NEED_THAT_NOBODY_WAS_TOLD_OF(
            CoordinatorRule.UNMET_REPORTED,
            "COORD-17",
            file -> CaseFiles.plan(
                    needs(file, Need.of("need-2", "to hear well")),
                    plan -> plan.withUnmetNeeds(UnmetNeed.builder()
                            .need(NeedId.of("need-2"))
                            .wanted("A hearing test at school")
                            .reason(UnmetReason.WAITING_LIST)
                            .build()))),
    A_REFERRAL_MADE_AGAIN(
            CoordinatorRule.REFERRAL_NOT_REPEATED,
            "HISTORY-01",
            file -> CaseFile.builder()
                    .from(file)
                    .addReferrals(Referrals.made("referral-2", day(1, 28)))
                    .build()),
    A_REFERRAL_WITHOUT_AN_ANSWER(
            CoordinatorRule.REFERRAL_ANSWERED,
            "HISTORY-05",
            file -> file.withReferrals(Referrals.made().moved(day(1, 13), new ReferralMove.Received())));

    private final CoordinatorRule rule;
    private final String basis;

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<CaseFile> spoil;

    Plant(CoordinatorRule rule, String basis, UnaryOperator<CaseFile> spoil) {
        this.rule = rule;
        this.basis = basis;
        this.spoil = spoil;
    }

    CoordinatorRule rule() {
        return rule;
    }

    /** The check that finds it. */
    String basis() {
        return basis;
    }

    CaseFile in(CaseFile file) {
        return spoil.apply(file);
    }

    static CoordinatorReport report(CaseFile file) {
        return CoordinatorReport.of(file, List.of(), CoordinationThresholds.standard(), CaseFiles.DAY);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Accountability action(CaseFile file) {
        return file.getPlans().get(0).latest().allActions().get(0);
    }

    private static CaseFile action(CaseFile file, UnaryOperator<Accountability> change) {
        return outcomeActions(file, change.apply(action(file)));
    }

    private static CaseFile outcomeActions(CaseFile file, Accountability... actions) {
        return CaseFiles.plan(
                file, plan -> plan.withOutcomes(plan.getOutcomes().get(0).withActions(actions)));
    }

    private static CaseFile needs(CaseFile file, Need more) {
        return CaseFiles.assessment(
                file,
                version -> version.withFindings(version.getFindings()
                        .get(0)
                        .withNeeds(version.getFindings().get(0).getNeeds().get(0), more)));
    }

    private static CaseFile meeting(CaseFile file, UnaryOperator<TeamMeeting> change) {
        return CaseFiles.team(
                file,
                team -> team.withMeetings(
                        change.apply(team.getMeetings().get(0)),
                        team.getMeetings().get(1)));
    }

    private static CaseFile consent(CaseFile file, UnaryOperator<ConsentRecord> change) {
        return file.withConsents(change.apply(file.getConsents().get(0)));
    }

    private static CaseFile reviewAgreedFor(CaseFile file, LocalDate day) {
        return CaseFiles.plan(
                file, plan -> plan.withReview(plan.getReview().orElseThrow().withNextOn(day)));
    }

    private static boolean is(TeamMember member, String person) {
        return member.getMember().personId().equals(PersonId.of(person));
    }

    private static TeamAroundTheChild members(TeamAroundTheChild team, UnaryOperator<TeamMember> change) {
        return team.withMembers(team.getMembers().stream().map(change).toList());
    }

    /** Another who was nominated properly, and leads as well. */
    private static TeamAroundTheChild accepted(TeamAroundTheChild team, PersonId person) {
        LeadNomination nomination = team.getNominations().get(0);
        return members(
                        team,
                        member -> is(member, person.value())
                                ? member.withFunctions(team.getMembers().get(0).getFunctions())
                                : member)
                .withNominations(nomination, nomination.withNominee(person));
    }

    private static CaseFile secondPlan(CaseFile file) {
        PersonId clinician = PersonId.of("clinician-1");
        TeamAroundTheChild clinic = TeamAroundTheChild.builder()
                .id(TeamId.of("team-2"))
                .child(file.getChild())
                .addAgencies(Fixtures.agency(Referrals.CLINIC, AgencySector.HEALTH))
                .addMembers(Fixtures.member(
                        Fixtures.practitioner("clinician-1", PractitionerRole.PAEDIATRICIAN, Referrals.CLINIC)))
                .addMembers(TeamMember.builder()
                        .member(new Member.OfFamily(
                                Fixtures.MOTHER_ID, PersonName.of("Nell", "Wexcombe"), Relationship.MOTHER))
                        .firstDay(Fixtures.STARTED)
                        .build())
                .build();
        JointPlan second = CaseFiles.plan()
                .withId(PlanId.of("plan-2"))
                .withConsents()
                .withOutcomes(Fixtures.outcome()
                        .withActions(Fixtures.action()
                                .withAccountable(Party.person(clinician))
                                .withSupporting()
                                .withCost(Cost.none())))
                .withAgreements(Fixtures.agrees(Fixtures.MOTHER), Fixtures.agrees(Party.person(clinician)));
        return CaseFile.builder()
                .from(file)
                .addTeams(clinic)
                .addPlans(CaseFiles.history(second))
                .build();
    }

    private static CaseFile handedToAndFro(CaseFile file) {
        JointPlan now = file.getPlans().get(0).latest();
        JointPlan first = now.withId(PlanId.of("plan-a")).withStatus(PlanStatus.SUPERSEDED);
        JointPlan second = JointPlan.builder()
                .from(first)
                .id(PlanId.of("plan-b"))
                .version(2)
                .replaces(PlanId.of("plan-a"))
                .outcomes(List.of(now.getOutcomes()
                        .get(0)
                        .withActions(now.allActions().get(0).withSupporting().withAccountable(Fixtures.SENCO))))
                .build();
        JointPlan third = JointPlan.builder()
                .from(now)
                .version(3)
                .replaces(PlanId.of("plan-b"))
                .build();
        return file.withPlans(PlanHistory.builder()
                .id(PlanHistoryId.of("history-plan-1"))
                .child(file.getChild())
                .addVersions(first, second, third)
                .build());
    }

    private static CaseFile staysAway(CaseFile file) {
        return CaseFiles.team(
                file,
                team -> TeamAroundTheChild.builder()
                        .from(team)
                        .addMeetings(
                                withoutTherapist("meeting-2", day(1, 12)), withoutTherapist("meeting-3", day(1, 19)))
                        .build());
    }

    private static TeamMeeting withoutTherapist(String id, LocalDate on) {
        return CaseFiles.meeting(id, on)
                .withAttendances(
                        Attendance.of(CaseFiles.SENCO_ID, Presence.PRESENT),
                        Attendance.of(CaseFiles.THERAPIST_ID, Presence.ABSENT),
                        Attendance.of(Fixtures.MOTHER_ID, Presence.PRESENT));
    }
}
