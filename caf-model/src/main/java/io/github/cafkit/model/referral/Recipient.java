package io.github.cafkit.model.referral;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PractitionerRole;
import java.util.Objects;

/**
 * Whom a referral is for: a role at an agency. Immutable and thread-safe.
 *
 * @param agency the agency, not null
 * @param role the role asked for there, not null
 */
public record Recipient(AgencyId agency, PractitionerRole role) {

    /** Checks the parts. */
    public Recipient {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(role, "role");
    }

    /**
     * A role at an agency.
     *
     * @param role the role, not null
     * @param agency the agency, not null
     * @return the recipient, never null
     */
    public static Recipient of(PractitionerRole role, AgencyId agency) {
        return new Recipient(agency, role);
    }
}
