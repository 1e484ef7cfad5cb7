package io.github.cafkit.model.framework;

import io.github.cafkit.core.style.CafValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/** What a framework calls things, for pages and letters. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableFrameworkWords.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableFrameworkWords.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFrameworkWords.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFrameworkWords.class)
public interface FrameworkWords extends WithFrameworkWords {

    /**
     * What the people who work together with the child are called.
     *
     * @return such as {@code team around the child}, never null
     */
    @NotBlank(message = "the team has a name")
    String getTeam();

    /**
     * What the one person who coordinates is called.
     *
     * @return such as {@code lead professional} or {@code SENCO}, never null
     */
    @NotBlank(message = "the coordinator has a name")
    String getCoordinator();

    /**
     * What the plan is called.
     *
     * @return such as {@code delivery plan}, never null
     */
    @NotBlank(message = "the plan has a name")
    String getPlan();

    /**
     * The words for team, coordinator and plan.
     *
     * @param team what the team is called, not null
     * @param coordinator what the one person who coordinates is called, not null
     * @param plan what the plan is called, not null
     * @return the words, never null
     */
    static FrameworkWords of(String team, String coordinator, String plan) {
        return builder().team(team).coordinator(coordinator).plan(plan).build();
    }

    /**
     * Starts the words of a framework.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FrameworkWords}. */
    final class Builder extends ImmutableFrameworkWords.Builder {
        Builder() {}
    }
}
