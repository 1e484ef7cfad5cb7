package io.github.cafkit.model.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.document.DocumentType;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionScheduleTest {

    private static final LocalDate ARCHIVE_DAY = LocalDate.of(2026, 2, 28);
    private static final LocalDate DESTROY_DAY = LocalDate.of(2032, 2, 28);

    @Test
    void aStepIsDueFromItsDayOnAndNotTheDayBefore() {
        assertThat(due(Records.assessment(), ARCHIVE_DAY.minusDays(1))).isEmpty();
        assertThat(due(Records.assessment(), ARCHIVE_DAY)).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(RetentionState.DUE);
            assertThat(item.step()).contains(RetentionStep.ARCHIVE);
            assertThat(item.dueOn()).contains(ARCHIVE_DAY);
            assertThat(item.entry()).contains(0);
            assertThat(item.reason())
                    .isEqualTo("due: take it out of everyday use, due on 2026-02-28, reckoned from the day the record"
                            + " was closed; The authority's own schedule of 2026, part 2");
        });
        assertThat(due(Records.assessment(), ARCHIVE_DAY.plusYears(3))).hasSize(1);
    }

    @Test
    void whatWasDoneIsNotListedAgain() {
        KeptRecord archived = Records.assessment().withArchivedOn(ARCHIVE_DAY.plusDays(4));

        assertThat(due(archived, ARCHIVE_DAY.plusDays(3))).hasSize(1);
        assertThat(due(archived, ARCHIVE_DAY.plusDays(4))).isEmpty();
        assertThat(due(archived, DESTROY_DAY))
                .extracting(RetentionItem::step)
                .containsExactly(Optional.of(RetentionStep.DESTROY));
        assertThat(due(archived.withDestroyedOn(DESTROY_DAY), DESTROY_DAY)).isEmpty();
    }

    @Test
    void aReviewHeldBeforeItWasDueDoesNotCount() {
        KeptRecord plan =
                Records.assessment().withKind(RecordKind.of("JOINT_PLAN")).withPlanEndedOn(LocalDate.of(2023, 4, 1));
        LocalDate due = LocalDate.of(2026, 4, 1);

        assertThat(due(plan.withReviewedOn(due.minusDays(1)), due)).hasSize(1);
        assertThat(due(plan.withReviewedOn(due), due)).isEmpty();
    }

    @Test
    void aHoldWinsOverArchivingAndDestroyingWhileItLasts() {
        LegalHold hold = Records.hold().withPlacedOn(ARCHIVE_DAY.plusDays(1)).withLiftedOn(ARCHIVE_DAY.plusDays(5));
        KeptRecord held = Records.assessment().withHolds(hold);

        assertThat(due(held, ARCHIVE_DAY)).extracting(RetentionItem::state).containsExactly(RetentionState.DUE);
        assertThat(due(held, ARCHIVE_DAY.plusDays(1)))
                .extracting(RetentionItem::state)
                .containsExactly(RetentionState.HELD);
        assertThat(due(held, ARCHIVE_DAY.plusDays(4)))
                .extracting(RetentionItem::state)
                .containsExactly(RetentionState.HELD);
        assertThat(due(held, ARCHIVE_DAY.plusDays(5)))
                .extracting(RetentionItem::state)
                .containsExactly(RetentionState.DUE);
    }

    @Test
    void aHoldThatNobodyLiftedHoldsForGood() {
        assertThat(due(Records.assessment().withHolds(Records.hold()), LocalDate.of(2099, 1, 1)))
                .extracting(RetentionItem::state)
                .containsOnly(RetentionState.HELD)
                .hasSize(2);
    }

    @Test
    void aHeldRecordIsStillReviewed() {
        KeptRecord plan = Records.assessment()
                .withKind(RecordKind.of("JOINT_PLAN"))
                .withPlanEndedOn(LocalDate.of(2020, 4, 1))
                .withHolds(Records.hold());

        assertThat(due(plan, LocalDate.of(2026, 4, 1)))
                .extracting(RetentionItem::state)
                .containsExactly(RetentionState.DUE);
    }

    @ParameterizedTest
    @EnumSource
    void aTriggerWhoseDayIsNotKnownIsListedAsUnknownAndNeverAsDue(RetentionTrigger trigger) {
        RetentionSchedule schedule = Records.schedule()
                .withEntries(Records.entry("ACCIDENT", trigger, Period.ofDays(1), RetentionStep.DESTROY));
        KeptRecord unknown = Records.assessment()
                .withKind(RecordKind.of("ACCIDENT"))
                .withClosedOn(Optional.empty())
                .withLastContactOn(Optional.empty())
                .withBirthDate(Optional.empty())
                .withPlanEndedOn(Optional.empty());

        assertThat(schedule.dueOn(List.of(unknown), LocalDate.of(2999, 1, 1)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.state()).isEqualTo(RetentionState.TRIGGER_UNKNOWN);
                    assertThat(item.dueOn()).isEmpty();
                    assertThat(item.reason()).contains("not known", trigger.label());
                });
    }

    @Test
    void eachTriggerHasItsOwnDay() {
        KeptRecord kept = Records.assessment().withPlanEndedOn(LocalDate.of(2025, 1, 31));

        assertThat(Arrays.stream(RetentionTrigger.values()).map(kept::dayOf))
                .containsExactly(
                        kept.getClosedOn(), kept.getLastContactOn(), kept.getBirthDate(), kept.getPlanEndedOn())
                .doesNotHaveDuplicates();
    }

    @Test
    void anAgeIsReachedOnTheBirthdayEvenOfAChildBornOnALeapDay() {
        KeptRecord record =
                Records.assessment().withKind(RecordKind.of("SEN")).withBirthDate(LocalDate.of(2020, 2, 29));

        assertThat(due(record, LocalDate.of(2051, 2, 27))).isEmpty();
        assertThat(due(record, LocalDate.of(2051, 2, 28))).hasSize(1);
    }

    @Test
    void aKindThatTheScheduleDoesNotMentionIsListed() {
        KeptRecord photograph = Records.assessment().withKind(RecordKind.of("PHOTO_OWN"));

        assertThat(due(photograph, ARCHIVE_DAY)).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(RetentionState.NOT_SCHEDULED);
            assertThat(item.step()).isEmpty();
            assertThat(item.reason()).contains("no entry");
        });
        assertThat(due(photograph.withDestroyedOn(ARCHIVE_DAY), ARCHIVE_DAY)).isEmpty();
    }

    @Test
    void theListIsInTheSameOrderWhateverTheOrderOfTheRecords() {
        List<KeptRecord> records = List.of(
                Records.assessment().withId(RecordId.of("b")),
                Records.assessment().withId(RecordId.of("a")),
                Records.assessment().withId(RecordId.of("c")).withClosedOn(CLOSED_EARLIER),
                Records.assessment().withId(RecordId.of("d")).withClosedOn(Optional.empty()),
                Records.assessment().withId(RecordId.of("e")).withHolds(Records.hold()),
                Records.assessment().withId(RecordId.of("f")).withKind(RecordKind.of("OTHER")));
        List<KeptRecord> reversed = new ArrayList<>(records);
        Collections.reverse(reversed);

        List<RetentionItem> items = Records.schedule().dueOn(records, ARCHIVE_DAY);
        assertThat(items)
                .isEqualTo(Records.schedule().dueOn(reversed, ARCHIVE_DAY))
                .extracting(item -> item.record().value())
                .containsExactly("c", "a", "b", "e", "d", "d", "f");
    }

    private static final LocalDate CLOSED_EARLIER = Records.CLOSED.minusMonths(1);

    @Test
    void theExampleIsNotVerifiedAndDestroysNothing() {
        RetentionSchedule example = RetentionSchedules.EAST_MIDLANDS_PROPOSAL;

        assertThat(example.getController()).isEmpty();
        assertThat(example.getAdoptedOn()).isEmpty();
        assertThat(example.getTitle()).startsWith("Example only");
        assertThat(example.getProvenance().verified()).isFalse();
        assertThat(example.getEntries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.getProvenance().verified()).isFalse();
            assertThat(entry.getStep()).isNotEqualTo(RetentionStep.DESTROY);
        });
        assertThat(example.dueOn(List.of(Records.assessment()), LocalDate.of(2032, 2, 28)))
                .extracting(RetentionItem::reason)
                .allSatisfy(reason -> assertThat(reason).endsWith("(unverified)"))
                .hasSize(2);
    }

    @Test
    void theKindsOfTheExampleAreDocumentsOfTheLibrary() {
        assertThat(RetentionSchedules.EAST_MIDLANDS_PROPOSAL.getEntries())
                .extracting(RetentionEntry::getKind)
                .containsOnly(RecordKind.of(DocumentType.COMMON_ASSESSMENT));
    }

    @Test
    void aPeriodRunsForward() {
        for (Period period : List.of(Period.ZERO, Period.ofDays(-1), Period.of(1, -1, 0))) {
            assertThatThrownBy(() -> Records.entry("ACCIDENT", RetentionTrigger.CLOSED, period, RetentionStep.REVIEW))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("RETENTION-01");
        }
    }

    @Test
    void aScheduleSaysOnceWhenAStepIsDue() {
        RetentionEntry first =
                Records.entry("ACCIDENT", RetentionTrigger.CLOSED, Period.ofYears(1), RetentionStep.REVIEW);

        assertThatThrownBy(() -> Records.schedule().withEntries(first, first.withPeriod(Period.ofYears(2))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("RETENTION-02")
                .hasMessageContaining("/entries/1");
    }

    @Test
    void aScheduleThatWasAdoptedSaysByWhom() {
        assertThatThrownBy(() -> Records.schedule().withController(Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("RETENTION-03");
    }

    private static List<RetentionItem> due(KeptRecord record, LocalDate day) {
        return Records.schedule().dueOn(List.of(record), day);
    }
}
