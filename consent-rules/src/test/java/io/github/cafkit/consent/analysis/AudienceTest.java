package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.Alternatives.Alternative;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Nature;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody is coached: who may see which way forward. */
class AudienceTest {

    private static final Counterfactuals ENGLAND = Counterfactuals.of(SomeSheets.ENGLAND);

    @Test
    void it_is_written_down_for_every_fact_who_may_see_that_it_makes_the_difference() {
        assertThat(Facts.all().stream().map(AudienceTest::line).collect(Collectors.joining("\n")))
                .isEqualTo("""
                        purpose nobody
                        purposeStated requester practitioner auditor
                        initiative nobody
                        requestBreadth requester practitioner auditor
                        urgency practitioner(without value) auditor
                        holderSector nobody
                        holderRole requester practitioner auditor
                        holderIsPublicAuthority nobody
                        teacherOrRegulated nobody
                        holderUnderS16LA nobody
                        recipientKind nobody
                        parentalResponsibility requester practitioner auditor
                        identity requester practitioner auditor
                        needToKnow practitioner(without value) auditor
                        safeguardingRole nobody
                        riskRole practitioner(without value) auditor
                        routeValid nobody
                        bestPlacedToProtect practitioner(without value) auditor
                        undertaking practitioner auditor
                        imageOrigin nobody
                        identifiable requester practitioner auditor
                        age nobody
                        competence practitioner(without value) auditor
                        childView practitioner auditor
                        bestInterests practitioner(without value) auditor
                        bestInterestsDecision requester practitioner auditor
                        serviceConsent requester practitioner auditor
                        seekingConsent practitioner(without value) auditor
                        informing practitioner(without value) auditor
                        riskLevel practitioner(without value) auditor
                        riskSource practitioner(without value) auditor
                        fgmTrigger practitioner(without value) auditor
                        encompassTrigger nobody
                        courtOrder nobody
                        statutoryRequest requester practitioner auditor
                        seriousHarmTest practitioner(without value) auditor
                        relevantToWelfare practitioner(without value) auditor
                        mayFacilitate practitioner(without value) auditor
                        detrimentJudgement practitioner(without value) auditor
                        privileged nobody
                        profile nobody
                        riskType.PHYSICAL practitioner(without value) auditor
                        riskType.SEXUAL practitioner(without value) auditor
                        riskType.EMOTIONAL practitioner(without value) auditor
                        riskType.NEGLECT practitioner(without value) auditor
                        riskType.DOMESTIC_ABUSE practitioner(without value) auditor
                        riskType.EXPLOITATION practitioner(without value) auditor
                        riskType.FGM practitioner(without value) auditor
                        riskType.RADICALISATION practitioner(without value) auditor
                        riskType.SELF_HARM practitioner(without value) auditor
                        riskType.FII practitioner(without value) auditor
                        riskType.HBA practitioner(without value) auditor
                        riskType.STAFF practitioner(without value) auditor
                        category nobody
                        needed practitioner(without value) auditor
                        thirdParty nobody
                        givenInConfidenceByChild nobody
                        accuracy requester practitioner auditor
                        confidential nobody
                        childConsent requester practitioner auditor
                        parentConsent requester practitioner auditor
                        thirdPartyConsent requester practitioner auditor
                        corporateParentConsent requester practitioner auditor
                        clientAuthority requester practitioner auditor""");
    }

    private static String line(Fact<?> fact) {
        String who = "";
        for (Audience audience : Audience.values()) {
            if (audience.mayBeShown(fact)) {
                who += " " + audience.name().toLowerCase(Locale.ROOT)
                        + (audience.mayBeShownTheValueOf(fact) ? "" : "(without value)");
            }
        }
        return fact.name() + (who.isEmpty() ? " nobody" : who);
    }

    @Test
    void a_requester_is_never_shown_a_judgement_nor_how_things_stand() {
        for (FactSheet facts : SomeSheets.near(400, 41)) {
            for (Goal goal : List.of(Goal.another(), Goal.flows())) {
                ENGLAND.whatWouldChange(facts, SomeSheets.DAY, goal, Audience.REQUESTER).all().stream()
                        .flatMap(alternative -> alternative.steps().stream())
                        .forEach(step -> {
                            assertThat(step.fact().nature()).isEqualTo(Nature.OBTAINABLE);
                            assertThat(step.from()).isEmpty();
                            assertThat(step.to()).isPresent();
                        });
            }
        }
    }

