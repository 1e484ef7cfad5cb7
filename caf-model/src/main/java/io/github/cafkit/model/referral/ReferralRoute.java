package io.github.cafkit.model.referral;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PractitionerRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who usually refers to a role. It is a custom and never a bar: help is not refused because a referral took another way.
 * Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReferralRoute.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableReferralRoute.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReferralRoute.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReferralRoute.class)
public interface ReferralRoute extends WithReferralRoute {

    /**
     * Whether anybody may refer, whoever they are.
     *
     * @return true if so; false unless set
     */
    @Value.Default
    default boolean isOpenToAll() {
        return false;
    }

    /**
     * Whether parents, carers and others of the family may ask for the service themselves.
     *
     * @return true if so; false unless set
     */
    @Value.Default
    default boolean isOpenToFamily() {
        return false;
    }

    /**
     * Whether the child may ask for the service in person.
     *
     * @return true if so; false unless set
     */
    @Value.Default
    default boolean isOpenToChild() {
        return false;
    }

    /**
     * The roles that refer.
     *
     * @return the roles in the order of {@link PractitionerRole}; may be empty, never null
     */
    Set<PractitionerRole> getRoles();

    /**
     * The sectors of which every practitioner refers.
     *
     * @return the sectors in the order of {@link AgencySector}; may be empty, never null
     */
    Set<AgencySector> getSectors();

    /**
     * Whether a practitioner may refer.
     *
     * @param role the role, not null
     * @param sector the sector that the role belongs to, not null
     * @return true if the route is open to all, or names the role or its sector
     */
    default boolean admits(PractitionerRole role, AgencySector sector) {
        return isOpenToAll() || getRoles().contains(role) || getSectors().contains(sector);
    }

    /**
     * The route in words, for people.
     *
     * @return those who refer, with semicolons between, never null
     */
    default String words() {
        if (isOpenToAll()) {
            return "anybody";
        }
        List<String> words = new ArrayList<>();
        getRoles().forEach(role -> words.add(role.label()));
        getSectors().forEach(sector -> words.add("anybody in " + sector.label()));
        if (isOpenToFamily()) {
            words.add("the family");
        }
        if (isOpenToChild()) {
            words.add("the child");
        }
        return String.join("; ", words);
    }

    /**
     * Insists on somebody who refers.
     *
     * @throws ProblemException if the route is open to nobody
     */
    @Value.Check
    default void check() {
        Checks.require(!words().isEmpty(), "ROLES-08", "/roles", "a route is open to somebody");
    }

    /**
     * The route of a role to which anybody may refer.
     *
     * @return the route, never null
     */
    static ReferralRoute open() {
        return builder().openToAll(true).build();
    }

    /**
     * The route through some roles.
     *
     * @param roles the roles, at least one, not null
     * @return the route, never null
     * @throws ProblemException if there is none
     */
    static ReferralRoute through(PractitionerRole... roles) {
        return builder().addRoles(roles).build();
    }

    /**
     * Starts a route.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferralRoute}. */
    final class Builder extends ImmutableReferralRoute.Builder {
        Builder() {}
    }
}
