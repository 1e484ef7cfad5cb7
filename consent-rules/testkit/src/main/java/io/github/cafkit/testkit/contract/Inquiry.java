package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A law that is tried with one question: the question, its answer, and whatever else the law asks. What was asked is kept
 * for the report. Not thread-safe.
 */
public final class Inquiry {

    /** There was no proper answer. That is the matter of one law, and of no other. */
    static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoAnswer(String why) {
            super(why);
        }
    }

    private final SharingQuestion question;
    private final Answers answers;
    private final List<LawBreach.Asked> asked = new ArrayList<>();

    Inquiry(SharingQuestion question, Answers answers) {
        this.question = question;
        this.answers = answers;
    }

    /**
     * The question.
     *
     * @return the question, never null
     */
    public SharingQuestion question() {
        return question;
    }

    /**
     * The answer to the question. It is asked anew each time.
     *
     * @return the answer, never null
     */
    public WholeAnswer answer() {
        return ask(question);
    }

    /**
     * The answer to another question.
     *
     * @param other the question, not null
     * @return the answer, never null
     */
    public WholeAnswer ask(SharingQuestion other) {
        return ask(other, answers);
    }

    /** What something else answers to the question. */
    WholeAnswer askedOf(Answers others) {
        return ask(question, others);
    }

    private WholeAnswer ask(SharingQuestion other, Answers from) {
        Map<String, ?> document = document(other, from);
        try {
            WholeAnswer answer = WholeAnswer.read(document);
            asked.add(new LawBreach.Asked(other, Optional.of(answer)));
            return answer;
        } catch (ProblemException faulty) {
            asked.add(new LawBreach.Asked(other, Optional.empty()));
            throw new NoAnswer("The answer is no document of a decision: " + AnswerReader.inWords(faulty));
        }
    }

    private Map<String, ?> document(SharingQuestion other, Answers from) {
        try {
            return from.answer(other);
        } catch (RuntimeException failed) {
            asked.add(new LawBreach.Asked(other, Optional.empty()));
            throw new NoAnswer("There is no answer: " + failed);
        }
    }

    List<LawBreach.Asked> asked() {
        return List.copyOf(asked);
    }
}
