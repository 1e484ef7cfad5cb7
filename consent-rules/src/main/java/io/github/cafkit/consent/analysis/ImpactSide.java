package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One side of a change: the rules of a pack on a day. Immutable and thread-safe.
 *
 * @param pack the pack's stable name, not null
 * @param edition the pack's edition, not null
 * @param day the day, which selects rules and sources, not null
 * @param sameRules the stretch of days with the same rules as that day, half-open, not null
 * @param profile the profile that is held fast on this side, or empty if it is a fact like any other, not null
 */
public record ImpactSide(String pack, String edition, LocalDate day, DateRange sameRules, Optional<Profile> profile) {

    /** Checks the parts. */
    public ImpactSide {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(sameRules, "sameRules");
        Objects.requireNonNull(profile, "profile");
    }

    /**
     * The side in words.
     *
     * @return for example {@code england 2026.11 on 2018-05-25}, never null
     */
    public String inWords() {
        return pack + " " + edition + " on " + day
                + profile.map(held -> ", profile: " + held.label()).orElse("");
    }
}
