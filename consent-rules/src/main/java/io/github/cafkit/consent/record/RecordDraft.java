package io.github.cafkit.consent.record;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record that is not yet part of a chain. It still holds names, so it shows nothing of itself and is not meant to be kept.
 * Immutable and thread-safe.
 */
public final class RecordDraft {

    private final Map<String, Object> content;
    private final Map<Committed, String> values;

    RecordDraft(Map<String, Object> content, Map<Committed, String> values) {
        this.content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
        Map<Committed, String> copy = new EnumMap<>(Committed.class);
        copy.putAll(values);
        this.values = Collections.unmodifiableMap(copy);
    }

    /**
     * Says whom the information is about. Only a commitment to it goes into the record.
     *
     * @param subject the child, as the host names them, not null
     * @return the draft with it, never null
     * @throws ProblemException with {@code RECORD-VALUE} if it is blank
     */
    public RecordDraft about(String subject) {
        return with(Committed.SUBJECT, subject);
    }

    /**
     * Says who was to receive it. Only a commitment to it goes into the record.
     *
     * @param recipient the recipient, as the host names them, not null
     * @return the draft with it, never null
     * @throws ProblemException with {@code RECORD-VALUE} if it is blank
     */
    public RecordDraft to(String recipient) {
        return with(Committed.RECIPIENT, recipient);
    }

    /**
     * Says which document it was about. Only a commitment to it goes into the record.
     *
     * @param document a reference to the document, or its digest, not null
     * @return the draft with it, never null
     * @throws ProblemException with {@code RECORD-VALUE} if it is blank
     */
    public RecordDraft document(String document) {
        return with(Committed.DOCUMENT, document);
    }

    /**
     * Says that the decision was overridden by a person, whose reasons are kept elsewhere.
     *
     * @param digest the SHA-256 digest of the override's own document, 64 hexadecimal digits in lower case, not null
     * @return the draft with it, never null
     * @throws IllegalArgumentException if the digest has another form
     */
    public RecordDraft overriddenBy(String digest) {
        if (!Digests.isOne(digest)) {
            throw new IllegalArgumentException("a digest is 64 hexadecimal digits in lower case");
        }
        Map<String, Object> more = new LinkedHashMap<>(content);
        more.put("override", digest);
        return new RecordDraft(more, values);
    }

    RecordDraft with(Committed what, String value) {
        if (value.isBlank()) {
            throw new ProblemException(Problem.error(
                    "RECORD-VALUE", "/commitments/" + what.property(), what.label() + " is said, or left out"));
        }
        Map<Committed, String> more = new EnumMap<>(Committed.class);
        more.putAll(values);
        more.put(what, value);
        return new RecordDraft(content, more);
    }

    Map<String, Object> content() {
        return content;
    }

    Map<Committed, String> values() {
        return values;
    }

    /** For what there are values, and nothing of them. */
    @Override
    public String toString() {
        return "RecordDraft" + values.keySet();
    }
}
