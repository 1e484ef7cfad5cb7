package io.github.cafkit.model.retention;

import java.time.LocalDate;
import java.util.Optional;

/** Where one record stands against one entry. */
final class RetentionItems {

    private RetentionItems() {}

    static Optional<RetentionItem> of(RetentionEntry entry, int index, KeptRecord kept, LocalDate day) {
        Optional<LocalDate> due = entry.dueFor(kept);
        if (kept.done(entry.getStep(), due.orElse(LocalDate.MAX), day)
                || due.filter(day::isBefore).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new RetentionItem(
                kept.getId(),
                kept.getKind(),
                due.isEmpty() ? RetentionState.TRIGGER_UNKNOWN : stateOfDue(entry, kept, day),
                Optional.of(index),
                Optional.of(entry.getStep()),
                Optional.of(entry.getTrigger()),
                due,
                Optional.of(entry.getProvenance())));
    }

    static Optional<RetentionItem> notScheduled(KeptRecord kept, LocalDate day) {
        if (kept.done(RetentionStep.DESTROY, day, day)) {
            return Optional.empty();
        }
        return Optional.of(new RetentionItem(
                kept.getId(),
                kept.getKind(),
                RetentionState.NOT_SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static RetentionState stateOfDue(RetentionEntry entry, KeptRecord kept, LocalDate day) {
        return entry.getStep() != RetentionStep.REVIEW && kept.heldOn(day) ? RetentionState.HELD : RetentionState.DUE;
    }
}
