package io.github.cafkit.consent.record;

import io.github.cafkit.consent.LibraryVersion;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes drafts of records for the decisions of one pack, whose digest it works out once. Immutable and thread-safe.
 */
public final class DecisionRecorder {

    static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]{0,63}");

    private final RulePack pack;
    private final String packDigest;
    private final String library;

    private DecisionRecorder(RulePack pack, String packDigest, String library) {
        this.pack = pack;
        this.packDigest = packDigest;
        this.library = library;
    }

    /**
     * A recorder for the decisions of a pack.
     *
     * @param pack the pack, not null
     * @return the recorder, never null
     */
    public static DecisionRecorder of(RulePack pack) {
        return new DecisionRecorder(pack, PackDigest.sha256(pack), LibraryVersion.get());
    }

    /**
     * The same recorder, which says that the decisions come from another version of this library. Meant for records that
     * have to stay the same from version to version.
     *
     * @param version the version, at most 64 letters, digits, dots, plus signs, underscores and dashes, not null
     * @return the recorder, never null
     * @throws IllegalArgumentException if the version has another form
     */
    public DecisionRecorder writtenBy(String version) {
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("a version is at most 64 letters, digits and marks between them");
        }
        return new DecisionRecorder(pack, packDigest, version);
    }

    /**
     * Begins the record of a decision.
     *
     * @param decision the decision; it was taken under this recorder's pack, not null
     * @param knownAt the instant at which everything that the question states was known, as a rule that of the decision,
     *     not null
     * @param decidedBy who decided, as the host names them: a staff number rather than a name; only a commitment to it goes
     *     into the record, not null
     * @return the draft, to be completed and appended to a {@link RecordChain}, never null
     * @throws IllegalArgumentException if the decision is one of another pack, or the instant lies outside the years 0000 to
     *     9999
     * @throws io.github.cafkit.core.problem.ProblemException with {@code RECORD-VALUE} if {@code decidedBy} is blank
     */
    public RecordDraft draft(SharingDecision decision, Instant knownAt, String decidedBy) {
        RulePack other = decision.pack();
        boolean ours = other == pack
                || (other.toString().equals(pack.toString())
                        && PackDigest.sha256(other).equals(packDigest));
        if (!ours) {
            throw new IllegalArgumentException("the decision was taken under another pack than " + pack);
        }
        if (!RecordForm.isInstant(knownAt.toString())) {
            throw new IllegalArgumentException("an instant lies in the years 0000 to 9999");
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", DecisionRecord.SCHEMA);
        content.put("library", library);
        content.put("pack", Map.of("id", pack.id(), "edition", pack.edition(), "digest", packDigest));
        content.put("lawOn", decision.question().asOf().toString());
        content.put("knownAt", knownAt.toString());
        content.put("question", QuestionDocument.write(decision.question()));
        content.put("decision", decision.toDocument());
        return new RecordDraft(content, Map.of()).with(Committed.DECIDED_BY, decidedBy);
    }

    /** The pack. */
    @Override
    public String toString() {
        return "DecisionRecorder[" + pack + "]";
    }
}
