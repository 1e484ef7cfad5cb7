package io.github.cafkit.testkit.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether one JSON is part of another: objects with fewer properties, lists with fewer elements. Another order is no
 * addition.
 *
 * @param mayReplace which values may stand at a place instead of others
 */
record JsonParts(BiPredicate<String, Object> mayReplace) {

    /** The place of something in the part that is not in the whole. */
    Optional<String> added(@Nullable Object part, @Nullable Object whole) {
        return added(part, whole, "");
    }

    private Optional<String> added(@Nullable Object part, @Nullable Object whole, String place) {
        if (part instanceof Map<?, ?> members && whole instanceof Map<?, ?> of) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                String at = place + "/" + member.getKey();
                Object other = of.get(member.getKey());
                Optional<String> found = of.containsKey(member.getKey())
                        ? added(member.getValue(), other, at)
                        : isReplacement(at, member.getValue()) ? Optional.empty() : Optional.of(at);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (part instanceof List<?> elements && whole instanceof List<?> of) {
            return addedElement(elements, of, place);
        }
        boolean same = part == null ? whole == null : part.equals(whole);
        return same || isReplacement(place, part) ? Optional.empty() : Optional.of(place);
    }

    private boolean isReplacement(String place, @Nullable Object value) {
        boolean plain = value != null && !(value instanceof Map<?, ?>) && !(value instanceof List<?>);
        return plain && mayReplace.test(place, value);
    }

    /** Each element is part of another one of the whole: found by giving way where two want the same. */
    private Optional<String> addedElement(List<?> elements, List<?> of, String place) {
        int[] taken = new int[of.size()];
        Arrays.fill(taken, -1);
        for (int i = 0; i < elements.size(); i++) {
            if (!isPlaced(i, elements, of, place, taken, new boolean[of.size()])) {
                return Optional.of(place + "/" + i);
            }
        }
        return Optional.empty();
    }

    private boolean isPlaced(int element, List<?> elements, List<?> of, String place, int[] taken, boolean[] tried) {
        for (int i = 0; i < of.size(); i++) {
            if (!tried[i]
                    && added(elements.get(element), of.get(i), place + "/" + element)
                            .isEmpty()) {
                tried[i] = true;
                if (taken[i] < 0 || isPlaced(taken[i], elements, of, place, taken, tried)) {
                    taken[i] = element;
                    return true;
                }
            }
        }
        return false;
    }
}
