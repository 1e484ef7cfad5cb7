package io.github.cafkit.consent.words;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.analysis.QuestionReasons;
import java.util.Optional;

/**
 * Puts a decision into words.
 *
 * <pre>{@code
 * DecisionWords words = DecisionWords.of(decision);
 * words.forReader(Reader.PRACTITIONER).shortForm().toText();
 * words.forReader(Reader.FAMILY).letter(head, Form.LONG).toHtml();
 * }</pre>
 *
 * <p>The same decision in the same wording gives the same words. Immutable and thread-safe.
 */
public final class DecisionWords {

    private final SharingDecision decision;
    private final Optional<QuestionReasons> reasons;
    private final Wording wording;

    private DecisionWords(SharingDecision decision, Optional<QuestionReasons> reasons, Wording wording) {
        this.decision = decision;
        this.reasons = reasons;
        this.wording = wording;
    }

    /**
     * A decision in plain English.
     *
     * @param decision the decision, not null
     * @return its words, never null
     */
    public static DecisionWords of(SharingDecision decision) {
        return new DecisionWords(decision, Optional.empty(), Wording.english());
    }

    /**
     * The same in another wording.
     *
     * @param other the wording, not null
     * @return its words; these stay as they are; never null
     */
    public DecisionWords in(Wording other) {
        return new DecisionWords(decision, reasons, other);
    }

    /**
     * The same with the facts that are enough for each answer, which an auditor is shown and nobody else.
     *
     * @param found the reasons of the same decision, not null
     * @return its words; these stay as they are; never null
     */
    public DecisionWords with(QuestionReasons found) {
        return new DecisionWords(decision, Optional.of(found), wording);
    }

    /**
     * The words for one reader.
     *
     * @param reader for whom, not null
     * @return their words, never null
     */
    public ReaderWords forReader(Reader reader) {
        return switch (reader) {
            case PRACTITIONER ->
                new ReaderWords(
                        wording,
                        () -> new ShortWords(decision, wording).shortForm(),
                        () -> new PractitionerWords(decision, wording).longForm());
            case AUDITOR ->
                new ReaderWords(
                        wording,
                        () -> new AuditorSummary(decision, wording).shortForm(),
                        () -> new AuditorWords(decision, reasons, wording).longForm());
            case FAMILY -> forFamily(FamilyFacts.of(decision), wording);
        };
    }

    /**
     * The words for a family, without the decision: for a host that hands on no more than a family may know.
     *
     * @param facts who asks and what they are given, not null
     * @param wording the wording, not null
     * @return their words, never null
     */
    public static ReaderWords forFamily(FamilyFacts facts, Wording wording) {
        FamilyWords words = new FamilyWords(facts, wording);
        return new ReaderWords(wording, words::shortForm, words::longForm);
    }

    /** Outcome and categories; codes only, so nothing personal. */
    @Override
    public String toString() {
        return "DecisionWords{" + decision + "}";
    }
}
