package io.github.cafkit.model.partnership;

import java.util.Optional;

/** How far an agency agrees with a statement about the partnership. */
public enum AnswerLevel {
    /** It is so. */
    AGREE("agree"),
    /** It is so in part, or at times. */
    PARTLY("partly agree"),
    /** It is not so. */
    DISAGREE("disagree"),
    /** The agency was not asked, or did not say. It is never taken for any of the others. */
    NOT_ANSWERED("not answered");

    private final String label;

    AnswerLevel(String label) {
        this.label = label;
    }

    /**
     * The value in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Where it stands between disagreement and agreement.
     *
     * @return 1 for disagree, 2 for partly, 3 for agree, or empty if there is no answer
     */
    public Optional<Integer> position() {
        return this == NOT_ANSWERED ? Optional.empty() : Optional.of(DISAGREE.ordinal() - ordinal() + 1);
    }
}
