package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Narrows documents to what a decision lets go.
 *
 * <p>It looks at the kind of information and at nothing else: whether a decision is sound, whether the document is about the
 * child that was asked about, and whether a text says what its field asks for, is for people to know. What goes still needs
 * a person to read it, as the duties of the decision say. Immutable and thread-safe.
 *
 * @see FieldCategories
 */
public final class MinimumDisclosure {

    /** Stands for the day of birth of a child whose day of birth does not go. */
    public static final LocalDate NEUTRAL_DAY = LocalDate.of(1900, 1, 1);

    private final Clearance clearance;
    private final Map<InformationCategory, WithheldCategory> withheld;
    private final ElementCategories elements;
    private final Map<String, TextReview> reviews;

    private MinimumDisclosure(
            Clearance clearance,
            Map<InformationCategory, WithheldCategory> withheld,
            ElementCategories elements,
            Map<String, TextReview> reviews) {
        this.clearance = clearance;
        this.withheld = withheld;
        this.elements = elements;
        this.reviews = reviews;
    }

    /**
     * What a decision lets go. A category that nobody asked for does not go.
     *
     * @param decision the decision, not null
     * @return what narrows documents by it, never null
     */
    public static MinimumDisclosure of(SharingDecision decision) {
        return new MinimumDisclosure(
                Clearance.of(decision), Clearance.withheld(decision), ElementCategories.standard(), Map.of());
    }

    /** By a clearance alone, whose categories nobody asked for. */
    static MinimumDisclosure of(Clearance clearance) {
        Map<InformationCategory, WithheldCategory> withheld = new TreeMap<>();
        for (InformationCategory category : Masks.categories(clearance.withheld())) {
            withheld.put(category, WithheldCategory.notAskedFor(category));
        }
        return new MinimumDisclosure(clearance, withheld, ElementCategories.standard(), Map.of());
    }

    /**
     * The same, for documents that follow an authority's own framework.
     *
     * @param categories which categories stand in which element, not null
     * @return what narrows documents by them, never null
     */
    public MinimumDisclosure with(ElementCategories categories) {
        return new MinimumDisclosure(clearance, withheld, categories, reviews);
    }

    /**
     * The same, for one document whose texts somebody has read.
     *
     * @param read what was read in the document that is narrowed next, each place once, not null
     * @return what narrows that document, never null
     * @throws ProblemException with the code {@code DISCLOSURE-02} if a place was read twice
     */
    public MinimumDisclosure afterReading(Collection<TextReview> read) {
        Map<String, TextReview> byPlace = new HashMap<>();
        int i = 0;
        for (TextReview review : read) {
            if (byPlace.put(review.pointer(), review) != null) {
                throw new ProblemException(Problem.error(
                        "DISCLOSURE-02", "/" + i + "/pointer", "each text is read once for a disclosure"));
            }
            i++;
        }
        return new MinimumDisclosure(clearance, withheld, elements, Map.copyOf(byPlace));
    }

    /**
     * Narrows an assessment, for a decision about its child.
     *
     * @param assessment the assessment, not null
     * @return the narrower one, never null
     * @throws ProblemException with the code {@code DISCLOSURE-03} if a place that was read is no text of it
     */
    public Narrowed<CommonAssessment> narrow(CommonAssessment assessment) {
        return narrow(
                assessment,
                AssessmentParts.ASSESSMENT,
                assessment.getChild().getId(),
                Optional.of(assessment.getFramework()));
    }

    /**
     * Narrows a plan, for a decision about its child.
     *
     * @param plan the plan, not null
     * @return the narrower one, never null
     * @throws ProblemException with the code {@code DISCLOSURE-03} if a place that was read is no text of it
     */
    public Narrowed<JointPlan> narrow(JointPlan plan) {
        return narrow(plan, PlanParts.PLAN, plan.getChild(), Optional.of(plan.getFramework()));
    }

    /**
     * Narrows the record of an episode, for a decision about one of its children. It is told up to the first event that may
     * not go, so that where it seems to stand need not be where it stands.
     *
     * @param episode the episode, not null
     * @param child the child that the decision is about, not null
     * @return the narrower one, never null
     * @throws ProblemException with the code {@code DISCLOSURE-03} if a place that was read is no text of it, {@code
     *     DISCLOSURE-04} if the episode is not about the child
     */
    public Narrowed<Episode> narrow(Episode episode, PersonId child) {
        if (!episode.getChildren().contains(child)) {
            throw new ProblemException(Problem.error(
                    "DISCLOSURE-04", "/children", "an episode is narrowed for one of the children it is about"));
        }
        return narrow(episode, EpisodeParts.EPISODE, child, Optional.of(episode.getFramework()));
    }

    /**
     * Narrows a case file, for a decision about its child. This is how to narrow a {@link
     * io.github.cafkit.model.view.OneChildPicture}: a picture shows all that its file holds and has nothing of its own, so that
     * it is drawn again from the narrower file.
     *
     * @param file the case file, not null
     * @return the narrower one, never null
     * @throws ProblemException with the code {@code DISCLOSURE-03} if a place that was read is no text of it
     */
    public Narrowed<CaseFile> narrow(CaseFile file) {
        return narrow(file, CaseFileParts.FILE, file.getChild(), Optional.empty());
    }

    private <T> Narrowed<T> narrow(T document, PartMap<T, ?> parts, PersonId child, Optional<FrameworkId> framework) {
        checkReviews(document, parts, child);
        Walk walk = new Walk(clearance, elements, reviews);
        walk.about(child);
        T narrower = parts.narrow(document, walk);
        if (narrower == null) {
            throw new IllegalStateException("a document always stands");
        }
        return new Narrowed<>(narrower, walk.removed(), possible(parts, framework), clearance.silent(), withheld);
    }

    /** What can go from such a document: the same for all of them, whatever they hold. */
    private PossibleRemovals possible(PartMap<?, ?> parts, Optional<FrameworkId> framework) {
        return () -> {
            Walk walk = new Walk(clearance, elements, Map.of());
            framework.ifPresent(walk::follows);
            int[] causes = new int[FieldCategories.size()];
            parts.canGo(walk, causes);
            return causes;
        };
    }

    /** A review of what is no text would let nobody go, or go unnoticed. */
    private <T> void checkReviews(T document, PartMap<T, ?> parts, PersonId child) {
        if (reviews.isEmpty()) {
            return;
        }
        Walk open = new Walk(new Clearance(Masks.ALL, false, false, 0), elements, reviews);
        open.about(child);
        parts.narrow(document, open);
        List<Problem> problems = new ArrayList<>();
        new TreeMap<>(reviews).forEach((place, review) -> {
            if (!open.texts().contains(place)) {
                problems.add(Problem.error("DISCLOSURE-03", place, "this is no place of a text that can be read"));
            }
        });
        Problems.of(problems).throwIfErrors();
    }

    /** The categories that do not go; nothing of what was read. */
    @Override
    public String toString() {
        return "MinimumDisclosure{withheld=" + withheld.keySet() + "}";
    }

    /** Works out what can go, when it is asked for. */
    interface PossibleRemovals {
        int[] causes();
    }
}
