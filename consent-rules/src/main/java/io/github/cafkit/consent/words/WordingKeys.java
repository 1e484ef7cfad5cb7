package io.github.cafkit.consent.words;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.consents.ConsentDoubt;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.source.CitationKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The keys that a wording has to have. Those of a code are its type and its name. */
final class WordingKeys {

    /** In front of the id of a rule: the only keys that a wording may leave out. */
    static final String RULE = "rule.";

    /** Every code that has words. */
    static final List<Enum<?>> CODES = codes();

    /** Every key with the names of the values that its sentence has to show. */
    static final Map<String, List<String>> ALL = all();

    private WordingKeys() {}

    static String of(Enum<?> code) {
        return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }

    /** A duty or a judgement in few words. */
    static String inShort(Enum<?> code) {
        return "short." + of(code);
    }

    /** A category as a family reads it. */
    static String forFamily(InformationCategory category) {
        return "family." + of(category);
    }

    static String of(Fact<?> fact) {
        return "fact." + fact.name();
    }

    /** Where a key is, as a JSON pointer. */
    static String pointer(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static List<Enum<?>> codes() {
        Set<Enum<?>> codes = new LinkedHashSet<>();
        List.of(
                        Outcome.values(),
                        Strength.values(),
                        Effect.values(),
                        Obligation.values(),
                        Judgement.values(),
                        Route.values(),
                        CitationKind.values(),
                        ConsentDoubt.values(),
                        ConsentState.values(),
                        ConsentGiver.values(),
                        SectionKind.values(),
                        Term.values(),
                        Asker.values())
                .forEach(values -> Collections.addAll(codes, values));
        Facts.all().forEach(fact -> codes.addAll(fact.values()));
        return Collections.unmodifiableList(new ArrayList<>(codes));
    }

    private static Map<String, List<String>> all() {
        Map<String, List<String>> keys = new TreeMap<>();
        for (Phrase phrase : Phrase.values()) {
            keys.put(phrase.key(), phrase.places());
        }
        CODES.forEach(code -> keys.put(of(code), List.of()));
        for (Obligation duty : Obligation.values()) {
            keys.put(inShort(duty), List.of());
        }
        for (Judgement judgement : Judgement.values()) {
            keys.put(inShort(judgement), List.of());
        }
        for (InformationCategory category : InformationCategory.values()) {
            keys.put(forFamily(category), List.of());
        }
        Facts.all().forEach(fact -> keys.put(of(fact), List.of()));
        return Collections.unmodifiableMap(keys);
    }
}
