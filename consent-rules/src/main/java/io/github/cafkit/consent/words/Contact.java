package io.github.cafkit.consent.words;

import java.util.Objects;

/**
 * Somebody to turn to with a question or a complaint, such as a data protection officer or the authority that oversees data
 * protection. Immutable and thread-safe; {@link #toString()} shows neither part.
 *
 * @param who who it is, not blank, not null
 * @param how how to reach them, not blank, not null
 */
public record Contact(String who, String how) {

    /** Insists on both parts; a {@link LetterHead} looks at what they say. */
    public Contact {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(how, "how");
    }

    /** Nothing of either part. */
    @Override
    public String toString() {
        return "Contact{[redacted]}";
    }
}
