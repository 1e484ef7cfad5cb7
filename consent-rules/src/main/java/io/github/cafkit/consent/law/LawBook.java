package io.github.cafkit.consent.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A list of laws. What they say may depend on the day, as the rules do. */
@FunctionalInterface
public interface LawBook {

    /**
     * The laws on a day.
     *
     * @param day the day, not null
     * @return every law of the list, also those that say nothing on that day, in a stable order, never null
     */
    List<StatedLaw> on(LocalDate day);

    /**
     * Laws that say the same on every day and are all proved.
     *
     * @param laws the laws, not null
     * @return a list of them, never null
     */
    static LawBook of(Law... laws) {
        List<StatedLaw> stated = Arrays.stream(laws).map(StatedLaw::proving).toList();
        return day -> stated;
    }
}
