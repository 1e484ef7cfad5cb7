package io.github.cafkit.model.referral;

import io.github.cafkit.model.agency.AgencyId;
import java.util.Objects;
import java.util.Optional;

/**
 * Somewhere a need has been on its way: a role at an agency, or somebody who acts for none. Immutable and thread-safe.
 *
 * @param agency the agency, empty for family, child and public, not null
 * @param who the role or the sort of person, in words of the library, not null
 */
public record ReferralStop(Optional<AgencyId> agency, String who) {

    /** Checks the parts. */
    public ReferralStop {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(who, "who");
    }

    static ReferralStop of(Referrer referrer) {
        return new ReferralStop(referrer.agencyId(), referrer.label());
    }

    static ReferralStop of(Recipient recipient) {
        return new ReferralStop(
                Optional.of(recipient.agency()), recipient.role().label());
    }
}
