package io.github.cafkit.consent.england;

import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.SourceCatalogue;
import java.time.LocalDate;
import java.util.Optional;

/** Which sources may be cited on a day; some laws speak of what is in force. */
record SourcesOfTheDay(SourceCatalogue sources, LocalDate day) {

    /** Whether some edition of this family is in force on the day. */
    boolean cites(String family) {
        return find(family).isPresent();
    }

    /** The edition of this family that is in force on the day. */
    Optional<Citation> find(String family) {
        return sources.inForce(family, day);
    }
}
