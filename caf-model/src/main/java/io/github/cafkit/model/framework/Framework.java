package io.github.cafkit.model.framework;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an assessment and its plan follow: a dated edition of a form, an element grid, an outcome vocabulary, words for
 * people and levels, and policies of review, consent and closure. Immutable and thread-safe.
 *
 * <p>An authority that differs copies one of {@link Frameworks} with the {@code with} methods and gives it an id of its
 * own, or builds one from nothing: only id, edition, title, first day and review policy are needed.
 *
 * <pre>{@code
 * Framework ours = Frameworks.EARLY_HELP_FAMILY
 *         .withId(FrameworkId.of("OUR_EARLY_HELP"))
 *         .withTitle("Our early help assessment")
 *         .withNeedLevels(NeedLevelVocabularies.DEVON)
 *         .withReviewPolicy(ReviewPolicies.SEFTON);
 * }</pre>
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
     * Who an assessment is about.
     *
     * @return the subject; one child unless stated, never null
     */
    @Value.Default
    default FrameworkSubject getSubject() {
        return FrameworkSubject.CHILD;
    }

    /**
     * What team, coordinator and plan are called.
     *
     * @return the words; those of the CAF unless stated, never null
     */
    @Value.Default
    @Valid
    default FrameworkWords getWords() {
        return FrameworkWords.of("team around the child", "lead professional", "plan");
    }

    /**
     * The stages of the work.
     *
     * @return the process, or empty if the framework describes none
     */
    Optional<@Valid ProcessDefinition> getProcess();

    /**
     * The sections of the form.
     *
     * @return the sections in the order of the form; empty if they are not described, never null
     */
    List<@Valid SectionDefinition> getSections();

    /**
     * The scale on which elements are scored.
     *
     * @return the scale, or empty if elements are not scored or each has a scale of its own
     */
    Optional<@Valid ScoreScale> getScoreScale();

    /**
     * The words for levels of need.
     *
     * @return the vocabulary, or empty if the framework has none
     */
    Optional<@Valid NeedLevelVocabulary> getNeedLevels();

    /**
     * What consent is for.
     *
     * @return the policy; one of which nothing is known unless stated, never null
     */
    @Value.Default
    @Valid
    default ConsentPolicy getConsentPolicy() {
        return ConsentPolicy.unknown();
    }

    /**
     * The reasons for which the work may end.
     *
     * @return the reasons in order; empty if the framework lists none, never null
     */
    List<@Valid ClosureReason> getClosureReasons();

    /**
     * What has to be filled in for which purpose, beyond what every framework asks for.
     *
     * @return the requirements in order; may be empty, never null
     */
    List<@Valid Requirement> getRequirements();

    /**
     * Where the framework comes from, and how sure that is. A part that has a provenance of its own goes by that.
     *
     * @return the source, or empty if the framework is the authority's own
     */
    Optional<Provenance> getProvenance();

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
     * Whether a new assessment may follow the edition.
     *
     * @param day the day on which the assessment starts, not null
     * @return true from the first day to the last, both included
     */
    default boolean mayBeginOn(LocalDate day) {
        return inForce().contains(day);
    }

    /**
     * Whether the form asks for a field.
     *
     * @param field the field, not null
     * @return true if a section lists it; false for every field if the sections are not described
     */
    default boolean asksFor(FormField field) {
        return getSections().stream().anyMatch(section -> section.getFields().contains(field));
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
     * The scale on which an element is scored.
     *
     * @param code the code of the element, not null
     * @return the element's own scale, otherwise that of the framework; empty if there is neither, or no such element
     */
    default Optional<ScoreScale> scaleOf(ElementCode code) {
        return element(code).flatMap(element -> element.getScoreScale().or(this::getScoreScale));
    }

    /**
     * The reason for closure with a code.
     *
     * @param code the local code, not null
     * @return the reason, or empty if the framework lists none with the code
     */
    default Optional<ClosureReason> closureReason(String code) {
        return getClosureReasons().stream()
                .filter(reason -> reason.getCode().equals(code))
                .findFirst();
    }

    /**
     * What has to be filled in for a purpose.
     *
     * @param purpose the purpose, not null
     * @return the requirements in order, never null
     */
    default List<Requirement> requirements(Purpose purpose) {
        return getRequirements().stream()
                .filter(requirement -> requirement.appliesTo(purpose))
                .toList();
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
     * Insists on the schema, on distinct codes, and that only fields of the form are required, each once for a purpose.
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
        Checks.requireDistinct(
                getSections(),
                SectionDefinition::getCode,
                "FRAMEWORK-04",
                "/sections",
                "the sections of a framework have different codes");
        Checks.requireDistinct(
                getClosureReasons(),
                ClosureReason::getCode,
                "FRAMEWORK-05",
                "/closureReasons",
                "the reasons for closure of a framework have different codes");
        checkRequirements();
        return current ? this : withSchema(SCHEMA);
    }

    private void checkRequirements() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < getRequirements().size(); i++) {
            Requirement requirement = getRequirements().get(i);
            String path = "/requirements/" + i;
            Checks.require(
                    requirement.getPurposes().stream()
                            .allMatch(purpose -> seen.add(requirement.getField() + " " + purpose)),
                    "FRAMEWORK-06",
                    path,
                    "a framework requires a field once for a purpose");
            Checks.require(
                    getSections().isEmpty() || asksFor(requirement.getField()),
                    "FRAMEWORK-07",
                    path + "/field",
                    "a framework requires only fields that its form asks for");
        }
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
