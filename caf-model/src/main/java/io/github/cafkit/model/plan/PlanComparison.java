package io.github.cafkit.model.plan;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.internal.Checks;
import java.util.List;
import java.util.Objects;

/**
 * What changed from one version of a plan to another, for a person to read. Immutable and thread-safe. It holds
 * identifiers, codes, days and amounts; that words changed is told, and never the words.
 */
public final class PlanComparison {

    private final JointPlan earlier;
    private final JointPlan later;
    private final List<PlanChange> changes;

    private PlanComparison(JointPlan earlier, JointPlan later) {
        this.earlier = earlier;
        this.later = later;
        this.changes = new PlanDifference(earlier, later).changes();
    }

    /**
     * Compares two versions. Their identifiers and version numbers are not part of what is compared.
     *
     * @param earlier one version, not null
     * @param later the other, of the same child, not null
     * @return what changed, never null
     * @throws ProblemException with {@code COMPARISON-01} if the plans are about different children
     */
    public static PlanComparison between(JointPlan earlier, JointPlan later) {
        Checks.require(
                earlier.getChild().equals(later.getChild()),
                "COMPARISON-01",
                "/child",
                "plans that are compared are about the same child");
        return new PlanComparison(earlier, later);
    }

    /**
     * Everything that changed.
     *
     * @return the changes of the plan itself, then of outcomes, actions, agreements and unmet needs, each in the order of
     *     identifiers; empty if nothing changed, never null
     */
    public List<PlanChange> changes() {
        return changes;
    }

    /**
     * What changed in one respect.
     *
     * @param part the part, not null
     * @return the changes in order, never null
     */
    public List<PlanChange> changes(PlanPart part) {
        return changes.stream().filter(change -> change.part() == part).toList();
    }

    /**
     * The comparison the other way round.
     *
     * @return what would have to change back, never null
     */
    public PlanComparison reversed() {
        return new PlanComparison(later, earlier);
    }

    /**
     * The changes as a page in Markdown. It names no person and quotes nothing of the plan.
     *
     * @return the page, never null
     */
    public String toMarkdown() {
        StringBuilder page = new StringBuilder("# Changes from `")
                .append(earlier.getId())
                .append("` to `")
                .append(later.getId())
                .append("`\n");
        if (changes.isEmpty()) {
            page.append("\nNothing changed.\n");
        }
        String heading = "";
        for (PlanChange change : changes) {
            String next = heading(change);
            if (!next.equals(heading)) {
                page.append("\n## ").append(next).append("\n\n");
                heading = next;
            }
            page.append("- ").append(change.sentence()).append('\n');
        }
        return page.toString();
    }

    private static String heading(PlanChange change) {
        PlanPart.Area area = change.part().area();
        return area == PlanPart.Area.PLAN ? area.title() : area.title() + " `" + change.id() + "`";
    }

    /** Equal if the same changes lead from the same version to the same version. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlanComparison that
                && earlier.getId().equals(that.earlier.getId())
                && later.getId().equals(that.later.getId())
                && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earlier.getId(), later.getId(), changes);
    }

    /** One line for each change. */
    @Override
    public String toString() {
        return toMarkdown();
    }
}
