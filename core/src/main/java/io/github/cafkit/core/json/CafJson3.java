package io.github.cafkit.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON by Jackson 3: needs {@code jackson-databind} of the {@code tools.jackson} line. {@link CafJson} does the same with
 * Jackson 2, to the byte.
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
public final class CafJson3 {

    /** Made when first asked for. */
    private static final class Standard {
        static final CafJson3 INSTANCE = new CafJson3(JsonLimits.STANDARD);
    }

    private final JsonLimits limits;
    private final ObjectMapper mapper;

    private CafJson3(JsonLimits limits) {
        this.limits = limits;
        this.mapper = configured(limits);
    }

    /**
     * JSON within the {@link JsonLimits#STANDARD} limits.
     *
     * @return the one instance, never null
     */
    public static CafJson3 standard() {
        return Standard.INSTANCE;
    }

    /**
     * JSON within limits of the caller's choice.
     *
     * @param limits the limits, not null
     * @return a new instance, never null; expensive to make, so keep it
     */
    public static CafJson3 within(JsonLimits limits) {
        return new CafJson3(limits);
    }

    /**
     * A mapper with the same settings, for a host that passes mappers around. Its own exceptions quote the
     * document: prefer the methods of this class for documents from elsewhere.
     *
     * @return the mapper, never null; {@code rebuild()} it to configure it further
     */
    public ObjectMapper mapper() {
        return mapper;
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
        } catch (JacksonException refused) {
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
        } catch (JacksonException refused) {
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
    private static List<Object> steps(JacksonException refused) {
        List<Object> steps = new ArrayList<>();
        for (JacksonException.Reference step : refused.getPath()) {
            String name = step.getPropertyName();
            steps.add(name == null ? step.getIndex() : name);
        }
        return steps;
    }

    private static JsonFault.Kind kind(JacksonException refused) {
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

    private static @Nullable Class<?> target(JacksonException refused) {
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
                        .maxDocumentLength(limits.maxDocumentLength())
                        .maxStringLength(limits.maxStringLength())
                        .maxNumberLength(limits.maxNumberLength())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
        return JsonMapper.builder(factory)
                .addModule(texts())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(
                        MapperFeature.SORT_CREATOR_PROPERTIES_FIRST,
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS,
                        MapperFeature.INFER_PROPERTY_MUTATORS,
                        MapperFeature.USE_GETTERS_AS_SETTERS,
                        MapperFeature.DETECT_PARAMETER_NAMES,
                        MapperFeature.DEFAULT_VIEW_INCLUSION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(
                        DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                        DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                        DateTimeFeature.WRITE_DATE_KEYS_AS_TIMESTAMPS,
                        DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .defaultLeniency(false)
                .changeDefaultPropertyInclusion(present ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .changeDefaultNullHandling(present -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
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

    private static final class Writer<T> extends ValueSerializer<T> {

        private final TextForm<T> form;

        Writer(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(form.write().apply(value));
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {

        private final TextForm<T> form;

        Reader(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                throw form.notText();
            }
            return form.read(in.getString());
        }
    }
}
