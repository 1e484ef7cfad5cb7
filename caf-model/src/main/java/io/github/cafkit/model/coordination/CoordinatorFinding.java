package io.github.cafkit.model.coordination;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CasePlace;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing found in a case file. It holds identifiers, days, codes and words of the library, and nothing that a document
 * says. Immutable and thread-safe.
 *
 * @param rule the rule that was broken, not null
 * @param severity how grave, not null
 * @param place the document and the place in it, not null
 * @param message what was found, in words, not null
 * @param agencies the agencies concerned, sorted; empty if none is, or none is known, not null
 * @param basis the code of the check that found it, such as {@code PLAN-13} or {@code LEAD-02}, or the rule's own, not
 *     null
 */
public record CoordinatorFinding(
        CoordinatorRule rule,
        Severity severity,
        CasePlace place,
        String message,
        List<AgencyId> agencies,
        String basis) {

    /** Checks the parts. */
    public CoordinatorFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        agencies = List.copyOf(agencies);
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * The finding in a sentence: where, what, and which agencies are concerned.
     *
     * @return the words of the library, with identifiers only, never null
     */
    public String sentence() {
        String concerned = agencies.stream().map(AgencyId::value).collect(Collectors.joining(", "));
        return place + ": " + message + (concerned.isEmpty() ? "" : " (" + concerned + ")");
    }

    /**
     * The finding as a problem, with the rule's identifier as code. Its path is that within the document.
     *
     * @return the problem, never null
     */
    public Problem toProblem() {
        return new Problem(
                rule.id(), place.path(), severity, place.document().label() + " " + place.id() + ": " + message);
    }
}
