package io.github.cafkit.model.accountability;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is provided, specifically enough to be held to: the sort, the quantity, the expertise of whoever provides it, and
 * the channel. How often, how long each time and until when is said by {@link Timing.Recurrence}. Immutable and
 * thread-safe; words are redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableProvision.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableProvision.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableProvision.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableProvision.class)
public interface Provision extends WithProvision {

    /**
     * What makes provision specific and quantified: type, hours, frequency and level of expertise.
     */
    Provenance SOURCE =
            Provenance.unverified("SEND code of practice, January 2015, paragraph 9.69, as advisers quote it");

    /**
     * What sort of provision it is.
     *
     * @return the sort, never null
     */
    ProvisionKind getKind();

    /**
     * The programme or method, such as the name of an intervention.
     *
     * @return the name in words, or empty if it has none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getProgramme();

    /**
     * How much of it there is altogether.
     *
     * @return the quantity, or empty if it is not counted
     */
    Optional<Quantity> getQuantity();

    /**
     * How expert whoever provides it is.
     *
     * @return the level, or empty while it is not agreed
     */
    Optional<ExpertiseLevel> getExpertise();

    /**
     * How it reaches the child or family.
     *
     * @return the channel, or empty while it is not agreed
     */
    Optional<DeliveryChannel> getChannel();

    /**
     * How many children or adults share it.
     *
     * @return the number, 1 for one alone, or empty while it is not agreed
     */
    Optional<Integer> getGroupSize();

    /**
     * Whether it says all that makes provision specific: quantity, expertise and channel.
     *
     * @return true if all three are stated
     */
    default boolean specified() {
        return getQuantity().isPresent()
                && getExpertise().isPresent()
                && getChannel().isPresent();
    }

    /** Insists on a group of at least one. */
    @Value.Check
    default void check() {
        Checks.require(
                getGroupSize().map(size -> size >= 1).orElse(true),
                "PROVISION-01",
                "/groupSize",
                "a group has at least one in it");
    }

    /**
     * Starts a provision.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Provision}. */
    final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
