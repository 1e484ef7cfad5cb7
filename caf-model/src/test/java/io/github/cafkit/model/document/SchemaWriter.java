package io.github.cafkit.model.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.json.SchemaVersion;
import io.github.cafkit.core.privacy.PersonalText;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the JSON Schema of a document from its type: generated values, records, choices, codes and identifiers, with
 * what their Javadoc says of them.
 *
 * <p>It is the test tree's own and no library's, because the form of a value here is not what a general generator
 * expects: {@code get} and {@code is} of interfaces, patterns that constructors hold, and choices of sealed records.
 */
final class SchemaWriter {

    private static final Set<Class<?>> WHOLE = Set.of(
            int.class,
            Integer.class,
            long.class,
            Long.class,
            short.class,
            Short.class,
            BigInteger.class,
            OptionalInt.class,
            OptionalLong.class);
    private static final Set<Class<?>> NUMBERS =
            Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);

    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new TreeMap<>();
    private final SourceWords words = SourceWords.standard();

    /** One property of an object. */
    private record Member(
            String name, AnnotatedType type, List<Annotation> annotations, boolean required, Optional<String> words) {}

    Map<String, Object> document(DocumentType document) {
        SchemaVersion version = document.version();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:" + version.toString().replace('/', ':'));
        schema.put("title", version.toString());
        schema.putAll(object(document.type(), Map.of()));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> of(AnnotatedType type, List<Annotation> annotations) {
        Class<?> raw = raw(type.getType());
        List<Annotation> all = Stream.concat(annotations.stream(), Arrays.stream(type.getAnnotations()))
                .distinct()
                .toList();
        if (raw == Optional.class) {
            return of(argument(type), List.of());
        }
        if (Collection.class.isAssignableFrom(raw)) {
            Map<String, Object> schema = SchemaConstraints.schema("array");
            schema.put("items", of(argument(type), List.of()));
            if (Set.class.isAssignableFrom(raw)) {
                schema.put("uniqueItems", true);
            }
            SchemaConstraints.ofArray(schema, all);
            return schema;
        }
        if (raw == String.class || raw == PersonalText.class) {
            Map<String, Object> schema = SchemaConstraints.schema("string");
            SchemaConstraints.ofText(schema, all);
            return schema;
        }
        if (WHOLE.contains(raw) || NUMBERS.contains(raw)) {
            Map<String, Object> schema = SchemaConstraints.schema(WHOLE.contains(raw) ? "integer" : "number");
            SchemaConstraints.ofNumber(schema, all);
            return schema;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return SchemaConstraints.schema("boolean");
        }
        return reference(raw);
    }

    /** Refers to the definition of a type, which is written when it is first met. */
    private Map<String, Object> reference(Class<?> type) {
        String name = ownName(type);
        Class<?> other = named.putIfAbsent(name, type);
        if (other == null) {
            definitions.put(name, Map.of());
            definitions.put(name, definition(type));
        } else if (other != type) {
            throw new IllegalStateException(other + " and " + type + " would share a definition");
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    /** The name of a type; with that of its package if a type of another package has it in this document. */
    private String ownName(Class<?> type) {
        String name = name(type);
        Class<?> first = named.getOrDefault(name, type);
        if (first.getPackage() == type.getPackage()) {
            return name;
        }
        String folder = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return Character.toUpperCase(folder.charAt(0)) + folder.substring(1) + name;
    }

    private Map<String, Object> definition(Class<?> type) {
        if (type.isEnum()) {
            Map<String, Object> schema = described(words.of(type));
            schema.put(
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
            return schema;
        }
        Optional<Map<String, Object>> text = SchemaForms.find(type);
        if (text.isPresent()) {
            Map<String, Object> schema = described(words.of(type));
            schema.putAll(text.get());
            return schema;
        }
        Optional<Class<?>> choice = choiceOf(type);
        if (choice.isPresent()) {
            return choice(type, choice.get());
        }
        return object(type, Map.of());
    }

    /** The choice that a type is, or is one of the options of. */
    private static Optional<Class<?>> choiceOf(Class<?> type) {
        if (type.isAnnotationPresent(JsonTypeInfo.class)) {
            return Optional.of(type);
        }
        return Arrays.stream(type.getInterfaces())
                .map(SchemaWriter::choiceOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Map<String, Object> choice(Class<?> type, Class<?> whole) {
        String property = whole.getAnnotation(JsonTypeInfo.class).property();
        Map<String, Class<?>> options = subtypes(whole);
        for (Map.Entry<String, Class<?>> option : options.entrySet()) {
            if (option.getValue() == type) {
                return object(type, Map.of(property, option.getKey()));
            }
        }
        Map<String, Object> schema = described(words.of(type));
        schema.put(
                "oneOf",
                options.values().stream()
                        .filter(type::isAssignableFrom)
                        .map(this::reference)
                        .toList());
        return schema;
    }

    private static Map<String, Class<?>> subtypes(Class<?> type) {
        Map<String, Class<?>> subtypes = new LinkedHashMap<>();
        JsonSubTypes listed = type.getAnnotation(JsonSubTypes.class);
        if (listed != null) {
            for (JsonSubTypes.Type each : listed.value()) {
                subtypes.put(each.name().isEmpty() ? typeName(each.value()) : each.name(), each.value());
            }
        } else {
            for (Class<?> each : type.getPermittedSubclasses()) {
                subtypes.put(typeName(each), each);
            }
        }
        return subtypes;
    }

    private static String typeName(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(JsonTypeName.class), type + " has no name")
                .value();
    }

    /** An object, with properties that are always there and always the same. */
    private Map<String, Object> object(Class<?> type, Map<String, String> constants) {
        Map<String, Object> properties = new TreeMap<>();
        List<String> required = new ArrayList<>(constants.keySet());
        constants.forEach((name, value) -> properties.put(name, Map.of("const", value)));
        for (Member member : members(type)) {
            Map<String, Object> schema = described(member.words());
            schema.putAll(
                    member.name().equals("schema") && type.isAnnotationPresent(JsonDocument.class)
                            ? versions(type.getAnnotation(JsonDocument.class).value())
                            : of(member.type(), member.annotations()));
            properties.put(member.name(), schema);
            if (member.required()) {
                required.add(member.name());
            }
        }
        Map<String, Object> schema = described(words.of(type));
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required.stream().sorted().toList());
        }
        schema.put("properties", properties);
        return schema;
    }

    /** Which versions are read: this one and the minor ones before it. */
    private static Map<String, Object> versions(String written) {
        SchemaVersion version = SchemaVersion.parse(written);
        String minors = IntStream.rangeClosed(0, version.minor())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("|"));
        Map<String, Object> schema = SchemaConstraints.schema("string");
        schema.put("pattern", "^" + version.form() + "/" + version.major() + "(\\.(" + minors + "))?$");
        return schema;
    }

    private List<Member> members(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> member(type, component))
                    .toList();
        }
        if (!type.isAnnotationPresent(JsonDeserialize.class)) {
            throw new IllegalStateException("there is no rule for a schema of " + type);
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> attribute(method).isPresent())
                .map(this::member)
                .toList();
    }

    private Member member(Class<?> type, RecordComponent component) {
        return new Member(
                component.getName(),
                component.getAnnotatedType(),
                List.of(component.getAnnotations()),
                component.getType() != Optional.class,
                words.of(type, component.getName()));
    }

    private Member member(Method method) {
        Class<?> raw = method.getReturnType();
        boolean mayBeAbsent = raw == Optional.class
                || raw == OptionalInt.class
                || raw == OptionalLong.class
                || Collection.class.isAssignableFrom(raw);
        return new Member(
                attribute(method).orElseThrow(),
                method.getAnnotatedReturnType(),
                List.of(method.getAnnotations()),
                !mayBeAbsent && Modifier.isAbstract(method.getModifiers()),
                words.of(method.getDeclaringClass(), method.getName()));
    }

    /** The name in JSON of the attribute that a method stands for. */
    private static Optional<String> attribute(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
        if (method.getParameterCount() > 0
                || Modifier.isStatic(method.getModifiers())
                || prefix >= name.length()
                || !Character.isUpperCase(name.charAt(prefix))) {
            return Optional.empty();
        }
        return Optional.of(Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1));
    }

    private static Map<String, Object> described(Optional<String> words) {
        Map<String, Object> schema = new LinkedHashMap<>();
        words.ifPresent(text -> schema.put("description", text));
        return schema;
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}
