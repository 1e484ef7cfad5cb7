package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.InformationCategory;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why a whole question was answered as it was: a reason for the effect on each category.
 *
 * <p>The answer to a category never depends on what else is asked for, and what goes, what does not and the headline follow
 * from the effects on the categories. So the facts of all reasons together are enough: as long as they hold, every category
 * is treated the same, and the headline stays. Two things need a further look. Whether a permission comes with conditions
 * depends on its duties; ask for the reason of a duty. And where nothing is needed the pack may refer instead of refusing;
 * that has a reason of its own here. The facts together need not be the fewest for the whole. Immutable and thread-safe.
 *
 * @param categories for each category the reason for its effect, in the order of the categories, not null
 * @param nothingNeeded if no category is needed, why that is referred or refused; otherwise empty; not null
 */
public record QuestionReasons(Map<InformationCategory, Reason> categories, Optional<Reason> nothingNeeded) {

    /** Keeps an unmodifiable copy. */
    public QuestionReasons {
        categories = Collections.unmodifiableMap(new EnumMap<>(categories));
    }

    /**
     * All facts that are held, those of one category with it in front, as {@code ADDRESS.needed}.
     *
     * @return names and value codes, in the order of categories and facts, never null
     */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        nothingNeeded.ifPresent(reason ->
                reason.held().forEach(fact -> facts.put(fact.name(), Codes.code(fact, reason.facts()))));
        categories.forEach((category, reason) ->
                reason.held().forEach(fact -> facts.put(name(category, fact), Codes.code(fact, reason.facts()))));
        return Collections.unmodifiableMap(facts);
    }

    private static String name(InformationCategory category, Fact<?> fact) {
        return fact.scope() == Fact.Scope.QUESTION ? fact.name() : category + "." + fact.name();
    }
}
