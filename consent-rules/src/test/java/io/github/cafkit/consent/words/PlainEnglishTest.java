package io.github.cafkit.consent.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingDecision;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is meant for people without a training in law can be read by them. */
class PlainEnglishTest {

    /** Codes of duties, tiers, outcomes, rules, sources and facts. */
    private static final Pattern CODE =
            Pattern.compile("OB-|\\bT\\d\\b|[A-Z]{2,}_[A-Z]|[A-Z]{3,}-[A-Z]|\\b[A-Z]{2}-\\d\\d|\\b[a-z]+[A-Z]");

    @Test
    void the_short_form_has_at_most_three_sentences_for_every_reader() {
        for (Decided.Case each : Decided.CASES) {
            for (Reader reader : Reader.values()) {
                String text = Decided.text(each.decision(), reader, Form.SHORT);
                assertThat(Sentences.of(text))
                        .as("%s %s: %s", each, reader, text)
                        .hasSizeBetween(1, 3);
            }
        }
    }

    @Test
    void no_code_is_in_the_short_form_for_a_practitioner_or_in_any_form_for_a_family() {
        for (Decided.Case each : Decided.CASES) {
            assertNoCode(each, Decided.text(each.decision(), Reader.PRACTITIONER, Form.SHORT));
            assertNoCode(each, Decided.text(each.decision(), Reader.FAMILY, Form.SHORT));
            assertNoCode(each, Decided.text(each.decision(), Reader.FAMILY, Form.LONG));
        }
    }

    @Test
    void the_long_form_for_a_practitioner_has_no_codes_but_those_of_sources() {
        for (Decided.Case each : Decided.CASES) {
            String text =
                    longForm(each.decision(), EnumSet.of(SectionKind.URGENT, SectionKind.LAW, SectionKind.PRACTICE));
            assertNoCode(each, text.replace("s16LA", ""));
        }
    }

    @Test
    void sentences_for_a_family_are_short() {
        List<String> sentences = Sentences.of(Decided.CASES.stream()
                .flatMap(each -> DecisionWords.of(each.decision()).forReader(Reader.FAMILY).longForm().lines().stream()
                        .map(Line::text)));
        assertThat(Sentences.average(sentences)).isLessThan(11);
        assertThat(sentences)
                .allSatisfy(sentence ->
                        assertThat(Sentences.words(sentence)).as(sentence).isLessThanOrEqualTo(20));
    }

    @Test
    void sentences_for_a_practitioner_are_of_a_length_that_can_be_read_out() {
        List<String> inShort = Sentences.of(
                Decided.CASES.stream().map(each -> Decided.text(each.decision(), Reader.PRACTITIONER, Form.SHORT)));
        assertThat(Sentences.average(inShort)).isLessThan(16);

        List<String> inFull = Sentences.of(Decided.CASES.stream()
                .flatMap(each ->
                        DecisionWords.of(each.decision()).forReader(Reader.PRACTITIONER).longForm().sections().stream()
                                .filter(section -> !Set.of(SectionKind.LAW, SectionKind.PRACTICE, SectionKind.QUESTION)
                                        .contains(section.kind()))
                                .flatMap(section -> section.lines().stream())
                                .map(Line::text)));
        assertThat(Sentences.average(inFull)).isLessThan(18);
    }

    @Test
    void words_of_the_trade_are_explained_where_they_are_used() {
        for (Decided.Case each : Decided.CASES) {
            Explanation words = DecisionWords.of(each.decision())
                    .forReader(Reader.PRACTITIONER)
                    .longForm();
            String terms = words.section(SectionKind.TERMS).stream()
                    .flatMap(section -> section.lines().stream())
                    .map(Line::text)
                    .collect(Collectors.joining(" "));
            String duties = words.toText();
            if (duties.contains("Take advice from a Caldicott guardian")) {
                assertThat(terms).as(each.id()).contains("A Caldicott guardian is");
            }
            if (duties.contains("is for the designated lead to decide")) {
                assertThat(terms).as(each.id()).contains("The designated lead is");
            }
            if (duties.contains("Have it asked for as a subject access request")) {
                assertThat(terms).as(each.id()).contains("A subject access request is");
            }
        }
    }

    private static String longForm(SharingDecision decision, Set<SectionKind> without) {
        return DecisionWords.of(decision).forReader(Reader.PRACTITIONER).longForm().sections().stream()
                .filter(section -> !without.contains(section.kind()))
                .flatMap(section -> section.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static void assertNoCode(Decided.Case each, String text) {
        assertThat(CODE.matcher(text).results().map(found -> found.group()).toList())
                .as("%s: %s", each, text)
                .isEmpty();
    }
}
