package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.model.casefile.CasePlace;
import java.util.List;
import java.util.Optional;

/**
 * What the records tell about a fact, or why they do not.
 *
 * @param value the value, or empty if it has to be asked
 * @param because why, in the library's words
 * @param places the records it rests on, or, where it has to be asked, those to read first; sorted
 */
record Told<E extends Enum<E> & FactValue>(Optional<E> value, Because because, List<CasePlace> places) {

    static <E extends Enum<E> & FactValue> Told<E> that(E value, Because because, List<CasePlace> places) {
        return new Told<E>(Optional.of(value), because, places);
    }

    static <E extends Enum<E> & FactValue> Told<E> that(E value, Because because, CasePlace place) {
        return that(value, because, List.of(place));
    }

    static <E extends Enum<E> & FactValue> Told<E> nothing(Because because, List<CasePlace> places) {
        return new Told<E>(Optional.empty(), because, places);
    }

    static <E extends Enum<E> & FactValue> Told<E> nothing(Because because) {
        return nothing(because, List.of());
    }
}
