package io.github.cafkit.testkit.sample;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a package keeps out of the samples and out of the refusals, each with its reason. Anything that is not listed has to
 * have a sample or a refusal, and anything that is listed must not.
 */
final class Area {

    private final String packageName;
    private final SortedMap<String, String> notSampled = new TreeMap<>();
    private final SortedMap<String, String> notRefused = new TreeMap<>();
    private final SortedMap<String, String> notVaried = new TreeMap<>();

    private Area(String packageName) {
        this.packageName = packageName;
    }

    /** An area that keeps nothing out. */
    static Area of(String packageName) {
        return new Area(packageName);
    }

    /** Names public types that no program builds. */
    Area withoutSample(String reason, Class<?>... types) {
        for (Class<?> type : types) {
            put(notSampled, type.getName(), reason);
        }
        return this;
    }

    /** Names codes that no value of the package is refused with. */
    Area withoutRefusal(String reason, String... codes) {
        for (String code : codes) {
            put(notRefused, code, reason);
        }
        return this;
    }

    /** Names attributes, as {@code Household#people}, that are alike in every sample in what the self-test looks at. */
    Area withoutVariety(String reason, String... attributes) {
        for (String attribute : attributes) {
            put(notVaried, attribute, reason);
        }
        return this;
    }

    private static void put(SortedMap<String, String> into, String what, String reason) {
        if (into.put(what, reason) != null) {
            throw new IllegalArgumentException(what + " is listed twice");
        }
    }

    String packageName() {
        return packageName;
    }

    SortedMap<String, String> notSampled() {
        return Collections.unmodifiableSortedMap(notSampled);
    }

    SortedMap<String, String> notRefused() {
        return Collections.unmodifiableSortedMap(notRefused);
    }

    SortedMap<String, String> notVaried() {
        return Collections.unmodifiableSortedMap(notVaried);
    }

    @Override
    public String toString() {
        return packageName;
    }
}
