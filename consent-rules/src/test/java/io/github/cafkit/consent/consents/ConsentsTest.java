package io.github.cafkit.consent.consents;

import static io.github.cafkit.consent.consents.Consents.GiverClass.CHILD;
import static io.github.cafkit.consent.consents.Consents.GiverClass.PARENT;
import static io.github.cafkit.consent.consents.Consents.GiverClass.THIRD_PARTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 15);
    private static final LocalDate YESTERDAY = DAY.minusDays(1);
    private static final LocalDate TOMORROW = DAY.plusDays(1);

    // Dates and freedom.

    @Test
    void a_consent_without_dates_counts_on_every_day() {
        assertThat(standing(given())).isEqualTo(ConsentStanding.VALID);
        assertThat(doubt(given())).isEmpty();
    }

    @Test
    void a_consent_counts_from_the_day_on_which_it_is_given() {
        assertThat(standing(given().givenOn(DAY))).isEqualTo(ConsentStanding.VALID);
        assertThat(standing(given().givenOn(TOMORROW))).isEqualTo(ConsentStanding.NONE);
        assertThat(doubt(given().givenOn(TOMORROW))).contains(ConsentDoubt.NOT_YET_GIVEN);
    }

    @ParameterizedTest
    @EnumSource(ConsentState.class)
    void whatever_was_said_later_than_the_day_asked_about_is_no_consent_yet(ConsentState state) {
        assertThat(standing(said(state).givenOn(TOMORROW))).isEqualTo(ConsentStanding.NONE);
        assertThat(doubt(said(state).givenOn(TOMORROW))).contains(ConsentDoubt.NOT_YET_GIVEN);
    }

    @Test
    void the_day_of_expiry_itself_still_counts() {
        assertThat(standing(given().expiresOn(DAY))).isEqualTo(ConsentStanding.VALID);
        assertThat(doubt(given().expiresOn(DAY))).isEmpty();
        assertThat(standing(given().expiresOn(YESTERDAY))).isEqualTo(ConsentStanding.NONE);
        assertThat(doubt(given().expiresOn(YESTERDAY))).contains(ConsentDoubt.EXPIRED);
    }

    @Test
    void a_withdrawal_counts_from_its_own_day() {
        assertThat(standing(given().withdrawnOn(DAY))).isEqualTo(ConsentStanding.WITHDRAWN);
        assertThat(doubt(given().withdrawnOn(DAY))).contains(ConsentDoubt.WITHDRAWN);
        assertThat(standing(given().withdrawnOn(TOMORROW))).isEqualTo(ConsentStanding.VALID);
        assertThat(doubt(given().withdrawnOn(TOMORROW))).isEmpty();
    }

    @Test
    void a_withdrawal_stands_even_when_the_consent_had_also_expired() {
        assertThat(standing(given().expiresOn(YESTERDAY).withdrawnOn(YESTERDAY)))
                .isEqualTo(ConsentStanding.WITHDRAWN);
        assertThat(standing(given().expiresOn(YESTERDAY).withdrawnOn(DAY))).isEqualTo(ConsentStanding.WITHDRAWN);
        assertThat(doubt(given().expiresOn(YESTERDAY).withdrawnOn(DAY))).contains(ConsentDoubt.WITHDRAWN);
        assertThat(standing(given().expiresOn(YESTERDAY).withdrawnOn(TOMORROW))).isEqualTo(ConsentStanding.NONE);
    }

    @Test
    void a_withdrawal_of_a_consent_that_was_not_free_is_heeded() {
        assertThat(standing(given().free(false).withdrawnOn(DAY))).isEqualTo(ConsentStanding.WITHDRAWN);
    }

    @Test
    void a_consent_that_was_not_freely_given_does_not_count() {
        assertThat(standing(given().free(false))).isEqualTo(ConsentStanding.NONE);
        assertThat(doubt(given().free(false))).contains(ConsentDoubt.NOT_FREE);
    }

    @Test
    void a_refusal_needs_no_freedom_and_does_not_expire() {
        assertThat(standing(said(ConsentState.REFUSED).free(false))).isEqualTo(ConsentStanding.REFUSED);
        assertThat(standing(said(ConsentState.REFUSED).expiresOn(YESTERDAY))).isEqualTo(ConsentStanding.REFUSED);
        assertThat(doubt(said(ConsentState.REFUSED).expiresOn(YESTERDAY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED, REFUSED",
        "CANNOT_BE_GIVEN, CANNOT_BE_GIVEN",
        "NOT_REASONABLY_OBTAINABLE, NOT_REASONABLY_OBTAINABLE"
    })
    void what_is_stated_other_than_given_keeps_its_own_state(ConsentState state, ConsentStanding standing) {
        assertThat(standing(said(state))).isEqualTo(standing);
        assertThat(standing(said(state).withdrawnOn(YESTERDAY))).isEqualTo(standing);
        assertThat(doubt(said(state))).isEmpty();
    }

    // Scope.

    @Test
    void a_consent_counts_only_if_category_recipient_and_purpose_are_all_in_its_scope() {
        assertThat(standing(given().categories(Scope.of(InformationCategory.NAME, InformationCategory.SEN))))
                .isEqualTo(ConsentStanding.VALID);
        assertThat(standing(given().categories(Scope.of(InformationCategory.SEN))))
                .isEqualTo(ConsentStanding.NONE);
        assertThat(standing(given().recipients(Scope.of(RecipientKind.HEALTH)))).isEqualTo(ConsentStanding.VALID);
        assertThat(standing(given().recipients(Scope.of(RecipientKind.POLICE)))).isEqualTo(ConsentStanding.NONE);
        assertThat(standing(given().purposes(Scope.of(Purpose.EARLY_HELP)))).isEqualTo(ConsentStanding.VALID);
        assertThat(standing(given().purposes(Scope.of(Purpose.RESEARCH)))).isEqualTo(ConsentStanding.NONE);
    }

    @Test
    void what_is_out_of_scope_is_ignored_entirely_refusals_included() {
        for (ConsentState state : ConsentState.values()) {
            assertThat(standing(said(state).categories(Scope.of(InformationCategory.SEN))))
                    .isEqualTo(ConsentStanding.NONE);
            assertThat(standing(said(state).recipients(Scope.of(RecipientKind.POLICE))))
                    .isEqualTo(ConsentStanding.NONE);
            assertThat(standing(said(state).purposes(Scope.of(Purpose.RESEARCH))))
                    .isEqualTo(ConsentStanding.NONE);
        }
        assertThat(standing(given().withdrawnOn(DAY).recipients(Scope.of(RecipientKind.POLICE))))
                .isEqualTo(ConsentStanding.NONE);
    }

    @Test
    void each_lack_of_scope_is_told_apart_and_comes_before_the_dates() {
        assertThat(doubt(given().expiresOn(YESTERDAY).categories(Scope.of(InformationCategory.SEN))))
                .contains(ConsentDoubt.OTHER_CATEGORIES);
        assertThat(doubt(given().givenOn(TOMORROW).recipients(Scope.of(RecipientKind.POLICE))))
                .contains(ConsentDoubt.OTHER_RECIPIENTS);
        assertThat(doubt(given().free(false).purposes(Scope.of(Purpose.RESEARCH))))
                .contains(ConsentDoubt.OTHER_PURPOSES);
    }

    @Test
    void a_scope_names_something_or_reaches_anything() {
        assertThat(Scope.<Purpose>any().reaches(Purpose.NONE)).isTrue();
        assertThat(Scope.of(EnumSet.of(Purpose.COURT))).isEqualTo(Scope.of(Purpose.COURT));
        assertThatIllegalArgumentException().isThrownBy(() -> Scope.of(EnumSet.noneOf(Purpose.class)));
    }

    // Whose.

    @Test
    void only_the_class_of_givers_asked_about_is_counted() {
        assertThat(standing(CHILD, List.of(given().build()))).isEqualTo(ConsentStanding.NONE);
        assertThat(standing(CHILD, List.of(by(ConsentGiver.COMPETENT_CHILD)))).isEqualTo(ConsentStanding.VALID);
        assertThat(standing(PARENT, List.of(by(ConsentGiver.CORPORATE_PARENT)))).isEqualTo(ConsentStanding.VALID);
        assertThat(standing(THIRD_PARTY, List.of(by(ConsentGiver.THIRD_PARTY_CONCERNED))))
                .isEqualTo(ConsentStanding.VALID);
        assertThat(standing(PARENT, List.of(by(ConsentGiver.THIRD_PARTY_CONCERNED))))
                .isEqualTo(ConsentStanding.NONE);
    }

    @Test
    void somebody_else_and_nobody_count_for_no_class() {
        for (ConsentGiver giver : List.of(ConsentGiver.SOMEONE_ELSE, ConsentGiver.NONE)) {
            for (Consents.GiverClass givers : Consents.GiverClass.values()) {
                assertThat(standing(givers, List.of(by(giver)))).isEqualTo(ConsentStanding.NONE);
            }
        }
    }

    // Combination.

    @ParameterizedTest
    @CsvSource({
        "VALID, REFUSED, VALID_AND_REFUSED",
        "VALID, WITHDRAWN, VALID_AND_WITHDRAWN",
        "VALID, CANNOT_BE_GIVEN, VALID",
        "VALID, NOT_REASONABLY_OBTAINABLE, VALID",
        "VALID, NONE, VALID",
        "WITHDRAWN, REFUSED, WITHDRAWN",
        "WITHDRAWN, CANNOT_BE_GIVEN, WITHDRAWN",
        "WITHDRAWN, NONE, WITHDRAWN",
        "REFUSED, CANNOT_BE_GIVEN, REFUSED",
        "REFUSED, NOT_REASONABLY_OBTAINABLE, REFUSED",
        "REFUSED, NONE, REFUSED",
        "CANNOT_BE_GIVEN, NOT_REASONABLY_OBTAINABLE, CANNOT_BE_GIVEN",
        "CANNOT_BE_GIVEN, NONE, CANNOT_BE_GIVEN",
        "NOT_REASONABLY_OBTAINABLE, NONE, NOT_REASONABLY_OBTAINABLE",
        "NONE, NONE, NONE",
    })
    void two_consents_combine_whatever_their_order(
            ConsentStanding one, ConsentStanding other, ConsentStanding together) {
        List<Consent> both = new ArrayList<>(List.of(standingFor(one), standingFor(other)));
        assertThat(standing(PARENT, both)).isEqualTo(together);
        Collections.reverse(both);
        assertThat(standing(PARENT, both)).isEqualTo(together);
        both.add(standingFor(one));
        assertThat(standing(PARENT, both)).isEqualTo(together);
    }

    @Test
    void a_valid_consent_beside_a_refusal_and_a_withdrawal_is_disputed() {
        assertThat(standing(
                        PARENT,
                        List.of(
                                standingFor(ConsentStanding.REFUSED),
                                standingFor(ConsentStanding.VALID),
                                standingFor(ConsentStanding.WITHDRAWN))))
                .isEqualTo(ConsentStanding.VALID_AND_WITHDRAWN);
    }

    @Test
    void no_consents_are_no_consent() {
        assertThat(standing(PARENT, List.of())).isEqualTo(ConsentStanding.NONE);
    }

    // A lawyer's client.

    @Test
    void the_authority_of_a_client_reaches_the_lawyer_whatever_its_categories() {
        Consent authority = given().categories(Scope.of(InformationCategory.SEN))
                .recipients(Scope.of(RecipientKind.LAWYER))
                .build();
        assertThat(authorityFor(RecipientKind.LAWYER, authority)).isTrue();
        assertThat(authorityFor(RecipientKind.HEALTH, authority)).isFalse();
        assertThat(authorityFor(
                        RecipientKind.LAWYER, given().expiresOn(YESTERDAY).build()))
                .isFalse();
        assertThat(authorityFor(RecipientKind.LAWYER, said(ConsentState.REFUSED).build()))
                .isFalse();
        assertThat(authorityFor(RecipientKind.LAWYER, by(ConsentGiver.CORPORATE_PARENT)))
                .isFalse();
    }

    private static boolean authorityFor(RecipientKind recipient, Consent consent) {
        return Consents.validFrom(
                List.of(consent), ConsentGiver.PARENT_WITH_PR, null, recipient, Purpose.EARLY_HELP, DAY);
    }

    private static Consent standingFor(ConsentStanding standing) {
        return switch (standing) {
            case NONE -> given().free(false).build();
            case VALID -> given().build();
            case REFUSED -> said(ConsentState.REFUSED).build();
            case WITHDRAWN -> given().withdrawnOn(DAY).build();
            case CANNOT_BE_GIVEN -> said(ConsentState.CANNOT_BE_GIVEN).build();
            case NOT_REASONABLY_OBTAINABLE ->
                said(ConsentState.NOT_REASONABLY_OBTAINABLE).build();
            case VALID_AND_REFUSED, VALID_AND_WITHDRAWN ->
                throw new IllegalArgumentException("no single consent stands so");
        };
    }

    private static Consent.Builder given() {
        return said(ConsentState.GIVEN);
    }

    private static Consent.Builder said(ConsentState state) {
        Consent.Builder consent = Consent.builder();
        consent.state(state).giver(ConsentGiver.PARENT_WITH_PR);
        return consent;
    }

    private static Consent by(ConsentGiver giver) {
        return Consent.builder().state(ConsentState.GIVEN).giver(giver).build();
    }

    private static ConsentStanding standing(ImmutableConsent.Builder consent) {
        return standing(PARENT, List.of(consent.build()));
    }

    private static ConsentStanding standing(Consents.GiverClass givers, List<Consent> consents) {
        return Consents.standing(
                consents, givers, InformationCategory.NAME, RecipientKind.HEALTH, Purpose.EARLY_HELP, DAY);
    }

    private static Optional<ConsentDoubt> doubt(ImmutableConsent.Builder consent) {
        return Consents.doubt(consent.build(), InformationCategory.NAME, RecipientKind.HEALTH, Purpose.EARLY_HELP, DAY);
    }
}
