package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What people write comes out as they wrote it, wherever free text may stand in any document: names of all the world,
 * text from right to left, marks that combine, pictures, line separators, and long accounts.
 */
class TextProperties {

    /** Nothing that has a form of its own would take this. */
    private static final String FREE = "~ Ωmega, 2nd!";

    /** The samples with the places in them that take free text. */
    private static final Map<Sample, List<Place>> FREE_PLACES = Sample.current().stream()
            .collect(Collectors.toMap(
                    sample -> sample, sample -> places(sample, FREE), (a, b) -> a, LinkedHashMap::new));

    @Property(tries = 250)
    void everyTextSurvivesBothLinesWhereverItStands(@ForAll("samples") Sample sample, @ForAll("texts") String text) {
        // The number keeps the texts apart, so that one that strays to another place is noticed.
        survives(sample, place -> text + " " + place);
    }

    @Property(tries = 150)
    void eachPlaceHasATextOfItsOwn(@ForAll("samples") Sample sample, @ForAll("manyTexts") List<String> texts) {
        survives(sample, place -> place + ":" + texts.get(place % texts.size()));
    }

    @Example
    void anAccountAsLongAsOneMayBeSurvivesAtEveryPlaceAtOnce() {
        String page = "Zoë said: 🙂 “fine”.\n\tשלום e\u0301\u2028";
        String longest = page.repeat(20_000 / page.length());
        FREE_PLACES.forEach((sample, free) -> {
            // A few texts are short by their nature, such as the number of a registration.
            List<Place> roomy = places(sample, longest);
            assertThat(roomy).hasSizeGreaterThanOrEqualTo(free.size() * 9 / 10);
            survives(sample, roomy, place -> longest + place);
        });
    }

    @Example
    void everyDocumentHasFreeTextAndIdentifiersAreNotTakenForIt() {
        assertThat(FREE_PLACES.values()).allSatisfy(places -> assertThat(places).isNotEmpty());
        assertThat(FREE_PLACES.get(Sample.named(Sample.ASSESSMENT)))
                .extracting(Place::pointer)
                .contains("/child/name/familyName", "/reason")
                .doesNotContain("/child/upn", "/id", "/schema", "/status")
                .hasSizeGreaterThan(40);
    }

    @Example
    void composedAndDecomposedLettersAreNotTakenForEachOther() {
        String composed = "Zo\u00eb";
        String decomposed = "Zoe\u0308";
        for (Sample sample : FREE_PLACES.keySet()) {
            List<Place> places = FREE_PLACES.getOrDefault(sample, List.of());
            assertThat(written(sample, planted(sample, places, place -> composed + place)))
                    .isNotEqualTo(written(sample, planted(sample, places, place -> decomposed + place)));
        }
    }

    private static void survives(Sample sample, IntFunction<String> text) {
        survives(sample, FREE_PLACES.getOrDefault(sample, List.of()), text);
    }

    private static void survives(Sample sample, List<Place> places, IntFunction<String> text) {
        Object document = planted(sample, places, text);
        String json = JsonTree.write(document);
        Object value = Line.JACKSON_2.read(json, sample.type());
        String written = Line.JACKSON_2.write(value);

        assertThat(Line.JACKSON_3.read(json, sample.type())).isEqualTo(value);
        assertThat(Line.JACKSON_3.write(value)).isEqualTo(written);
        assertThat(JsonTree.read(written)).isEqualTo(document);
        for (Line line : Line.values()) {
            assertThat(line.read(written, sample.type())).isEqualTo(value);
        }
    }

    private static Object planted(Sample sample, List<Place> places, IntFunction<String> text) {
        Object document = JsonTree.readObject(sample.json());
        int number = 0;
        for (Place place : places) {
            document = place.filled(document, text.apply(number++));
        }
        return document;
    }

    private static String written(Sample sample, Object document) {
        return Line.JACKSON_3.write(Line.JACKSON_3.read(JsonTree.write(document), sample.type()));
    }

    /** The places of a sample that take a text. */
    private static List<Place> places(Sample sample, String text) {
        Object document = JsonTree.readObject(sample.json());
        return Place.texts(sample.json()).stream()
                .filter(place -> {
                    try {
                        Line.JACKSON_2.read(JsonTree.write(place.filled(document, text)), sample.type());
                        return true;
                    } catch (ProblemException refused) {
                        return false;
                    }
                })
                .toList();
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(FREE_PLACES.keySet());
    }

    @Provide
    Arbitrary<List<String>> manyTexts() {
        return texts().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> names = Arbitraries.of(
                "Siân O’Malley-Ó Súilleabháin",
                "Nguyễn Thị Ánh Nguyệt",
                "Þórdís Ægisdóttir",
                "Ọlájùmọ̀kẹ́",
                "Łukasz Żółć",
                "Jean‐Luc d’Été (Jnr.)",
                "X",
                "null",
                "true",
                "0123",
                "-",
                "李小龙",
                "さくら",
                "Владислав Ёлкин");
        Arbitrary<String> rightToLeft = Arbitraries.of(
                "محمد علي",
                "שלום עולם",
                "\u202eabc\u202c",
                "\u2067עברית (1)\u2069 then English",
                "سلام\u200cعلیکم",
                "\u061cA");
        Arbitrary<String> marks = Arbitraries.of(
                "e\u0301",
                "\u0301",
                "Z\u0351\u0300\u0343a\u0321",
                "ก็",
                "नमस्ते",
                "각",
                "ﬁ",
                "\ufeffstart",
                "\u00ad",
                "\u0000",
                "\u0007",
                "\u007f\u0085");
        Arbitrary<String> pictures = Arbitraries.of(
                "🙂",
                "👩‍👩‍👧‍👦",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "👍🏽",
                "☺\ufe0f",
                "\ud83c\udde7\ud83c\uddfe",
                "𝒜𝓁𝒾𝒸ℯ",
                "\udbff\udfff");
        Arbitrary<String> breaks = Arbitraries.of(
                "\u2028",
                "\u2029",
                "\r\n",
                "\n\n",
                "\t",
                "\u000b\f",
                "\u00a0",
                "\u3000",
                " ",
                "\\",
                "\"",
                "</script>",
                "/*");
        Arbitrary<String> any = Arbitraries.strings()
                .ofMaxLength(30)
                .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
        return Arbitraries.oneOf(names, rightToLeft, marks, pictures, breaks, any)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> Stream.of(parts.toArray(new String[0])).collect(Collectors.joining()));
    }
}
