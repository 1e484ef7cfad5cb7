package io.github.cafkit.model.person;

import io.github.cafkit.core.id.LaEstab;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The school, nursery, childminder or college that a child goes to, as forms ask for it: a name, whether or not the
 * setting is an agency that the record knows. Immutable and thread-safe; redacted in {@code toString}, as a small setting
 * tells where a child lives.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSetting.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSetting.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSetting.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSetting.class)
public interface Setting extends WithSetting {

    /**
     * The name.
     *
     * @return the name, never null or blank
     */
    @Value.Redacted
    @NotBlank(message = "a setting has a name")
    @Size(max = TextLimits.LINE)
    String getName();

    /**
     * The agency that the setting is.
     *
     * @return the agency, or empty if the record has none for it
     */
    Optional<AgencyId> getAgency();

    /**
     * The number of a school within its authority.
     *
     * @return the number, or empty if it is no school or the number is not known
     */
    @Value.Redacted
    Optional<LaEstab> getLaEstab();

    /**
     * A setting of which only the name is known.
     *
     * @param name the name, not null
     * @return the setting, never null
     */
    static Setting named(String name) {
        return builder().name(name).build();
    }

    /**
     * Starts a setting.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Setting}. */
    final class Builder extends ImmutableSetting.Builder {
        Builder() {}
    }
}
