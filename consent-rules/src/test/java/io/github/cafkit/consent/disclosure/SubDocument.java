package io.github.cafkit.consent.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether one document is a part of another: every leaf of it is in the other, in its place and order, or is a neutral value. */
final class SubDocument {

    private static final Set<Object> NEUTRAL = Set.of(MinimumDisclosure.NEUTRAL_DAY.toString(), "UNKNOWN");
    private static final @Nullable Object NEUTRAL_EVENT = Documents.tree(EpisodeParts.NEUTRAL_EVENT);

    private SubDocument() {}

    static boolean isPart(@Nullable Object narrow, @Nullable Object wide) {
        if (narrow instanceof Map<?, ?> map) {
            return wide instanceof Map<?, ?> other
                    && map.entrySet().stream().allMatch(entry -> isPart(entry.getValue(), other, entry.getKey()));
        }
        if (narrow instanceof List<?> list) {
            return wide instanceof List<?> other
                    && (isPartOfList(list, 0, other, 0) || list.equals(List.of(Objects.requireNonNull(NEUTRAL_EVENT))));
        }
        return Objects.equals(narrow, wide) || (narrow != null && NEUTRAL.contains(narrow));
    }

    private static boolean isPart(@Nullable Object value, Map<?, ?> wide, @Nullable Object key) {
        return isPart(value, wide.get(key)) || isEmptyOrNeutral(value);
    }

    private static boolean isEmptyOrNeutral(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(SubDocument::isEmptyOrNeutral);
        }
        return value == null || (value instanceof List<?> list && list.isEmpty()) || NEUTRAL.contains(value);
    }

    private static boolean isPartOfList(List<?> narrow, int i, List<?> wide, int j) {
        if (i == narrow.size()) {
            return true;
        }
        for (int k = j; k < wide.size(); k++) {
            if (isPart(narrow.get(i), wide.get(k)) && isPartOfList(narrow, i + 1, wide, k + 1)) {
                return true;
            }
        }
        return false;
    }
}
