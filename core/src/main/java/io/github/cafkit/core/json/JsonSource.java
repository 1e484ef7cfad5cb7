package io.github.cafkit.core.json;

import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Documents as text: bounded, and UTF-8 without mistakes. */
final class JsonSource {

    private JsonSource() {}

    static String text(byte[] json, JsonLimits limits) {
        if (json.length > limits.maxDocumentLength()) {
            throw tooLong(limits);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw JsonProblemException.at("", "JSON-ENCODING", "a document is encoded in UTF-8");
        }
    }

    static String text(InputStream json, JsonLimits limits) {
        byte[] bytes;
        try {
            bytes = json.readNBytes((int) Math.min(Integer.MAX_VALUE, limits.maxDocumentLength() + 1L));
        } catch (IOException unreadable) {
            throw JsonProblemException.at("", "JSON-IO", "the stream with the document cannot be read");
        }
        return text(bytes, limits);
    }

    static String text(String json, JsonLimits limits) {
        if (json.length() > limits.maxDocumentLength()) {
            throw tooLong(limits);
        }
        return json;
    }

    /** Insists that a document says of itself that it is of a version that the type reads; one that says nothing passes. */
    static void requireReadable(@Nullable String schema, Class<?> type) {
        JsonDocument document = type.getAnnotation(JsonDocument.class);
        if (schema != null && document != null) {
            try {
                SchemaVersion.parse(document.value()).requireReadable(schema);
            } catch (ProblemException refused) {
                throw new JsonProblemException(refused.problems());
            }
        }
    }

    /** The bytes of a written document. */
    static byte[] bytes(String json) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException unpaired) {
            throw JsonProblemException.at("", "JSON-WRITE", "a text holds half of a surrogate pair");
        }
    }

    private static JsonProblemException tooLong(JsonLimits limits) {
        return JsonProblemException.at("", "JSON-LENGTH", "a document is no longer than " + limits.maxDocumentLength());
    }
}
