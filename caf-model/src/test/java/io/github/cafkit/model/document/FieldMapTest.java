package io.github.cafkit.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The map of fields in the module's README names what exists, and leaves no field of the forms out. */
class FieldMapTest {

    private static final Pattern SECTION = Pattern.compile("### (\\d\\.\\d) .*");
    private static final Pattern PLACE = Pattern.compile("`([A-Z]\\w*(?:\\.[A-Z]\\w*)?)#(\\w+)`");

    /** How many fields each section of the reference has. */
    private static final Map<String, Integer> FIELDS = Map.of("1.2", 74, "1.5", 12, "1.7", 20, "3.2", 32, "6.1", 46);

    @Test
    void theMapHasEveryFieldOfTheReference() throws IOException {
        Map<String, List<String>> map = map();

        assertThat(map.keySet()).isEqualTo(FIELDS.keySet());
        map.forEach((section, rows) -> assertThat(rows).as(section).hasSize(FIELDS.getOrDefault(section, 0)));
    }

    @Test
    void eachFieldHasAPlaceAndIsNamedOnceInItsSection() throws IOException {
        map().forEach((section, rows) -> {
            assertThat(rows).allSatisfy(row -> assertThat(places(row)).as(row).isNotEmpty());
            assertThat(rows.stream()
                            .map(row -> row.substring(2, row.indexOf('|', 2)).strip()))
                    .as(section)
                    .doesNotHaveDuplicates();
        });
    }

    @TestFactory
    Stream<DynamicTest> eachPlaceExists() throws IOException, URISyntaxException {
        Map<String, Class<?>> types = types();
        return map().values().stream()
                .flatMap(List::stream)
                .flatMap(row -> places(row).stream())
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .map(place -> DynamicTest.dynamicTest(place, () -> exists(place, types)));
    }

    private static void exists(String place, Map<String, Class<?>> types) {
        MatchResult parts = PLACE.matcher(place).results().findFirst().orElseThrow();
        Class<?> type = Objects.requireNonNull(types.get(parts.group(1)), "the type of " + place);
        assertThat(attributes(type)).contains(parts.group(2));
    }

    /** The names under which something of a type can be asked for: attributes, derived values, components, codes. */
    private static List<String> attributes(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Method method : type.getMethods()) {
            String name = method.getName();
            names.add(name);
            String plain = name.replaceFirst("^(get|is)(?=[A-Z])", "");
            names.add(plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1));
        }
        Arrays.stream(type.getFields()).forEach(field -> names.add(field.getName()));
        return names;
    }

    private static List<MatchResult> places(String row) {
        return PLACE.matcher(row).results().toList();
    }

    /** The rows of the map, by section. */
    private static Map<String, List<String>> map() throws IOException {
        Map<String, List<String>> map = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            var section = SECTION.matcher(line);
            if (section.matches()) {
                rows = new ArrayList<>();
                map.put(section.group(1), rows);
            } else if (line.startsWith("| ") && !line.startsWith("| Field |")) {
                rows.add(line);
            }
        }
        return map;
    }

    /** The public types of the module, by their names within the package. */
    private static Map<String, Class<?>> types() throws IOException, URISyntaxException {
        Path classes = Path.of(DocumentType.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, Class<?>> types = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString().replaceFirst("\\.class$", "");
                String simple = name.substring(name.lastIndexOf('/') + 1);
                if (!simple.equals("module-info") && !simple.equals("package-info") && !name.startsWith("META-INF")) {
                    Class<?> type = load(name.replace('/', '.'));
                    if (Modifier.isPublic(type.getModifiers())) {
                        types.put(simple.replace('$', '.'), type);
                    }
                }
            }
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, DocumentType.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
