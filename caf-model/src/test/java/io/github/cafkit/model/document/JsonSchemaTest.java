package io.github.cafkit.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Place;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.validation.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A program in another language that checks against the published schemas agrees with the library. */
@Tag("exhaustive")
class JsonSchemaTest {

    private static final Map<DocumentType, Schema> SCHEMAS = new EnumMap<>(DocumentType.class);

    /** A document with one fault, or with what may be one. */
    private record Spoiled(String fault, String json) {}

    static List<Sample> current() {
        return Sample.current();
    }

    static Stream<Sample> all() {
        return Stream.concat(Sample.current().stream(), Sample.earlier().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySampleIsValidWhateverItsMinorVersion(Sample sample) {
        assertThat(errors(sample.document(), sample.json())).isEmpty();
    }

    @Test
    void theDocumentsOfTheQuickstartAreValid() throws IOException {
        int found = 0;
        try (Stream<Path> files = Files.walk(Path.of("..", "examples", "quickstart", "src", "main", "resources"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String json = Files.readString(file);
                Optional<DocumentType> document = JsonTree.schema(json).flatMap(DocumentType::find);
                if (document.isPresent()) {
                    found++;
                    assertThat(errors(document.get(), json)).as(file.toString()).isEmpty();
                }
            }
        }
        assertThat(found).isGreaterThan(6);
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaIsItselfValid(DocumentType document) {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(document.jsonSchema(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("current")
    void aPropertyThatNobodyKnowsIsRefusedWhereTheReaderRefusesIt(Sample sample) {
        List<Spoiled> spoiled = unknownProperties(sample);

        assertThat(agree(sample, spoiled)).isGreaterThan(spoiled.size() / 5);
    }

    @ParameterizedTest
    @MethodSource("current")
    void whatIsMissingIsMissedWhereTheReaderMissesIt(Sample sample) {
        List<Spoiled> spoiled = missing(sample);

        assertThat(agree(sample, spoiled)).isGreaterThan(spoiled.size() / 5);
    }

    @ParameterizedTest
    @MethodSource("current")
    void anotherTypeIsRefusedWhereTheReaderRefusesIt(Sample sample) {
        List<Spoiled> spoiled = otherTypes(sample);

        assertThat(agree(sample, spoiled)).isGreaterThan(spoiled.size() / 5);
    }

    @ParameterizedTest
    @MethodSource("current")
    void aCodeThatNobodyKnowsIsRefusedWhereTheReaderRefusesIt(Sample sample) {
        assertThat(agree(sample, otherTexts(sample, "no such code!"))).isGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("current")
    void aTextIsTooLongForTheSchemaWhereItIsTooLongForADraft(Sample sample) {
        assertThat(agree(sample, otherTexts(sample, "long words ".repeat(2_000))))
                .isGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("current")
    void aLaterVersionIsRefused(Sample sample) {
        DocumentType document = sample.document();
        for (String later : List.of("/1.9999", "/2", "/0", "/1.", "/", "/1.1.1")) {
            String json = sample.json()
                    .replace(document.version().toString(), document.version().form() + later);
            assertThat(errors(document, json)).isNotEmpty();
        }
    }

    /** Where the form is at fault for one of the two it is for the other, and at the same place; how often it was. */
    private static int agree(Sample sample, List<Spoiled> spoiled) {
        int refused = 0;
        List<String> disagreements = new ArrayList<>();
        for (Spoiled each : spoiled) {
            Problems byLibrary = problems(sample, each.json());
            List<Error> bySchema = errors(sample.document(), each.json());
            boolean formAtFault = byLibrary.asList().stream().anyMatch(JsonSchemaTest::isAboutForm);
            if (formAtFault != !bySchema.isEmpty() && (formAtFault || byLibrary.isEmpty())) {
                disagreements.add(each.fault() + ": library " + byLibrary + ", schema " + bySchema);
            } else if (!bySchema.isEmpty() && !anotherRuleSpokeFirst(byLibrary)) {
                refused++;
                List<String> places =
                        bySchema.stream().map(JsonSchemaTest::place).toList();
                if (byLibrary.asList().stream().noneMatch(problem -> places.contains(problem.path()))) {
                    disagreements.add(each.fault() + ": library at " + byLibrary + ", schema at " + places);
                }
            }
        }
        assertThat(disagreements).isEmpty();
        return refused;
    }

    /** Whether the form of one value is at fault, and not how several go together. */
    private static boolean isAboutForm(Problem problem) {
        return problem.code().startsWith("JSON-") || problem.code().equals("ID-01");
    }

    /** Whether reading ended at a rule about how parts go together, such as two versions of a history. */
    private static boolean anotherRuleSpokeFirst(Problems byLibrary) {
        return !byLibrary.isEmpty()
                && byLibrary.asList().stream()
                        .noneMatch(problem ->
                                isAboutForm(problem) || problem.code().matches("[A-Z_]+"));
    }

    private static Problems problems(Sample sample, String json) {
        try {
            return CafValidation.standard().check(Line.JACKSON_2.read(json, sample.type()), Draft.class);
        } catch (ProblemException refused) {
            return refused.problems();
        }
    }

    private static List<Error> errors(DocumentType document, String json) {
        return SCHEMAS.computeIfAbsent(
                        document,
                        each -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(each.jsonSchema(), InputFormat.JSON))
                .validate(json, InputFormat.JSON);
    }

    private static String place(Error error) {
        String at = error.getInstanceLocation().toString();
        String property = error.getProperty();
        return property == null ? at : at + "/" + property;
    }

    private static List<Spoiled> unknownProperties(Sample sample) {
        Object document = JsonTree.readObject(sample.json());
        List<Spoiled> spoiled = new ArrayList<>();
        spoiled.add(new Spoiled("surprise", sample.json().replaceFirst("\\{", "{\"surprise\": true,")));
        for (Place place : Place.ofEachKind(sample.json())) {
            if (place.value() instanceof Map<?, ?> members) {
                Map<Object, Object> more = new LinkedHashMap<>(members);
                more.put("surprise", true);
                spoiled.add(new Spoiled("surprise at " + place, JsonTree.write(place.filled(document, more))));
            }
        }
        return spoiled;
    }

    private static List<Spoiled> missing(Sample sample) {
        Object document = JsonTree.readObject(sample.json());
        return Place.ofEachKind(sample.json()).stream()
                .filter(place -> place.steps().get(place.steps().size() - 1) instanceof String)
                .map(place -> new Spoiled("nothing at " + place, JsonTree.write(place.emptied(document))))
                .toList();
    }

    private static List<Spoiled> otherTypes(Sample sample) {
        Object document = JsonTree.readObject(sample.json());
        List<Spoiled> spoiled = new ArrayList<>();
        for (Place place : Place.ofEachKind(sample.json())) {
            List<Object> others = place.value() instanceof String
                    ? List.of(7, Map.of("text", "words"))
                    : place.value() instanceof List ? List.of("words") : List.of("words", List.of("words"));
            for (Object other : others) {
                spoiled.add(new Spoiled(other + " at " + place, JsonTree.write(place.filled(document, other))));
            }
        }
        return spoiled;
    }

    private static List<Spoiled> otherTexts(Sample sample, String text) {
        Object document = JsonTree.readObject(sample.json());
        return Place.ofEachKind(sample.json()).stream()
                .filter(place -> place.value() instanceof String)
                .map(place -> new Spoiled("another text at " + place, JsonTree.write(place.filled(document, text))))
                .toList();
    }
}
