package io.github.cafkit.model.person;

import io.github.cafkit.core.id.SocialWorkEnglandNumber;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who works with the child for an agency. Immutable and thread-safe; name and contact are redacted in
 * {@code toString}, role and agency are not.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePractitioner.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePractitioner.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePractitioner.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePractitioner.class)
public interface Practitioner extends WithPractitioner {

    /**
     * Identifies the person.
     *
     * @return the identifier, never null
     */
    PersonId getId();

    /**
     * The name.
     *
     * @return the name, never null
     */
    @Value.Redacted
    @Valid
    PersonName getName();

    /**
     * What the person does.
     *
     * @return the role, never null
     */
    PractitionerRole getRole();

    /**
     * The agency the person works for and answers to.
     *
     * @return the agency, never null
     */
    AgencyId getAgency();

    /**
     * The title in the agency's own words, where the role does not say enough.
     *
     * @return the title, or empty if the role says it
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getJobTitle();

    /**
     * How to reach the person at work.
     *
     * @return the details, or empty if none are known
     */
    @Value.Redacted
    Optional<@Valid ContactDetails> getContact();

    /**
     * The registration of a social worker.
     *
     * @return the number, or empty if the person is no social worker or it is not known
     */
    @Value.Redacted
    Optional<SocialWorkEnglandNumber> getSocialWorkEnglandNumber();

    /**
     * The registration with a professional body, whichever it is. A social worker's may stand here or in
     * {@link #getSocialWorkEnglandNumber()}; {@link #registered()} reads both.
     *
     * @return the registration, or empty if the person needs none or it is not known
     */
    @Value.Redacted
    Optional<Registration> getRegistration();

    /**
     * The registration, wherever it stands.
     *
     * @return {@link #getRegistration()}, or else the social worker's number as a registration, or empty
     */
    default Optional<Registration> registered() {
        return getRegistration().or(() -> getSocialWorkEnglandNumber().map(Registration.SocialWorkEngland::new));
    }

    /** Insists that a social worker has one number. */
    @Value.Check
    default void check() {
        Optional<Registration> own = getSocialWorkEnglandNumber().map(Registration.SocialWorkEngland::new);
        boolean differs = own.isPresent()
                && getRegistration()
                        .filter(Registration.SocialWorkEngland.class::isInstance)
                        .map(registration -> !own.equals(Optional.of(registration)))
                        .orElse(false);
        Checks.require(
                !differs, "PRACTITIONER-01", "/registration", "a social worker has one Social Work England number");
    }

    /**
     * Starts a practitioner.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Practitioner}. */
    final class Builder extends ImmutablePractitioner.Builder {
        Builder() {}
    }
}
