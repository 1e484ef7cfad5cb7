package io.github.cafkit.model.contact;

import io.github.cafkit.core.id.Uprn;
import io.github.cafkit.core.style.CafValue;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where somebody lives or can be written to. Immutable and thread-safe; {@code toString} shows no part of it.
 *
 * <p>Whether an address is confidential has to be stated: a refuge or a placement that must stay unknown to somebody is
 * not protected by an attribute that was left out.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePostalAddress.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePostalAddress.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePostalAddress.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePostalAddress.class)
public interface PostalAddress extends WithPostalAddress {

    /**
     * The lines above the postcode, from house to town.
     *
     * @return the lines in order; empty if only the postcode is known, never null
     */
    @Value.Redacted
    List<@Size(max = 200) String> getLines();

    /**
     * The postcode.
     *
     * @return the postcode as written, or empty if none is known
     */
    @Value.Redacted
    Optional<@Size(max = 10) String> getPostcode();

    /**
     * The property reference number of the place.
     *
     * @return the number, or empty if it is not known
     */
    @Value.Redacted
    Optional<Uprn> getUprn();

    /**
     * Whether the address must be kept from somebody, as that of a refuge or of some foster placements.
     *
     * @return true if it must
     */
    boolean isConfidential();

    /**
     * Starts an address.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PostalAddress}. */
    final class Builder extends ImmutablePostalAddress.Builder {
        Builder() {}
    }
}
