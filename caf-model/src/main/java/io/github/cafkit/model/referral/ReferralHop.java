package io.github.cafkit.model.referral;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One step of a need from somewhere to somewhere else. Immutable and thread-safe.
 *
 * @param referral the referral by which it went, not null
 * @param on the day, not null
 * @param how made, passed on or sent back, not null
 * @param from whence, not null
 * @param to whither, not null
 */
public record ReferralHop(ReferralId referral, LocalDate on, ReferralStatus how, ReferralStop from, ReferralStop to) {

    /** Checks the parts. */
    public ReferralHop {
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
