package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A question that breaks a law about whole answers. Immutable.
 *
 * @param law the law, not null
 * @param question the question, not null
 * @param why how it breaks the law, as a sentence, not null
 * @param asked everything that was asked to see that, in order, not null
 */
public record LawBreach(DecisionLaw law, SharingQuestion question, String why, List<Asked> asked) {

    /**
     * A question with its answer.
     *
     * @param question the question, not null
     * @param answer the answer, or empty if there was no proper one, not null
     */
    public record Asked(SharingQuestion question, Optional<WholeAnswer> answer) {
        /** Checks the parts. */
        public Asked {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(answer, "answer");
        }
    }

    /** Keeps an unmodifiable copy. */
    public LawBreach {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(why, "why");
        asked = List.copyOf(asked);
    }

    /**
     * Looks for a smaller question that breaks the same law: with fewer categories and consents, and with nothing out of
     * the ordinary that does not matter.
     *
     * @param answers what answers, not null
     * @return the breach of the smallest question found, never null
     */
    public LawBreach smallest(Answers answers) {
        LawBreach smallest = this;
        Optional<LawBreach> smaller = Optional.of(this);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = PlainerQuestions.of(smallest.question())
                    .flatMap(plainer -> law.breach(plainer, answers).stream())
                    .findFirst();
        }
        return smallest;
    }

    /**
     * The questions whose answers break the law as case files, without the expected answer, which is for somebody to fill in
     * who has read the source: the question, and the other one if the law compares two.
     *
     * @return one document or two, to be written as JSON, never null
     */
    public List<Map<String, Object>> caseFiles() {
        List<Map<String, Object>> files = new ArrayList<>();
        files.add(CaseFiles.of(law.id(), law.sentence(), question));
        other().map(Asked::question)
                .filter(other -> !other.equals(question))
                .ifPresent(other -> files.add(CaseFiles.of(law.id() + "-changed", law.sentence(), other)));
        return List.copyOf(files);
    }

    /** What was asked last, if it was not the question for the first time. */
    private Optional<Asked> other() {
        return asked.size() < 2 ? Optional.empty() : Optional.of(asked.get(asked.size() - 1));
    }

    /**
     * The law, how it is broken, the questions as case files and the answers.
     *
     * @return a text of some lines, never null
     */
    public String inWords() {
        List<String> lines = new ArrayList<>(List.of(law.id() + " is broken: " + law.sentence(), why));
        List<Map<String, Object>> files = caseFiles();
        lines.add(LawText.caseFile("The smallest question that was found", files.get(0)));
        if (!question.notStated().isEmpty()) {
            lines.add("Nobody stated " + String.join(", ", question.notStated())
                    + "; a case file cannot say so and states what the rules take them for.");
        }
        asked.stream().findFirst().ifPresent(first -> lines.add(LawText.answer("The answer", first.answer())));
        if (files.size() > 1) {
            lines.add(LawText.caseFile("The question that it is compared with", files.get(1)));
        }
        other().ifPresent(other -> lines.add(LawText.answer("The other answer", other.answer())));
        return String.join("\n", lines);
    }

    /** The law and how it is broken. */
    @Override
    public String toString() {
        return law.id() + ": " + why;
    }
}
