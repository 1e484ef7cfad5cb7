package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.retention.LegalHold;
import io.github.cafkit.model.retention.RecordFinding;
import io.github.cafkit.model.retention.RecordKind;
import io.github.cafkit.model.retention.RecordRegister;
import io.github.cafkit.model.retention.RecordRule;
import io.github.cafkit.model.retention.RetentionItem;
import io.github.cafkit.model.retention.RetentionSchedule;
import io.github.cafkit.model.retention.RetentionState;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Records come held, due, destroyed, and of kinds that are kept for very different times. */
class RetentionVarietyTest {

    private static final LocalDate DAY = PlainSamples.MIDDLE;

    @Test
    void records_are_held_archived_destroyed_and_about_an_adoption() {
        Seen.of(KeptRecord.class, 1000)
                .atLeast(5, "about an adoption", kept -> kept.getKind().equals(RecordKind.of("ADOPTION_RECORD")))
                .atLeast(10, "held", kept -> kept.heldOn(DAY))
                .atLeast(5, "held and free again", kept -> !kept.getHolds().isEmpty() && !kept.heldOn(DAY))
                .atLeast(10, "archived", kept -> kept.getArchivedOn().isPresent())
                .atLeast(5, "destroyed", kept -> kept.getDestroyedOn().isPresent());
    }

    @Test
    void holds_are_lifted_the_day_before_on_and_after_the_day() {
        Seen<LegalHold> holds = Seen.of(LegalHold.class, 1000)
                .atLeast(20, "not lifted", hold -> hold.getLiftedOn().isEmpty());
        for (int days : new int[] {-1, 0, 1}) {
            holds.atLeast(
                    2,
                    "lifted in " + days + " days",
                    hold -> hold.getLiftedOn().equals(Optional.of(DAY.plusDays(days))));
        }
    }

    @Test
    void registers_break_every_rule_about_records() {
        Seen<List<RecordFinding>> found = new Seen<>(Samples.of(RecordRegister.class).stream(0)
                .limit(600)
                .map(register -> register.review(DAY, Period.ofYears(1)))
                .toList());
        for (RecordRule rule : RecordRule.values()) {
            found.atLeast(0.4, rule.name(), findings -> findings.stream().anyMatch(each -> each.rule() == rule));
        }
    }

    @Test
    void records_are_due_held_not_scheduled_and_without_a_day_to_reckon_from() {
        Seen<List<RetentionItem>> found = new Seen<>(LongStream.range(0, 600)
                .mapToObj(seed -> Samples.of(RetentionSchedule.class)
                        .of(seed)
                        .dueOn(Samples.of(RecordRegister.class).of(seed).getRecords(), DAY))
                .toList());
        for (RetentionState state : RetentionState.values()) {
            found.atLeast(1, state.name(), items -> items.stream().anyMatch(item -> item.state() == state));
        }
    }
}
