package io.github.cafkit.model.referral;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.agency.AgencyId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing found across the referrals of a child. It holds identifiers and words of the library, and nothing that a
 * referral says. Immutable and thread-safe.
 *
 * @param rule the rule that was broken, not null
 * @param severity how grave, not null
 * @param path the referral as a JSON pointer into {@link ReferralHistory#referrals()}, not null
 * @param message what was found, in words, not null
 * @param referral the referral concerned, not null
 * @param others the other referrals concerned, in the order of the history, not null
 * @param agency the agency that can put it right, empty if none has the referral, not null
 */
public record ReferralFinding(
        ReferralRule rule,
        Severity severity,
        String path,
        String message,
        ReferralId referral,
        List<ReferralId> others,
        Optional<AgencyId> agency) {

    /** Checks the parts. */
    public ReferralFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(referral, "referral");
        others = List.copyOf(others);
        Objects.requireNonNull(agency, "agency");
    }

    /**
     * The finding as a problem, with the rule's identifier as code.
     *
     * @return the problem, never null
     */
    public Problem toProblem() {
        return new Problem(rule.id(), path, severity, message);
    }
}
