package io.github.cafkit.model.episode;

import static io.github.cafkit.model.ProcessFixtures.NOTICED;
import static io.github.cafkit.model.ProcessFixtures.PATH;
import static io.github.cafkit.model.ProcessFixtures.SENCO_ID;
import static io.github.cafkit.model.ProcessFixtures.SOCIAL_WORKER_ID;
import static io.github.cafkit.model.ProcessFixtures.event;
import static io.github.cafkit.model.ProcessFixtures.lastDay;
import static io.github.cafkit.model.ProcessFixtures.opened;
import static io.github.cafkit.model.ProcessFixtures.openedBy;
import static io.github.cafkit.model.ProcessFixtures.then;
import static io.github.cafkit.model.ProcessFixtures.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.review.ClosureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EpisodeTest {

    private static final Episode DELIVERING = upTo(EpisodeEventKind.DELIVERY_STARTED);

    @Test
    void thePathFromANeedToAReviewGoesStageByStage() {
        Episode reviewed = upTo(EpisodeEventKind.REVIEW_HELD);

        assertThat(reviewed.stagesUntil(lastDay(reviewed).plusDays(3)))
                .extracting(EpisodeStage::state)
                .containsExactly(
                        EpisodeState.IDENTIFIED,
                        EpisodeState.CHECKLIST_DONE,
                        EpisodeState.CONSENT_SOUGHT,
                        EpisodeState.CONSENTED,
                        EpisodeState.ASSESSING,
                        EpisodeState.ASSESSED,
                        EpisodeState.TEAM_FORMED,
                        EpisodeState.DELIVERING,
                        EpisodeState.REVIEWED);
        assertThat(then(reviewed, EpisodeEventKind.DELIVERY_STARTED).state()).isEqualTo(EpisodeState.DELIVERING);
        assertThat(then(reviewed, EpisodeEventKind.ASSESSMENT_STARTED).state()).isEqualTo(EpisodeState.ASSESSING);
        assertThat(then(reviewed, EpisodeEventKind.CLOSED).state()).isEqualTo(EpisodeState.CLOSED);
    }

    @Test
    void aStepOutOfOrderIsRefusedWithWhatIsPossibleInstead() {
        Problem refused = refusal(opened(), event(EpisodeEventKind.TEAM_FORMED, NOTICED));

        assertThat(refused.code()).isEqualTo("EPISODE-12");
        assertThat(refused.path()).isEqualTo("/events/1/kind");
        assertThat(refused.message())
                .contains("need identified", "team formed", "Possible instead as practitioner")
                .contains("checklist completed", "consent asked for", "safeguarding stop")
                .doesNotContain("consent withdrawn");
    }

    @Test
    void everyRefusalSaysThatAConcernIsReportedWhateverTheRecordSays() {
        assertThat(List.of(
                        refusal(opened(), event(EpisodeEventKind.TEAM_FORMED, NOTICED)),
                        refusal(opened(), event(EpisodeEventKind.CONSENT_ASKED, NOTICED.minusDays(1))),
                        refusal(
                                DELIVERING,
                                event(EpisodeEventKind.CLOSED, lastDay(DELIVERING))
                                        .withClosure(Optional.empty())),
                        refusal(
                                DELIVERING,
                                event(EpisodeEventKind.CLOSED, lastDay(DELIVERING))
                                        .withCapacity(MoverRole.FAMILY))))
                .extracting(Problem::code, problem -> problem.message().contains("A concern about a child is reported"))
                .containsExactly(
                        tuple("EPISODE-12", true),
                        tuple("EPISODE-11", true),
                        tuple("EPISODE-14", true),
                        tuple("EPISODE-13", true));
    }

    @Test
    void aRefusedEventLeavesTheEpisodeAsItWas() {
        Episode before = opened();

        assertThatThrownBy(() ->
                        before.after(event(EpisodeEventKind.CLOSED, NOTICED).withClosure(Optional.empty())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("EPISODE-14")
                .hasMessageContaining("/events/1/closure");
        assertThat(before).isEqualTo(opened());
    }

    @Test
    void supportEndsWithAReasonOnly() {
        EpisodeEvent closed = event(EpisodeEventKind.CLOSED, lastDay(DELIVERING));

        assertThat(refusal(DELIVERING, closed.withClosure(Optional.empty())).path())
                .isEqualTo("/events/8/closure");
        assertThat(DELIVERING.after(closed).state()).isEqualTo(EpisodeState.CLOSED);
    }

    @Test
    void theTeamOrItsLeadCloseOnceThereIsATeam() {
        EpisodeEvent closed =
                event(EpisodeEventKind.CLOSED, lastDay(DELIVERING)).withCapacity(MoverRole.PRACTITIONER);

        assertThat(refusal(DELIVERING, closed).message())
                .contains("recorded by lead professional or team around the child");
        assertThat(opened().after(closed).state()).isEqualTo(EpisodeState.CLOSED);
    }

    @Test
    void aReferralAloneNeverClosesAnything() {
        Episode referred = then(DELIVERING, EpisodeEventKind.REFERRED);

        assertThat(referred.state()).isEqualTo(EpisodeState.DELIVERING);
        assertThat(refusal(
                                referred,
                                event(EpisodeEventKind.CLOSED, lastDay(referred))
                                        .withClosure(ClosureCode.of("STEPPED_UP")))
                        .code())
                .isEqualTo("EPISODE-14");
    }

    @Test
    void supportStepsUpOnSocialCaresDecisionOnly() {
        LocalDate day = lastDay(DELIVERING).plusDays(2);
        EpisodeEvent up = event(EpisodeEventKind.STEPPED_UP, day);

        assertThat(refusal(DELIVERING, up.withDecision(Optional.empty())).message())
                .contains("social care's decision and its day", "a referral is not a decision");
        assertThat(refusal(DELIVERING, up.withDecision(EpisodeDecision.of(MoverRole.LEAD_PROFESSIONAL, SENCO_ID, day)))
                        .path())
                .isEqualTo("/events/8/decision");
        assertThat(refusal(
                                DELIVERING,
                                up.withDecision(
                                        EpisodeDecision.of(MoverRole.SOCIAL_CARE, SOCIAL_WORKER_ID, day.plusDays(1))))
                        .path())
                .isEqualTo("/events/8/decision");
        assertThat(DELIVERING
                        .after(up.withDecision(
                                EpisodeDecision.of(MoverRole.SOCIAL_CARE, SOCIAL_WORKER_ID, day.minusDays(1))))
                        .state())
                .isEqualTo(EpisodeState.STEPPED_UP);
    }

    @ParameterizedTest
    @EnumSource(MoverRole.class)
    void anybodyStopsForSafeguardingWithNothingButADay(MoverRole anybody) {
        EpisodeEvent stop = EpisodeEvent.of(EpisodeEventKind.SAFEGUARDING_STOPPED, NOTICED, SENCO_ID, anybody)
                .build();

        for (EpisodeEventKind reached : PATH) {
            assertThat(upTo(reached).after(stop).state()).isEqualTo(EpisodeState.SAFEGUARDING_STOP);
        }
        assertThat(openedBy(stop).state()).isEqualTo(EpisodeState.SAFEGUARDING_STOP);
    }

    @Test
    void aStopEndsByADecisionAndTheWorkGoesOnWhereItWas() {
        Episode stopped = then(DELIVERING, EpisodeEventKind.SAFEGUARDING_STOPPED);

        assertThat(stopped.possibleMoves(MoverRole.TEAM))
                .extracting(EpisodeMove::event)
                .doesNotContain(
                        EpisodeEventKind.DELIVERY_STARTED,
                        EpisodeEventKind.CLOSED,
                        EpisodeEventKind.TRANSFERRED,
                        EpisodeEventKind.SAFEGUARDING_RESUMED);
        assertThat(then(stopped, EpisodeEventKind.SAFEGUARDING_RESUMED).state()).isEqualTo(EpisodeState.DELIVERING);
    }

    @Test
    void theDesignatedLeadMayDecideAndALeadProfessionalMayNot() {
        Episode stopped = then(DELIVERING, EpisodeEventKind.SAFEGUARDING_STOPPED);
        LocalDate day = lastDay(stopped);
        EpisodeEvent resumed = event(EpisodeEventKind.SAFEGUARDING_RESUMED, day);

        assertThat(stopped.after(resumed.withCapacity(MoverRole.DESIGNATED_LEAD)
                                .withDecision(EpisodeDecision.of(MoverRole.DESIGNATED_LEAD, SENCO_ID, day)))
                        .state())
                .isEqualTo(EpisodeState.DELIVERING);
        assertThat(refusal(stopped, resumed.withCapacity(MoverRole.LEAD_PROFESSIONAL))
                        .code())
                .isEqualTo("EPISODE-13");
        assertThat(refusal(
                                stopped,
                                resumed.withDecision(EpisodeDecision.of(MoverRole.LEAD_PROFESSIONAL, SENCO_ID, day)))
                        .code())
                .isEqualTo("EPISODE-14");
    }

    @Test
    void aDecisionMadeBeforeTheLastStopDoesNotEndIt() {
        Episode stopped = then(DELIVERING, EpisodeEventKind.SAFEGUARDING_STOPPED);
        LocalDate decided = lastDay(stopped).plusDays(1);
        Episode again = then(stopped, EpisodeEventKind.SAFEGUARDING_STOPPED);
        EpisodeEvent resumed = event(EpisodeEventKind.SAFEGUARDING_RESUMED, lastDay(again))
                .withDecision(EpisodeDecision.of(MoverRole.SOCIAL_CARE, SOCIAL_WORKER_ID, decided));

        assertThat(refusal(again, resumed).path()).isEqualTo("/events/10/decision");
    }

    @Test
    void aStopAfterTheEndReopensOnceItIsDecided() {
        Episode stopped = then(then(DELIVERING, EpisodeEventKind.CLOSED), EpisodeEventKind.SAFEGUARDING_STOPPED);

        assertThat(stopped.state()).isEqualTo(EpisodeState.SAFEGUARDING_STOP);
        assertThat(then(stopped, EpisodeEventKind.SAFEGUARDING_RESUMED).state()).isEqualTo(EpisodeState.REOPENED);
    }

    @Test
    void aStopIsNotLostWhenItIsRecordedLate() {
        LocalDate earlier = lastDay(DELIVERING).minusDays(3);
        Episode stopped = DELIVERING.after(event(EpisodeEventKind.SAFEGUARDING_STOPPED, earlier));

        assertThat(stopped.state()).isEqualTo(EpisodeState.SAFEGUARDING_STOP);
        assertThat(stopped.stateOn(earlier)).contains(EpisodeState.TEAM_FORMED);
        assertThat(stopped.stateOn(lastDay(DELIVERING))).contains(EpisodeState.SAFEGUARDING_STOP);
    }

    @Test
    void aStopThatWasTakenOutIsFound() {
        Episode stopped = then(DELIVERING, EpisodeEventKind.SAFEGUARDING_STOPPED);
        Episode resumed = then(stopped, EpisodeEventKind.SAFEGUARDING_RESUMED);

        assertThat(resumed.problemsSince(stopped)).isEmpty();
        assertThat(DELIVERING.problemsSince(stopped)).extracting(Problem::code).containsExactly("EPISODE-32");
        assertThat(Episode.builder()
                        .from(stopped)
                        .id(EpisodeId.of("episode-2"))
                        .build()
                        .problemsSince(stopped))
                .extracting(Problem::code)
                .containsExactly("EPISODE-31");
    }

    @Test
    void anOpenStopIsSomethingToLookAt() {
        Episode stopped = then(DELIVERING, EpisodeEventKind.SAFEGUARDING_STOPPED);

        assertThat(stopped.problemsOn(lastDay(stopped).plusDays(4)).stream()
                        .filter(problem -> problem.code().equals("EPISODE-23")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("since " + lastDay(stopped))
                        .contains("decision of social care or the designated lead"));
    }

    @Test
    void theFamilyWithdrawsConsentAtAnyStageAndNobodyElseDoes() {
        EpisodeEvent withdrawn = event(EpisodeEventKind.CONSENT_WITHDRAWN, lastDay(DELIVERING))
                .withBy(Fixtures.MOTHER_ID)
                .withReason(Optional.empty());

        assertThat(DELIVERING.after(withdrawn).state()).isEqualTo(EpisodeState.DECLINED);
        assertThat(refusal(DELIVERING, withdrawn.withCapacity(MoverRole.LEAD_PROFESSIONAL))
                        .code())
                .isEqualTo("EPISODE-13");
        Episode closed = then(DELIVERING, EpisodeEventKind.CLOSED);
        assertThat(closed.after(withdrawn.withOn(lastDay(closed))).state()).isEqualTo(EpisodeState.CLOSED);
    }

    @Test
    void consentWithdrawnDuringAStopIsRememberedWhenItEnds() {
        Episode stopped = then(DELIVERING, EpisodeEventKind.SAFEGUARDING_STOPPED);
        Episode withdrawn = then(stopped, EpisodeEventKind.CONSENT_WITHDRAWN);

        assertThat(withdrawn.state()).isEqualTo(EpisodeState.SAFEGUARDING_STOP);
        assertThat(then(withdrawn, EpisodeEventKind.SAFEGUARDING_RESUMED).state())
                .isEqualTo(EpisodeState.DECLINED);
    }

    @Test
    void afterANoTheFamilyMayBeAskedAgainAndTheOldAssessmentStillServes() {
        Episode declined = then(DELIVERING, EpisodeEventKind.CONSENT_WITHDRAWN);
        Episode again = then(then(declined, EpisodeEventKind.CONSENT_ASKED), EpisodeEventKind.CONSENT_GIVEN);

        assertThat(then(again, EpisodeEventKind.TEAM_FORMED).state()).isEqualTo(EpisodeState.TEAM_FORMED);
        Episode first = upTo(EpisodeEventKind.CONSENT_GIVEN);
        assertThat(refusal(first, event(EpisodeEventKind.TEAM_FORMED, lastDay(first)))
                        .message())
                .contains("an assessment completed earlier");
    }

    @Test
    void nobodyAssessesWithoutConsentOrAnotherBasis() {
        EpisodeEvent started = event(EpisodeEventKind.ASSESSMENT_STARTED, NOTICED.plusDays(1));
        Episode childInNeed = opened().onBasis(DatedLegalBasis.from(LegalBasis.CHILDREN_ACT_1989_S17, NOTICED)
                .build());
        Episode consentOnly = opened().onBasis(
                        DatedLegalBasis.from(LegalBasis.CONSENT, NOTICED).build());

        assertThat(refusal(opened(), started).message()).contains("a legal basis other than consent");
        assertThat(refusal(consentOnly, started).code()).isEqualTo("EPISODE-14");
        assertThat(childInNeed.after(started).state()).isEqualTo(EpisodeState.ASSESSING);
    }

    @Test
    void aLeadIsNamedBeforeDeliveringOnceASecondAgencyTakesPart() {
        Episode assessed = upTo(EpisodeEventKind.ASSESSMENT_COMPLETED);
        LocalDate day = lastDay(assessed);
        EpisodeEvent formed = event(EpisodeEventKind.TEAM_FORMED, day).withLead(Optional.empty());
        EpisodeEvent delivery = event(EpisodeEventKind.DELIVERY_STARTED, day);

        assertThat(refusal(assessed.after(formed), delivery).path()).isEqualTo("/events/7/lead");
        assertThat(assessed.after(formed).after(delivery.withLead(SENCO_ID)).state())
                .isEqualTo(EpisodeState.DELIVERING);
        assertThat(assessed.after(formed.withAgencies(Fixtures.SCHOOL))
                        .after(delivery)
                        .state())
                .isEqualTo(EpisodeState.DELIVERING);
        assertThat(assessed.after(formed)
                        .after(event(EpisodeEventKind.AGENCY_LEFT, day))
                        .after(delivery)
                        .agenciesOn(day))
                .containsExactly(Fixtures.SCHOOL);
    }

    @Test
    void whoLeadsChangesAndThatNobodyDoesIsFound() {
        PersonId other = PersonId.of("therapist-1");
        LocalDate day = lastDay(DELIVERING).plusDays(1);
        Episode handed =
                DELIVERING.after(event(EpisodeEventKind.LEAD_NOMINATED, day).withLead(other));
        Episode alone = handed.after(event(EpisodeEventKind.LEAD_STOOD_DOWN, day.plusDays(1)));

        assertThat(handed.leadOn(day.minusDays(1))).contains(SENCO_ID);
        assertThat(handed.leadOn(day)).contains(other);
        assertThat(alone.leadOn(day.plusDays(1))).isEmpty();
        assertThat(handed.problemsOn(day)).extracting(Problem::code).doesNotContain("EPISODE-22");
        assertThat(alone.problemsOn(day.plusDays(1))).extracting(Problem::code).contains("EPISODE-22");
    }

    @Test
    void aTransferNamesTheAuthorityAndTheConsent() {
        EpisodeEvent moved = event(EpisodeEventKind.TRANSFERRED, lastDay(DELIVERING));

        assertThat(refusal(DELIVERING, moved.withReceivingAuthority(Optional.empty()))
                        .path())
                .isEqualTo("/events/8/receivingAuthority");
        assertThat(refusal(DELIVERING, moved.withReferences(List.of())).path()).isEqualTo("/events/8/references");
        assertThat(DELIVERING.after(moved).state()).isEqualTo(EpisodeState.TRANSFERRED);
        assertThat(DELIVERING
                        .onBasis(DatedLegalBasis.from(LegalBasis.CHILDREN_ACT_1989_S17, NOTICED.plusWeeks(5))
                                .build())
                        .after(moved.withReferences(List.of()))
                        .state())
                .isEqualTo(EpisodeState.TRANSFERRED);
    }

    @Test
    void whatHasEndedIsReopenedWithAReasonAndConsentIsAskedForAnew() {
        Episode closed = then(DELIVERING, EpisodeEventKind.CLOSED);
        EpisodeEvent reopened = event(EpisodeEventKind.REOPENED, lastDay(closed));

        assertThat(refusal(closed, reopened.withReason(" ")).path()).isEqualTo("/events/9/reason");
        Episode again = closed.after(reopened);
        assertThat(again.state()).isEqualTo(EpisodeState.REOPENED);
        assertThat(refusal(again, event(EpisodeEventKind.DELIVERY_STARTED, lastDay(again)))
                        .code())
                .isEqualTo("EPISODE-12");
        assertThat(then(again, EpisodeEventKind.CONSENT_ASKED).state()).isEqualTo(EpisodeState.CONSENT_SOUGHT);
    }

    @Test
    void steppingDownNamesTheFinalStatutoryMeetingAndTheAssessmentCarriesOver() {
        EpisodeEvent down = event(EpisodeEventKind.STEPPED_DOWN, NOTICED);

        assertThatThrownBy(() -> openedBy(down.withReferences(List.of())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("final statutory meeting");
        Episode agreed = then(then(openedBy(down), EpisodeEventKind.CONSENT_ASKED), EpisodeEventKind.CONSENT_GIVEN);
        assertThat(agreed.leadOn(lastDay(agreed))).contains(SENCO_ID);
        assertThat(then(agreed, EpisodeEventKind.TEAM_FORMED).state()).isEqualTo(EpisodeState.TEAM_FORMED);
        assertThat(then(then(DELIVERING, EpisodeEventKind.STEPPED_UP), EpisodeEventKind.STEPPED_DOWN)
                        .state())
                .isEqualTo(EpisodeState.STEPPED_DOWN);
    }

    @Test
    void whatIsPossibleDependsOnWhoAsks() {
        assertThat(DELIVERING.possibleMoves(MoverRole.FAMILY))
                .extracting(EpisodeMove::event)
                .containsExactly(EpisodeEventKind.CONSENT_WITHDRAWN, EpisodeEventKind.SAFEGUARDING_STOPPED);
        assertThat(DELIVERING.possibleMoves(MoverRole.TEAM))
                .extracting(EpisodeMove::event)
                .contains(EpisodeEventKind.REVIEW_HELD, EpisodeEventKind.CLOSED);
        assertThat(DELIVERING.possibleMoves()).containsAll(DELIVERING.possibleMoves(MoverRole.TEAM));
    }

    @Test
    void stateAndLengthOfStagesAreKnownForEveryDay() {
        assertThat(DELIVERING.stateOn(NOTICED.minusDays(1))).isEmpty();
        assertThat(DELIVERING.stateOn(NOTICED)).contains(EpisodeState.IDENTIFIED);
        assertThat(DELIVERING.stateOn(NOTICED.plusDays(6))).contains(EpisodeState.IDENTIFIED);
        assertThat(DELIVERING.stateOn(NOTICED.plusDays(7))).contains(EpisodeState.CHECKLIST_DONE);
        assertThat(DELIVERING.daysIn(EpisodeState.IDENTIFIED, NOTICED.plusYears(1)))
                .isEqualTo(7);
        assertThat(DELIVERING.daysIn(EpisodeState.IDENTIFIED, NOTICED.plusDays(3)))
                .isEqualTo(3);
        assertThat(DELIVERING.daysIn(
                        EpisodeState.DELIVERING, lastDay(DELIVERING).plusDays(11)))
                .isEqualTo(11);
        assertThat(DELIVERING.stagesUntil(NOTICED.minusDays(1))).isEmpty();
    }

    @Test
    void anEpisodeIsAboutAChildAndBeginsWithAnEvent() {
        assertThatThrownBy(() ->
                        Episode.builder().from(opened()).children(List.of()).build())
                .hasMessageContaining("EPISODE-01");
        assertThatThrownBy(
                        () -> Episode.builder().from(opened()).events(List.of()).build())
                .hasMessageContaining("EPISODE-02");
        assertThatThrownBy(() -> openedBy(event(EpisodeEventKind.CLOSED, NOTICED)))
                .hasMessageContaining("At the beginning of a record")
                .hasMessageContaining("/events/0/kind");
    }

    @Test
    void aPartBelongsToItsKindOfEvent() {
        EpisodeEvent asked = event(EpisodeEventKind.CONSENT_ASKED, NOTICED);

        assertThatThrownBy(() -> asked.withClosure(ClosureCode.of("NEEDS_MET"))).hasMessageContaining("/closure");
        assertThatThrownBy(() -> asked.withLead(SENCO_ID)).hasMessageContaining("/lead");
        assertThatThrownBy(() -> asked.withAgencies(Fixtures.SCHOOL)).hasMessageContaining("/agencies");
        assertThatThrownBy(() -> asked.withReceivingAuthority(Fixtures.SCHOOL))
                .hasMessageContaining("/receivingAuthority");
        assertThatThrownBy(
                        () -> asked.withDecision(EpisodeDecision.of(MoverRole.SOCIAL_CARE, SOCIAL_WORKER_ID, NOTICED)))
                .hasMessageContaining("/decision");
        assertThatThrownBy(() -> asked.withReferences(
                        new EventReference(ReferenceKind.PLAN, "plan-1"),
                        new EventReference(ReferenceKind.PLAN, "plan-1")))
                .hasMessageContaining("EPISODE-EVENT-01");
    }

    private static Problem refusal(Episode episode, EpisodeEvent event) {
        assertThat(episode.refusalOf(event)).hasSize(1);
        return episode.refusalOf(event).asList().get(0);
    }
}
