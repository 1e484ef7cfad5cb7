package io.github.cafkit.model.person;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody is called. Immutable and thread-safe; {@code toString} shows no part of it.
 *
 * <p>The 2009 form asks for given names and family name apart; the 2006 form had one field. Somebody with a single name
 * has it as family name, and so has a name that was written in one field: where it divides is not for a program to guess.
 * A name is kept as it is written, in any script and direction.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePersonName.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePersonName.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePersonName.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePersonName.class)
public interface PersonName extends WithPersonName {

    /**
     * The given name or names, as they are used.
     *
     * @return the given names, or empty if the person has only one name
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getGivenNames();

    /**
     * The family name.
     *
     * @return the family name, never null or blank
     */
    @Value.Redacted
    @Size(max = TextLimits.LINE)
    String getFamilyName();

    /**
     * The whole name for people to read. It is personal data: show it, never log it.
     *
     * @return given names and family name with a space between, never null
     */
    default String full() {
        return getGivenNames().map(given -> given + " " + getFamilyName()).orElse(getFamilyName());
    }

    /** Insists that the family name is not blank. */
    @Value.Check
    default void check() {
        Checks.require(!getFamilyName().isBlank(), "NAME-01", "/familyName", "a name is not blank");
    }

    /**
     * A name in two parts.
     *
     * @param givenNames the given name or names, not null
     * @param familyName the family name, not null
     * @return the name, never null
     */
    static PersonName of(String givenNames, String familyName) {
        return builder().givenNames(givenNames).familyName(familyName).build();
    }

    /**
     * A name in one part: a single name, or one written in one field as on the form of 2006.
     *
     * @param name the whole name, not null
     * @return the name, never null
     */
    static PersonName whole(String name) {
        return builder().familyName(name).build();
    }

    /**
     * Starts a name.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PersonName}. */
    final class Builder extends ImmutablePersonName.Builder {
        Builder() {}
    }
}
