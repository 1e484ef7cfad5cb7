package io.github.cafkit.model.framework;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A field that a framework asks for before a document serves a purpose, beyond what every framework asks for. Data, so that an
 * authority can add and drop its own; {@code io.github.cafkit.model.completeness.Completeness} evaluates it. Immutable and
 * thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRequirement.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableRequirement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRequirement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRequirement.class)
public interface Requirement extends WithRequirement {

    /**
     * The field.
     *
     * @return the field, never null
     */
    FormField getField();

    /**
     * The purposes for which it is asked for.
     *
     * @return at least one, in the order of {@link Purpose}, never null
     */
    Set<Purpose> getPurposes();

    /**
     * How grave it is that the field is missing: an error stops the document from serving the purpose, a warning is for
     * somebody to look at.
     *
     * @return the severity; an error unless stated, never null
     */
    @Value.Default
    default Severity getSeverity() {
        return Severity.ERROR;
    }

    /**
     * The rule in words. It is shown to people and must not name anybody.
     *
     * @return the message, such as {@code the school is named}, never null
     */
    @NotBlank(message = "a requirement is put in words")
    String getMessage();

    /**
     * Where the requirement comes from, and how sure that is.
     *
     * @return the source, or empty if it is the authority's own rule
     */
    Optional<Provenance> getProvenance();

    /**
     * Whether the field is asked for before a document serves a purpose.
     *
     * @param purpose the purpose, not null
     * @return true if it is
     */
    default boolean appliesTo(Purpose purpose) {
        return getPurposes().contains(purpose);
    }

    /**
     * The rule for people to read, with the mark of doubt.
     *
     * @return the message, followed by {@code (unverified)} while nobody has checked where it comes from, never null
     */
    default String note() {
        return getProvenance().map(Provenance::verified).orElse(true) ? getMessage() : getMessage() + " (unverified)";
    }

    /** Insists on a purpose. */
    @Value.Check
    default void check() {
        Checks.require(
                !getPurposes().isEmpty(),
                "REQUIREMENT-01",
                "/purposes",
                "a requirement names the purposes for which it is asked");
    }

    /**
     * A requirement that stops a document from serving its purposes.
     *
     * @param field the field, not null
     * @param message the rule in words, not null
     * @param purposes the purposes, at least one, not null
     * @return the requirement, never null
     * @throws io.github.cafkit.core.problem.ProblemException if no purpose is named
     */
    static Requirement of(FormField field, String message, Purpose... purposes) {
        return builder().field(field).message(message).addPurposes(purposes).build();
    }

    /**
     * Starts a requirement.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Requirement}. */
    final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
