package io.github.cafkit.model.assessment;

import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What changed from one version of an assessment to another, section by section, for a person to read. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * AssessmentComparison comparison = AssessmentComparison.between(first, second);
 * comparison.needsFound().forEach(need -> page.line(need.value()));
 * page.show(comparison.toMarkdown());
 * }</pre>
 *
 * <p>It compares everything that the versions say, and not what names them: schema, identifier, number and the version
 * replaced. Two versions that say the same have no changes, and compared the other way round every addition is a removal.
 *
 * <p>It is a <b>view made for a page</b>: {@link AssessmentChange#before()}, {@link AssessmentChange#after()} and
 * {@link #toMarkdown()} repeat what the assessment says. Show them to those who may read the assessment, and never log
 * them. {@code toString} counts and shows nothing.
 */
public final class AssessmentComparison {

    private final CommonAssessment earlier;
    private final CommonAssessment later;
    private final List<AssessmentChange> changes;

    private AssessmentComparison(CommonAssessment earlier, CommonAssessment later) {
        this.earlier = earlier;
        this.later = later;
        this.changes = Differences.between(earlier, later);
    }

    /**
     * Compares two versions, which need not follow each other.
     *
     * @param earlier the version to start from, not null
     * @param later the version to compare with it, not null
     * @return the comparison, never null
     * @throws io.github.cafkit.core.problem.ProblemException if they are kept under different children
     */
    public static AssessmentComparison between(CommonAssessment earlier, CommonAssessment later) {
        Checks.require(
                earlier.getChild().getId().equals(later.getChild().getId()),
                "COMPARISON-01",
                "/child/id",
                "versions of one assessment are about the same child");
        return new AssessmentComparison(earlier, later);
    }

    /**
     * The version started from.
     *
     * @return its identifier, never null
     */
    public AssessmentId earlier() {
        return earlier.getId();
    }

    /**
     * The version compared with it.
     *
     * @return its identifier, never null
     */
    public AssessmentId later() {
        return later.getId();
    }

    /**
     * Everything that changed.
     *
     * @return the changes in the order of the form, never null
     */
    public List<AssessmentChange> changes() {
        return changes;
    }

    /**
     * What changed in one section, such as {@link AssessmentSection#CONSENT} or {@link AssessmentSection#PARENTS}.
     *
     * @param section the section, not null
     * @return the changes in order, never null
     */
    public List<AssessmentChange> changes(AssessmentSection section) {
        return changes.stream().filter(change -> change.section() == section).toList();
    }

    /**
     * Whether the two versions say the same.
     *
     * @return true if nothing changed
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The needs that the later version has and the earlier has not.
     *
     * @return their identifiers in the order of the later version, never null
     */
    public List<NeedId> needsFound() {
        return missingFrom(earlier, later);
    }

    /**
     * The needs that the earlier version has and the later has not. That a need is no longer listed does not say that it
     * was met.
     *
     * @return their identifiers in the order of the earlier version, never null
     */
    public List<NeedId> needsNoLongerListed() {
        return missingFrom(later, earlier);
    }

    /**
     * The needs that the later version records as met and the earlier did not.
     *
     * @return their identifiers in the order of the later version, never null
     */
    public List<NeedId> needsMet() {
        List<NeedId> open = earlier.openNeeds().stream().map(Need::getId).toList();
        return later.allNeeds().stream()
                .filter(need -> need.getMetOn().isPresent())
                .map(Need::getId)
                .filter(open::contains)
                .toList();
    }

    /**
     * The elements that were discussed in the later version and with nobody in the earlier.
     *
     * @return the codes in the order of the later version, each once, never null
     */
    public List<ElementCode> elementsNewlyDiscussed() {
        List<ElementCode> before = discussed(earlier);
        return discussed(later).stream()
                .filter(element -> !before.contains(element))
                .toList();
    }

    /**
     * The scores that differ, where an element has one in both versions for the same people.
     *
     * @return the changes in the order of the later version, never null
     */
    public List<ScoreChange> scoreChanges() {
        Map<Scored, Integer> before = scores(earlier);
        List<ScoreChange> differing = new ArrayList<>();
        scores(later)
                .forEach((scored, score) -> Optional.ofNullable(before.get(scored))
                        .filter(old -> !old.equals(score))
                        .ifPresent(
                                old -> differing.add(new ScoreChange(scored.element(), scored.about(), old, score))));
        return List.copyOf(differing);
    }

    /**
     * The comparison as a Markdown document for a page, with the words of both versions. It is personal data: show it to
     * those who may read the assessment, never log it.
     *
     * @return the document, lines ending with a line feed, never null
     */
    public String toMarkdown() {
        return new ComparisonMarkdown(this).write();
    }

    private static List<NeedId> missingFrom(CommonAssessment one, CommonAssessment other) {
        List<NeedId> known = one.allNeeds().stream().map(Need::getId).toList();
        return other.allNeeds().stream()
                .map(Need::getId)
                .filter(need -> !known.contains(need))
                .toList();
    }

    private static List<ElementCode> discussed(CommonAssessment version) {
        return version.getFindings().stream()
                .filter(finding -> finding.getDiscussion() == Discussion.DISCUSSED)
                .map(ElementFinding::getElement)
                .distinct()
                .toList();
    }

    private static Map<Scored, Integer> scores(CommonAssessment version) {
        Map<Scored, Integer> scores = new LinkedHashMap<>();
        for (ElementFinding finding : version.getFindings()) {
            finding.getScore()
                    .ifPresent(score -> scores.put(new Scored(finding.getElement(), finding.getAbout()), score));
        }
        return scores;
    }

    /** How many changes there are, and between which versions. */
    @Override
    public String toString() {
        return "AssessmentComparison{" + earlier() + " to " + later() + ", " + changes.size() + " changes}";
    }

    private record Scored(ElementCode element, SortedSet<PersonId> about) {}
}
