package io.github.cafkit.consent;

import static io.github.cafkit.consent.fact.InformationCategory.ACCIDENT;
import static io.github.cafkit.consent.fact.InformationCategory.ADDRESS;
import static io.github.cafkit.consent.fact.InformationCategory.ADMISSIONS;
import static io.github.cafkit.consent.fact.InformationCategory.ATTENDANCE;
import static io.github.cafkit.consent.fact.InformationCategory.CRIMINAL;
import static io.github.cafkit.consent.fact.InformationCategory.DEVELOPMENTAL;
import static io.github.cafkit.consent.fact.InformationCategory.EDUCATION_RECORD;
import static io.github.cafkit.consent.fact.InformationCategory.MEDICAL;
import static io.github.cafkit.consent.fact.InformationCategory.NAME;
import static io.github.cafkit.consent.fact.InformationCategory.PHONE;
import static io.github.cafkit.consent.fact.InformationCategory.PHOTO_OWN;
import static io.github.cafkit.consent.fact.InformationCategory.SEN;
import static io.github.cafkit.consent.fact.InformationCategory.SOCIAL_WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In the pack of this test what happens to a category depends on the category alone. */
class AggregationTest {

    private static final InformationCategory MUST = NAME;
    private static final InformationCategory PLAIN = SEN;
    private static final InformationCategory OTHER_PLAIN = ATTENDANCE;
    private static final InformationCategory WITH_DUTY = MEDICAL;
    private static final InformationCategory EXPECTED = EDUCATION_RECORD;
    private static final InformationCategory TO_LAWYER = ADDRESS;
    private static final InformationCategory TO_OFFICER = ADMISSIONS;
    private static final InformationCategory TO_LEAD = CRIMINAL;
    private static final InformationCategory TO_HEAD = ACCIDENT;
    private static final InformationCategory ASKED = PHONE;
    private static final InformationCategory REFUSED = SOCIAL_WORK;
    private static final InformationCategory REFUSED_WITH_ROUTE = DEVELOPMENTAL;

    private static final SharingAdviser ADVISER = SharingAdviser.reading(ToyPack.with(
            on(MUST, ToyPack.DUTIES).then(Effect.MUST).obliging(Obligation.FACT).build(),
            on(PLAIN, ToyPack.ORDINARY).then(Effect.PERMIT).build(),
            on(OTHER_PLAIN, ToyPack.ORDINARY).then(Effect.PERMIT).build(),
            on(WITH_DUTY, ToyPack.ORDINARY)
                    .then(Effect.PERMIT)
                    .obliging(Obligation.INFORM)
                    .cites("LAW-2")
                    .build(),
            on(EXPECTED, ToyPack.ORDINARY)
                    .then(Effect.PERMIT)
                    .expectedWhen(Condition.always())
                    .build(),
            on(TO_LAWYER, ToyPack.ORDINARY)
                    .then(Effect.REFER, Route.LEGAL, Judgement.AUTHORITY)
                    .build(),
            on(TO_OFFICER, ToyPack.ORDINARY)
                    .then(Effect.REFER, Route.ANOTHER_OFFICER, Judgement.IDENTITY)
                    .build(),
            on(TO_LEAD, ToyPack.ORDINARY)
                    .then(Effect.REFER, Route.DESIGNATED_LEAD, Judgement.PURPOSE)
                    .build(),
            on(TO_HEAD, ToyPack.ORDINARY)
                    .then(Effect.REFER, Route.HEAD_AND_LADO, Judgement.PURPOSE)
                    .build(),
            on(ASKED, ToyPack.ORDINARY)
                    .then(Effect.SEEK)
                    .obliging(Obligation.SEEK)
                    .build(),
            on(REFUSED_WITH_ROUTE, ToyPack.ORDINARY)
                    .then(Effect.DENY, Route.SUBJECT_ACCESS)
                    .obliging(Obligation.ALT)
                    .build()));

    // No live category.

    @Test
    void with_nothing_needed_and_the_door_open_a_person_judges_what_is_needed() {
        SharingDecision decision = trimmed(RiskRole.NONE, PLAIN, MUST);
        assertThat(decision.outcome()).isEqualTo(Outcome.REFER_TO_DSL);
        assertThat(decision.judgements()).containsExactly(Judgement.NECESSITY);
        assertThat(decision.obligations())
                .as("what comes with it under these facts")
                .contains(Obligation.ADVICE)
                .doesNotContain(Obligation.DSL);
        assertThat(decision.share()).isEmpty();
        assertThat(decision.withhold()).containsExactly(MUST, PLAIN);
        assertThat(decision.strength()).isEmpty();
    }

    @Test
    void with_nothing_needed_and_the_door_closed_nothing_is_shared() {
        SharingDecision decision = trimmed(RiskRole.UNKNOWN, PLAIN, MUST);
        assertThat(decision.outcome()).isEqualTo(Outcome.DENY);
        assertThat(decision.judgements()).isEmpty();
        assertThat(decision.obligations()).isEqualTo(Obligation.UNIVERSAL);
        assertThat(decision.citations().stream().map(Citation::id)).containsExactly("LAW-1");
    }

