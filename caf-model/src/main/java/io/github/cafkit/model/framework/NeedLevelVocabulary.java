package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The levels of need in the words of one authority, and what they stand for. Names and numbers differ between authorities,
 * so a page shows {@link NeedLevelDefinition#getLabel()} and a comparison across a border uses {@link NeedLevel}.
 * Immutable and thread-safe.
 *
 * <p>Both directions answer only where the answer is one: {@link #levelOf} is empty for a local level that spans several of
 * the library's, {@link #onlyLevelFor} for a level that the authority divides or does not have. Children move both ways
 * between the levels.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableNeedLevelVocabulary.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableNeedLevelVocabulary.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNeedLevelVocabulary.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNeedLevelVocabulary.class)
public interface NeedLevelVocabulary extends WithNeedLevelVocabulary {

    /**
     * Whose words they are.
     *
     * @return the title, never null
     */
    @NotBlank(message = "a vocabulary has a title")
    String getTitle();

    /**
     * The levels.
     *
     * @return the levels from the least need to the greatest, never null
     */
    List<@Valid NeedLevelDefinition> getLevels();

    /**
     * Where the words come from, and how sure that is.
     *
     * @return the source, or empty if the words are the authority's own
     */
    Optional<Provenance> getProvenance();

    /**
     * The level with a local code.
     *
     * @param code the local code, not null
     * @return the level, or empty if the authority has none with the code
     */
    default Optional<NeedLevelDefinition> find(String code) {
        return getLevels().stream()
                .filter(level -> level.getCode().equals(code))
                .findFirst();
    }

    /**
     * What a local level stands for.
     *
     * @param code the local code, not null
     * @return the level of the library; empty if the local one spans several, or if there is none with the code
     */
    default Optional<NeedLevel> levelOf(String code) {
        return find(code)
                .map(NeedLevelDefinition::getLevels)
                .filter(levels -> levels.size() == 1)
                .map(levels -> levels.iterator().next());
    }

    /**
     * The local levels that stand for a level of the library, alone or with others.
     *
     * @param level the level, not null
     * @return the local levels in order; several if the authority divides it, empty if it has no word for it, never null
     */
    default List<NeedLevelDefinition> levelsFor(NeedLevel level) {
        return getLevels().stream()
                .filter(local -> local.getLevels().contains(level))
                .toList();
    }

    /**
     * The one local level that means the same as a level of the library.
     *
     * @param level the level, not null
     * @return the local level; empty unless exactly one stands for the level, and for it alone
     */
    default Optional<NeedLevelDefinition> onlyLevelFor(NeedLevel level) {
        return Optional.of(levelsFor(level))
                .filter(levels -> levels.size() == 1)
                .map(levels -> levels.get(0))
                .filter(local -> local.getLevels().equals(Set.of(level)));
    }

    /** Insists on distinct codes. */
    @Value.Check
    default void check() {
        Checks.requireDistinct(
                getLevels(),
                NeedLevelDefinition::getCode,
                "NEED-LEVEL-02",
                "/levels",
                "the levels of an authority have different codes");
    }

    /**
     * Starts a vocabulary.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NeedLevelVocabulary}. */
    final class Builder extends ImmutableNeedLevelVocabulary.Builder {
        Builder() {}
    }
}
