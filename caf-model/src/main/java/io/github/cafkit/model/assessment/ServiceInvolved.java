package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A service that works with the child (section G). Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableServiceInvolved.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableServiceInvolved.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableServiceInvolved.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableServiceInvolved.class)
public interface ServiceInvolved extends WithServiceInvolved {

    /**
     * The row of the form.
     *
     * @return the kind, never null
     */
    ServiceKind getKind();

    /**
     * The agency that provides it, with its contact details.
     *
     * @return the agency, never null
     */
    @Valid
    Agency getAgency();

    /**
     * The practitioner to speak to.
     *
     * @return the practitioner, or empty if none is named
     */
    Optional<@Valid Practitioner> getPractitioner();

    /**
     * What the service does for the child.
     *
     * @return the account, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getProvides();

    /** Insists that the practitioner works for the agency. */
    @Value.Check
    default void check() {
        Checks.require(
                getPractitioner()
                        .map(practitioner ->
                                practitioner.getAgency().equals(getAgency().getId()))
                        .orElse(true),
                "SERVICE-01",
                "/practitioner/agency",
                "the practitioner of a service works for its agency");
    }

    /**
     * Starts a service involved.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceInvolved}. */
    final class Builder extends ImmutableServiceInvolved.Builder {
        Builder() {}
    }
}
