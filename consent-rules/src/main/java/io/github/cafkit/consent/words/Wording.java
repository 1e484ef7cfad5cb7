package io.github.cafkit.consent.words;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sentences that decisions are told in. {@link #english()} is in the library; a host changes some of them with
 * {@link #with(ResourceBundle)}, or brings a translation with {@link #of(ResourceBundle)}.
 *
 * <p>A sentence has a key. The words for a code have its type and name, as {@code Outcome.DENY}; a fact has
 * {@code fact.riskRole}. A value stands in a sentence as its name in braces, as {@code {categories}}; each value has to be
 * used, so that nothing can be dropped from a letter by a slip, and an apostrophe is an apostrophe. A wording in which
 * anything is missing, blank or misspelt does not load, and the refusal names every such key.
 *
 * <p>What a pack says is its own: titles of rules, reasons of tiers, names of sources. A wording may give the title of a rule
 * under {@code rule.} and its id. Immutable and thread-safe.
 */
public final class Wording {

    private static final String ENGLISH = "words.properties";

    private final Map<String, String> sentences;
    private final Map<Phrase, Template> phrases = new EnumMap<>(Phrase.class);
    private final Map<Enum<?>, String> labels = new HashMap<>();
    private final Map<Enum<?>, String> shortLabels = new HashMap<>();
    private final Map<InformationCategory, String> familyLabels = new EnumMap<>(InformationCategory.class);
    private final Map<String, String> facts = new HashMap<>();
    private final Locale locale;
    private final DateTimeFormatter day;

    private Wording(Map<String, String> sentences) {
        WordingCheck.check(sentences).throwIfErrors();
        this.sentences = Collections.unmodifiableMap(new TreeMap<>(sentences));
        for (Phrase phrase : Phrase.values()) {
            phrases.put(phrase, Template.of(pattern(phrase.key()), phrase.places()));
        }
        for (Enum<?> code : WordingKeys.CODES) {
            labels.put(code, pattern(WordingKeys.of(code)));
            String inShort = sentences.get(WordingKeys.inShort(code));
            if (inShort != null) {
                shortLabels.put(code, inShort);
            }
        }
        for (InformationCategory category : InformationCategory.values()) {
            familyLabels.put(category, pattern(WordingKeys.forFamily(category)));
        }
        for (Fact<?> fact : Facts.all()) {
            facts.put(fact.name(), pattern(WordingKeys.of(fact)));
        }
        this.locale = Locale.forLanguageTag(pattern(Phrase.LANGUAGE.key()));
        this.day = DateTimeFormatter.ofPattern(pattern(Phrase.DAY.key()), locale);
    }

    /** The sentences of the library, read once. */
    private static final class English {
        static final Wording WORDING = new Wording(read());

        private static Map<String, String> read() {
            try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(ENGLISH), ENGLISH)) {
                return sentences(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /**
     * Plain English, as it is in the library.
     *
     * @return the wording, never null
     */
    public static Wording english() {
        return English.WORDING;
    }

    /**
     * A wording of one's own, complete: a translation.
     *
     * @param bundle a sentence for each of {@link #keys()}, not null
     * @return the wording, never null
     * @throws ProblemException with every fault, each at its key: {@code WORDING-MISSING}, {@code WORDING-BLANK},
     *     {@code WORDING-NOT-TEXT}, {@code WORDING-PLACES} where a value is left out or unknown, {@code WORDING-UNKNOWN-KEY},
     *     {@code WORDING-LANGUAGE}, {@code WORDING-DIRECTION}, {@code WORDING-DAY}
     */
    public static Wording of(ResourceBundle bundle) {
        return new Wording(sentences(bundle));
    }

    /**
     * This wording with some sentences changed.
     *
     * @param changes the sentences that are different, and titles of rules, not null
     * @return the changed wording; this one stays as it is; never null
     * @throws ProblemException with every fault, as for {@link #of(ResourceBundle)}
     */
    public Wording with(ResourceBundle changes) {
        Map<String, String> changed = new TreeMap<>(sentences);
        changed.putAll(sentences(changes));
        return new Wording(changed);
    }

    /**
     * The keys that a wording has to have.
     *
     * @return the keys in order, never null
     */
    public static SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(WordingKeys.ALL.keySet()));
    }

    /**
     * A sentence as it is written down, with its values in braces.
     *
     * @param key one of {@link #keys()}, not null
     * @return the sentence, never null
     * @throws IllegalArgumentException if this wording has no such key
     */
    public String pattern(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("there is no sentence with the key " + key);
        }
        return sentence;
    }

    /**
     * The language of the sentences.
     *
     * @return a tag of BCP 47, such as {@code en-GB}, never null
     */
    public String language() {
        return pattern(Phrase.LANGUAGE.key());
    }

    /** The direction in which it is read, as HTML wants it. */
    String direction() {
        return pattern(Phrase.DIRECTION.key());
    }

    /** A sentence with values in the order of {@link Phrase#places()}. */
    String say(Phrase phrase, String... values) {
        return known(phrases, phrase).fill(values);
    }

    /** A code in words. */
    String label(Enum<?> code) {
        return known(labels, code);
    }

    /** A duty or a judgement in few words. */
    String inShort(Enum<?> code) {
        return known(shortLabels, code);
    }

    /** A category as a family reads it. */
    String forFamily(InformationCategory category) {
        return known(familyLabels, category);
    }

    /** What a fact is about, by its name in a decision, which for an item has the category in front. */
    String fact(String name) {
        String meaning = facts.get(name);
        int dot = name.indexOf('.');
        if (meaning != null || dot < 0) {
            return meaning == null ? name : meaning;
        }
        InformationCategory category = InformationCategory.valueOf(name.substring(0, dot));
        return say(Phrase.OF_ITEM, fact(name.substring(dot + 1)), label(category));
    }

    /** The title of a rule: of this wording, or else of the pack. */
    String title(FiredRule rule) {
        return sentences.getOrDefault(WordingKeys.RULE + rule.id(), rule.title());
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** Categories in words, with commas. */
    String labels(Collection<InformationCategory> categories) {
        return plainList(categories.stream().map(this::label).toList());
    }

    /** Texts one after the other, with commas. */
    String plainList(Collection<String> texts) {
        return joined(Phrase.LIST_PLAIN, Phrase.LIST_PLAIN, new ArrayList<>(texts));
    }

    /** Texts one after the other, with "and" before the last, as in a sentence. */
    String list(Collection<String> texts) {
        return joined(Phrase.LIST_MORE, Phrase.LIST_LAST, new ArrayList<>(texts));
    }

    private String joined(Phrase more, Phrase last, List<String> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        Iterator<String> rest = texts.iterator();
        String text = rest.next();
        while (rest.hasNext()) {
            String next = rest.next();
            text = say(rest.hasNext() ? more : last, text, next);
        }
        return text;
    }

    /** A phrase as the beginning of a sentence. */
    String sentence(String phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int length = Character.charCount(phrase.codePointAt(0));
        return phrase.substring(0, length).toUpperCase(locale) + phrase.substring(length);
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        V value = words.get(key);
        if (value == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        return value;
    }

    private static Map<String, String> sentences(ResourceBundle bundle) {
        Map<String, String> sentences = new TreeMap<>();
        List<Problem> faults = new ArrayList<>();
        for (String key : bundle.keySet()) {
            if (bundle.getObject(key) instanceof String sentence) {
                sentences.put(key, sentence);
            } else {
                faults.add(Problem.error("WORDING-NOT-TEXT", WordingKeys.pointer(key), "a sentence is a text"));
            }
        }
        Problems.of(faults).throwIfErrors();
        return sentences;
    }

    /** The language, and nothing else. */
    @Override
    public String toString() {
        return "Wording{" + language() + "}";
    }
}
