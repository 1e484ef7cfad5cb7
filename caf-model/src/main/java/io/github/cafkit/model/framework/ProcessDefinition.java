package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The stages that work by a framework goes through. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableProcessDefinition.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableProcessDefinition.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableProcessDefinition.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableProcessDefinition.class)
public interface ProcessDefinition extends WithProcessDefinition {

    /**
     * The stages.
     *
     * @return the stages in order, at least one, never null
     */
    List<StageDefinition> getStages();

    /**
     * Whether the first stage follows the last, again and again.
     *
     * @return true if the stages form a cycle; false unless stated
     */
    @Value.Default
    default boolean isCycle() {
        return false;
    }

    /**
     * Where the stages come from, and how sure that is.
     *
     * @return the source, or empty if that of the framework holds
     */
    Optional<Provenance> getProvenance();

    /**
     * The stage that follows another.
     *
     * @param code the code of the stage before, not null
     * @return the next stage; the first after the last of a cycle; empty after the last otherwise, or if there is no stage
     *     with the code
     */
    default Optional<StageDefinition> after(String code) {
        List<StageDefinition> stages = getStages();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).code().equals(code)) {
                int next = isCycle() ? (i + 1) % stages.size() : i + 1;
                return next < stages.size() ? Optional.of(stages.get(next)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Insists on a stage and on distinct codes. */
    @Value.Check
    default void check() {
        Checks.require(!getStages().isEmpty(), "PROCESS-01", "/stages", "a process has at least one stage");
        Checks.requireDistinct(
                getStages(),
                StageDefinition::code,
                "PROCESS-02",
                "/stages",
                "the stages of a process have different codes");
    }

    /**
     * Starts a process.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProcessDefinition}. */
    final class Builder extends ImmutableProcessDefinition.Builder {
        Builder() {}
    }
}
