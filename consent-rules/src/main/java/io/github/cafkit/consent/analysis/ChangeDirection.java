package io.github.cafkit.consent.analysis;

/** Which way an answer moved. The order of the constants is the order in which an impact lists its groups. */
public enum ChangeDirection {
    /** It did not go to the recipient, and now does. */
    OPENED("Opened", "What was not shared, or not yet, may or must now be shared."),
    /** It went to the recipient, and no longer does. */
    CLOSED("Closed", "What could be shared is now withheld, asked about or referred."),
    /** The answer is another one, and goes to the recipient now exactly if it did before. */
    OUTCOME("Decided otherwise", "The answer is another one, without opening or closing anything."),
    /** Another person or way is named first or instead. */
    ROUTE("Sent another way", "Somebody else is named to go to first or instead."),
    /** A named person has one more question to answer. */
    QUESTION_ADDED("Questions added", "A named person has a further question to answer."),
    /** A named person has one question fewer to answer. */
    QUESTION_DROPPED("Questions dropped", "A question that a named person had to answer is no longer asked."),
    /** A duty comes with the answer that did not. */
    DUTY_ADDED("Duties added", "A duty comes with the answer that did not before."),
    /** A duty no longer comes with the answer. */
    DUTY_DROPPED("Duties dropped", "A duty no longer comes with the answer."),
    /** Strong guidance now expects what may be shared to be shared. */
    EXPECTED("Now expected", "Strong guidance now expects the sharing that was optional."),
    /** Strong guidance no longer expects it. */
    NO_LONGER_EXPECTED("No longer expected", "The sharing that strong guidance expected is now optional."),
    /** The answer is the same, and other rules give it. */
    RULES("Other rules", "The answer stays as it was; other rules give it."),
    /** The answer and the rules are the same, and rest on other sources. */
    SOURCES("Other sources", "The answer and the rules stay as they were; they rest on other sources.");

    private final String label;
    private final String meaning;

    ChangeDirection(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /**
     * The direction as a heading.
     *
     * @return a short phrase, never null
     */
    public String label() {
        return label;
    }

    /**
     * What it means to somebody who asks.
     *
     * @return a sentence, never null
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The direction of the same change seen from its other end.
     *
     * @return the opposite direction; itself for those that have none, never null
     */
    public ChangeDirection reversed() {
        return switch (this) {
            case OPENED -> CLOSED;
            case CLOSED -> OPENED;
            case QUESTION_ADDED -> QUESTION_DROPPED;
            case QUESTION_DROPPED -> QUESTION_ADDED;
            case DUTY_ADDED -> DUTY_DROPPED;
            case DUTY_DROPPED -> DUTY_ADDED;
            case EXPECTED -> NO_LONGER_EXPECTED;
            case NO_LONGER_EXPECTED -> EXPECTED;
            case OUTCOME, ROUTE, RULES, SOURCES -> this;
        };
    }
}
