package io.github.cafkit.consent.record;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One decision as it was taken: the question in facts and codes, the answer, the pack by the digest of what it says, the day
 * whose law was asked about, the instant up to which things were known, and commitments in place of names. It is whole in
 * itself: its form is right and its digest fits. Whether it belongs where it stands is for {@link ChainVerifier} to say.
 * Immutable and thread-safe.
 */
public final class DecisionRecord {

    /** The name and version of the shape, which is that of {@code decision-record.schema.json}. */
    public static final String SCHEMA = "cafkit/decision-record/1";

    private final Map<String, @Nullable Object> content;
    private final String line;

    private DecisionRecord(Map<String, @Nullable Object> content, String line) {
        this.content = content;
        this.line = line;
    }

    /**
     * Reads a record.
     *
     * @param line the record as {@link #toLine()} gives it, without a line feed, not null
     * @return the record, never null
     * @throws ProblemException if it is no JSON document or of another form ({@code RECORD-FORM}, every fault), is not
     *     written in the canonical way ({@code RECORD-CANONICAL}), or its digest is not that of the rest
     *     ({@code RECORD-DIGEST})
     */
    public static DecisionRecord read(String line) {
        Map<String, @Nullable Object> content = JsonTree.readObject(line);
        RecordForm.check(content);
        CanonicalMembers members = new CanonicalMembers(content);
        if (!members.without().equals(line)) {
            throw new ProblemException(
                    Problem.error("RECORD-CANONICAL", "", "a record is written in the canonical form of RFC 8785"));
        }
        if (!Digests.sha256(members.without("digest")).equals(content.get("digest"))) {
            throw new ProblemException(
                    Problem.error("RECORD-DIGEST", "/digest", "the digest of a record is that of all the rest of it"));
        }
        return new DecisionRecord(content, line);
    }

    /**
     * The record as one line of canonical JSON.
     *
     * @return the line, without a line feed, never null
     */
    public String toLine() {
        return line;
    }

    /**
     * The record as a document.
     *
     * @return plain maps, lists and codes, unmodifiable, never null
     */
    @JsonValue
    public Map<String, @Nullable Object> toDocument() {
        return content;
    }

    /**
     * Its number in the chain.
     *
     * @return 1 or more
     */
    public long sequence() {
        return (Long) at("sequence");
    }

    /**
     * The digest of the record before it.
     *
     * @return 64 hexadecimal digits; zeros for the first record; never null
     */
    public String previous() {
        return text(content, "previous");
    }

    /**
     * The digest of everything else in the record.
     *
     * @return 64 hexadecimal digits, never null
     */
    public String digest() {
        return text(content, "digest");
    }

    /**
     * The head of a chain that ends with this record.
     *
     * @return the head, never null
     */
    public ChainHead head() {
        return new ChainHead(sequence(), digest());
    }

    /**
     * The version of the library that took the decision.
     *
     * @return the version, never null
     */
    public String library() {
        return text(content, "library");
    }

    /**
     * The id of the pack that answered.
     *
     * @return the id, never null
     */
    public String packId() {
        return text(object("pack"), "id");
    }

    /**
     * The edition of the pack that answered.
     *
     * @return the edition, never null
     */
    public String packEdition() {
        return text(object("pack"), "edition");
    }

    /**
     * The digest of what the pack says, as {@link io.github.cafkit.consent.rule.PackDigest} gives it.
     *
     * @return 64 hexadecimal digits, never null
     */
    public String packDigest() {
        return text(object("pack"), "digest");
    }

    /**
     * The day whose law was asked about.
     *
     * @return the day, never null
     */
    public LocalDate lawOn() {
        return LocalDate.parse(text(content, "lawOn"));
    }

    /**
     * The instant at which everything that the question states was known.
     *
     * @return the instant, never null
     */
    public Instant knownAt() {
        return Instant.parse(text(content, "knownAt"));
    }

    /**
     * The question.
     *
     * @return the question, never null
     * @throws ProblemException if this version of the library does not know a fact or a code that it holds
     */
    public SharingQuestion question() {
        return QuestionDocument.read(object("question"));
    }

    /**
     * The answer, as {@link io.github.cafkit.consent.SharingDecision#toDocument()} gave it.
     *
     * @return the document, unmodifiable, never null
     */
    public Map<String, Object> decision() {
        return object("decision");
    }

    /**
     * The digest of the override, if a person overrode the decision.
     *
     * @return 64 hexadecimal digits, or empty if nobody did
     */
    public Optional<String> override() {
        return Optional.ofNullable((String) content.get("override"));
    }

    /**
     * The commitments, in declared order.
     *
     * @return the commitments, that to whoever decided always among them, never null
     */
    public List<Commitment> commitments() {
        List<Commitment> commitments = new ArrayList<>();
        for (Committed what : Committed.values()) {
            commitment(what).ifPresent(commitments::add);
        }
        return List.copyOf(commitments);
    }

    /**
     * The commitment to one thing.
     *
     * @param what the thing, not null
     * @return the commitment, or empty if the record does not speak of it
     */
    public Optional<Commitment> commitment(Committed what) {
        return Optional.ofNullable((String) object("commitments").get(what.property()))
                .map(digest -> new Commitment(what, digest));
    }

    /**
     * The signature.
     *
     * @return the signature, or empty if the record is not signed
     */
    public Optional<RecordSignature> signature() {
        if (!content.containsKey("signature")) {
            return Optional.empty();
        }
        Map<String, Object> parts = object("signature");
        return Optional.of(new RecordSignature(text(parts, "key"), text(parts, "algorithm"), text(parts, "value")));
    }

    /** What a signature is taken over. */
    String signed() {
        return new CanonicalMembers(content).without("digest", "signature");
    }

    private Object at(String name) {
        return Objects.requireNonNull(content.get(name), "the form was checked");
    }

    private static String text(Map<String, ? extends @Nullable Object> members, String name) {
        return (String) Objects.requireNonNull(members.get(name), "the form was checked");
    }

    @SuppressWarnings("unchecked") // the form was checked
    private Map<String, Object> object(String name) {
        return (Map<String, Object>) at(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionRecord that && line.equals(that.line);
    }

    @Override
    public int hashCode() {
        return line.hashCode();
    }

    /** Its number and its digest. */
    @Override
    public String toString() {
        return "DecisionRecord[" + head() + "]";
    }
}
