package io.github.cafkit.core.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document of RFC 8259 without leniency. Every refusal is the same whatever JSON library the host has, which
 * is why it is written here: typed reading runs it before the library binds anything.
 */
final class JsonScanner {

    private static final int MAX_EXPONENT = 400;

    private final String text;
    private final JsonLimits limits;
    /** Whether to keep what is read; a mere check keeps nothing. */
    private final boolean keep;

    /** The keys and indexes on the way to where the reader is. */
    private final Deque<Object> path = new ArrayDeque<>();

    private int at;
    private int depth;
    /** What the document as a whole says of its schema, if it is an object that says so in a text. */
    private @Nullable String schema;

    private JsonScanner(String text, JsonLimits limits, boolean keep) {
        this.text = text;
        this.limits = limits;
        this.keep = keep;
    }

    static @Nullable Object read(String text, JsonLimits limits) {
        return new JsonScanner(text, limits, true).document();
    }

    /** Reads and keeps nothing but the {@code schema} of the document, or null if it names none. */
    static @Nullable String check(String text, JsonLimits limits) {
        JsonScanner scanner = new JsonScanner(text, limits, false);
        scanner.document();
        return scanner.schema;
    }

    private @Nullable Object document() {
        space();
        Object value = value();
        space();
        if (at < text.length()) {
            throw syntax("nothing follows the document");
        }
        return value;
    }

    private @Nullable Object value() {
        if (at >= text.length()) {
            throw syntax("a value is missing");
        }
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw syntax("a value begins here");
        };
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw syntax("a word is true, false or null");
        }
        at += word.length();
        return value;
    }

    private @Nullable Object object() {
        enter();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        at++;
        space();
        if (next('}')) {
            depth--;
            return Collections.unmodifiableMap(members);
        }
        do {
            space();
            if (at >= text.length() || text.charAt(at) != '"') {
                throw syntax("a key in quotation marks begins here");
            }
            String name = string();
            path.addLast(name);
            if (!names.add(name)) {
                throw fault("JSON-DUPLICATE-KEY", "a key occurs once in an object");
            }
            space();
            if (!next(':')) {
                throw syntax("a colon follows a key");
            }
            space();
            Object member = value();
            if (keep) {
                members.put(name, member);
            } else if (depth == 1 && name.equals("schema") && member instanceof String said) {
                schema = said;
            }
            path.removeLast();
            space();
        } while (next(','));
        if (!next('}')) {
            throw syntax("a comma or the end of the object comes here");
        }
        depth--;
        return Collections.unmodifiableMap(members);
    }

    private @Nullable Object array() {
        enter();
        List<@Nullable Object> elements = new ArrayList<>();
        int index = 0;
        at++;
        space();
        if (next(']')) {
            depth--;
            return Collections.unmodifiableList(elements);
        }
        do {
            space();
            path.addLast(index++);
            Object element = value();
            if (keep) {
                elements.add(element);
            }
            path.removeLast();
            space();
        } while (next(','));
        if (!next(']')) {
            throw syntax("a comma or the end of the array comes here");
        }
        depth--;
        return Collections.unmodifiableList(elements);
    }

    private String string() {
        at++;
        StringBuilder content = new StringBuilder(plain());
        while (true) {
            if (at >= text.length()) {
                throw syntax("a text ends with a quotation mark");
            }
            char c = text.charAt(at++);
            if (c == '"') {
                break;
            }
            if (c < ' ') {
                at--;
                throw syntax("a control character in a text is escaped");
            }
            content.append(c == '\\' ? escaped() : c);
            if (content.length() > limits.maxStringLength()) {
                throw fault(
                        "JSON-STRING-LENGTH", "a text is no longer than " + limits.maxStringLength() + " characters");
            }
        }
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < content.length()
                    && Character.isLowSurrogate(content.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw syntax("the text before this place holds half of a surrogate pair");
            }
        }
        return content.toString();
    }

    /** What comes before the first character that needs a closer look; most texts are nothing but that. */
    private String plain() {
        int from = at;
        int most = (int) Math.min(text.length(), (long) from + limits.maxStringLength());
        while (at < most) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\' || c < ' ') {
                break;
            }
            at++;
        }
        return text.substring(from, at);
    }

    private char escaped() {
        if (at >= text.length()) {
            throw syntax("an escape is complete");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw syntax("an escape is one that JSON knows");
        };
    }

    private char hexadecimal() {
        int code = 0;
        for (int i = 0; i < 4; i++, at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw syntax("four hexadecimal digits follow \\u");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Object number() {
        int from = at;
        boolean whole = true;
        next('-');
        if (next('0')) {
            if (at < text.length() && isDigit(text.charAt(at))) {
                throw syntax("a number has no leading zero");
            }
        } else {
            digits();
        }
        if (next('.')) {
            whole = false;
            digits();
        }
        int exponentAt = -1;
        if (next('e') || next('E')) {
            whole = false;
            if (!next('+')) {
                next('-');
            }
            exponentAt = at;
            digits();
        }
        if (at - from > limits.maxNumberLength()) {
            throw fault("JSON-NUMBER-LENGTH", "a number is no longer than " + limits.maxNumberLength() + " characters");
        }
        if (exponentAt >= 0 && tooFar(text.substring(exponentAt, at))) {
            throw fault("JSON-NUMBER-RANGE", "the exponent of a number is no further from zero than " + MAX_EXPONENT);
        }
        if (!keep) {
            return true;
        }
        BigDecimal exact = new BigDecimal(text.substring(from, at));
        if (whole && exact.toBigInteger().bitLength() < Long.SIZE) {
            return exact.longValueExact();
        }
        return exact;
    }

    private static boolean tooFar(String digits) {
        int exponent = 0;
        for (int i = 0; i < digits.length(); i++) {
            exponent = exponent * 10 + (digits.charAt(i) - '0');
            if (exponent > MAX_EXPONENT) {
                return true;
            }
        }
        return false;
    }

    private void digits() {
        int from = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw syntax("a digit comes here");
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void enter() {
        if (++depth > limits.maxDepth()) {
            throw fault("JSON-DEPTH", "arrays and objects are nested no deeper than " + limits.maxDepth());
        }
    }

    private boolean next(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonProblemException syntax(String rule) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at && i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return fault("JSON-SYNTAX", "not well-formed at line " + line + ", column " + column + ": " + rule);
    }

    private JsonProblemException fault(String code, String message) {
        return JsonProblemException.at(JsonPath.pointer(List.copyOf(path)), code, message);
    }
}
