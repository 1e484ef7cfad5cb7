package io.github.cafkit.consent.override;

import io.github.cafkit.core.privacy.PersonalText;
import java.util.Objects;

/** Why it goes without anybody's consent: nobody was asked, or what they said is overruled. */
public sealed interface WithoutConsent {

    /**
     * The reason in the words of whoever decided.
     *
     * @return the text, guarded, never null
     */
    PersonalText because();

    /**
     * Consent was not sought.
     *
     * @param reason which of the accepted reasons, not null
     * @param because the reason in this case, not null
     */
    record NotSought(Reason reason, PersonalText because) implements WithoutConsent {
        /** Insists on both parts. */
        public NotSought {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * Consent was refused, withdrawn or disputed, and that is overruled.
     *
     * @param stance what those who were asked had said, not null
     * @param because why it is overruled, not null
     */
    record Overruled(Stance stance, PersonalText because) implements WithoutConsent {
        /** Insists on both parts. */
        public Overruled {
            Objects.requireNonNull(stance, "stance");
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * Nobody was asked.
     *
     * @param reason which of the accepted reasons, not null
     * @param because the reason in this case, not null
     * @return the choice, never null
     */
    static WithoutConsent notSought(Reason reason, String because) {
        return new NotSought(reason, PersonalText.of(because));
    }

    /**
     * What was said is overruled.
     *
     * @param stance what those who were asked had said, not null
     * @param because why it is overruled, not null
     * @return the choice, never null
     */
    static WithoutConsent overruled(Stance stance, String because) {
        return new Overruled(stance, PersonalText.of(because));
    }

    /** Accepted reasons for not asking (DPA 2018 Sch 1 para 18(2), unverified, and guidance on information sharing). */
    enum Reason {
        /** Whoever would have to consent cannot. */
        CANNOT_BE_GIVEN("consent cannot be given by whoever would have to give it"),
        /** It is not reasonable to expect that it be obtained. */
        NOT_REASONABLY_OBTAINABLE("consent cannot reasonably be obtained in time"),
        /** Asking would put the protection at risk. */
        ASKING_WOULD_PREJUDICE("asking would put the protection of the child, or of somebody else, at risk"),
        /** It would go anyway, so asking would mislead. */
        ASKING_WOULD_MISLEAD("asking would mislead, as it would be shared whatever the answer");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /**
         * The reason in words.
         *
         * @return a clause in lower case, never null
         */
        public String label() {
            return label;
        }
    }

    /** What those who were asked had said. */
    enum Stance {
        /** They refused. */
        REFUSED("consent was refused"),
        /** They withdrew an earlier consent. */
        WITHDRAWN("consent was withdrawn"),
        /** They disagreed with each other. */
        DISPUTED("those who could consent disagreed");

        private final String label;

        Stance(String label) {
            this.label = label;
        }

        /**
         * The stance in words.
         *
         * @return a clause in lower case, never null
         */
        public String label() {
            return label;
        }
    }
}
