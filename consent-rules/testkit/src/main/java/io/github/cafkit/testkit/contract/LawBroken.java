package io.github.cafkit.testkit.contract;

import org.jspecify.annotations.Nullable;

/**
 * A law about whole answers is broken. The smallest question is looked for when somebody reads the message: a test engine
 * that makes a failing sample small itself throws many of these away.
 */
final class LawBroken extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable LawBreach breach;
    private final transient @Nullable Answers answers;
    private @Nullable String message;

    LawBroken(LawBreach breach, Answers answers) {
        super(breach.toString());
        this.breach = breach;
        this.answers = answers;
    }

    @Override
    public synchronized @Nullable String getMessage() {
        LawBreach found = breach;
        Answers asked = answers;
        if (message == null) {
            message = found == null || asked == null
                    ? super.getMessage()
                    : found.smallest(asked).inWords();
        }
        return message;
    }
}
