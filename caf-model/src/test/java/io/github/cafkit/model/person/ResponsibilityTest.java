package io.github.cafkit.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.Fixtures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    private static final LocalDate MADE = LocalDate.of(2026, 1, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 19);

    private static final ResponsibilityOrder PROHIBITION = ResponsibilityOrder.builder()
            .kind(ResponsibilityOrderKind.PROHIBITED_STEPS)
            .firstDay(MADE)
            .lastDay(LAST)
            .limits("Not to collect the child from school.")
            .build();

    @Test
    void anOrderCountsFromItsFirstDayToItsLast() {
        ParentalResponsibility limited =
                ParentalResponsibility.of(YesNoUnknown.YES).withOrders(PROHIBITION);

        assertThat(limited.ordersOn(MADE.minusDays(1))).isEmpty();
        assertThat(limited.ordersOn(MADE)).containsExactly(PROHIBITION);
        assertThat(limited.ordersOn(LAST)).containsExactly(PROHIBITION);
        assertThat(limited.ordersOn(LAST.plusDays(1))).isEmpty();
    }

    @Test
    void anOrderThatLimitsDoesNotEnd() {
        ParentalResponsibility limited =
                ParentalResponsibility.of(YesNoUnknown.YES).withOrders(PROHIBITION);

        assertThat(limited.heldOn(MADE)).isEqualTo(YesNoUnknown.YES);
        assertThat(Arrays.stream(ResponsibilityOrderKind.values()).filter(ResponsibilityOrderKind::endsResponsibility))
                .containsExactly(ResponsibilityOrderKind.ADOPTION, ResponsibilityOrderKind.TERMINATION);
    }

    @Test
    void anOrderThatEndsResponsibilityEndsItOnItsDay() {
        ParentalResponsibility ended = ParentalResponsibility.of(YesNoUnknown.YES)
                .withOrders(ResponsibilityOrder.builder()
                        .kind(ResponsibilityOrderKind.TERMINATION)
                        .firstDay(MADE)
                        .build());

        assertThat(ended.heldOn(MADE.minusDays(1))).isEqualTo(YesNoUnknown.YES);
        assertThat(ended.heldOn(MADE)).isEqualTo(YesNoUnknown.NO);
    }

    @Test
    void whatIsNotKnownStaysUnknownWhateverTheOrders() {
        assertThat(ParentalResponsibility.of(YesNoUnknown.UNKNOWN)
                        .withOrders(PROHIBITION.withKind(ResponsibilityOrderKind.ADOPTION))
                        .heldOn(MADE))
                .isEqualTo(YesNoUnknown.UNKNOWN);
    }

    @Test
    void theDaysOfAnOrderAreInOrder() {
        assertThatThrownBy(() -> PROHIBITION.withLastDay(MADE.minusDays(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("PERIOD-01");
    }

    @Test
    void whatAnOrderRestsOnIsUnverified() {
        assertThat(ResponsibilityOrderKind.values())
                .allMatch(kind -> !kind.provenance().verified());
    }

    @Test
    void somebodyHasResponsibilityOrThereIsAReason() {
        Child child = Fixtures.child();

        assertThat(codes(ResponsibilityCheck.of(child, List.of(), MADE))).containsExactly("RESPONSIBILITY-01");
        assertThat(codes(ResponsibilityCheck.of(child, List.of(parent(YesNoUnknown.UNKNOWN)), MADE)))
                .as("not knowing is not having")
                .containsExactly("RESPONSIBILITY-01");
        assertThat(ResponsibilityCheck.of(
                        child.withNoResponsibilityReason(NoResponsibilityReason.UNACCOMPANIED), List.of(), MADE))
                .isEmpty();
        assertThat(ResponsibilityCheck.of(child, List.of(), MADE).hasErrors()).isTrue();
    }

    @Test
    void aReasonBesideSomebodyWhoHasItIsReported() {
        Child child = Fixtures.child().withNoResponsibilityReason(NoResponsibilityReason.ORPHANED);

        assertThat(codes(ResponsibilityCheck.of(child, List.of(verified()), MADE)))
                .containsExactly("RESPONSIBILITY-02");
    }

    @Test
    void aClaimThatNoDocumentShowsIsReported() {
        assertThat(codes(ResponsibilityCheck.of(Fixtures.child(), List.of(parent(YesNoUnknown.YES)), MADE)))
                .containsExactly("RESPONSIBILITY-03");
        assertThat(ResponsibilityCheck.of(Fixtures.child(), List.of(parent(YesNoUnknown.YES), verified()), MADE))
                .isEmpty();
    }

    @Test
    void whoIsAskedOnADayAfterAnAdoptionFindsNobody() {
        ParentOrCarer birthMother = verified()
                .withParentalResponsibility(verified()
                        .getParentalResponsibility()
                        .withOrders(ResponsibilityOrder.builder()
                                .kind(ResponsibilityOrderKind.ADOPTION)
                                .firstDay(MADE)
                                .build()));

        assertThat(ResponsibilityCheck.of(Fixtures.child(), List.of(birthMother), MADE.minusDays(1)))
                .isEmpty();
        assertThat(codes(ResponsibilityCheck.of(Fixtures.child(), List.of(birthMother), MADE)))
                .containsExactly("RESPONSIBILITY-01");
    }

    @Test
    void ordersAreNotPrinted() {
        assertThat(ParentalResponsibility.of(YesNoUnknown.YES)
                        .withOrders(PROHIBITION)
                        .toString())
                .doesNotContain("collect", "PROHIBITED", "YES");
    }

    @Test
    void nobodyIsTheMainCarerUnlessItIsSaid() {
        assertThat(parent(YesNoUnknown.YES).getMainCarer()).isEqualTo(YesNoUnknown.UNKNOWN);
    }

    private static ParentOrCarer parent(YesNoUnknown held) {
        return ParentOrCarer.builder()
                .id(Fixtures.MOTHER_ID)
                .relationship(Relationship.MOTHER)
                .parentalResponsibility(ParentalResponsibility.of(held))
                .build();
    }

    private static ParentOrCarer verified() {
        return parent(YesNoUnknown.YES)
                .withId(PersonId.of("mother-2"))
                .withParentalResponsibility(ParentalResponsibility.of(YesNoUnknown.YES)
                        .withEvidence(Optional.of(ResponsibilityEvidence.BIRTH_CERTIFICATE))
                        .withSeenOn(MADE.minusYears(1)));
    }

    private static List<String> codes(Problems problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
