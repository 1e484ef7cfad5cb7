package io.github.cafkit.model.agency;

import io.github.cafkit.core.id.LaCode;
import io.github.cafkit.core.id.LaEstab;
import io.github.cafkit.core.id.Ukprn;
import io.github.cafkit.core.id.Urn;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation that works with children or their families. Immutable and thread-safe.
 *
 * <p>{@code toString} shows identifier and sector only: which surgery or refuge serves a family can tell where the
 * family lives.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAgency.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgency.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAgency.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgency.class)
public interface Agency extends WithAgency {

    /**
     * Identifies the agency.
     *
     * @return the identifier, never null
     */
    AgencyId getId();

    /**
     * The name.
     *
     * @return the name, never null or blank
     */
    @Value.Redacted
    @NotBlank(message = "an agency has a name")
    @Size(max = TextLimits.LINE)
    String getName();

    /**
     * The sector.
     *
     * @return the sector, never null
     */
    AgencySector getSector();

    /**
     * How to reach the agency.
     *
     * @return the details, or empty if none are known
     */
    @Value.Redacted
    Optional<@Valid ContactDetails> getContact();

    /**
     * Where the agency is.
     *
     * @return the address, or empty if it is not known
     */
    @Value.Redacted
    Optional<@Valid PostalAddress> getAddress();

    /**
     * The local authority it belongs to or lies in.
     *
     * @return the authority's code, or empty if none was recorded
     */
    Optional<LaCode> getLocalAuthority();

    /**
     * The unique reference number, where the agency is a school or other education establishment.
     *
     * @return the number, or empty if it has none
     */
    @Value.Redacted
    Optional<Urn> getUrn();

    /**
     * The number within its authority, where the agency is a school.
     *
     * @return the number, or empty if it has none
     */
    @Value.Redacted
    Optional<LaEstab> getLaEstab();

    /**
     * The provider reference number, where the agency provides education or training.
     *
     * @return the number, or empty if it has none
     */
    @Value.Redacted
    Optional<Ukprn> getUkprn();

    /**
     * The code of the Organisation Data Service, where the agency is of the NHS. Its form is unverified.
     *
     * @return the code, or empty if it has none
     */
    @Value.Redacted
    Optional<
                    @Pattern(
                            regexp = "[A-Z0-9]{1,12}",
                            message = "an ODS code is capital letters and digits, up to twelve")
                    String>
            getOdsCode();

    /**
     * Starts an agency.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Agency}. */
    final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }
}
