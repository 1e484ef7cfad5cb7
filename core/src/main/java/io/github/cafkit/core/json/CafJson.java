package io.github.cafkit.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON by Jackson 2: needs {@code jackson-databind} and the {@code jdk8} and {@code jsr310} datatype modules of the
 * {@code com.fasterxml.jackson} line. {@link CafJson3} does the same with Jackson 3, to the byte.
 *
 * <p>Written: properties in alphabetical order, map entries by key, absent {@code Optional}s left out, dates and
 * durations in ISO form, languages as tags, enums by name, no needless escapes.
 *
 * <p>Read: refused are unknown and derived properties, a key twice, anything after the document, null or nothing for
 * what is required, null in a list, a number where a text is expected and the reverse, a decimal for a whole number, an
 * ordinal for an enum, an empty text for any other type, and whatever is beyond the {@link JsonLimits}. Overlooked are
 * spaces around an enum's name, and null where a value is optional or a list.
 *
 * <p>Immutable and thread-safe.
 */
public final class CafJson {

    /** Made when first asked for. */
    private static final class Standard {
        static final CafJson INSTANCE = new CafJson(JsonLimits.STANDARD);
    }

    private final JsonLimits limits;
    private final ObjectMapper mapper;

    private CafJson(JsonLimits limits) {
        this.limits = limits;
        this.mapper = configured(limits);
    }

    /**
     * JSON within the {@link JsonLimits#STANDARD} limits.
     *
     * @return the one instance, never null
     */
    public static CafJson standard() {
        return Standard.INSTANCE;
    }

    /**
     * JSON within limits of the caller's choice.
     *
     * @param limits the limits, not null
     * @return a new instance, never null; expensive to make, so keep it
     */
    public static CafJson within(JsonLimits limits) {
        return new CafJson(limits);
    }

    /**
     * A mapper with the same settings, for a host that passes mappers around. Its own exceptions quote the document, and
     * it does not bound the document's length: prefer the methods of this class for documents from elsewhere.
     *
     * @return a new mapper, which the caller may configure further, never null
     */
    public ObjectMapper mapper() {
        return configured(limits);
    }

    /**
     * Reads a value.
     *
     * @param <T> the type
     * @param json the document, not null
     * @param type the type, not null
     * @return the value, never null
     * @throws JsonProblemException if the document cannot be read as the type
     */
    public <T> T read(String json, Class<T> type) {
        return bind(JsonSource.text(json, limits), type);
    }

    /**
     * Reads a value from UTF-8.
     *
     * @param <T> the type
     * @param json the document, not null
     * @param type the type, not null
     * @return the value, never null
     * @throws JsonProblemException if the document cannot be read as the type
     */
    public <T> T read(byte[] json, Class<T> type) {
        return bind(JsonSource.text(json, limits), type);
    }

    /**
     * Reads a value from UTF-8.
     *
     * @param <T> the type
     * @param json a stream that holds the document and nothing else; it is not closed, not null
     * @param type the type, not null
     * @return the value, never null
     * @throws JsonProblemException if the stream fails or the document cannot be read as the type
     */
    public <T> T read(InputStream json, Class<T> type) {
        return bind(JsonSource.text(json, limits), type);
    }

    /**
     * Reads plain maps, lists and scalars, as {@link JsonTree} does.
     *
     * @param json the document, not null
     * @return the value; null for the document {@code null}
     * @throws JsonProblemException if the document is malformed or beyond a limit
     */
    public @Nullable Object readTree(String json) {
        return JsonTree.read(json, limits);
    }

