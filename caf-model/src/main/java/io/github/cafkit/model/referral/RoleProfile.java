package io.github.cafkit.model.referral;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What a role does for a child, why one refers to it, who usually does, and what comes before. Immutable and thread-safe.
 *
 * <p>Each part says where it comes from: {@link Provenance#note()} is made to be shown beside it. Most of what comes with
 * the library is unverified, and an authority puts its own in its place. Texts are redacted in {@code toString}, as
 * whoever writes a local profile may write anything.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRoleProfile.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableRoleProfile.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRoleProfile.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRoleProfile.class)
public interface RoleProfile extends WithRoleProfile {

    /**
     * The role.
     *
     * @return the role, never null
     */
    PractitionerRole getRole();

    /**
     * The sector that usually employs the role.
     *
     * @return the sector, never null
     */
    AgencySector getSector();

    /**
     * The sort of agency within the sector.
     *
     * @return the agency in words, such as a hospital, never null
     */
    @Value.Redacted
    @NotBlank(message = "a role belongs to some sort of agency")
    @Size(max = TextLimits.LINE)
    String getAgencySort();

    /**
     * What the role does for a child.
     *
     * @return the function in words that follow the name of the role, never null
     */
    @Value.Redacted
    @NotBlank(message = "a role does something")
    @Size(max = TextLimits.NARRATIVE)
    String getFunction();

    /**
     * Where the function comes from.
     *
     * @return the source, never null
     */
    @Value.Redacted
    Provenance getFunctionSource();

    /**
     * Why one refers to the role.
     *
     * @return the reasons sorted by code; may be empty, never null
     */
    @Value.NaturalOrder
    SortedSet<ReasonCode> getReasons();

    /**
     * Where the reasons come from.
     *
     * @return the source, never null
     */
    @Value.Redacted
    Provenance getReasonsSource();

    /**
     * Who usually refers.
     *
     * @return the route, never null
     */
    @Valid
    ReferralRoute getRoute();

    /**
     * Where the route comes from.
     *
     * @return the source, never null
     */
    @Value.Redacted
    Provenance getRouteSource();

    /**
     * What usually comes before a referral.
     *
     * @return the steps in the order in which they are taken, each once; may be empty, never null
     */
    List<StepCode> getSteps();

    /**
     * Where the steps come from.
     *
     * @return the source, never null
     */
    @Value.Redacted
    Provenance getStepsSource();

    /**
     * The code for somebody of this role who refers a child to social care.
     *
     * @return the code, or empty if the role does not refer; unverified, as no published list tells it
     */
    Optional<ReferralSource> getReferralSource();

    /**
     * What is in doubt about the profile.
     *
     * @return the doubts in words; empty if none is known beyond what the sources say of themselves, never null
     */
    @Value.Redacted
    List<@Size(max = TextLimits.NARRATIVE) String> getDoubts();

    /** Insists on each step once. */
    @Value.Check
    default void check() {
        Checks.require(
                new HashSet<>(getSteps()).size() == getSteps().size(),
                "ROLES-09",
                "/steps",
                "each step before is named once");
    }

    /**
     * Starts a profile.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RoleProfile}. */
    final class Builder extends ImmutableRoleProfile.Builder {
        Builder() {}
    }
}
