package io.github.cafkit.consent.casework;

import io.github.cafkit.model.casefile.CasePlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Something that a record says, and on which days it was the last word of that record.
 *
 * @param from the first day on which it was known
 * @param until the day on which the next version of the record took its place, {@link LocalDate#MAX} if none did
 */
record Known<T>(T value, CasePlace place, LocalDate from, LocalDate until) {

    boolean on(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    static <T> List<Known<T>> on(List<Known<T>> all, LocalDate day) {
        List<Known<T>> found = new ArrayList<>(all.size());
        for (Known<T> each : all) {
            if (each.on(day)) {
                found.add(each);
            }
        }
        return found;
    }

    static List<CasePlace> places(List<? extends Known<?>> all) {
        if (all.size() == 1) {
            return List.of(all.get(0).place());
        }
        TreeSet<CasePlace> places = new TreeSet<>();
        for (Known<?> each : all) {
            places.add(each.place());
        }
        return List.copyOf(places);
    }
}
