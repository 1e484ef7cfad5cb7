package io.github.cafkit.consent.england;

import io.github.cafkit.core.source.SourceCatalogue;
import java.time.LocalDate;

/** Which sources may be cited on a day; some laws speak of what is in force. */
record SourcesOfTheDay(SourceCatalogue sources, LocalDate day) {

    /** Whether some edition of this family is in force on the day. */
    boolean cites(String family) {
        return sources.inForce(family, day).isPresent();
    }
}
