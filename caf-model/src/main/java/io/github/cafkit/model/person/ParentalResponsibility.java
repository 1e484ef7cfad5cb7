package io.github.cafkit.model.person;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether somebody has parental responsibility for the child, and how that is known. The form asks yes or no; not
 * knowing is kept as an answer because a wrong yes lets information out. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableParentalResponsibility.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableParentalResponsibility.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableParentalResponsibility.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableParentalResponsibility.class)
public interface ParentalResponsibility extends WithParentalResponsibility {

    /**
     * Whether the person has it.
     *
     * @return the answer, never null
     */
    @Value.Redacted
    YesNoUnknown getHeld();

    /**
     * What the answer rests on.
     *
     * @return the evidence, or empty if none was recorded
     */
    @Value.Redacted
    Optional<ResponsibilityEvidence> getEvidence();

    /**
     * The day on which the evidence was seen.
     *
     * @return the day, or empty if no document was seen
     */
    Optional<LocalDate> getSeenOn();

    /**
     * The orders that limit, share or end the responsibility, past ones included.
     *
     * @return the orders in the order recorded; empty if none is known, never null
     */
    @Value.Redacted
    List<@Valid ResponsibilityOrder> getOrders();

    /**
     * Anything to add.
     *
     * @return the note, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getNote();

    /**
     * Whether the person has parental responsibility on a day, given the orders.
     *
     * @param day the day asked about, not null
     * @return the answer; no while an order that ends responsibility counts, never null
     */
    default YesNoUnknown heldOn(LocalDate day) {
        boolean ended = getHeld() == YesNoUnknown.YES
                && ordersOn(day).stream().anyMatch(order -> order.getKind().endsResponsibility());
        return ended ? YesNoUnknown.NO : getHeld();
    }

    /**
     * The orders that count on a day.
     *
     * @param day the day asked about, not null
     * @return the orders in the order recorded; empty if none counts, never null
     */
    default List<ResponsibilityOrder> ordersOn(LocalDate day) {
        return getOrders().stream()
                .filter(order -> order.period().contains(day))
                .toList();
    }

    /**
     * Whether the person has parental responsibility and a document that shows it has been seen.
     *
     * @return true if held, and resting on more than the family's word
     */
    default boolean verified() {
        return getHeld() == YesNoUnknown.YES
                && getSeenOn().isPresent()
                && getEvidence().isPresent()
                && getEvidence().get() != ResponsibilityEvidence.STATED_BY_FAMILY;
    }

    /** Insists that an answer of "unknown" rests on no evidence. */
    @Value.Check
    default void check() {
        Checks.require(
                getHeld() != YesNoUnknown.UNKNOWN || getEvidence().isEmpty(),
                "PR-01",
                "/evidence",
                "where parental responsibility is unknown there is no evidence for it");
    }

    /**
     * An answer without evidence.
     *
     * @param held the answer, not null
     * @return the value, never null
     */
    static ParentalResponsibility of(YesNoUnknown held) {
        return builder().held(held).build();
    }

    /**
     * Starts a statement about parental responsibility.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ParentalResponsibility}. */
    final class Builder extends ImmutableParentalResponsibility.Builder {
        Builder() {}
    }
}