    @Test
    void a_practitioner_is_shown_which_judgement_is_to_be_made_and_never_with_which_result() {
        int judged = 0;
        for (FactSheet facts : SomeSheets.near(300, 42)) {
            for (Alternative alternative : ENGLAND.whatWouldChange(
                            facts, SomeSheets.DAY, Goal.flows(), Audience.PRACTITIONER)
                    .all()) {
                for (Alternatives.Step step : alternative.steps()) {
                    boolean judgement = step.fact().nature() == Nature.JUDGEMENT;
                    judged += judgement ? 1 : 0;
                    assertThat(step.to().isEmpty()).isEqualTo(judgement);
                    assertThat(step.from()).isPresent();
                }
                assertThat(alternative.applied(facts).isEmpty())
                        .isEqualTo(alternative.steps().stream()
                                .anyMatch(step -> step.to().isEmpty()));
            }
        }
        assertThat(judged).isPositive();
    }

    @Test
    void who_may_see_more_never_has_a_longer_way() {
        int shorter = 0;
        for (FactSheet facts : SomeSheets.near(400, 43)) {
            int requester = cost(facts, Audience.REQUESTER);
            int practitioner = cost(facts, Audience.PRACTITIONER);
            int auditor = cost(facts, Audience.AUDITOR);
            assertThat(auditor).isLessThanOrEqualTo(practitioner);
            assertThat(practitioner).isLessThanOrEqualTo(requester);
            shorter += auditor < practitioner ? 1 : 0;
            for (Fact<?> fact : Facts.all()) {
                for (int value = 0; value < fact.values().size(); value++) {
                    assertThat(!Audience.REQUESTER.mayBeShown(facts, fact, value)
                                    || Audience.PRACTITIONER.mayBeShown(facts, fact, value))
                            .isTrue();
                    assertThat(!Audience.PRACTITIONER.mayBeShown(facts, fact, value)
                                    || Audience.AUDITOR.mayBeShown(facts, fact, value))
                            .isTrue();
                }
            }
        }
        assertThat(shorter).isPositive();
    }

    @Test
    void a_requester_is_told_to_bring_a_consent_that_may_be_asked_for() {
        FactSheet facts = specialist().with(Facts.SEEKING_CONSENT, Safety.SAFE);

        assertThat(ENGLAND.whatWouldChange(facts, SomeSheets.DAY, Goal.flows(), Audience.REQUESTER)
                        .all())
                .extracting(Alternative::inWords)
                .contains("parentConsent is VALID and clientAuthority is YES");
    }

    @Test
    void nobody_who_asks_is_sent_to_somebody_who_refused_or_whom_asking_would_endanger() {
        for (FactSheet facts : List.of(
                specialist(),
                specialist().with(Facts.SEEKING_CONSENT, Safety.RAISES_RISK),
                specialist()
                        .with(Facts.SEEKING_CONSENT, Safety.SAFE)
                        .with(Facts.PARENT_CONSENT, ConsentStanding.REFUSED),
                specialist()
                        .with(Facts.SEEKING_CONSENT, Safety.SAFE)
                        .with(Facts.PARENT_CONSENT, ConsentStanding.WITHDRAWN))) {
            Alternatives shown = ENGLAND.whatWouldChange(facts, SomeSheets.DAY, Goal.flows(), Audience.REQUESTER);

            assertThat(CounterfactualsTest.shows(shown, Facts.PARENT_CONSENT)).isFalse();
            assertThat(CounterfactualsTest.shows(shown, Facts.CORPORATE_PARENT_CONSENT))
                    .isFalse();
        }
        assertThat(CounterfactualsTest.shows(
                        ENGLAND.whatWouldChange(
                                specialist().with(Facts.SEEKING_CONSENT, Safety.RAISES_RISK),
                                SomeSheets.DAY,
                                Goal.flows(),
                                Audience.PRACTITIONER),
                        Facts.PARENT_CONSENT))
                .isFalse();
    }

    @Test
    void a_requester_is_never_told_to_use_the_powers_of_an_authority() {
        for (FactSheet facts : SomeSheets.near(400, 44)) {
            ENGLAND.whatWouldChange(facts, SomeSheets.DAY, Goal.another(), Audience.REQUESTER).all().stream()
                    .flatMap(alternative -> alternative.steps().stream())
                    .filter(step -> step.fact().equals(Facts.STATUTORY_REQUEST))
                    .forEach(step ->
                            assertThat(step.to().orElseThrow().name()).isIn("EDUCATION_RECORD", "SUBJECT_ACCESS"));
        }
    }