    // The headline.

    @Test
    void a_duty_in_one_category_makes_the_whole_a_duty_and_what_is_permitted_goes_too() {
        SharingDecision decision = decide(MUST, PLAIN, REFUSED, TO_LEAD, ASKED);
        assertThat(decision.outcome()).isEqualTo(Outcome.MUST_SHARE);
        assertThat(decision.share()).containsExactly(MUST, PLAIN);
        assertThat(decision.withhold()).containsExactly(PHONE, SOCIAL_WORK, CRIMINAL);
    }

    @Test
    void all_permitted_and_no_duty_beyond_the_universal_ones_is_a_plain_permission() {
        SharingDecision decision = decide(PLAIN, OTHER_PLAIN);
        assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(decision.obligations()).isEqualTo(Obligation.UNIVERSAL);
    }

    @Test
    void a_further_duty_in_one_category_makes_the_permission_conditional() {
        assertThat(decide(PLAIN, WITH_DUTY).outcome()).isEqualTo(Outcome.PERMIT_WITH_CONDITIONS);
        assertThat(decide(PLAIN, WITH_DUTY).category(PLAIN).outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(decide(PLAIN, WITH_DUTY).category(WITH_DUTY).outcome()).isEqualTo(Outcome.PERMIT_WITH_CONDITIONS);
    }

    @Test
    void a_category_that_does_not_flow_makes_the_permission_of_the_others_conditional() {
        for (InformationCategory held : List.of(REFUSED, TO_LEAD, ASKED)) {
            SharingDecision decision = decide(PLAIN, held);
            assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT_WITH_CONDITIONS);
            assertThat(decision.share()).containsExactly(PLAIN);
            assertThat(decision.withhold()).containsExactly(held);
        }
    }

    @Test
    void a_trimmed_category_is_withheld_and_leaves_the_permission_plain() {
        SharingDecision decision = ADVISER.advise(question(RiskRole.NONE)
                .item(Questions.checked(PLAIN))
                .item(REFUSED, YesNoUnknown.NO)
                .build());
        assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(decision.withhold()).containsExactly(REFUSED);
        assertThat(decision.category(REFUSED).outcome()).isEqualTo(Outcome.DENY);
        assertThat(decision.category(REFUSED).isTrimmed()).isTrue();
    }

    @Test
    void where_nothing_flows_referring_comes_before_asking_and_asking_before_refusing() {
        assertThat(decide(REFUSED, ASKED, TO_LEAD).outcome()).isEqualTo(Outcome.REFER_TO_DSL);
        assertThat(decide(REFUSED, ASKED).outcome()).isEqualTo(Outcome.SEEK_CONSENT);
        assertThat(decide(REFUSED, REFUSED_WITH_ROUTE).outcome()).isEqualTo(Outcome.DENY);
        assertThat(decide(REFUSED, ASKED, TO_LEAD).withhold()).hasSize(3);
    }

    // Obligations.

    @Test
    void the_duties_are_the_union_over_the_live_categories() {
        assertThat(decide(MUST, WITH_DUTY).obligations())
                .containsExactly(
                        Obligation.RECORD, Obligation.MIN, Obligation.SECURE, Obligation.FACT, Obligation.INFORM);
        assertThat(decide(REFUSED_WITH_ROUTE, ASKED).obligations()).contains(Obligation.ALT, Obligation.SEEK);
    }

    @Test
    void what_goes_out_is_redacted_when_some_but_not_all_categories_flow() {
        assertThat(decide(PLAIN, TO_LEAD).obligations()).contains(Obligation.REDACT);
        assertThat(decide(MUST, ASKED).obligations()).contains(Obligation.REDACT);
        assertThat(decide(PLAIN, MUST).obligations()).doesNotContain(Obligation.REDACT);
    }

    @Test
    void what_is_still_open_is_redacted_when_some_but_not_all_categories_are_refused() {
        assertThat(decide(TO_LEAD, REFUSED).obligations()).contains(Obligation.REDACT);
        assertThat(decide(ASKED, REFUSED).obligations()).contains(Obligation.REDACT);
        assertThat(decide(TO_LEAD, ASKED).obligations()).doesNotContain(Obligation.REDACT);
        assertThat(decide(REFUSED, REFUSED_WITH_ROUTE).obligations()).doesNotContain(Obligation.REDACT);
    }

    @Test
    void a_trimmed_category_that_has_to_be_hidden_is_redacted_unless_everything_is_refused() {
        assertThat(withTrimmed(RiskRole.ALLEGED_PERPETRATOR, PLAIN).obligations())
                .contains(Obligation.REDACT);
        assertThat(withTrimmed(RiskRole.ALLEGED_PERPETRATOR, TO_LEAD).obligations())
                .contains(Obligation.REDACT);
        assertThat(withTrimmed(RiskRole.ALLEGED_PERPETRATOR, REFUSED).obligations())
                .doesNotContain(Obligation.REDACT);
        assertThat(withTrimmed(RiskRole.NONE, PLAIN).obligations()).doesNotContain(Obligation.REDACT);
        assertThat(trimmed(RiskRole.ALLEGED_PERPETRATOR, PLAIN).obligations()).doesNotContain(Obligation.REDACT);
    }

