package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Outcomes that a national programme named, with the days on which it ran. A framework holds the outcomes themselves, so
 * that plans made by it stay readable after the programme has ended. Immutable and thread-safe.
 *
 * @param title the programme, not null
 * @param inForce the days on which the programme ran, half-open, not null
 * @param outcomes the outcomes in their order, not null
 * @param words where the words come from, and how sure that is, not null
 * @param dates where the days come from, and how sure that is, not null
 */
public record OutcomeVocabulary(
        String title, DateRange inForce, List<OutcomeDefinition> outcomes, Provenance words, Provenance dates) {

    /** Checks the parts. */
    public OutcomeVocabulary {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(dates, "dates");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Whether the programme ran on a day.
     *
     * @param day the day, not null
     * @return true if it did
     */
    public boolean inForceOn(LocalDate day) {
        return inForce.contains(day);
    }

    /**
     * The outcome with a code.
     *
     * @param code the code of an outcome, not of an aim, not null
     * @return the outcome, or empty if there is none
     */
    public Optional<OutcomeDefinition> find(OutcomeCode code) {
        return outcomes.stream()
                .filter(outcome -> outcome.getCode().equals(code))
                .findFirst();
    }

    /**
     * The outcome that an aim belongs to.
     *
     * @param code the code of an outcome or of an aim, not null
     * @return the outcome itself, or that of the aim; empty if there is neither
     */
    public Optional<OutcomeDefinition> outcomeOf(OutcomeCode code) {
        return outcomes.stream()
                .filter(outcome -> Stream.concat(
                                Stream.of(outcome.getCode()),
                                outcome.getAims().stream().map(AimDefinition::code))
                        .anyMatch(code::equals))
                .findFirst();
    }
}
