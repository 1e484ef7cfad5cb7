package io.github.cafkit.model.retention;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How long a controller keeps which records, and what happens then. Immutable and thread-safe.
 *
 * <p>There is no schedule that the law lays down for all: periods are the controller's own, so use the controller's own
 * schedule. What comes with the library is an example ({@link RetentionSchedules}).
 *
 * <p>{@link #dueOn} lists what is to be done. The library destroys nothing, and that a step is due is not an order to
 * take it: whoever owns the entry decides.
 */
@Value.Immutable
@CafValue
@JsonDocument(RetentionSchedule.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRetentionSchedule.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableRetentionSchedule.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRetentionSchedule.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRetentionSchedule.class)
public interface RetentionSchedule extends WithRetentionSchedule {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/retention-schedule/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the schedule, whatever its edition.
     *
     * @return the identifier, never null
     */
    RetentionScheduleId getId();

    /**
     * The edition.
     *
     * @return the edition, such as {@code 2026-1}, never null
     */
    @Value.Redacted
    @NotBlank(message = "a retention schedule names its edition")
    @Size(max = TextLimits.LINE)
    String getEdition();

    /**
     * The title.
     *
     * @return the title, never null
     */
    @Value.Redacted
    @NotBlank(message = "a retention schedule has a title")
    @Size(max = TextLimits.LINE)
    String getTitle();

    /**
     * The controller whose schedule it is.
     *
     * @return the agency, or empty if nobody has adopted it
     */
    Optional<AgencyId> getController();

    /**
     * The day on which the controller adopted it.
     *
     * @return the day, or empty if nobody has
     */
    Optional<LocalDate> getAdoptedOn();

    /**
     * Where the schedule comes from, and whether anybody has checked it.
     *
     * @return the provenance, never null
     */
    @Value.Redacted
    Provenance getProvenance();

    /**
     * The lines.
     *
     * @return the entries in order, at most one for each kind of record and step, never null
     */
    List<@Valid RetentionEntry> getEntries();

    /**
     * What is to be done on a day: steps that are due; steps that are due and held; records for which the day is not
     * known, which are never taken to be due; and records of a kind that the schedule does not mention. A step that is
     * not due yet, or was taken, is not listed, and nothing is for a record that was destroyed.
     *
     * <p>A hold wins over every step but a review.
     *
     * @param records the records, not null
     * @param day the day asked about, not null
     * @return the items by state, the longest overdue first within each, never null
     */
    default List<RetentionItem> dueOn(Collection<KeptRecord> records, LocalDate day) {
        List<RetentionItem> items = new ArrayList<>();
        Set<RecordKind> known = new HashSet<>();
        getEntries().forEach(entry -> known.add(entry.getKind()));
        for (KeptRecord kept : records) {
            for (int i = 0; i < getEntries().size(); i++) {
                RetentionEntry entry = getEntries().get(i);
                if (entry.getKind().equals(kept.getKind())) {
                    RetentionItems.of(entry, i, kept, day).ifPresent(items::add);
                }
            }
            if (!known.contains(kept.getKind())) {
                RetentionItems.notScheduled(kept, day).ifPresent(items::add);
            }
        }
        items.sort(RetentionItem.ORDER);
        return List.copyOf(items);
    }

    /**
     * Insists on the schema and that an entry contradicts no other.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default RetentionSchedule check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.requireDistinct(
                getEntries(),
                entry -> List.of(entry.getKind(), entry.getStep()),
                "RETENTION-02",
                "/entries",
                "a schedule says once when a step is due for a kind of record");
        Checks.require(
                getAdoptedOn().isEmpty() || getController().isPresent(),
                "RETENTION-03",
                "/controller",
                "a schedule that was adopted says by whom");
        return current ? this : withSchema(SCHEMA);
    }

    /**
     * Starts a schedule.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link RetentionSchedule}. */
    final class Builder extends ImmutableRetentionSchedule.Builder {
        Builder() {}
    }
}
