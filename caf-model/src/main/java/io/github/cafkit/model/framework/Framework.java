package io.github.cafkit.model.framework;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an assessment and its plan follow: a dated edition of an element grid, an outcome vocabulary and a review
 * policy. Immutable and thread-safe.
 *
 * <p>An authority that differs copies one of {@link Frameworks} with the {@code with} methods and gives it an id of its
 * own.
 */
@Value.Immutable
@CafValue
@JsonDocument(Framework.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableFramework.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableFramework.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFramework.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFramework.class)
public interface Framework extends WithFramework {

    /** The schema of the JSON document, and its version. Documents of version 1 are read, too. */
    String SCHEMA = "cafkit/framework/1.1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused, and one
     * of an earlier minor version becomes one of this version.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the framework, whatever its edition.
     *
     * @return the identifier, never null
     */
    FrameworkId getId();

    /**
     * The edition.
     *
     * @return the edition, such as {@code 2009-1}, never null
     */
    @NotBlank(message = "a framework names its edition")
    String getVersion();

    /**
     * The title.
     *
     * @return the title, never null
     */
    @NotBlank(message = "a framework has a title")
    String getTitle();

    /**
     * The first day on which the edition may be used.
     *
     * @return the first day, never null
     */
    LocalDate getFirstDay();

    /**
     * The last day on which a new assessment may follow the edition.
     *
     * @return the last day, inclusive, or empty while it is open
     */
    Optional<LocalDate> getLastDay();

    /**
     * The assessment grid.
     *
     * @return the elements in the order of the form, never null
     */
    List<@Valid ElementDefinition> getElements();

    /**
     * The outcome vocabulary.
     *
     * @return the outcomes in order; empty if the framework has none, never null
     */
    List<@Valid OutcomeDefinition> getOutcomes();

    /**
     * How often a plan has to be looked at.
     *
     * @return the policy, never null
     */
    @Valid
    ReviewPolicy getReviewPolicy();

    /**
     * The days on which a new assessment may follow the edition.
     *
     * @return the range, never null
     */
    default DateRange inForce() {
        return getLastDay()
                .map(last -> DateRange.ofClosed(getFirstDay(), last))
                .orElseGet(() -> DateRange.from(getFirstDay()));
    }

    /**
     * The element with a code.
     *
     * @param code the code, not null
     * @return the element, or empty if the grid has none
     */
    default Optional<ElementDefinition> element(ElementCode code) {
        return getElements().stream()
                .filter(element -> element.getCode().equals(code))
                .findFirst();
    }

    /**
     * The words for an outcome or an aim.
     *
     * @param code the code of either, not null
     * @return the words, or empty if the vocabulary does not have the code
     */
    default Optional<String> outcomeLabel(OutcomeCode code) {
        return getOutcomes().stream()
                .flatMap(outcome -> Stream.concat(
                        Stream.of(new AimDefinition(outcome.getCode(), outcome.getLabel())),
                        outcome.getAims().stream()))
                .filter(aim -> aim.code().equals(code))
                .map(AimDefinition::label)
                .findFirst();
    }

    /**
     * Insists on the schema and on distinct codes.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default Framework check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.requireDistinct(
                getElements(),
                ElementDefinition::getCode,
                "FRAMEWORK-01",
                "/elements",
                "the elements of a framework have different codes");
        Checks.requireDistinct(
                getOutcomes(),
                OutcomeDefinition::getCode,
                "FRAMEWORK-02",
                "/outcomes",
                "the outcomes of a framework have different codes");
        Checks.require(
                getLastDay().isEmpty() || !getLastDay().get().isBefore(getFirstDay()),
                "FRAMEWORK-03",
                "/lastDay",
                "the last day of a framework is not before its first");
        return current ? this : withSchema(SCHEMA);
    }

    /**
     * Starts a framework.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link Framework}. */
    final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
