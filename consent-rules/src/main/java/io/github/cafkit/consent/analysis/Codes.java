package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts of sheets as codes. */
final class Codes {

    private Codes() {}

    static String code(Fact<?> fact, FactSheet facts) {
        return facts.get(fact).name();
    }

    static String value(Fact<?> fact, FactSheet facts) {
        return fact.name() + " is " + code(fact, facts);
    }

    /** What another sheet says where it differs, by name, in declared order. */
    static Map<String, String> differences(FactSheet from, FactSheet to) {
        Map<String, String> differences = new LinkedHashMap<>();
        for (Fact<?> fact : Facts.all()) {
            if (from.ordinal(fact) != to.ordinal(fact)) {
                differences.put(fact.name(), code(fact, to));
            }
        }
        return differences;
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
