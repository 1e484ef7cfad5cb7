package io.github.cafkit.model.household;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import jakarta.validation.Valid;
import org.immutables.value.Value;

/**
 * What is known about one person's parental responsibility for one child. In a family with several children a person may
 * have it for some of them only. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableResponsibilityForChild.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableResponsibilityForChild.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableResponsibilityForChild.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableResponsibilityForChild.class)
public interface ResponsibilityForChild extends WithResponsibilityForChild {

    /**
     * Whose responsibility.
     *
     * @return the person, never null
     */
    PersonId getHolder();

    /**
     * For whom.
     *
     * @return the child, never null
     */
    PersonId getChild();

    /**
     * Whether the person has it, what that rests on, and the orders about it.
     *
     * @return the answer, never null
     */
    @Valid
    ParentalResponsibility getResponsibility();

    /** Insists on two different people. */
    @Value.Check
    default void check() {
        Checks.require(
                !getHolder().equals(getChild()),
                "RESPONSIBILITY-FOR-01",
                "/holder",
                "nobody has parental responsibility for themselves");
    }

    /**
     * What is known about one person and one child.
     *
     * @param holder the person, not null
     * @param child the child, not null
     * @param responsibility what is known, not null
     * @return the value, never null
     */
    static ResponsibilityForChild of(PersonId holder, PersonId child, ParentalResponsibility responsibility) {
        return builder()
                .holder(holder)
                .child(child)
                .responsibility(responsibility)
                .build();
    }

    /**
     * Starts a statement.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponsibilityForChild}. */
    final class Builder extends ImmutableResponsibilityForChild.Builder {
        Builder() {}
    }
}
