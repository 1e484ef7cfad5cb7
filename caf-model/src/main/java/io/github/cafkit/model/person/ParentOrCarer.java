package io.github.cafkit.model.person;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A parent or carer of the child (section D of the form; it prints two, a family may have more). Immutable and
 * thread-safe; personal attributes are redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableParentOrCarer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableParentOrCarer.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableParentOrCarer.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableParentOrCarer.class)
public interface ParentOrCarer extends WithParentOrCarer {

    /**
     * Identifies the person.
     *
     * @return the identifier, never null
     */
    PersonId getId();

    /**
     * The name.
     *
     * @return the name, or empty while it is not known
     */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /**
     * What the person is to the child.
     *
     * @return the relationship, never null
     */
    @Value.Redacted
    Relationship getRelationship();

    /**
     * Whether the person has parental responsibility.
     *
     * @return the answer and what it rests on; unknown unless stated, never null
     */
    @Value.Default
    @Valid
    default ParentalResponsibility getParentalResponsibility() {
        return ParentalResponsibility.of(YesNoUnknown.UNKNOWN);
    }

    /**
     * Whether the person is said to be a source of risk.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default RiskRole getRiskRole() {
        return RiskRole.UNKNOWN;
    }

    /**
     * Whether the child lives with the person.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default YesNoUnknown getLivesWithChild() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Whether the person is the one who mainly cares for the child, as forms for families ask.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default YesNoUnknown getMainCarer() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * The date of birth, which some local forms ask for.
     *
     * @return the date, or empty if it was not asked for
     */
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /**
     * The address.
     *
     * @return the address, or empty if it is not known
     */
    @Value.Redacted
    Optional<@Valid PostalAddress> getAddress();

    /**
     * How to reach the person.
     *
     * @return the details, or empty if none are known
     */
    @Value.Redacted
    Optional<@Valid ContactDetails> getContact();

    /**
     * The person's first language.
     *
     * @return the language in words, or empty if it was not asked for
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getFirstLanguage();

    /**
     * What the person needs so as to take part, in words: signing, interpretation, access.
     *
     * @return the requirements, or empty if there are none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getSpecialRequirements();

    /**
     * What the person needs so as to take part, one by one, each with whether it is arranged.
     *
     * @return the requirements in the order recorded; empty if there are none or they stand in words only, never null
     */
    @Value.Redacted
    List<@Valid SpecialRequirement> getRequirements();

    /**
     * Starts a parent or carer.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ParentOrCarer}. */
    final class Builder extends ImmutableParentOrCarer.Builder {
        Builder() {}
    }
}
