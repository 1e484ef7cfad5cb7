package io.github.cafkit.model.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConsentRecordTest {

    private static final LocalDate GIVEN = Fixtures.STARTED;

    @Test
    void aConsentCountsFromItsDayToItsLastDayInclusive() {
        ConsentRecord consent = Fixtures.consent().withLastValidDay(GIVEN.plusDays(10));

        assertThat(consent.givenOn(GIVEN.minusDays(1))).isFalse();
        assertThat(consent.givenOn(GIVEN)).isTrue();
        assertThat(consent.givenOn(GIVEN.plusDays(10))).isTrue();
        assertThat(consent.givenOn(GIVEN.plusDays(11))).isFalse();
    }

    @Test
    void aConsentTakenBackNoLongerCountsOnThatDay() {
        ConsentRecord consent = Fixtures.consent().withWithdrawnOn(GIVEN.plusDays(3));

        assertThat(consent.givenOn(GIVEN.plusDays(2))).isTrue();
        assertThat(consent.givenOn(GIVEN.plusDays(3))).isFalse();
    }

    @Test
    void aRefusalNeverCounts() {
        assertThat(Fixtures.consent().withDecision(ConsentDecision.REFUSED).givenOn(GIVEN))
                .isFalse();
    }

    @Test
    void theDaysAreInOrder() {
        refuses("CONSENT-02", () -> Fixtures.consent().withLastValidDay(GIVEN.minusDays(1)));
        refuses("CONSENT-04", () -> Fixtures.consent().withWithdrawnOn(GIVEN.minusDays(1)));
    }

    @Test
    void onlyAConsentThatWasGivenIsTakenBack() {
        refuses(
                "CONSENT-03",
                () -> Fixtures.consent().withDecision(ConsentDecision.REFUSED).withWithdrawnOn(GIVEN));
    }

    @Test
    void aConsentIsForSomething() {
        refuses("CONSENT-01", () -> Fixtures.consent().withActivities(List.of()));
    }

    @Test
    void codesHaveTheirForm() {
        refuses("CODE-01", () -> Fixtures.consent().withCategories("special needs"));
        refuses("CODE-01", () -> Fixtures.consent().withPurposes("everything!"));
        refuses("CODE-01", () -> Fixtures.consent().withTier("basic"));
    }

    @Test
    void anAssessorsSignatureHasADay() {
        refuses(
                "CONSENT-05",
                () -> ConsentStatement.builder()
                        .assessorSignature(Fixtures.MOTHER_ID)
                        .build());
    }

    @Test
    void eachRecordOfAStatementIsListedOnce() {
        refuses(
                "CONSENT-06",
                () -> ConsentStatement.builder()
                        .addConsents(Fixtures.consent(), Fixtures.consent())
                        .build());
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
