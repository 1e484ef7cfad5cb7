package io.github.cafkit.consent.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingDecision;
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
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.CitationKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording ENGLISH = Wording.english();

    @Test
    void english_says_of_every_code_what_the_library_says_of_it() {
        Arrays.stream(Outcome.values()).forEach(code -> assertSaid(code, code.label()));
        Arrays.stream(Strength.values()).forEach(code -> assertSaid(code, code.label()));
        Arrays.stream(Effect.values()).forEach(code -> assertSaid(code, code.label()));
        Arrays.stream(Obligation.values()).forEach(code -> assertSaid(code, code.meaning()));
        Arrays.stream(Judgement.values()).forEach(code -> assertSaid(code, code.question()));
        Arrays.stream(Route.values()).forEach(code -> assertSaid(code, code.meaning()));
        Arrays.stream(CitationKind.values()).forEach(code -> assertSaid(code, code.label()));
        Arrays.stream(ConsentDoubt.values()).forEach(code -> assertSaid(code, code.label()));
        Arrays.stream(ConsentState.values()).forEach(code -> assertSaid(code, code.label()));
        Arrays.stream(ConsentGiver.values()).forEach(code -> assertSaid(code, code.label()));
        for (Fact<?> fact : Facts.all()) {
            assertThat(ENGLISH.fact(fact.name())).isEqualTo(fact.meaning());
            fact.values().forEach(value -> assertSaid(value, ((FactValue) value).label()));
        }
    }

    @Test
    void english_gives_the_notices_as_decisions_do() {
        assertThat(ENGLISH.say(Phrase.NOTICE)).isEqualTo(SharingDecision.NOTICE);
        SharingDecision urgent = Decided.CASES.stream()
                .map(Decided.Case::decision)
                .filter(decision -> decision.urgentNotice().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(ENGLISH.say(Phrase.URGENT)).isEqualTo(urgent.urgentNotice().orElseThrow());
    }

    @Test
    void an_apostrophe_is_an_apostrophe_and_a_value_is_put_in_as_it_is() {
        Wording changed = ENGLISH.with(bundle(Map.of("short.deny", "don't share '{categories}' - it's not yours")));
        assertThat(changed.say(Phrase.SHORT_DENY, "{categories} isn't $1"))
                .isEqualTo("don't share '{categories} isn't $1' - it's not yours");
    }

    @Test
    void a_missing_sentence_keeps_a_wording_from_loading_and_every_one_is_named() {
        Map<String, String> incomplete = english();
        incomplete.keySet().removeAll(List.of("notice", "Obligation.INFORM_DEFER", "fact.riskRole"));
        assertThat(refused(incomplete))
                .containsOnly(
                        fault("WORDING-MISSING", "/notice"),
                        fault("WORDING-MISSING", "/Obligation.INFORM_DEFER"),
                        fault("WORDING-MISSING", "/fact.riskRole"));
        assertThatThrownBy(() -> Wording.of(bundle(incomplete)))
                .hasMessageContainingAll("/notice", "/Obligation.INFORM_DEFER", "/fact.riskRole");
        assertThat(refused(Map.of())).hasSize(Wording.keys().size());
    }

    @Test
    void a_blank_sentence_is_as_bad_as_none() {
        assertThat(refused(changed("family.notice", " "))).containsExactly(fault("WORDING-BLANK", "/family.notice"));
        assertThat(refused(changed("rule.PRIVATE-CIRCLE", "")))
                .containsExactly(fault("WORDING-BLANK", "/rule.PRIVATE-CIRCLE"));
    }

    @Test
    void a_sentence_that_leaves_out_a_value_or_misspells_one_is_refused() {
        for (String wrong : List.of(
                "do not share",
                "do not share {category}",
                "do not share {categories} {more}",
                "do not share {categories",
                "do not share {0} {categories}",
                "do not share {categories} }")) {
            assertThat(refused(changed("short.deny", wrong)))
                    .as(wrong)
                    .containsExactly(fault("WORDING-PLACES", "/short.deny"));
        }
        assertThat(refused(changed("Outcome.DENY", "never {categories}")))
                .containsExactly(fault("WORDING-PLACES", "/Outcome.DENY"));
    }

    @Test
    void a_key_that_no_sentence_has_is_refused_as_it_must_be_a_slip() {
        assertThat(refused(changed("Outcome.DENIED", "no")))
                .containsExactly(fault("WORDING-UNKNOWN-KEY", "/Outcome.DENIED"));
        assertThat(refused(changed("a/b~c", "no"))).containsExactly(fault("WORDING-UNKNOWN-KEY", "/a~1b~0c"));
    }

    @Test
    void language_direction_and_day_are_looked_at() {
        assertThat(refused(changed("language", "not a language")))
                .containsExactly(fault("WORDING-LANGUAGE", "/language"));
        assertThat(refused(changed("direction", "down"))).containsExactly(fault("WORDING-DIRECTION", "/direction"));
        assertThat(refused(changed("day", "b"))).containsExactly(fault("WORDING-DAY", "/day"));
        assertThat(refused(changed("day", "HH:mm"))).containsExactly(fault("WORDING-DAY", "/day"));
    }

    @Test
    void what_is_no_text_is_refused() {
        ResourceBundle numbers = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"notice", 5}};
            }
        };
        ProblemException refusal = catchThrowableOfType(
                ProblemException.class, () -> Wording.english().with(numbers));
        assertThat(refusal.problems().stream().map(Problem::code)).containsExactly("WORDING-NOT-TEXT");
    }

    @Test
    void some_sentences_can_be_changed_and_the_rest_stays() {
        Wording changed = ENGLISH.with(bundle(Map.of("Outcome.DENY", "no")));
        assertThat(changed.label(Outcome.DENY)).isEqualTo("no");
        assertThat(changed.label(Outcome.PERMIT)).isEqualTo(ENGLISH.label(Outcome.PERMIT));
        assertThat(ENGLISH.label(Outcome.DENY)).isNotEqualTo("no");
    }

    @Test
    void a_whole_translation_leaves_no_english_sentence_of_the_library() {
        Wording shouting = Wording.of(bundle(shouting()));
        SharingDecision decision = Decided.ordinary(
                RecipientKind.OWN_PARENT,
                Purpose.ACCESS_RIGHT,
                InformationCategory.EDUCATION_RECORD,
                InformationCategory.SAFEGUARDING);
        for (Reader reader : Reader.values()) {
            ReaderWords words = DecisionWords.of(decision).in(shouting).forReader(reader);
            for (Form form : Form.values()) {
                String packed = withoutThePack(words.in(form).toText(), decision);
                assertThat(packed).as("%s %s", reader, form).isEqualTo(packed.toUpperCase(Locale.ROOT));
            }
            assertThat(words.longForm().toHtml()).contains("<html lang=\"cy\" dir=\"rtl\">");
        }
    }

    @Test
    void the_title_of_a_rule_is_the_packs_unless_the_wording_has_one() {
        Wording changed = ENGLISH.with(bundle(Map.of("rule.PRIVATE-CIRCLE", "Not for other families.")));
        FiredRule rule = new FiredRule("PRIVATE-CIRCLE", "The title of the pack.", "T6", Effect.DENY);
        assertThat(ENGLISH.title(rule)).isEqualTo("The title of the pack.");
        assertThat(changed.title(rule)).isEqualTo("Not for other families.");
    }

    @Test
    void lists_days_and_sentences_follow_the_wording() {
        assertThat(ENGLISH.list(List.of())).isEmpty();
        assertThat(ENGLISH.list(List.of("a"))).isEqualTo("a");
        assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(ENGLISH.plainList(List.of("a", "b", "c"))).isEqualTo("a, b, c");
        assertThat(ENGLISH.day(LocalDate.of(2026, 3, 2))).isEqualTo("2 March 2026");
        assertThat(ENGLISH.sentence("ähnlich")).isEqualTo("Ähnlich");
        assertThat(ENGLISH.sentence("")).isEmpty();
        assertThat(Wording.of(bundle(changed("language", "tr"))).sentence("in")).isEqualTo("İn");
    }

    @Test
    void facts_of_items_name_their_category() {
        assertThat(ENGLISH.fact("ADDRESS.accuracy")).isEqualTo("the state of checking (address)");
        assertThat(ENGLISH.fact("riskType.PHYSICAL"))
                .isEqualTo(Facts.named("riskType.PHYSICAL").orElseThrow().meaning());
    }

    @Test
    void shows_its_keys_and_patterns_to_translators() {
        assertThat(Wording.keys())
                .hasSizeGreaterThan(500)
                .allSatisfy(key -> assertThat(ENGLISH.pattern(key)).isNotBlank());
        assertThat(ENGLISH.language()).isEqualTo("en-GB");
        assertThat(ENGLISH).hasToString("Wording{en-GB}");
        assertThatThrownBy(() -> ENGLISH.pattern("nothing.of.the.kind")).hasMessageContaining("nothing.of.the.kind");
    }

    private static void assertSaid(Enum<?> code, String words) {
        assertThat(ENGLISH.label(code)).as("%s", code).isEqualTo(words);
    }

    /** Everything in capitals, read from right to left; places stay. */
    private static Map<String, String> shouting() {
        Map<String, String> loud = english();
        loud.replaceAll((key, sentence) -> Pattern.compile("\\{[a-z]+}|[^{]+")
                .matcher(sentence)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().startsWith("{")
                                ? part.group()
                                : part.group().toUpperCase(Locale.ROOT))));
        loud.put("language", "cy");
        loud.put("direction", "rtl");
        loud.put("day", "d/MM/uuuu");
        Decided.PACK
                .rules()
                .forEach(rule -> loud.put("rule." + rule.id(), rule.title().toUpperCase(Locale.ROOT)));
        return loud;
    }

    /** Without what the pack says: its name, sources and tiers. */
    private static String withoutThePack(String text, SharingDecision decision) {
        String rest = text.replace(decision.pack().id(), "");
        for (Fact<?> fact : Facts.all()) {
            rest = rest.replaceAll("\\b" + Pattern.quote(fact.name()) + "(?=[=:])", "");
        }
        for (var citation : decision.citations()) {
            rest = rest.replace(citation.document().title(), "")
                    .replace(citation.statement(), "")
                    .replace(", " + citation.locator(), "");
        }
        for (var tier : decision.pack().tiers()) {
            rest = rest.replace(tier.reason(), "").replace(tier.title(), "");
        }
        return rest.replaceAll("[0-9a-f]{64}", "");
    }

    private static Map<String, String> english() {
        Map<String, String> sentences = new TreeMap<>();
        Wording.keys().forEach(key -> sentences.put(key, ENGLISH.pattern(key)));
        return sentences;
    }

    private static Map<String, String> changed(String key, String sentence) {
        Map<String, String> sentences = english();
        sentences.put(key, sentence);
        return sentences;
    }

    private static List<String> refused(Map<String, String> sentences) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> Wording.of(bundle(sentences)));
        return refusal.problems().stream()
                .map(problem -> fault(problem.code(), problem.path()))
                .toList();
    }

    private static String fault(String code, String path) {
        return code + " " + path;
    }

    static ResourceBundle bundle(Map<String, String> sentences) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return sentences.entrySet().stream()
                        .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                        .toArray(Object[][]::new);
            }
        };
    }
}
