package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingQuestion;
import java.util.Objects;
import java.util.Optional;

/**
 * A law about whole answers, that is tried question by question. An authority may write its own:
 *
 * <pre>{@code
 * new DecisionLaw("OURS-1", "The board is told of every referral.", inquiry ->
 *         inquiry.answer().outcome() == REFER_TO_DSL && !inquiry.answer().obligations().contains(ALT)
 *                 ? Optional.of("Nothing says to tell the board.")
 *                 : Optional.empty());
 * }</pre>
 *
 * @param id its id: letters, digits and dashes, not null or blank
 * @param sentence the law in words, as a sentence, not null or blank
 * @param check how it is seen that a question breaks it, not null
 */
public record DecisionLaw(String id, String sentence, Check check) {

    /** Looks whether the answers break a law. It depends on the inquiry alone. */
    @FunctionalInterface
    public interface Check {

        /**
         * Asks, and says what is wrong.
         *
         * @param inquiry what may be asked, not null
         * @return how the law is broken, as a sentence without personal data; empty if it is not
         */
        Optional<String> broken(Inquiry inquiry);
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or sentence is blank
     */
    public DecisionLaw {
        Objects.requireNonNull(check, "check");
        if (id.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("a law has an id and a sentence");
        }
    }

    /**
     * Whether a question breaks the law. A question without a proper answer breaks
     * {@link DecisionLaws#ANSWERED} and no other law.
     *
     * @param question the question, not null
     * @param answers what answers, not null
     * @return what breaks it, or empty
     */
    public Optional<LawBreach> breach(SharingQuestion question, Answers answers) {
        Inquiry inquiry = new Inquiry(question, answers);
        try {
            return check.broken(inquiry).map(why -> new LawBreach(this, question, why, inquiry.asked()));
        } catch (Inquiry.NoAnswer none) {
            return Optional.empty();
        }
    }

    /**
     * Insists that a question does not break the law.
     *
     * @param question the question, not null
     * @param answers what answers, not null
     * @throws AssertionError if it does, with a smallest question near to it as a case file, and the answers
     */
    public void check(SharingQuestion question, Answers answers) {
        Optional<LawBreach> breach = breach(question, answers);
        if (breach.isPresent()) {
            throw new LawBroken(breach.get(), answers);
        }
    }

    /** Id and sentence. */
    @Override
    public String toString() {
        return id + " " + sentence;
    }
}
