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
     * What is proved of the answers to one category on a day.
     *
     * @param day the day, not null
     * @return the laws, in the order of the list, never null
     */
    default List<Law> provable(LocalDate day) {
        return on(day).stream().flatMap(law -> law.provable().stream()).toList();
    }

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
