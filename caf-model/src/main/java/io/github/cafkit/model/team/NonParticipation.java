package io.github.cafkit.model.team;

/** Why a parent or the child was not at a meeting about the child. */
public enum NonParticipation {
    /** The child is too young to take part. */
    TOO_YOUNG("too young to take part"),
    /** They chose not to come. */
    DECLINED("chose not to come"),
    /** They could not come: work, travel, care of others, illness. */
    UNABLE("could not come"),
    /** Nobody asked them. */
    NOT_ASKED("not asked"),
    /** It was thought unsafe for them or for others. */
    UNSAFE("thought unsafe"),
    /** Something else. */
    OTHER("another reason"),
    /** Not recorded. */
    UNKNOWN("not recorded");

    private final String label;

    NonParticipation(String label) {
        this.label = label;
    }

    /**
     * The code in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
