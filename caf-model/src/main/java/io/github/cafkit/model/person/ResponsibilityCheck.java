package io.github.cafkit.model.person;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody can decide for a child: at least one person has parental responsibility, or it is recorded why nobody
 * has. What is found is something to settle, and never a reason to turn a worried adult away.
 */
public final class ResponsibilityCheck {

    private ResponsibilityCheck() {}

    /**
     * Looks at a child and the parents and carers of an assessment.
     *
     * @param child the child, not null
     * @param parents the parents and carers, not null
     * @param day the day asked about, not null
     * @return what {@link #of(Collection, Optional, LocalDate)} finds, never null
     */
    public static Problems of(Child child, Collection<ParentOrCarer> parents, LocalDate day) {
        return of(
                parents.stream().map(ParentOrCarer::getParentalResponsibility).toList(),
                child.getNoResponsibilityReason(),
                day);
    }

    /**
     * Looks at everything recorded about parental responsibility for one child.
     *
     * @param claims what is known of each person, not null
     * @param reason why nobody has it, or empty
     * @param day the day asked about, not null
     * @return an error {@code RESPONSIBILITY-01} if nobody has it and no reason is given; a warning
     *     {@code RESPONSIBILITY-02} if a reason is given although somebody has it; a warning {@code RESPONSIBILITY-03} if
     *     no document was seen for anybody who has it; or none; never null
     */
    public static Problems of(
            Collection<ParentalResponsibility> claims, Optional<NoResponsibilityReason> reason, LocalDate day) {
        List<ParentalResponsibility> held = claims.stream()
                .filter(claim -> claim.heldOn(day) == YesNoUnknown.YES)
                .toList();
        if (held.isEmpty()) {
            return reason.isPresent()
                    ? Problems.none()
                    : Problems.of(Problem.error(
                            "RESPONSIBILITY-01",
                            "",
                            "somebody has parental responsibility, or it is recorded why nobody has"));
        }
        if (reason.isPresent()) {
            return Problems.of(Problem.warning(
                    "RESPONSIBILITY-02",
                    "",
                    "a reason why nobody has parental responsibility stands beside somebody who has it"));
        }
        return held.stream().anyMatch(ParentalResponsibility::verified)
                ? Problems.none()
                : Problems.of(Problem.warning(
                        "RESPONSIBILITY-03", "", "no document that shows parental responsibility has been seen"));
    }
}
