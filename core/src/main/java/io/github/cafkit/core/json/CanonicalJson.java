package io.github.cafkit.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text for one document, whoever writes it: the JSON Canonicalization Scheme of RFC 8785. Members are in the order of
 * the UTF-16 units of their keys, there is no white space, texts are escaped no more than they must be, and numbers are
 * written as ECMAScript writes them. A digest or a signature is taken over this text, so that it does not depend on which
 * program wrote the document.
 *
 * <p>Numbers are those of the scheme, IEEE 754 doubles. A whole number that would lose digits is refused and not
 * rounded, as two different documents would have one text; write it as a text. All methods are stateless and thread-safe.
 */
public final class CanonicalJson {

    /** Up to here a double holds every whole number. */
    private static final long ALL_WHOLE = 1L << 53;

    /** Room for most texts that are written, so that few of them have to be moved while they grow. */
    private static final int LIKELY = 256;

    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    /**
     * Writes a document.
     *
     * @param value a map with texts as keys, an iterable, a text, an enum constant (by name), a boolean, an integer, a
     *     {@link BigInteger}, a {@link BigDecimal}, a {@link Double}, or null; within maps and iterables the same
     * @return the canonical text, never null
     * @throws JsonProblemException with {@code JSON-WRITE} if a value is of any other type, a number is not finite or is a
     *     whole one that would lose digits, or a text holds half of a surrogate pair
     */
    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder(LIKELY);
        put(out, value);
        return out.toString();
    }

    /**
     * Writes a document in UTF-8.
     *
     * @param value as for {@link #write(Object)}
     * @return the bytes of the canonical text, never null
     * @throws JsonProblemException as {@link #write(Object)} does
     */
    public static byte[] bytes(@Nullable Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document anew that is there as a text, within the {@link JsonLimits#STANDARD} limits.
     *
     * @param json the document, not null
     * @return the canonical text, never null
     * @throws JsonProblemException if the document is malformed, as one in which a key is there twice, is beyond a limit, or
     *     holds what has no canonical form
     */
    public static String of(String json) {
        return write(JsonTree.read(json));
    }

    private static void put(StringBuilder out, @Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            putMembers(out, members);
        } else if (value instanceof Iterable<?> elements) {
            putElements(out, elements);
        } else if (value instanceof String text) {
            putText(out, text);
        } else if (value instanceof Enum<?> constant) {
            putText(out, constant.name());
        } else if (value == null || value instanceof Boolean) {
            out.append(value);
        } else {
            putNumber(out, value);
        }
    }

    private static void putMembers(StringBuilder out, Map<?, ?> members) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw refused("a key is a text");
            }
            sorted.put(name, member.getValue());
        }
        out.append('{');
        String separator = "";
        for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
            out.append(separator);
            separator = ",";
            putText(out, member.getKey());
            out.append(':');
            try {
                put(out, member.getValue());
            } catch (JsonProblemException within) {
                throw new JsonProblemException(within.problems().under(JsonPath.key(member.getKey())));
            }
        }
        out.append('}');
    }

    private static void putElements(StringBuilder out, Iterable<?> elements) {
        out.append('[');
        int index = 0;
        for (Iterator<?> each = elements.iterator(); each.hasNext(); index++) {
            if (index > 0) {
                out.append(',');
            }
            try {
                put(out, each.next());
            } catch (JsonProblemException within) {
                throw new JsonProblemException(within.problems().under(JsonPath.index(index)));
            }
        }
        out.append(']');
    }

    private static void putNumber(StringBuilder out, Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            long number = ((Number) value).longValue();
            if (-ALL_WHOLE <= number && number <= ALL_WHOLE) {
                out.append(number);
            } else {
                out.append(whole(BigDecimal.valueOf(number)));
            }
        } else if (value instanceof Double number) {
            out.append(finite(number));
        } else if (value instanceof BigInteger number) {
            out.append(whole(new BigDecimal(number)));
        } else if (value instanceof BigDecimal number) {
            out.append(number.scale() == 0 ? whole(number) : finite(number.doubleValue()));
        } else {
            throw refused("a plain document holds no value of this type");
        }
    }

    private static String finite(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw refused("a number is finite, as an IEEE 754 double");
        }
        return CanonicalNumbers.text(number);
    }

    private static String whole(BigDecimal number) {
        String text = finite(number.doubleValue());
        if (new BigDecimal(text).compareTo(number) != 0) {
            throw refused("a whole number keeps all its digits as a double; write others as a text");
        }
        return text;
    }

    private static void putText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (JsonTree.putShortEscape(out, c)) {
                continue;
            }
            if (c < ' ') {
                out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    throw refused("a text does not hold half of a surrogate pair");
                }
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** The place comes in front on the way out, so that nothing is spent on it where nothing is wrong. */
    private static JsonProblemException refused(String rule) {
        return JsonProblemException.at("", "JSON-WRITE", rule);
    }
}