    @Test
    void a_permission_that_needs_redaction_is_conditional() {
        assertThat(withTrimmed(RiskRole.ALLEGED_PERPETRATOR, PLAIN).outcome())
                .isEqualTo(Outcome.PERMIT_WITH_CONDITIONS);
    }

    // Route.

    @Test
    void of_several_routes_the_lawyer_comes_first_then_the_head_then_another_officer() {
        assertThat(decide(TO_LEAD, TO_HEAD, TO_OFFICER, TO_LAWYER).route()).contains(Route.LEGAL);
        assertThat(decide(TO_LEAD, TO_HEAD, TO_OFFICER).route()).contains(Route.HEAD_AND_LADO);
        assertThat(decide(TO_LEAD, TO_OFFICER).route()).contains(Route.ANOTHER_OFFICER);
        assertThat(decide(TO_LEAD).route()).contains(Route.DESIGNATED_LEAD);
    }

    @Test
    void the_route_is_that_of_a_category_with_the_headline_effect() {
        assertThat(decide(REFUSED_WITH_ROUTE, TO_OFFICER).route()).contains(Route.ANOTHER_OFFICER);
        assertThat(decide(REFUSED_WITH_ROUTE, REFUSED).route()).contains(Route.SUBJECT_ACCESS);
        assertThat(decide(REFUSED_WITH_ROUTE, ASKED).route()).isEmpty();
        assertThat(decide(PLAIN, TO_LAWYER).route()).isEmpty();
    }

    @Test
    void routes_without_a_rank_of_their_own_are_taken_by_name() {
        assertThat(List.of(Route.values()).stream().sorted(Route.PRECEDENCE))
                .containsExactly(
                        Route.LEGAL,
                        Route.HEAD_AND_LADO,
                        Route.ANOTHER_OFFICER,
                        Route.CALL_BACK,
                        Route.BEST_PLACED_PERSON,
                        Route.DESIGNATED_LEAD,
                        Route.NEW_SETTING_DIRECT,
                        Route.SAFEGUARDING_AGENCY,
                        Route.SUBJECT_ACCESS,
                        Route.VALID_ROUTE);
    }

    // Judgements, strength, citations.

    @Test
    void the_questions_for_a_person_are_those_of_the_categories_referred() {
        assertThat(decide(TO_LAWYER, TO_OFFICER, REFUSED).judgements())
                .containsExactly(Judgement.AUTHORITY, Judgement.IDENTITY);
        assertThat(decide(PLAIN, TO_OFFICER).judgements()).containsExactly(Judgement.IDENTITY);
        assertThat(decide(PLAIN, REFUSED).judgements()).isEmpty();
    }

    @Test
    void the_whole_is_meant_as_strongly_as_its_strongest_category() {
        assertThat(decide(MUST, EXPECTED, PLAIN).strength()).contains(Strength.DUTY);
        assertThat(decide(EXPECTED, PLAIN, REFUSED).strength()).contains(Strength.EXPECTED);
        assertThat(decide(PLAIN, TO_LEAD).strength()).contains(Strength.OPTIONAL);
        assertThat(decide(TO_LEAD, REFUSED).strength()).isEmpty();
    }

    @Test
    void a_source_is_cited_once_however_many_categories_rest_on_it() {
        assertThat(decide(PLAIN, WITH_DUTY, MUST).citations().stream().map(Citation::id))
                .containsExactly("LAW-1", "LAW-2");
    }

    @Test
    void the_answer_for_a_category_that_was_not_asked_for_is_refused() {
        SharingDecision decision = decide(PLAIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision.category(PHOTO_OWN))
                .withMessageContaining("PHOTO_OWN");
        assertThat(decision.categories()).hasSize(1);
        assertThat(decision).hasToString("SharingDecision{PERMIT, share=[SEN], withhold=[]}");
    }

    private static SharingRule.Builder on(InformationCategory category, Tier tier) {
        return ToyPack.rule(category.name().replace('_', '-'), tier).when(Condition.is(Facts.CATEGORY, category));
    }

    private static SharingQuestion.Builder question(RiskRole role) {
        return Questions.ordinary(RecipientKind.HEALTH, Purpose.EARLY_HELP).with(Facts.RISK_ROLE, role);
    }

    private static SharingDecision decide(InformationCategory... categories) {
        SharingQuestion.Builder question = question(RiskRole.NONE);
        Set.of(categories).forEach(category -> question.item(Questions.checked(category)));
        return ADVISER.advise(question.build());
    }

    private static SharingDecision trimmed(RiskRole role, InformationCategory... categories) {
        SharingQuestion.Builder question = question(role);
        Set.of(categories).forEach(category -> question.item(category, YesNoUnknown.NO));
        return ADVISER.advise(question.build());
    }

    /** One category that is needed, and one that is not. */
    private static SharingDecision withTrimmed(RiskRole role, InformationCategory needed) {
        return ADVISER.advise(question(role)
                .item(Questions.checked(needed))
                .item(PHOTO_OWN, YesNoUnknown.NO)
                .build());
    }
}