    /**
     * Writes a value on one line.
     *
     * @param value the value, not null
     * @return the document, never null
     * @throws JsonProblemException with {@code JSON-WRITE} if the value has no JSON form
     */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException refused) {
            throw JsonProblemException.at(JsonPath.pointer(steps(refused)), "JSON-WRITE", "the value has no JSON form");
        }
    }

    /**
     * Writes a value on one line in UTF-8.
     *
     * @param value the value, not null
     * @return the document, never null
     * @throws JsonProblemException with {@code JSON-WRITE} if the value has no JSON form
     */
    public byte[] writeBytes(Object value) {
        return JsonSource.bytes(write(value));
    }

    /**
     * Writes a value over many lines, as {@link JsonTree#writePretty(Object)} does.
     *
     * @param value the value, not null
     * @return the document, never null
     * @throws JsonProblemException with {@code JSON-WRITE} if the value has no JSON form
     */
    public String writePretty(Object value) {
        return JsonTree.writePretty(JsonTree.read(write(value), JsonTree.UNBOUNDED));
    }

    private <T> T bind(String json, Class<T> type) {
        JsonSource.requireReadable(JsonScanner.check(json, limits), type);
        T value;
        try {
            value = mapper.readValue(json, type);
        } catch (JsonProcessingException refused) {
            throw JsonFault.of(json, steps(refused), kind(refused), target(refused), refused);
        } catch (RuntimeException refused) {
            throw JsonFault.of(json, List.of(), JsonFault.Kind.OTHER, null, refused);
        }
        if (value == null) {
            throw JsonFault.nothing();
        }
        return value;
    }

    /** The way to the place: keys and indexes. */
    private static List<Object> steps(JsonProcessingException refused) {
        List<Object> steps = new ArrayList<>();
        if (refused instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                String name = step.getFieldName();
                steps.add(name == null ? step.getIndex() : name);
            }
        }
        return steps;
    }

    private static JsonFault.Kind kind(JsonProcessingException refused) {
        if (refused instanceof PropertyBindingException) {
            return JsonFault.Kind.UNKNOWN_PROPERTY;
        }
        if (refused instanceof InvalidNullException) {
            return JsonFault.Kind.NULL;
        }
        if (refused instanceof InvalidTypeIdException) {
            return JsonFault.Kind.SUBTYPE;
        }
        if (refused instanceof InvalidFormatException) {
            return JsonFault.Kind.FORMAT;
        }
        return refused instanceof MismatchedInputException || overflow(refused) != null
                ? JsonFault.Kind.TYPE
                : JsonFault.Kind.OTHER;
    }

    private static @Nullable Class<?> target(JsonProcessingException refused) {
        if (refused instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType();
        }
        InputCoercionException overflow = overflow(refused);
        return overflow == null ? null : overflow.getTargetType();
    }

    /** A number too large for its type, which is wrapped on its way out. */
    private static @Nullable InputCoercionException overflow(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputCoercionException overflow) {
                return overflow;
            }
        }
        return null;
    }

    private static ObjectMapper configured(JsonLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxStringLength())
                        .maxNumberLength(limits.maxNumberLength())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(texts())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
                .disable(
                        MapperFeature.SORT_CREATOR_PROPERTIES_FIRST,
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS,
                        MapperFeature.INFER_PROPERTY_MUTATORS,
                        MapperFeature.USE_GETTERS_AS_SETTERS,
                        MapperFeature.DEFAULT_VIEW_INCLUSION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                        DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DATE_KEYS_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                .defaultLeniency(false)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        ObjectMapper mapper = builder.build();
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        return mapper;
    }

    private static SimpleModule texts() {
        SimpleModule module = new SimpleModule("cafkit");
        TextForm.ALL.forEach(form -> register(module, form));
        return module;
    }

    private static <T> void register(SimpleModule module, TextForm<T> form) {
        module.addSerializer(form.type(), new Writer<>(form));
        module.addDeserializer(form.type(), new Reader<>(form));
    }

    private static final class Writer<T> extends JsonSerializer<T> {

        private final TextForm<T> form;

        Writer(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeString(form.write().apply(value));
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {

        private final TextForm<T> form;

        Reader(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                throw form.notText();
            }
            return form.read(in.getText());
        }
    }
}