    @Test
    void where_that_there_is_a_record_must_not_be_known_a_requester_sees_what_they_see_if_nothing_can_be_changed() {
        FactSheet father = facts(Questions.ordinary(RecipientKind.OWN_PARENT, Purpose.ACCESS_RIGHT)
                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.UNVERIFIED));
        Alternatives nothing = ENGLAND.whatWouldChange(
                facts(Questions.ordinary(RecipientKind.COMMERCIAL, Purpose.OTHER)
                        .age(ChildAge.DECEASED)),
                SomeSheets.DAY,
                Goal.of(Effect.MUST),
                Audience.REQUESTER);
        assertThat(nothing.all()).isEmpty();
        assertThat(requester(father).all()).isNotEmpty();

        assertThat(requester(father.with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR)))
                .isEqualTo(nothing);
        assertThat(requester(father.with(Facts.RISK_ROLE, RiskRole.ASSOCIATE_OF_PERPETRATOR)))
                .isEqualTo(nothing);
        assertThat(requester(father.with(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM)
                        .with(Facts.riskType(RiskType.DOMESTIC_ABUSE), YesNo.YES)
                        .with(Facts.RISK_ROLE, RiskRole.UNKNOWN)
                        .with(Facts.CATEGORY, InformationCategory.ADDRESS)))
                .isEqualTo(nothing);
        assertThat(requester(father.with(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.YES)
                        .with(Facts.CHILD_VIEW, ChildView.OBJECTS)))
                .isEqualTo(nothing);
    }

    @Test
    void the_protection_reaches_every_decision_that_protects_somebody() {
        int sensitive = 0;
        for (FactSheet facts : SomeSheets.near(800, 45)) {
            if (protectsSomebody(facts)) {
                sensitive++;
                assertThat(requester(facts).all()).isEmpty();
                assertThat(requester(facts)).isEqualTo(new Alternatives(Audience.REQUESTER, List.of(), false));
            }
        }
        assertThat(sensitive).isGreaterThan(100);
    }

    private static boolean protectsSomebody(FactSheet facts) {
        CategoryDecision answer = SomeSheets.ADVISER.answer(facts, SomeSheets.DAY);
        return answer.obligations().contains(Obligation.PROTECT_ID)
                || answer.obligations().contains(Obligation.INFORM_DEFER)
                || answer.route()
                        .filter(route -> route == Route.ANOTHER_OFFICER || route == Route.HEAD_AND_LADO)
                        .isPresent();
    }

    @Test
    void each_category_of_a_decision_has_its_own_way_forward() {
        SharingDecision decision = SomeSheets.ADVISER.advise(
                Questions.ordinary(RecipientKind.EDUCATION_SPECIALIST, Purpose.SPECIALIST_REFERRAL)
                        .with(Facts.SEEKING_CONSENT, Safety.SAFE)
                        .needs(InformationCategory.DEVELOPMENTAL)
                        .item(InformationCategory.MEDICAL, YesNoUnknown.NO)
                        .build());

        var shown = ENGLAND.whatWouldChange(decision, Goal.flows(), Audience.PRACTITIONER);

        assertThat(shown.keySet()).containsExactly(InformationCategory.MEDICAL, InformationCategory.DEVELOPMENTAL);
        assertThat(shown.get(InformationCategory.DEVELOPMENTAL))
                .isEqualTo(ENGLAND.whatWouldChange(
                        decision.category(InformationCategory.DEVELOPMENTAL).facts(),
                        SomeSheets.DAY,
                        Goal.flows(),
                        Audience.PRACTITIONER));
    }

    private static FactSheet specialist() {
        return facts(Questions.ordinary(RecipientKind.EDUCATION_SPECIALIST, Purpose.SPECIALIST_REFERRAL));
    }

    private static FactSheet facts(SharingQuestion.Builder question) {
        SharingQuestion asked = Questions.about(
                question.needs(InformationCategory.DEVELOPMENTAL).build(),
                List.of(Questions.checked(InformationCategory.DEVELOPMENTAL)));
        return SomeSheets.ADVISER
                .advise(asked)
                .category(InformationCategory.DEVELOPMENTAL)
                .facts();
    }

    private static Alternatives requester(FactSheet facts) {
        return ENGLAND.whatWouldChange(facts, SomeSheets.DAY, Goal.flows(), Audience.REQUESTER);
    }

    private static int cost(FactSheet facts, Audience audience) {
        return ENGLAND.whatWouldChange(facts, SomeSheets.DAY, Goal.flows(), audience).all().stream()
                .mapToInt(Alternative::cost)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
