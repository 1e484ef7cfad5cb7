package io.github.cafkit.model.retention;

import io.github.cafkit.core.source.Provenance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to do about one record. It holds identifiers, codes, days and words of the library, and nothing that the
 * record or the schedule says about a person. Immutable and thread-safe.
 *
 * @param record the record, not null
 * @param kind its kind, not null
 * @param state where it stands, not null
 * @param entry the line of the schedule by its place from 0, empty if the schedule has none for the kind, not null
 * @param step what is to be done, empty as {@code entry} is, not null
 * @param trigger what the period runs from, empty as {@code entry} is, not null
 * @param dueOn the first day on which it is due, empty if that cannot be said, not null
 * @param provenance where the period comes from, empty as {@code entry} is, not null
 */
public record RetentionItem(
        RecordId record,
        RecordKind kind,
        RetentionState state,
        Optional<Integer> entry,
        Optional<RetentionStep> step,
        Optional<RetentionTrigger> trigger,
        Optional<LocalDate> dueOn,
        Optional<Provenance> provenance) {

    /** By state, then the longest overdue first, then by record and by the order of the schedule. */
    static final Comparator<RetentionItem> ORDER = Comparator.comparing(RetentionItem::state)
            .thenComparing(item -> item.dueOn.orElse(LocalDate.MAX))
            .thenComparing(RetentionItem::record)
            .thenComparing(item -> item.entry.orElse(-1));

    /** Checks the parts. */
    public RetentionItem {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Why it is listed, for people to read.
     *
     * @return the reason with the days and, where the period was not checked against its source, the mark of doubt;
     *     never null
     */
    public String reason() {
        StringBuilder words = new StringBuilder(state.label());
        step.ifPresent(what -> words.append(": ").append(what.label()));
        dueOn.ifPresent(day -> words.append(", due on ").append(day));
        trigger.ifPresent(what -> words.append(", reckoned from ").append(what.label()));
        provenance.ifPresent(source -> words.append("; ").append(source.note()));
        return words.toString();
    }
}
