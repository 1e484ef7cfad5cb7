package io.github.cafkit.model.partnership;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.agency.AgencyId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing found in a document of a partnership. It holds identifiers, codes and words of the library, and nothing that
 * the document says. Immutable and thread-safe.
 *
 * @param rule the rule that is not met, not null
 * @param severity how grave, not null
 * @param path the place in the document as a JSON pointer, not null
 * @param message what was found, in words, not null
 * @param agency the agency concerned, empty if it is not about one, not null
 * @param codes the listed codes concerned, such as the statement that is not answered; may be empty, not null
 */
public record PartnershipFinding(
        PartnershipRule rule,
        Severity severity,
        String path,
        String message,
        Optional<AgencyId> agency,
        List<ListedCode> codes) {

    /** Checks the parts. */
    public PartnershipFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(agency, "agency");
        codes = List.copyOf(codes);
    }

    static PartnershipFinding error(PartnershipRule rule, String path, String message) {
        return new PartnershipFinding(rule, Severity.ERROR, path, message, Optional.empty(), List.of());
    }

    static PartnershipFinding warning(PartnershipRule rule, String path, String message) {
        return new PartnershipFinding(rule, Severity.WARNING, path, message, Optional.empty(), List.of());
    }

    PartnershipFinding of(AgencyId concerned) {
        return new PartnershipFinding(rule, severity, path, message, Optional.of(concerned), codes);
    }

    PartnershipFinding about(ListedCode... concerned) {
        return new PartnershipFinding(rule, severity, path, message, agency, List.of(concerned));
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
