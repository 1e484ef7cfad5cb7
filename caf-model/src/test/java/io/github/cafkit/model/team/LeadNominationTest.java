package io.github.cafkit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LeadNominationTest {

    private static final PersonId NOMINEE = PersonId.of("senco-1");
    private static final LocalDate DAY = Fixtures.STARTED;

    private static LeadNomination.Builder accepted() {
        LeadNomination.Builder builder = LeadNomination.builder();
        builder.nominee(NOMINEE)
                .nominatedOn(DAY)
                .answer(NominationAnswer.ACCEPTED)
                .answeredOn(DAY.plusDays(1));
        return builder;
    }

    @Test
    void whatIsNotKnownIsSaidToBeUnknown() {
        LeadNomination bare = LeadNomination.of(NOMINEE, DAY);

        assertThat(bare.getAnswer()).isEqualTo(NominationAnswer.NOT_ANSWERED);
        assertThat(bare.getFamilyAgrees()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(bare.getBudgetHolding()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(bare.leading()).isEmpty();
        assertThat(bare.open()).isTrue();
    }

    @Test
    void aNominationIsOpenUntilItsPersonLeadsOrDeclines() {
        assertThat(accepted().build().open()).isTrue();
        assertThat(accepted().leadsFrom(DAY.plusDays(1)).build().open()).isFalse();
        assertThat(accepted().answer(NominationAnswer.DECLINED).build().open()).isFalse();
    }

    @Test
    void theLastDayOfLeadingCounts() {
        assertThat(accepted()
                        .leadsFrom(DAY.plusDays(1))
                        .lastDay(DAY.plusDays(3))
                        .build()
                        .leading())
                .contains(DateRange.of(DAY.plusDays(1), DAY.plusDays(4)));
    }

    @Test
    void anAnswerHasADayAndComesAfterTheNomination() {
        refuses("NOMINATION-01", () -> LeadNomination.of(NOMINEE, DAY).withAnswer(NominationAnswer.ACCEPTED));
        refuses("NOMINATION-01", () -> LeadNomination.of(NOMINEE, DAY).withAnsweredOn(DAY));
        refuses("NOMINATION-02", () -> accepted().answeredOn(DAY.minusDays(1)).build());
    }

    @Test
    void onlySomebodyWhoDeclinedHasAReasonForDeclining() {
        refuses("NOMINATION-03", () -> accepted().declineReason("Too far away").build());
    }

    @Test
    void onlySomebodyWhoAcceptedLeadsAndInOrder() {
        refuses("NOMINATION-04", () -> LeadNomination.of(NOMINEE, DAY).withLeadsFrom(DAY));
        refuses("NOMINATION-05", () -> accepted().lastDay(DAY.plusDays(9)).build());
        refuses(
                "PERIOD-01",
                () -> accepted()
                        .leadsFrom(DAY.plusDays(9))
                        .lastDay(DAY.plusDays(8))
                        .build());
    }

    @Test
    void onlySomebodyWhoseLeadingEndsHandsOverAndToSomebodyElse() {
        LeadHandover toAnother = LeadHandover.to(PersonId.of("therapist-1"));

        refuses(
                "NOMINATION-06",
                () -> accepted().leadsFrom(DAY.plusDays(1)).handover(toAnother).build());
        refuses(
                "NOMINATION-07",
                () -> accepted()
                        .leadsFrom(DAY.plusDays(1))
                        .lastDay(DAY.plusDays(2))
                        .handover(LeadHandover.to(NOMINEE))
                        .build());
    }

    @Test
    void reasonsAreNotPrinted() {
        LeadNomination declined = accepted()
                .answer(NominationAnswer.DECLINED)
                .declineReason("Zephyrine would rather not")
                .familyReason("Zephyrine asked")
                .build();

        assertThat(declined.toString() + LeadHandover.to(NOMINEE).withReason("Zephyrine moves"))
                .contains("[redacted]")
                .doesNotContain("Zephyrine");
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
