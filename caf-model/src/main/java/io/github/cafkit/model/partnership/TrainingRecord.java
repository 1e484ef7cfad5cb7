package io.github.cafkit.model.partnership;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * That somebody was trained, and with whom: training of several agencies together is what practitioners wished for most.
 * Immutable and thread-safe; what it was is redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTrainingRecord.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableTrainingRecord.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTrainingRecord.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTrainingRecord.class)
public interface TrainingRecord extends WithTrainingRecord {

    /**
     * Who was trained.
     *
     * @return the person, never null
     */
    PersonId getPerson();

    /**
     * The standards or areas of knowledge that the training served.
     *
     * @return the references, sorted by list and code; may be empty, never null
     */
    @Value.NaturalOrder
    SortedSet<CodeReference> getCodes();

    /**
     * What it was.
     *
     * @return the training in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a record of training says what it was")
    @Size(max = TextLimits.NARRATIVE)
    String getWhat();

    /**
     * The day, or the last one if there were several.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * The other agencies whose people were trained together with this one.
     *
     * @return the agencies sorted; empty if it was training within one agency, never null
     */
    @Value.NaturalOrder
    SortedSet<AgencyId> getJointWith();

    /**
     * Whether people of several agencies were trained together.
     *
     * @return true if so
     */
    default boolean joint() {
        return !getJointWith().isEmpty();
    }

    /**
     * Starts a record of training.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TrainingRecord}. */
    final class Builder extends ImmutableTrainingRecord.Builder {
        Builder() {}
    }
}
