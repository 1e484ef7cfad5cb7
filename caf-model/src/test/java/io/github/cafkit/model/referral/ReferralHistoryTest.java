package io.github.cafkit.model.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferralHistoryTest {

    private static final LocalDate MADE = Referrals.MADE;
    private static final LocalDate MUCH_LATER = MADE.plusYears(3);
    private static final ReferralExpectations EXPECTED = ReferralExpectations.standard();

    /** Answered and told at once, so that nothing is found in it. */
    private static Referral settled(String id, LocalDate on) {
        return Referrals.made(id, on)
                .moved(on, new ReferralMove.Accepted())
                .moved(on, Referrals.completed())
                .withReferrerToldOn(on)
                .withFamilyToldOn(on);
    }

    @Test
    void nothingIsFoundInAReferralThatWasDealtWithAndToldOf() {
        assertThat(findings(MUCH_LATER, settled("referral-1", MADE))).isEmpty();
        assertThat(findings(MUCH_LATER, Referrals.prepared())).isEmpty();
    }

    @Test
    void theSameReasonToTheSameRoleWithinTheYearIsRepeated() {
        Referral first = settled("referral-1", MADE);
        Referral second = settled("referral-2", MADE.plusYears(1));

        assertThat(findings(MUCH_LATER, second, first)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ReferralRule.NOT_REPEATED);
            assertThat(finding.referral()).isEqualTo(second.getId());
            assertThat(finding.others()).containsExactly(first.getId());
            assertThat(finding.path()).isEqualTo("/1");
        });
        assertThat(findings(
                        MUCH_LATER,
                        first,
                        settled("referral-2", MADE.plusYears(1).plusDays(1))))
                .isEmpty();
        assertThat(findings(MUCH_LATER, first, second.withRecipient(Referrals.PAEDIATRICIAN)))
                .isEmpty();
        assertThat(findings(MUCH_LATER, first, second.withReasons(ReferralReason.HEARING.code())))
                .isEmpty();
        assertThat(ReferralHistory.of(Fixtures.CHILD_ID, List.of(first, second))
                        .findings(EXPECTED.withRepeatWithin(Period.ofMonths(11)), MUCH_LATER))
                .isEmpty();
    }

    @Test
    void theSameNeedIsRepeatedWhateverTheReasonAndSomethingElseNeverIs() {
        Referral first = settled("referral-1", MADE)
                .withReasons(ReferralReason.OTHER.code())
                .withAssessment(AssessmentId.of("caf-1"));
        Referral second = settled("referral-2", MADE.plusDays(30))
                .withReasons(ReferralReason.OTHER.code())
                .withAssessment(AssessmentId.of("caf-1"));

        assertThat(findings(MUCH_LATER, first, second)).isEmpty();
        assertThat(rules(findings(
                        MUCH_LATER, first.withNeeds(NeedId.of("need-1")), second.withNeeds(NeedId.of("need-1")))))
                .containsExactly(ReferralRule.NOT_REPEATED);
    }

    @Test
    void aReferralThatWasPassedOnToARoleCountsAsReferredToIt() {
        Referral passed = Referrals.made("referral-1", MADE)
                .withRecipient(Referrals.GP)
                .withReferrer(Referrals.KEY_PERSON)
                .moved(MADE, Referrals.passedOn(Referrals.THERAPIST))
                .moved(MADE, new ReferralMove.Accepted());

        assertThat(rules(findings(MADE.plusDays(40), passed, settled("referral-2", MADE.plusDays(30)))))
                .containsExactly(ReferralRule.NOT_REPEATED);
    }

    @Test
    void passingOnOnceIsInOrderAndTwiceIsNot() {
        Recipient other = Recipient.of(PractitionerRole.DOCTOR, AgencyId.of("hospital-1"));
        Referral once = Referrals.made().moved(MADE, Referrals.passedOn(Referrals.PAEDIATRICIAN));
        Referral twice = once.moved(MADE, Referrals.passedOn(other));

        assertThat(findings(MADE, once)).isEmpty();
        assertThat(findings(MADE, twice)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ReferralRule.NOT_PASSED_ON_AND_ON);
            assertThat(finding.message()).isEqualTo("it was passed on 2 times");
            assertThat(finding.agency()).contains(AgencyId.of("hospital-1"));
        });
        assertThat(ReferralHistory.of(Fixtures.CHILD_ID, List.of(twice)).findings(EXPECTED.withPassesInOrder(2), MADE))
                .isEmpty();
    }

    @Test
    void whatComesBackToTheReferrerIsReportedHoweverItComes() {
        Referral returned = Referrals.made().moved(MADE, Referrals.returned());
        Referral passedBack = Referrals.made().moved(MADE, Referrals.passedOn(Referrals.GP));

        assertThat(rules(findings(MADE, returned))).containsExactly(ReferralRule.NOT_SENT_BACK);
        assertThat(findings(MADE, returned).get(0).agency()).isEmpty();
        assertThat(rules(findings(MADE, passedBack))).containsExactly(ReferralRule.NOT_SENT_BACK);
    }

    @Test
    void aCircleIsFoundWithinAReferralAndAcrossThoseThatFollow() {
        Referral within = Referrals.made()
                .moved(MADE, Referrals.passedOn(Referrals.PAEDIATRICIAN))
                .moved(MADE, Referrals.passedOn(Referrals.THERAPIST));
        assertThat(rules(findings(MADE, within)))
                .containsExactly(ReferralRule.NOT_PASSED_ON_AND_ON, ReferralRule.NO_CIRCLE);

        Referral first = settled("referral-1", MADE).withReferrer(Referrals.KEY_PERSON);
        Referral second = settled("referral-2", MADE.plusDays(1))
                .withReferrer(therapist())
                .withRecipient(Referrals.PAEDIATRICIAN)
                .withFollows(first.getId());
        Referral third = settled("referral-3", MADE.plusDays(2))
                .withReferrer(Referrer.practitioner(
                        PersonId.of("consultant-1"), PractitionerRole.PAEDIATRICIAN, Referrals.CLINIC))
                .withRecipient(Recipient.of(PractitionerRole.KEY_PERSON, Referrals.NURSERY))
                .withFollows(second.getId());

        assertThat(findings(MUCH_LATER, first, second)).isEmpty();
        assertThat(findings(MUCH_LATER, first, second, third)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ReferralRule.NO_CIRCLE);
            assertThat(finding.referral()).isEqualTo(third.getId());
            assertThat(finding.others()).containsExactly(first.getId(), second.getId());
        });
    }

    private static Referrer therapist() {
        return Referrer.practitioner(
                PersonId.of("therapist-1"), PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST, Fixtures.THERAPY);
    }

    @Test
    void silenceIsReportedFromTheDayAfterThePeriod() {
        Referral received = Referrals.made()
                .moved(MADE.plusDays(1), new ReferralMove.Received())
                .moved(MADE.plusDays(2), Referrals.passedOn(Referrals.PAEDIATRICIAN));

        assertThat(findings(MADE.plusDays(14), received)).isEmpty();
        assertThat(findings(MADE.plusDays(15), received)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ReferralRule.ANSWERED_IN_TIME);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.agency()).contains(Referrals.CLINIC);
        });
        assertThat(findings(MADE.plusDays(15), received.moved(MADE.plusDays(14), new ReferralMove.Accepted())))
                .isEmpty();
        assertThat(findings(MADE.plusDays(20), received.moved(MADE.plusDays(15), new ReferralMove.Accepted())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void whatIsUrgentOrAboutHarmIsAnsweredTheNextDay() {
        Referral urgent = Referrals.made().withUrgency(Urgency.URGENT);
        Referral harm = Referrals.made().withReasons(ReferralReason.CONCERN_ABOUT_HARM.code());

        assertThat(findings(MADE.plusDays(1), urgent)).isEmpty();
        for (Referral pressing : List.of(urgent, harm)) {
            assertThat(findings(MADE.plusDays(2), pressing))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        }
    }

    @Test
    void theTimeRunsAnewWhenAReferralIsSentAgain() {
        Referral again = Referrals.made()
                .moved(MADE.plusDays(1), Referrals.returned())
                .moved(MADE.plusDays(10), new ReferralMove.Made());

        assertThat(rules(findings(MADE.plusDays(24), again))).containsExactly(ReferralRule.NOT_SENT_BACK);
        assertThat(rules(findings(MADE.plusDays(25), again)))
                .containsExactly(ReferralRule.NOT_SENT_BACK, ReferralRule.ANSWERED_IN_TIME);
    }

    @Test
    void aWaitThatDidNotEndIsReported() {
        Referral waiting = Referrals.made().moved(MADE, Referrals.waitingUntil(MADE.plusDays(60)));

        assertThat(findings(MADE.plusDays(60), waiting)).isEmpty();
        assertThat(rules(findings(MADE.plusDays(61), waiting))).containsExactly(ReferralRule.WAIT_ENDS);
        assertThat(findings(MADE.plusDays(61), waiting.moved(MADE.plusDays(61), Referrals.waitingUntil(MUCH_LATER))))
                .isEmpty();
    }

    @Test
    void whoeverWasNotToldIsReportedAWeekAfterTheEnd() {
        Referral untold = Referrals.made().moved(MADE, Referrals.declined());

        assertThat(findings(MADE.plusDays(7), untold)).isEmpty();
        assertThat(rules(findings(MADE.plusDays(8), untold)))
                .containsExactly(ReferralRule.REFERRER_TOLD, ReferralRule.FAMILY_TOLD);
        assertThat(rules(findings(MADE.plusDays(8), untold.withReferrerToldOn(MADE.plusDays(8)))))
                .containsExactly(ReferralRule.FAMILY_TOLD);
        assertThat(rules(findings(MADE.plusDays(8), untold.withFamilyToldOn(MADE))))
                .containsExactly(ReferralRule.REFERRER_TOLD);
    }

    @Test
    void aFamilyThatReferredIsToldOnceAndThePublicIsNotTold() {
        Referral untold = Referrals.made().moved(MADE, Referrals.declined());
        Referral byMother = untold.withReferrer(Referrer.family(Fixtures.MOTHER_ID, Relationship.MOTHER));

        assertThat(rules(findings(MADE.plusDays(8), byMother))).containsExactly(ReferralRule.REFERRER_TOLD);
        assertThat(findings(MADE.plusDays(8), byMother.withFamilyToldOn(MADE))).isEmpty();
        assertThat(rules(findings(
                        MADE.plusDays(8), untold.withReferrer(new Referrer.OfPublic(ReferralSource.ANONYMOUS)))))
                .containsExactly(ReferralRule.FAMILY_TOLD);
    }

    @Test
    void whetherTheFamilyIsToldOfAConcernAboutHarmIsLeftToJudgement() {
        Referral harm = Referrals.made()
                .withReasons(ReferralReason.CONCERN_ABOUT_HARM.code())
                .moved(MADE, new ReferralMove.Accepted())
                .moved(MADE, Referrals.completed());

        assertThat(rules(findings(MADE.plusDays(8), harm))).containsExactly(ReferralRule.REFERRER_TOLD);
    }

    @Test
    void whatWasTakenBackNeedsNoTelling() {
        assertThat(findings(
                        MUCH_LATER,
                        Referrals.made().moved(MADE, new ReferralMove.Withdrawn(WithdrawalReason.NO_LONGER_NEEDED))))
                .isEmpty();
    }

    @Test
    void aChainShowsEveryStepOfANeed() {
        Referral first = Referrals.made("referral-1", MADE)
                .withReferrer(Referrals.KEY_PERSON)
                .withRecipient(Referrals.GP)
                .moved(MADE.plusDays(3), Referrals.passedOn(Referrals.PAEDIATRICIAN))
                .moved(MADE.plusDays(9), Referrals.returned())
                .moved(MADE.plusDays(10), new ReferralMove.Withdrawn(WithdrawalReason.REPLACED));
        Referral second = Referrals.made("referral-2", MADE.plusDays(11))
                .withReferrer(Referrals.KEY_PERSON)
                .withFollows(first.getId());
        Referral unrelated = Referrals.made("referral-3", MADE.plusDays(1))
                .withReasons(ReferralReason.HOUSING.code())
                .withRecipient(Recipient.of(PractitionerRole.HOUSING_OFFICER, AgencyId.of("housing-1")));
        ReferralHistory history = ReferralHistory.of(
                Fixtures.CHILD_ID,
                List.of(second, unrelated, first, Referrals.prepared().withId(ReferralId.of("draft-1"))));

        assertThat(history.referrals())
                .extracting(referral -> referral.getId().value())
                .containsExactly("referral-1", "referral-3", "referral-2", "draft-1");
        assertThat(history.chains())
                .extracting(ReferralChain::referrals)
                .containsExactly(List.of(first.getId(), second.getId()), List.of(unrelated.getId()));
        assertThat(history.chains().get(0).mermaid()).isEqualTo("""
                        flowchart LR
                            s0["key person<br/>nursery-1"]
                            s1["general practitioner<br/>surgery-1"]
                            s2["paediatrician<br/>clinic-1"]
                            s3["speech and language therapist<br/>therapy-1"]
                            s0 -->|"1. made 2026-01-12"| s1
                            s1 -->|"2. passed on 2026-01-15"| s2
                            s2 -.->|"3. sent back 2026-01-21"| s0
                            s0 -->|"4. made 2026-01-23"| s3
                            e0(["withdrawn 2026-01-22"])
                            s0 --> e0
                        """);
    }

    @Test
    void referralsBelongTogetherByNeedAndWithoutOneByReason() {
        Referral one = Referrals.made("referral-1", MADE).withAssessment(AssessmentId.of("caf-1"));
        Referral two = Referrals.made("referral-2", MADE).withAssessment(AssessmentId.of("caf-1"));

        assertThat(chains(one, two)).isEqualTo(1);
        assertThat(chains(one.withNeeds(NeedId.of("need-1")), two)).isEqualTo(1);
        assertThat(chains(one.withNeeds(NeedId.of("need-1")), two.withNeeds(NeedId.of("need-2"))))
                .isEqualTo(2);
        assertThat(chains(
                        one.withNeeds(NeedId.of("need-1")),
                        two.withNeeds(NeedId.of("need-1")).withReasons(ReferralReason.HEARING.code())))
                .isEqualTo(1);
        assertThat(ReferralHistory.of(Fixtures.CHILD_ID, List.of(one.withNeeds(NeedId.of("need-1")), two))
                        .chains()
                        .get(0)
                        .needs())
                .containsExactly(NeedId.of("need-1"));
    }

    private static int chains(Referral... referrals) {
        return ReferralHistory.of(Fixtures.CHILD_ID, List.of(referrals))
                .chains()
                .size();
    }

    @Test
    void aHistoryIsOfOneChildAndHasEachReferralOnce() {
        assertThatThrownBy(() -> ReferralHistory.of(PersonId.of("child-2"), List.of(Referrals.made())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("HISTORY-20");
        assertThatThrownBy(() -> ReferralHistory.of(Fixtures.CHILD_ID, List.of(Referrals.made(), Referrals.prepared())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("HISTORY-21");
    }

    @Test
    void findingsRepeatNothingOfWhatAReferralSays() {
        Referral spoiled = Referrals.made()
                .withReferrer(Referrer.family(PersonId.of("person-77"), Relationship.GRANDPARENT))
                .withReasonInWords("Zephyrine Oldacre")
                .moved(ReferralEvent.builder()
                        .on(MADE)
                        .move(Referrals.declined())
                        .note("Zephyrine Oldacre")
                        .build());
        ReferralHistory history = ReferralHistory.of(Fixtures.CHILD_ID, List.of(spoiled));

        assertThat(history.problems(EXPECTED, MUCH_LATER).asList())
                .extracting(Problem::code)
                .containsExactly("HISTORY-07");
        assertThat(history.findings(EXPECTED, MUCH_LATER)
                        + history.toString()
                        + history.chains()
                        + history.chains().get(0).mermaid())
                .doesNotContain("Zephyrine", "GRANDPARENT", "person-77", "SPEECH");
        assertThat(history.find(spoiled.getId())).contains(spoiled);
        assertThat(history.find(ReferralId.of("referral-9"))).isEqualTo(Optional.empty());
    }

    private static List<ReferralFinding> findings(LocalDate day, Referral... referrals) {
        return ReferralHistory.of(Fixtures.CHILD_ID, List.of(referrals)).findings(EXPECTED, day);
    }

    private static List<ReferralRule> rules(List<ReferralFinding> findings) {
        return findings.stream().map(ReferralFinding::rule).toList();
    }
}
