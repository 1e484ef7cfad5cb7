package io.github.cafkit.model.referral;

import io.github.cafkit.model.internal.Checks;
import java.util.Objects;

/**
 * A reason for referring a child, as a catalogue has it. Immutable and thread-safe.
 *
 * @param code the code that referrals store, not null
 * @param label the reason in words, for people, not null or blank
 * @param aboutHarm whether it is a concern about harm, for which neither a usual route nor a step before is asked for
 */
public record ReasonDefinition(ReasonCode code, String label, boolean aboutHarm) {

    /**
     * Checks the parts.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if there are no words
     */
    public ReasonDefinition {
        Objects.requireNonNull(code, "code");
        Checks.require(!label.isBlank(), "ROLES-06", "/label", "a reason is put in words");
    }

    /**
     * The definition of a reason that comes with the library.
     *
     * @param reason the reason, not null
     * @return the definition, never null
     */
    public static ReasonDefinition of(ReferralReason reason) {
        return new ReasonDefinition(reason.code(), reason.label(), reason.aboutHarm());
    }

    /** The code. */
    @Override
    public String toString() {
        return "ReasonDefinition[code=" + code + "]";
    }
}
