package io.github.cafkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.example.Examples;
import io.github.cafkit.core.example.Place;
import io.github.cafkit.core.example.Visit;
import io.github.cafkit.core.example.VisitKind;
import io.github.cafkit.core.id.FormerUpn;
import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.core.id.LaCode;
import io.github.cafkit.core.id.LaEstab;
import io.github.cafkit.core.id.LocalId;
import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.SocialWorkEnglandNumber;
import io.github.cafkit.core.id.Ukprn;
import io.github.cafkit.core.id.Uln;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.id.Uprn;
import io.github.cafkit.core.id.Urn;
import io.github.cafkit.core.time.DateRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CafJsonTest {

    /** One record for each kind of scalar. */
    record Scalars(
            int whole,
            Long longer,
            BigDecimal exact,
            boolean flag,
            String text,
            VisitKind kind,
            Optional<LocalDate> day,
            List<String> names,
            Map<String, Integer> counts) {}

    record Times(
            LocalDate date,
            LocalTime time,
            LocalDateTime local,
            OffsetDateTime offset,
            Instant instant,
            YearMonth month,
            Year year,
            Duration duration,
            Period period,
            ZoneId zone,
            Currency currency,
            Locale locale) {}

    record Pair(Upn first, NhsNumber second) {}

    /** A creator that fails with a message that quotes its input, as those of other libraries may. */
    record Careless(String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Careless parse(String text) {
            if (!text.isEmpty()) {
                throw new IllegalArgumentException("bad: " + text);
            }
            return new Careless(text);
        }
    }

    record Holder(Careless careless) {}

    private static final String SCALARS = "{\"counts\":{\"a\":1,\"b\":2},\"day\":\"2025-09-01\",\"exact\":1.50,"
            + "\"flag\":true,\"kind\":\"SCHOOL\",\"longer\":9007199254740993,\"names\":[\"x\",\"y\"],\"text\":\"t\","
            + "\"whole\":7}";

    private static JsonProblemException refusal(Supplier<Object> reading) {
        JsonProblemException refused = catchThrowableOfType(JsonProblemException.class, reading::get);
        assertThat(refused).isNotNull();
        assertThat(refused).hasNoCause();
        assertThat(refused.getSuppressed()).isEmpty();
        return refused;
    }

    private static List<String> lines(JsonProblemException refused) {
        return refused.problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_value_gives_the_same_text_under_both_lines(JacksonLine line) {
        assertThat(line.write(Examples.visit())).isEqualTo(Examples.VISIT_JSON);
        assertThat(line.writeBytes(Examples.visit())).isEqualTo(Examples.VISIT_JSON.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void a_value_comes_back_equal_from_text_bytes_and_stream(JacksonLine line) {
        byte[] bytes = Examples.VISIT_JSON.getBytes(StandardCharsets.UTF_8);
        assertThat(line.read(Examples.VISIT_JSON, Visit.class)).isEqualTo(Examples.visit());
        assertThat(line.read(bytes, Visit.class)).isEqualTo(Examples.visit());
        assertThat(line.read(new ByteArrayInputStream(bytes), Visit.class)).isEqualTo(Examples.visit());
    }

    @ParameterizedTest
    @EnumSource
    void the_readable_form_is_the_same_document(JacksonLine line) {
        String pretty = line.writePretty(Examples.visit());
        assertThat(pretty)
                .startsWith("{\n  \"agencies\": {\n    \"health\": \"Health visiting\",\n")
                .endsWith("\n}");
        assertThat(line.read(pretty, Visit.class)).isEqualTo(Examples.visit());
    }

    @ParameterizedTest
    @EnumSource
    void scalars_round_trip(JacksonLine line) {
        Scalars value = line.read(SCALARS, Scalars.class);
        assertThat(value.exact()).isEqualTo(new BigDecimal("1.50"));
        assertThat(line.write(value)).isEqualTo(SCALARS);
    }

    @ParameterizedTest
    @EnumSource
    void times_and_the_like_are_texts(JacksonLine line) {
        Times times = new Times(
                LocalDate.of(2025, 9, 1),
                LocalTime.of(9, 30),
                LocalDateTime.of(2025, 9, 1, 9, 30),
                OffsetDateTime.of(2025, 9, 1, 9, 30, 0, 0, ZoneOffset.ofHours(1)),
                Instant.parse("2025-09-01T08:30:00Z"),
                YearMonth.of(2025, 9),
                Year.of(2025),
                Duration.ofMinutes(45),
                Period.ofWeeks(6),
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Locale.forLanguageTag("cy-GB"));
        String json = "{\"currency\":\"GBP\",\"date\":\"2025-09-01\",\"duration\":\"PT45M\","
                + "\"instant\":\"2025-09-01T08:30:00Z\",\"local\":\"2025-09-01T09:30\",\"locale\":\"cy-GB\","
                + "\"month\":\"2025-09\",\"offset\":\"2025-09-01T09:30+01:00\",\"period\":\"P42D\",\"time\":\"09:30\","
                + "\"year\":\"2025\",\"zone\":\"Europe/London\"}";
        assertThat(line.write(times)).isEqualTo(json);
        assertThat(line.read(json, Times.class)).isEqualTo(times);
    }

    static Stream<Arguments> identifiers() {
        List<Identifier> ids = List.of(
                Upn.parse("B330201226001"),
                FormerUpn.parse("X00180001701A"),
                NhsNumber.parse("9990123454"),
                Uln.parse("9276308686"),
                Urn.parse("100000"),
                Ukprn.parse("10000001"),
                LaEstab.parse("8014001"),
                LaCode.parse("801"),
                Uprn.parse("100023336956"),
                SocialWorkEnglandNumber.parse("SW123"),
                LocalId.of("cases", "C|4"));
        return Stream.of(JacksonLine.values()).flatMap(line -> ids.stream().map(id -> Arguments.of(line, id)));
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void an_identifier_is_a_plain_text(JacksonLine line, Identifier id) {
        String text = id instanceof LocalId local ? local.qualified() : id.value();
        assertThat(line.write(id)).isEqualTo('"' + text + '"');
        assertThat(line.read('"' + text + '"', id.getClass())).isEqualTo(id);
        assertThat(lines(refusal(() -> line.read("12345678901234567890", id.getClass()))))
                .isEqualTo(List.of("JSON-TYPE "));
        assertThat(refusal(() -> line.read("\"\"", id.getClass())).problems().hasErrors())
                .isTrue();
    }

    static Stream<Arguments> refusedScalars() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("\"whole\":\"7\"", "JSON-FORMAT|JSON-TYPE /whole");
        faults.put("\"whole\":7.0", "JSON-FORMAT|JSON-TYPE /whole");
        faults.put("\"whole\":7.5", "JSON-FORMAT|JSON-TYPE /whole");
        faults.put("\"whole\":null", "JSON-NULL /whole");
        faults.put("\"whole\":true", "JSON-FORMAT|JSON-TYPE /whole");
        faults.put("\"whole\":\"\"", "JSON-FORMAT|JSON-TYPE /whole");
        faults.put("\"whole\":99999999999", "JSON-FORMAT|JSON-TYPE /whole");
        faults.put("\"longer\":\"7\"", "JSON-FORMAT|JSON-TYPE /longer");
        faults.put("\"exact\":\"1.5\"", "JSON-FORMAT|JSON-TYPE /exact");
        faults.put("\"exact\":\"\"", "JSON-FORMAT|JSON-TYPE /exact");
        faults.put("\"exact\":1e401", "JSON-NUMBER-RANGE /exact");
        faults.put("\"exact\":NaN", "JSON-SYNTAX /exact");
        faults.put("\"exact\":" + "9".repeat(65), "JSON-NUMBER-LENGTH /exact");
        faults.put("\"flag\":1", "JSON-FORMAT|JSON-TYPE /flag");
        faults.put("\"flag\":\"true\"", "JSON-FORMAT|JSON-TYPE /flag");
        faults.put("\"flag\":null", "JSON-NULL /flag");
        faults.put("\"text\":5", "JSON-FORMAT|JSON-TYPE /text");
        faults.put("\"text\":5.5", "JSON-FORMAT|JSON-TYPE /text");
        faults.put("\"text\":true", "JSON-FORMAT|JSON-TYPE /text");
        faults.put("\"text\":[\"t\"]", "JSON-FORMAT|JSON-TYPE /text");
        faults.put("\"text\":null", "JSON-NULL /text");
        faults.put("\"kind\":0", "JSON-FORMAT|JSON-TYPE /kind");
        faults.put("\"kind\":\"0\"", "JSON-FORMAT|JSON-TYPE /kind");
        faults.put("\"kind\":\"\"", "JSON-FORMAT|JSON-TYPE /kind");
        faults.put("\"kind\":\"home\"", "JSON-FORMAT|JSON-TYPE /kind");
        faults.put("\"kind\":\"Home visit\"", "JSON-FORMAT|JSON-TYPE /kind");
        faults.put("\"day\":\"\"", "JSON-FORMAT|JSON-TYPE /day");
        faults.put("\"day\":\"2025-02-30\"", "JSON-FORMAT /day");
        faults.put("\"day\":\"2025-09-01T00:00:00Z\"", "JSON-FORMAT /day");
        faults.put("\"day\":[2025,9,1]", "JSON-TYPE /day");
        faults.put("\"day\":20000", "JSON-TYPE /day");
        faults.put("\"names\":\"x\"", "JSON-FORMAT|JSON-TYPE /names");
        faults.put("\"names\":[\"x\",null]", "JSON-NULL /names");
        faults.put("\"names\":[\"x\",3]", "JSON-FORMAT|JSON-TYPE /names/1");
        faults.put("\"counts\":{\"a\":null}", "JSON-NULL /counts");
        faults.put("\"counts\":{\"a\":\"1\"}", "JSON-FORMAT|JSON-TYPE /counts/a");
        faults.put("\"counts\":[]", "JSON-FORMAT|JSON-TYPE /counts");
        faults.put("\"text\":\"t\",\"extra\":\"CANARY\"", "JSON-UNKNOWN-PROPERTY /extra");
        faults.put("\"text\":\"t\",\"text\":\"t\"", "JSON-DUPLICATE-KEY /text");
        faults.put("\"text\":\"t\",\"CANARY of Robin\":1", "JSON-UNKNOWN-PROPERTY /?");
        return Stream.of(JacksonLine.values())
                .flatMap(line ->
                        faults.entrySet().stream().map(fault -> Arguments.of(line, fault.getKey(), fault.getValue())));
    }

    /** The document with the member of that name given otherwise. */
    private static String replaced(String member) {
        String name = member.substring(0, member.indexOf(':'));
        return SCALARS.replaceFirst(
                Pattern.quote(name) + ":(\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|[^,}]*)", Matcher.quoteReplacement(member));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refusedScalars")
    void what_is_not_exactly_right_is_refused_at_its_place(JacksonLine line, String member, String expected) {
        String json = replaced(member);
        assertThat(json).isNotEqualTo(SCALARS).contains(member);
        JsonProblemException refused = refusal(() -> line.read(json, Scalars.class));
        String path = expected.substring(expected.indexOf(' ') + 1);
        assertThat(refused.problems().asList()).singleElement().satisfies(problem -> {
            assertThat(expected.substring(0, expected.indexOf(' ')).split("\\|", -1))
                    .contains(problem.code());
            assertThat(problem.path()).startsWith(path);
            assertThat(problem.message()).doesNotContain("CANARY").doesNotContain("Robin");
        });
    }

    @ParameterizedTest
    @EnumSource
    void both_lines_name_the_same_codes_and_places(JacksonLine line) {
        // The other line is the reference for this one.
        JacksonLine other = line == JacksonLine.JACKSON_2 ? JacksonLine.JACKSON_3 : JacksonLine.JACKSON_2;
        List<String> differences = new ArrayList<>();
        refusedScalars().filter(each -> each.get()[0] == line).forEach(each -> {
            String member = (String) each.get()[1];
            String json = replaced(member);
            List<String> here = lines(refusal(() -> line.read(json, Scalars.class)));
            List<String> there = lines(refusal(() -> other.read(json, Scalars.class)));
            if (!here.equals(there)) {
                differences.add(member + ": " + here + " " + there);
            }
        });
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_component_of_a_record_is_named(JacksonLine line) {
        assertThat(lines(refusal(() -> line.read("{\"first\":\"B330201226001\"}", Pair.class))))
                .containsExactly("JSON-MISSING /second");
    }

    @ParameterizedTest
    @EnumSource
    void every_missing_attribute_of_a_value_is_named(JacksonLine line) {
        assertThat(lines(refusal(() -> line.read("{\"findings\":[{\"weight\":1},{}]}", Visit.class))))
                .containsExactly("JSON-MISSING /findings/0/text");
        String json =
                Examples.VISIT_JSON.replace("\"id\":\"visits|V-1\",", "").replace("\"cost\":12.50,", "\"cost\":null,");
        assertThat(lines(refusal(() -> line.read(json, Visit.class))))
                .containsExactly("JSON-MISSING /id", "JSON-MISSING /cost");
    }

    @ParameterizedTest
    @EnumSource
    void problems_of_an_identifier_come_out_under_its_place(JacksonLine line) {
        JsonProblemException refused =
                refusal(() -> line.read("{\"first\":\"Q207000016049\",\"second\":\"9990123454\"}", Pair.class));
        assertThat(lines(refused)).containsExactly("UPN-1510 /first");
        assertThat(refused.toString()).doesNotContain("Q207000016049");
        assertThat(lines(refusal(() -> line.read("\"9990012345\"", NhsNumber.class))))
                .containsExactly("NHS-CHECK ");
    }

    @ParameterizedTest
    @EnumSource
    void problems_of_an_invariant_come_out_under_its_place(JacksonLine line) {
        assertThat(lines(refusal(() -> line.read(
                        Examples.VISIT_JSON.replace("\"nextOn\":\"2025-10-06\"", "\"nextOn\":\"2025-09-29\""),
                        Visit.class))))
                .containsExactly("VISIT-ORDER /nextOn");
        assertThat(lines(refusal(() ->
                        line.read(Examples.VISIT_JSON.replace("2025-09-01/..", "2025-09-01/2025-08-01"), Visit.class))))
                .containsExactly("DATE-RANGE /consent");
    }

    @ParameterizedTest
    @EnumSource
    void a_creator_that_quotes_its_input_is_not_quoted(JacksonLine line) {
        JsonProblemException refused = refusal(() -> line.read("{\"careless\":\"CANARY\"}", Holder.class));
        assertThat(lines(refused)).containsExactly("JSON-VALUE /careless");
        assertThat(refused.toString()).doesNotContain("CANARY");
    }

    @ParameterizedTest
    @EnumSource
    void derived_values_are_neither_written_nor_read(JacksonLine line) {
        assertThat(line.write(Examples.visit())).doesNotContain("hasFindings");
        assertThat(lines(refusal(() ->
                        line.read(Examples.VISIT_JSON.replaceFirst("\\{", "{\"hasFindings\":true,"), Visit.class))))
                .containsExactly("JSON-UNKNOWN-PROPERTY /hasFindings");
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_of_a_sealed_choice_is_known(JacksonLine line) {
        assertThat(line.read("{\"type\":\"SCHOOL\",\"number\":\"801/4001\"}", Place.class))
                .isEqualTo(new Place.School(LaEstab.parse("8014001")));
        assertThat(lines(refusal(() -> line.read("{\"type\":\"CANARY\"}", Place.class))))
                .containsExactly("JSON-SUBTYPE ");
        assertThat(lines(refusal(() -> line.read("{\"number\":\"801/4001\"}", Place.class))))
                .containsExactly("JSON-SUBTYPE ");
        assertThat(lines(refusal(() -> line.read("{\"type\":\"SCHOOL\",\"number\":\"000/4001\"}", Place.class))))
                .containsExactly("LAESTAB-LA /number");
    }

    @ParameterizedTest
    @EnumSource
    void spaces_around_the_name_of_a_constant_are_overlooked(JacksonLine line) {
        assertThat(line.read("\" HOME \"", VisitKind.class)).isEqualTo(VisitKind.HOME);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_follows_the_document_and_null_is_no_value(JacksonLine line) {
        assertThat(lines(refusal(() -> line.read(SCALARS + " {}", Scalars.class))))
                .containsExactly("JSON-SYNTAX ");
        assertThat(lines(refusal(() -> line.read("null", Scalars.class)))).containsExactly("JSON-NULL ");
        assertThat(lines(refusal(() -> line.read("", Scalars.class)))).containsExactly("JSON-SYNTAX ");
        assertThat(lines(refusal(() -> line.read("[]", Scalars.class)))).containsExactly("JSON-TYPE ");
        assertThat(lines(refusal(() -> line.read("\"\"", Scalars.class)))).containsExactly("JSON-FORMAT ");
    }

    @ParameterizedTest
    @EnumSource
    void a_stream_that_fails_and_bytes_that_are_not_utf_8_are_refused(JacksonLine line) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("CANARY");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("CANARY");
            }
        };
        assertThat(lines(refusal(() -> line.read(broken, Scalars.class)))).containsExactly("JSON-IO ");
        assertThat(lines(refusal(() -> line.read(new byte[] {'"', (byte) 0xE9, '"'}, String.class))))
                .containsExactly("JSON-ENCODING ");
        assertThat(line.read("\ufeff\"é\"".getBytes(StandardCharsets.UTF_8), String.class))
                .isEqualTo("é");
        assertThat(lines(refusal(() -> line.read("\"é\"".getBytes(StandardCharsets.UTF_16BE), String.class)))
                        .get(0))
                .startsWith("JSON-");
    }

    @ParameterizedTest
    @EnumSource
    void what_has_no_json_form_is_refused_without_being_quoted(JacksonLine line) {
        assertThat(lines(refusal(() -> line.write(Map.of("a", new Object()))))).containsExactly("JSON-WRITE /a");
        assertThat(lines(refusal(() -> line.writeBytes("half \ud83d of a pair"))))
                .containsExactly("JSON-WRITE ");
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_escaped_no_more_than_needed(JacksonLine line) {
        String text = "\u0001\u001f\u007f\u2028</script>é\ud83d\udc27\"\\/\b\f\n\r\t";
        assertThat(line.write(text))
                .isEqualTo("\"\\u0001\\u001F\u007f\u2028</script>é\ud83d\udc27\\\"\\\\/\\b\\f\\n\\r\\t\"")
                .isEqualTo(JsonTree.write(text));
        assertThat(line.read(line.write(text), String.class)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void map_entries_are_written_by_key_and_sets_in_their_order(JacksonLine line) {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 2);
        map.put("a", 1);
        assertThat(line.write(map)).isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(line.write(new LinkedHashSet<>(List.of("b", "a")))).isEqualTo("[\"b\",\"a\"]");
        assertThat(line.write(new BigDecimal("1E+3"))).isEqualTo("1E+3");
        assertThat(line.write(DateRange.ALWAYS)).isEqualTo("\"../..\"");
        assertThat(line.write(VisitKind.HOME)).isEqualTo("\"HOME\"");
    }

    @Test
    void limits_are_the_callers_choice() {
        JsonLimits tight = new JsonLimits(2, 40, 5, 3);
        CafJson two = CafJson.within(tight);
        CafJson3 three = CafJson3.within(tight);
        Map<String, String> faults = Map.of(
                "[[[]]]",
                "JSON-DEPTH /0/0",
                "\"" + "x".repeat(39) + "\"",
                "JSON-LENGTH ",
                "[\"xxxxxx\"]",
                "JSON-STRING-LENGTH /0",
                "{\"xxxxxx\":1}",
                "JSON-STRING-LENGTH ",
                "[1,2345]",
                "JSON-NUMBER-LENGTH /1");
        faults.forEach((json, line) -> {
            assertThat(lines(refusal(() -> two.read(json, Object.class)))).containsExactly(line);
            assertThat(lines(refusal(() -> three.read(json, Object.class)))).containsExactly(line);
            assertThat(lines(refusal(() -> two.read(json.getBytes(StandardCharsets.UTF_8), Object.class))))
                    .containsExactly(line);
            assertThat(lines(refusal(() -> String.valueOf(two.readTree(json))))).containsExactly(line);
            assertThat(lines(refusal(() -> String.valueOf(three.readTree(json)))))
                    .containsExactly(line);
        });
    }

    @Test
    void a_mapper_for_the_host_has_the_same_settings() throws Exception {
        assertThat(CafJson.standard().mapper().writeValueAsString(Examples.visit()))
                .isEqualTo(Examples.VISIT_JSON);
        assertThat(CafJson3.standard().mapper().writeValueAsString(Examples.visit()))
                .isEqualTo(Examples.VISIT_JSON);
    }

    @ParameterizedTest
    @EnumSource(JacksonLine.class)
    void whatIsOneTextInJsonIsNotReadFromItsParts(JacksonLine line) {
        assertThat(catchThrowableOfType(
                        JsonProblemException.class,
                        () -> line.read("{\"start\": \"2026-01-01\", \"end\": \"2026-02-01\"}", DateRange.class)))
                .hasMessageContaining("JSON-TYPE");
        assertThat(catchThrowableOfType(
                        JsonProblemException.class,
                        () -> line.read("{\"system\": \"mosaic\", \"value\": \"77\"}", LocalId.class)))
                .hasMessageContaining("JSON-TYPE");
    }
}
