package io.github.cafkit.consent.words;

import java.util.function.Supplier;

/** A decision in the words for one reader. Immutable and thread-safe. */
public final class ReaderWords {

    private final Wording wording;
    private final Supplier<Explanation> shortForm;
    private final Supplier<Explanation> longForm;

    ReaderWords(Wording wording, Supplier<Explanation> shortForm, Supplier<Explanation> longForm) {
        this.wording = wording;
        this.shortForm = shortForm;
        this.longForm = longForm;
    }

    /**
     * At most three sentences, the notice among them.
     *
     * @return the words, never null
     */
    public Explanation shortForm() {
        return shortForm.get();
    }

    /**
     * Everything that the reader may know.
     *
     * @return the words, never null
     */
    public Explanation longForm() {
        return longForm.get();
    }

    /**
     * The words in a form.
     *
     * @param form how much is said, not null
     * @return the words, never null
     */
    public Explanation in(Form form) {
        return form == Form.SHORT ? shortForm() : longForm();
    }

    /**
     * A letter with the words.
     *
     * @param head who writes to whom, and everything else that is personal, not null
     * @param form how much is said, not null
     * @return the letter, never null
     */
    public DecisionLetter letter(LetterHead head, Form form) {
        return new DecisionLetter(head, in(form), wording);
    }
}
