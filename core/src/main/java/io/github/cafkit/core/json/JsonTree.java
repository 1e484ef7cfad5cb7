package io.github.cafkit.core.json;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Documents as plain values, read and written without any JSON library: an object is a {@link Map} in the order of the
 * document, an array a {@link java.util.List}, a text a {@link String}, a whole number a {@link Long} or, if it does not
 * fit, a {@link BigDecimal}, any other number a {@link BigDecimal} with its digits as written, true and false a
 * {@link Boolean}, and null is null.
 *
 * <p>Reading is strict (RFC 8259, no key twice, nothing after the document, whole surrogate pairs) and bounded; what it
 * returns cannot be modified. All methods are stateless and thread-safe.
 */
public final class JsonTree {

    /** For documents that were written here. */
    static final JsonLimits UNBOUNDED = new JsonLimits(1000, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private JsonTree() {}

    /**
     * Reads a document within the {@link JsonLimits#STANDARD} limits.
     *
     * @param json the document, not null
     * @return its value; null for the document {@code null}
     * @throws JsonProblemException if the document is malformed or beyond a limit
     */
    public static @Nullable Object read(String json) {
        return read(json, JsonLimits.STANDARD);
    }

    /**
     * Reads a document within limits.
     *
     * @param json the document, not null
     * @param limits the limits, not null
     * @return its value; null for the document {@code null}
     * @throws JsonProblemException if the document is malformed or beyond a limit
     */
    public static @Nullable Object read(String json, JsonLimits limits) {
        return JsonScanner.read(JsonSource.text(json, limits), limits);
    }

    /**
     * Reads a document in UTF-8 within the {@link JsonLimits#STANDARD} limits.
     *
     * @param json the document, not null
     * @return its value; null for the document {@code null}
     * @throws JsonProblemException if the document is malformed or beyond a limit
     */
    public static @Nullable Object read(byte[] json) {
        return JsonScanner.read(JsonSource.text(json, JsonLimits.STANDARD), JsonLimits.STANDARD);
    }

    /**
     * Reads a document in UTF-8 within the {@link JsonLimits#STANDARD} limits.
     *
     * @param json a stream that holds the document and nothing else; it is not closed, not null
     * @return its value; null for the document {@code null}
     * @throws JsonProblemException if the stream fails, or the document is malformed or beyond a limit
     */
    public static @Nullable Object read(InputStream json) {
        return JsonScanner.read(JsonSource.text(json, JsonLimits.STANDARD), JsonLimits.STANDARD);
    }

    /**
     * Reads a document in UTF-8 that is an object, within the {@link JsonLimits#STANDARD} limits.
     *
     * @param json a stream that holds the document and nothing else; it is not closed, not null
     * @return the object's members in the order of the document, unmodifiable, never null
     * @throws JsonProblemException if the stream fails, or the document is malformed, beyond a limit or not an object
     */
    public static Map<String, @Nullable Object> readObject(InputStream json) {
        return object(read(json));
    }

    /**
     * Reads a document that is an object, within the {@link JsonLimits#STANDARD} limits.
     *
     * @param json the document, not null
     * @return the object's members in the order of the document, unmodifiable, never null
     * @throws JsonProblemException if the document is malformed, beyond a limit or not an object
     */
    public static Map<String, @Nullable Object> readObject(String json) {
        return object(read(json));
    }

    /**
     * What a document says of itself in its {@code schema} property, within the {@link JsonLimits#STANDARD} limits. The
     * whole document is read and nothing else of it is kept, so that asking costs little even where it is large.
     *
     * @param json the document, not null
     * @return the schema, or empty if the document is not an object or has no such property that is a text
     * @throws JsonProblemException if the document is malformed or beyond a limit
     */
    public static Optional<String> schema(String json) {
        return Optional.ofNullable(JsonScanner.check(JsonSource.text(json, JsonLimits.STANDARD), JsonLimits.STANDARD));
    }

    /**
     * What a document in UTF-8 says of itself, as {@link #schema(String)} does.
     *
     * @param json the document, not null
     * @return the schema, or empty if the document is not an object or has no such property that is a text
     * @throws JsonProblemException if the document is malformed or beyond a limit
     */
    public static Optional<String> schema(byte[] json) {
        return schema(JsonSource.text(json, JsonLimits.STANDARD));
    }

    @SuppressWarnings("unchecked") // the reader only makes maps with texts as keys
    private static Map<String, @Nullable Object> object(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return (Map<String, @Nullable Object>) members;
        }
        throw JsonProblemException.at("", "JSON-TYPE", "an object is expected");
    }

    /**
     * Writes a value on one line, members and elements in their own order.
     *
     * @param value a map with texts as keys, an iterable, a text, an enum constant (by name), a boolean, an integer, a
     *     {@link BigInteger} or {@link BigDecimal}, or null; within maps and iterables the same
     * @return the document, never null
     * @throws JsonProblemException with {@code JSON-WRITE} if a value is of any other type
     */
    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value, -1, "");
        return out.toString();
    }

    /**
     * Writes a value over many lines, indented by two spaces, members and elements in their own order, with a line feed
     * at the end of each line but the last.
     *
     * @param value as for {@link #write(Object)}
     * @return the document, never null
     * @throws JsonProblemException with {@code JSON-WRITE} if a value is of any other type
     */
    public static String writePretty(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value, 0, "");
        return out.toString();
    }

    private static void write(StringBuilder out, @Nullable Object value, int indent, String path) {
        if (value instanceof Map<?, ?> members) {
            writeMembers(out, members, indent, path);
        } else if (value instanceof Iterable<?> elements) {
            writeElements(out, elements, indent, path);
        } else if (value instanceof String text) {
            writeText(out, text);
        } else if (value instanceof Enum<?> constant) {
            writeText(out, constant.name());
        } else if (value == null
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || value instanceof BigDecimal) {
            out.append(value);
        } else {
            throw JsonProblemException.at(path, "JSON-WRITE", "a plain document holds no value of this type");
        }
    }

    private static void writeMembers(StringBuilder out, Map<?, ?> members, int indent, String path) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw JsonProblemException.at(path, "JSON-WRITE", "a key is a text");
            }
            out.append(separator);
            separator = ",";
            line(out, indent, 1);
            writeText(out, name);
            out.append(indent < 0 ? ":" : ": ");
            write(out, member.getValue(), indent < 0 ? indent : indent + 1, path + JsonPath.key(name));
        }
        if (!members.isEmpty()) {
            line(out, indent, 0);
        }
        out.append('}');
    }

    private static void writeElements(StringBuilder out, Iterable<?> elements, int indent, String path) {
        out.append('[');
        int index = 0;
        for (Iterator<?> each = elements.iterator(); each.hasNext(); index++) {
            if (index > 0) {
                out.append(',');
            }
            line(out, indent, 1);
            write(out, each.next(), indent < 0 ? indent : indent + 1, path + JsonPath.index(index));
        }
        if (index > 0) {
            line(out, indent, 0);
        }
        out.append(']');
    }

    private static void line(StringBuilder out, int indent, int deeper) {
        if (indent >= 0) {
            out.append('\n').append("  ".repeat(indent + deeper));
        }
    }

    private static void writeText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (putShortEscape(out, c)) {
                continue;
            }
            if (c < ' ') {
                out.append("\\u00")
                        .append(Character.forDigit(c >> 4, 16))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Writes a character that has an escape of two characters; whether it was one. */
    static boolean putShortEscape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                return false;
            }
        }
        return true;
    }
}
