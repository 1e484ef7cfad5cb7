package io.github.cafkit.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing that identifies a child can be put into a question, so nothing of the kind can come out of an answer. */
class PrivacyTest {

    private static final RulePack PACK = EnglandPack.standard();
    private static final SharingAdviser ADVISER = SharingAdviser.reading(PACK);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Test
    void no_part_of_a_question_takes_a_text() {
        List<Method> setters = new ArrayList<>();
        setters.addAll(List.of(SharingQuestion.Builder.class.getMethods()));
        setters.addAll(List.of(RequestedItem.Builder.class.getMethods()));
        setters.addAll(List.of(Consent.Builder.class.getMethods()));
        setters.removeIf(method -> method.getDeclaringClass() == Object.class);
        assertThat(setters).hasSizeGreaterThan(30);
        assertThat(setters)
                .allSatisfy(method -> assertThat(Arrays.stream(method.getGenericParameterTypes())
                                .flatMap(type -> mentioned(type).stream()))
                        .as(method.toString())
                        .doesNotContain(String.class, CharSequence.class, Object.class));
    }

    @Test
    void a_question_consists_of_codes_and_days() {
        for (Cases.Case each : Cases.all()) {
            SharingQuestion question = each.document().question();
            assertThat(texts(QuestionDocument.write(question)))
                    .allMatch(text -> CODE.matcher(text).matches()
                            || DAY.matcher(text).matches()
                            || text.equals(QuestionDocument.SCHEMA));
            assertThat(question.toString()).matches("[A-Za-z0-9_=.,:{}\\[\\] -]+");
        }
    }

    @Test
    void a_decision_consists_of_codes_and_of_the_words_of_the_library_and_its_pack() {
        Set<String> known = vocabulary();
        for (Cases.Case each : Cases.all()) {
            SharingDecision decision = ADVISER.advise(each.document().question());
            assertThat(texts(decision.toDocument()))
                    .allMatch(text -> CODE.matcher(text).matches()
                            || text.equals(decision.question().asOf().toString())
                            || decision.notStated().contains(text)
                            || known.contains(text));
            assertThat(decision.toString()).matches("SharingDecision\\{[A-Z_=a-z,\\[\\] ]+}");
            assertThat(decision.categories())
                    .allSatisfy(category -> assertThat(category.toString()).matches("[A-Z_]+: [A-Z_]+"));
        }
    }

    /** Every sentence that a decision of the pack may contain. */
    private static Set<String> vocabulary() {
        Set<String> words = new HashSet<>(Set.of(
                "cafkit/sharing-decision/1",
                PACK.id(),
                PACK.edition(),
                SharingDecision.NOTICE,
                SharingDecision.ACT_NOW));
        for (Citation citation : PACK.sources().all()) {
            words.addAll(List.of(citation.id(), citation.document().title(), citation.locator()));
        }
        PACK.rules().forEach(rule -> words.add(rule.id()));
        words.add(PACK.clash().orElseThrow().rule().id());
        Arrays.stream(Obligation.values()).map(Obligation::code).forEach(words::add);
        for (Tier winner : PACK.tiers()) {
            for (Tier loser : PACK.tiers()) {
                words.add(winner.name() + " (" + winner.title() + ") comes before " + loser.name() + ": "
                        + winner.reason());
            }
            for (Effect first : Effect.values()) {
                for (Effect second : Effect.values()) {
                    words.add("within " + winner.name() + " " + first + " comes before " + second);
                }
            }
        }
        return words;
    }

    private static List<String> texts(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream()
                    .flatMap(member -> texts(member).stream())
                    .toList();
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(member -> texts(member).stream()).toList();
        }
        return value instanceof String text ? List.of(text) : List.of();
    }

    private static List<Type> mentioned(Type type) {
        if (!(type instanceof ParameterizedType parameterized)) {
            return List.of(type);
        }
        List<Type> all = new ArrayList<>(List.of(parameterized.getRawType()));
        Arrays.stream(parameterized.getActualTypeArguments()).forEach(part -> all.addAll(mentioned(part)));
        return all;
    }
}
