package io.github.cafkit.consent.replay;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.record.DecisionRecord;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.core.json.CanonicalJson;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks recorded decisions anew, under the law of one day and with what was known at one instant. It knows the packs that it
 * was given, by what they say, and refuses a record of any other: an answer under other rules would be no replay. Immutable
 * and thread-safe.
 */
public final class Replay {

    private final Map<String, SharingAdviser> advisers;

    private Replay(Map<String, SharingAdviser> advisers) {
        this.advisers = Collections.unmodifiableMap(advisers);
    }

    /**
     * A replay of records of these packs.
     *
     * @param advisers an adviser for each pack, not null
     * @return the replay, never null
     */
    public static Replay of(SharingAdviser... advisers) {
        return of(Arrays.asList(advisers));
    }

    /**
     * A replay of records of these packs.
     *
     * @param advisers an adviser for each pack, not null
     * @return the replay, never null
     */
    public static Replay of(Collection<SharingAdviser> advisers) {
        Map<String, SharingAdviser> byDigest = new LinkedHashMap<>();
        advisers.forEach(adviser -> byDigest.put(PackDigest.sha256(adviser.pack()), adviser));
        return new Replay(byDigest);
    }

    /**
     * The decision as it was taken, worked out anew.
     *
     * @param record the record, not null
     * @return the decision, never null
     * @throws ProblemException with {@code REPLAY-PACK} if the record is of a pack that is not at hand, with
     *     {@code REPLAY-DECISION} if its pack gives another decision than is recorded
     */
    public SharingDecision asRecorded(DecisionRecord record) {
        SharingDecision decision = adviser(record).advise(record.question());
        if (!CanonicalJson.write(decision.toDocument()).equals(CanonicalJson.write(record.decision()))) {
            throw refused(
                    "REPLAY-DECISION",
                    "/decision",
                    "the pack of this record gives another decision than is recorded; verify the chain that it is from");
        }
        return decision;
    }

    /**
     * The decision under the law of a day, with what was known at an instant.
     *
     * @param record the record, not null
     * @param log what became known after the question was asked, not null
     * @param lawOn the day whose law is applied, and on which consents are read, not null
     * @param knownAt the instant up to which things are known, not before that of the record, not null
     * @return the decision, never null
     * @throws ProblemException as {@link #asRecorded(DecisionRecord)}; with {@code REPLAY-KNOWN-AT} if the instant is before
     *     that of the record; if the log does not fit the question, or the pack does not encode the day
     */
    public SharingDecision replay(DecisionRecord record, KnowledgeLog log, LocalDate lawOn, Instant knownAt) {
        return compare(record, log, lawOn, knownAt).now();
    }

    /**
     * Compares the decision as it was taken with the one under the law of a day and with what was known at an instant.
     *
     * @param record as for {@link #replay(DecisionRecord, KnowledgeLog, LocalDate, Instant)}, not null
     * @param log as there, not null
     * @param lawOn as there, not null
     * @param knownAt as there, not null
     * @return what moved and by what, never null
     * @throws ProblemException as there
     */
    public Comparison compare(DecisionRecord record, KnowledgeLog log, LocalDate lawOn, Instant knownAt) {
        return compare(record, log, adviser(record), lawOn, knownAt);
    }

    /**
     * Compares the decision as it was taken with the one under another pack: a later edition, or one with local rules.
     *
     * @param record as for {@link #replay(DecisionRecord, KnowledgeLog, LocalDate, Instant)}, not null
     * @param log as there, not null
     * @param law an adviser for the other pack, not null
     * @param lawOn the day whose law is applied, of the days that the other pack encodes, not null
     * @param knownAt as there, not null
     * @return what moved and by what, never null
     * @throws ProblemException as there
     */
    public Comparison compare(
            DecisionRecord record, KnowledgeLog log, SharingAdviser law, LocalDate lawOn, Instant knownAt) {
        asRecorded(record);
        if (knownAt.isBefore(record.knownAt())) {
            throw refused(
                    "REPLAY-KNOWN-AT",
                    "/knownAt",
                    "a record tells what was known when it was written and nothing of the time before");
        }
        SharingQuestion recorded = record.question();
        return Comparison.of(
                new Comparison.Side(adviser(record), record.lawOn(), record.knownAt(), recorded),
                new Comparison.Side(law, lawOn, knownAt, log.asKnownAt(recorded, knownAt)));
    }

    private SharingAdviser adviser(DecisionRecord record) {
        SharingAdviser adviser = advisers.get(record.packDigest());
        if (adviser == null) {
            throw refused(
                    "REPLAY-PACK",
                    "/pack/digest",
                    "no pack at hand says what the pack of this record said; bring the edition that it was decided under");
        }
        return adviser;
    }

    private static ProblemException refused(String code, String path, String rule) {
        return new ProblemException(Problem.error(code, path, rule));
    }
}
