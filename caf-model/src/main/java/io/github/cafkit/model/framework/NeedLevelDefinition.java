package io.github.cafkit.model.framework;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One level of need in the words of an authority. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableNeedLevelDefinition.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableNeedLevelDefinition.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNeedLevelDefinition.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNeedLevelDefinition.class)
public interface NeedLevelDefinition extends WithNeedLevelDefinition {

    /**
     * The number or sign of the level.
     *
     * @return letters and digits in parts with dots, dashes or underscores between, such as {@code 2a}, never null
     */
    String getCode();

    /**
     * The name of the level.
     *
     * @return the name, never null
     */
    @NotBlank(message = "a level of need has a name")
    String getLabel();

    /**
     * The levels of the library that this one stands for.
     *
     * @return at least one, in the order of {@link NeedLevel}; several if the authority does not tell them apart, never null
     */
    Set<NeedLevel> getLevels();

    /**
     * What is done at this level.
     *
     * @return the response in words, or empty if none is stated
     */
    Optional<String> getResponse();

    /** Insists on the form of the code and on a level. */
    @Value.Check
    default void check() {
        Checks.dottedCode(getCode(), "the code of a level of need");
        Checks.require(
                !getLevels().isEmpty(),
                "NEED-LEVEL-01",
                "/levels",
                "a level of need stands for at least one of the levels of the library");
    }

    /**
     * A level that stands for one of the library's.
     *
     * @param code the number or sign of the level, not null
     * @param label the name, not null
     * @param level what it stands for, not null
     * @return the level, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the code has another form
     */
    static NeedLevelDefinition of(String code, String label, NeedLevel level) {
        return builder().code(code).label(label).addLevels(level).build();
    }

    /**
     * Starts a level of need.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NeedLevelDefinition}. */
    final class Builder extends ImmutableNeedLevelDefinition.Builder {
        Builder() {}
    }
}
