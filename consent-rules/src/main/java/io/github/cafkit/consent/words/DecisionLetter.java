package io.github.cafkit.consent.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter: the words for one reader under the head that the caller gives. Nothing personal is in it but what is in the head,
 * and nothing of a decision but what is in the words.
 *
 * <p>A person reads it, completes it where reasons may be given, and signs it. The words for a family give no reasons, as they
 * must not differ where there is something to hide. Immutable and thread-safe; {@link #toString()} shows nothing of the head.
 */
public final class DecisionLetter {

    private final LetterHead head;
    private final Explanation words;
    private final Wording wording;

    DecisionLetter(LetterHead head, Explanation words, Wording wording) {
        this.head = head;
        this.words = words;
        this.wording = wording;
    }

    /**
     * The head.
     *
     * @return the head, never null
     */
    public LetterHead head() {
        return head;
    }

    /**
     * The words under it.
     *
     * @return the words, never null
     */
    public Explanation words() {
        return words;
    }

    /**
     * As plain text. Lines are not wrapped.
     *
     * @return the letter, each line ending with a line feed, never null
     */
    public String toText() {
        return TextPage.of(this);
    }

    /**
     * As Markdown. What is special to Markdown, in the head too, is escaped.
     *
     * @return the letter, each line ending with a line feed, never null
     */
    public String toMarkdown() {
        return MarkdownPage.of(this);
    }

    /**
     * As one HTML page: escaped, with its language, headings and lists, without scripts, and without anything that a browser
     * would have to fetch.
     *
     * @return the page, never null
     */
    public String toHtml() {
        return HtmlPage.of(this);
    }

    /** The date and the reference. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        marks.add(wording.say(Phrase.LETTER_DATE, wording.day(head.getDate())));
        head.getReference().ifPresent(reference -> marks.add(wording.say(Phrase.LETTER_REFERENCE, reference)));
        return marks;
    }

    String contactsHeading() {
        return wording.say(Phrase.LETTER_CONTACTS);
    }

    List<String> contacts() {
        return head.getContacts().stream()
                .map(contact -> wording.say(Phrase.LETTER_CONTACT, contact.who(), contact.how()))
                .toList();
    }

    /** For whom it is, and nothing of the head. */
    @Override
    public String toString() {
        return "DecisionLetter{reader=" + words.reader() + ", form=" + words.form() + "}";
    }
}
