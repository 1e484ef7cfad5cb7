package io.github.cafkit.model.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {

    private static final LocalDate MADE = Referrals.MADE;

    @Test
    void theTableOfWhatMayFollowIsAsWrittenDown() {
        assertThat(ReferralStatus.DRAFT.next()).containsExactly(ReferralStatus.MADE);
        assertThat(ReferralStatus.MADE.next())
                .containsExactly(
                        ReferralStatus.RECEIVED,
                        ReferralStatus.ACCEPTED,
                        ReferralStatus.WAITING,
                        ReferralStatus.PASSED_ON,
                        ReferralStatus.RETURNED,
                        ReferralStatus.DECLINED,
                        ReferralStatus.WITHDRAWN);
        assertThat(ReferralStatus.PASSED_ON.next()).isEqualTo(ReferralStatus.MADE.next());
        assertThat(ReferralStatus.RECEIVED.next())
                .doesNotContain(ReferralStatus.MADE, ReferralStatus.RECEIVED)
                .contains(ReferralStatus.COMPLETED);
        assertThat(ReferralStatus.ACCEPTED.next()).doesNotContain(ReferralStatus.DECLINED);
        assertThat(ReferralStatus.WAITING.next()).contains(ReferralStatus.WAITING, ReferralStatus.ACCEPTED);
        assertThat(ReferralStatus.RETURNED.next())
                .containsExactly(ReferralStatus.MADE, ReferralStatus.PASSED_ON, ReferralStatus.WITHDRAWN);
        assertThat(EnumSet.allOf(ReferralStatus.class).stream().filter(ReferralStatus::ended))
                .containsExactly(ReferralStatus.DECLINED, ReferralStatus.COMPLETED, ReferralStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(ReferralStatus.class)
    void aMoveIsRefusedWithAReasonExactlyIfItMayNotFollow(ReferralStatus from) {
        for (ReferralStatus to : ReferralStatus.values()) {
            assertThat(from.refusal(to).isEmpty()).isEqualTo(from.next().contains(to));
            from.refusal(to).ifPresent(reason -> assertThat(reason).isNotBlank());
        }
    }

    @Test
    void aRefusedMoveSaysWhyAndWhere() {
        ReferralEvent tooEarly = ReferralEvent.of(MADE, Referrals.completed());

        assertThat(Referrals.made().refusals(tooEarly))
                .containsExactly(Problem.error(
                        "REFERRAL-02", "/events/1/move", "a referral is received before it is completed"));
        refuses("REFERRAL-02", () -> Referrals.made().moved(tooEarly));
        assertThat(Referrals.prepared()
                        .refusals(ReferralEvent.of(MADE, new ReferralMove.Received()))
                        .asList())
                .extracting(Problem::message)
                .containsExactly("a referral is made before anything else happens to it");
        assertThat(Referrals.made()
                        .moved(MADE, Referrals.declined())
                        .refusals(ReferralEvent.of(MADE, new ReferralMove.Made()))
                        .asList())
                .extracting(Problem::message)
                .containsExactly("a referral that was declined has ended; who tries again makes one that follows it");
        assertThat(Referrals.made()
                        .refusals(ReferralEvent.of(MADE, new ReferralMove.Received()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void eventsAreInTheOrderOfHappening() {
        refuses("REFERRAL-03", () -> Referrals.made().moved(MADE.minusDays(1), new ReferralMove.Received()));
    }

    @Test
    void aReferralIsPassedOnToAnotherThanWhoHasIt() {
        refuses("REFERRAL-04", () -> Referrals.made().moved(MADE, Referrals.passedOn(Referrals.THERAPIST)));

        Recipient colleague = Recipient.of(PractitionerRole.OCCUPATIONAL_THERAPIST, Fixtures.THERAPY);
        assertThat(Referrals.made().moved(MADE, Referrals.passedOn(colleague)).holderOn(MADE))
                .contains(colleague);
    }

    @Test
    void theStatusOfADayIsThatOfItsLastEvent() {
        Referral referral = Referrals.made()
                .moved(MADE.plusDays(2), new ReferralMove.Received())
                .moved(MADE.plusDays(2), Referrals.waitingUntil(MADE.plusDays(60)))
                .moved(MADE.plusDays(70), new ReferralMove.Accepted());

        assertThat(referral.statusOn(MADE.minusDays(1))).isEqualTo(ReferralStatus.DRAFT);
        assertThat(referral.statusOn(MADE)).isEqualTo(ReferralStatus.MADE);
        assertThat(referral.statusOn(MADE.plusDays(2))).isEqualTo(ReferralStatus.WAITING);
        assertThat(referral.status()).isEqualTo(ReferralStatus.ACCEPTED);
        assertThat(referral.madeOn()).contains(MADE);
        assertThat(referral.answeredOn()).contains(MADE.plusDays(2));
        assertThat(referral.endedOn()).isEmpty();
        assertThat(referral.expectedOn(MADE.plusDays(1))).isEmpty();
        assertThat(referral.expectedOn(MADE.plusDays(69))).contains(MADE.plusDays(60));
        assertThat(referral.expectedOn(MADE.plusDays(70))).isEmpty();
    }

    @Test
    void theChildWaitsUntilSomebodyTakesItOnAndAgainOnAListAfterThat() {
        Referral referral = Referrals.made()
                .moved(MADE.plusDays(10), new ReferralMove.Accepted())
                .moved(MADE.plusDays(15), Referrals.waitingUntil(MADE.plusDays(40)))
                .moved(MADE.plusDays(45), new ReferralMove.Accepted());

        assertThat(referral.waitingDays(MADE.minusDays(1))).isZero();
        assertThat(referral.waitingDays(MADE)).isZero();
        assertThat(referral.waitingDays(MADE.plusDays(4))).isEqualTo(4);
        assertThat(referral.waitingDays(MADE.plusDays(12))).isEqualTo(10);
        assertThat(referral.waitingDays(MADE.plusDays(20))).isEqualTo(15);
        assertThat(referral.waitingDays(MADE.plusDays(400))).isEqualTo(40);
    }

    @Test
    void aReferralThatWasSentBackIsWithTheReferrerUntilItIsSentAgain() {
        Referral back = Referrals.made().moved(MADE.plusDays(3), Referrals.returned());
        Referral again = back.moved(MADE.plusDays(6), new ReferralMove.Made());

        assertThat(back.holderOn(MADE)).contains(Referrals.THERAPIST);
        assertThat(back.holderOn(MADE.plusDays(3))).isEmpty();
        assertThat(again.holderOn(MADE.plusDays(6))).contains(Referrals.THERAPIST);
        assertThat(again.madeOn()).contains(MADE);
        assertThat(again.waitingDays(MADE.plusDays(6))).isEqualTo(6);
    }

    @Test
    void whatCameOfItIsToldOnceThereIsSomethingToTell() {
        Referral declined = Referrals.made().moved(MADE.plusDays(9), Referrals.declined());

        assertThat(declined.withReferrerToldOn(MADE.plusDays(9)).getReferrerToldOn())
                .contains(MADE.plusDays(9));
        refuses("REFERRAL-09", () -> declined.withReferrerToldOn(MADE.plusDays(8)));
        refuses("REFERRAL-09", () -> Referrals.made().withFamilyToldOn(MADE.plusDays(9)));
    }

    @Test
    void asOfADayItIsWithoutWhatCameLater() {
        Referral told =
                Referrals.made().moved(MADE.plusDays(9), Referrals.declined()).withFamilyToldOn(MADE.plusDays(12));

        assertThat(told.asOf(MADE.plusDays(12))).isEqualTo(told);
        assertThat(told.asOf(MADE.plusDays(11))).isEqualTo(told.withFamilyToldOn(Optional.empty()));
        assertThat(told.asOf(MADE.plusDays(8))).isEqualTo(Referrals.made());
        assertThat(told.asOf(MADE.minusDays(1))).isEqualTo(Referrals.prepared());
    }

    @Test
    void whatGoesTogetherIsInsistedUpon() {
        Referral referral = Referrals.made();

        refuses("REFERRAL-05", () -> referral.withFollows(referral.getId()));
        refuses("REFERRAL-06", () -> referral.withNeeds(NeedId.of("need-1")));
        assertThat(referral.withAssessment(AssessmentId.of("caf-1"))
                        .withNeeds(NeedId.of("need-1"))
                        .getNeeds())
                .hasSize(1);
        refuses(
                "REFERRAL-07",
                () -> referral.withStepsDone(
                        StepDone.of(PriorStep.OBSERVED, MADE), StepDone.of(PriorStep.OBSERVED, MADE.minusDays(1))));
        refuses("REFERRAL-08", () -> referral.withReferrer(Referrer.family(Fixtures.CHILD_ID, Relationship.SELF)));
        refuses("REFERRER-01", () -> new Referrer.OfPublic(ReferralSource.SCHOOL));
        refuses("REFERRAL-21", () -> ReferralEvent.of(MADE, Referrals.waitingUntil(MADE.minusDays(1))));
        refuses(
                "REFERRAL-20",
                () -> new ReferralConsent.Safeguarding(
                        SafeguardingGround.LIKELY_HARM, " ", PersonId.of("lead-1"), MADE));
    }

    @Test
    void aConcernAboutHarmIsKnownByReasonGroundNeedOrDanger() {
        Referral ordinary = Referrals.made();

        assertThat(ordinary.concernsHarm()).isFalse();
        assertThat(ordinary.withReasons(ReferralReason.EXPLOITATION.code()).concernsHarm())
                .isTrue();
        assertThat(ordinary.withPrimaryNeed(PrimaryNeed.ABUSE_OR_NEGLECT).concernsHarm())
                .isTrue();
        assertThat(ordinary.withPrimaryNeed(PrimaryNeed.DISABILITY).concernsHarm())
                .isFalse();
        assertThat(ordinary.withUrgency(Urgency.IMMEDIATE).concernsHarm()).isTrue();
        assertThat(ordinary.withUrgency(Urgency.URGENT).concernsHarm()).isFalse();
        assertThat(ordinary.withConsent(new ReferralConsent.Safeguarding(
                                SafeguardingGround.LIKELY_HARM, "Bruises", PersonId.of("lead-1"), MADE))
                        .concernsHarm())
                .isTrue();
    }

    @Test
    void whoRefersAndWhyAreNotPrinted() {
        Referral referral = Referrals.made()
                .withReferrer(Referrer.family(Fixtures.MOTHER_ID, Relationship.MOTHER))
                .withConsent(new ReferralConsent.Safeguarding(
                        SafeguardingGround.LIKELY_HARM, "Bruises", PersonId.of("lead-1"), MADE))
                .withReasons(ReferralReason.CONCERN_ABOUT_HARM.code());

        assertThat(referral.toString())
                .contains("referral-1")
                .doesNotContain("mother-1", "MOTHER", "Bruises", "LIKELY_HARM", "CONCERN", "few words");
        assertThat(referral.getReferrer()).asString().doesNotContain("MOTHER");
        assertThat(referral.getConsent()).asString().doesNotContain("Bruises");
    }

    @Test
    void theCodesOfSocialCareAreFoundByCode() {
        assertThat(ReferralSource.find("5D")).contains(ReferralSource.EARLY_HELP);
        assertThat(ReferralSource.find("5E")).isEmpty();
        assertThat(PrimaryNeed.find("N8")).contains(PrimaryNeed.ABSENT_PARENTING);
        Set<String> codes = new TreeSet<>();
        for (ReferralSource source : ReferralSource.values()) {
            codes.add(source.code());
        }
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4", "5A", "5B", "5C",
                        "5D", "6", "7", "8", "9", "10"));
        assertThat(ReferralOutcome.EARLY_HELP_REFERRAL.provenance().verified()).isTrue();
        assertThat(ReferralOutcome.NOT_ATTENDED.provenance().verified()).isFalse();
    }

    @Test
    void everybodyItWentToIsKept() {
        Recipient elsewhere = Recipient.of(PractitionerRole.GP, AgencyId.of("surgery-2"));
        Referral referral = Referrals.made()
                .moved(MADE, Referrals.passedOn(Referrals.PAEDIATRICIAN))
                .moved(MADE, Referrals.passedOn(elsewhere));

        assertThat(referral.recipients()).containsExactly(Referrals.THERAPIST, Referrals.PAEDIATRICIAN, elsewhere);
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
