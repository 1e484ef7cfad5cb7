package io.github.cafkit.model.framework;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One section of a framework's form: its place and title on paper, and the fields it asks for, each of which has a place in
 * the library's documents. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSectionDefinition.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSectionDefinition.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSectionDefinition.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSectionDefinition.class)
public interface SectionDefinition extends WithSectionDefinition {

    /**
     * The letter, number or other sign of the section on the form.
     *
     * @return letters and digits in parts with dots, dashes or underscores between, such as {@code B}, never null
     */
    String getCode();

    /**
     * The title on the form.
     *
     * @return the title, never null
     */
    @NotBlank(message = "a section has a title")
    String getTitle();

    /**
     * What the section asks for.
     *
     * @return the fields in the order of {@link FormField}; empty if the library has no field for what it asks, never null
     */
    Set<FormField> getFields();

    /** Insists on the form of the code. */
    @Value.Check
    default void check() {
        Checks.dottedCode(getCode(), "the code of a section");
    }

    /**
     * A section with its fields.
     *
     * @param code the sign of the section on the form, not null
     * @param title the title on the form, not null
     * @param fields what the section asks for, not null
     * @return the section, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the code has another form
     */
    static SectionDefinition of(String code, String title, FormField... fields) {
        return builder().code(code).title(title).addFields(fields).build();
    }

    /**
     * Starts a section.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SectionDefinition}. */
    final class Builder extends ImmutableSectionDefinition.Builder {
        Builder() {}
    }
}
