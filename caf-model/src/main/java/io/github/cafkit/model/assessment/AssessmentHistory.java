package io.github.cafkit.model.assessment;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.YesNoUnknown;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All versions of one assessment that are held, and what was decided where significant harm was feared. It only grows:
 * {@link #appended} and {@link #decided} answer a longer history, there are no {@code with} methods, and a version that is
 * in it is never edited. A host that keeps histories asks {@link #continuityFrom} before one replaces another. Immutable and
 * thread-safe.
 *
 * <p>A version is appended when it is finished, or unfinished where it is to be kept as it stands, as when it raises a
 * fear of significant harm. A history may begin with a later version than the first, where a case came from elsewhere.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAssessmentHistory.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAssessmentHistory.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAssessmentHistory.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAssessmentHistory.class)
@JsonDocument(AssessmentHistory.SCHEMA)
public interface AssessmentHistory {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/assessment-history/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * The versions.
     *
     * @return at least one version, the oldest first, each the sound next version of the one before, never null
     */
    List<@Valid CommonAssessment> getVersions();

    /**
     * What was decided about significant harm.
     *
     * @return the outcomes in the order of the decisions; empty while there is none, never null
     */
    List<@Valid SignificantHarmOutcome> getHarmOutcomes();

    /**
     * A history that begins with a version.
     *
     * @param version the oldest version that is held, not null
     * @return the history, never null
     */
    static AssessmentHistory startedWith(CommonAssessment version) {
        return builder().addVersions(version).build();
    }

    /**
     * This history with the next version.
     *
     * @param next the version, not null
     * @return the longer history, never null
     * @throws ProblemException if the version is no sound next version, as {@link CommonAssessment#continuityFrom} finds,
     *     or has an identifier that was there before
     */
    default AssessmentHistory appended(CommonAssessment next) {
        return builder().from(this).addVersions(next).build();
    }

    /**
     * This history with an outcome of a fear of significant harm.
     *
     * @param outcome the outcome, not null
     * @return the longer history, never null
     * @throws ProblemException if the outcome names no version that was stopped, or comes before another
     */
    default AssessmentHistory decided(SignificantHarmOutcome outcome) {
        return builder().from(this).addHarmOutcomes(outcome).build();
    }

    /**
     * The newest version.
     *
     * @return the version, never null
     */
    default CommonAssessment latest() {
        return getVersions().get(getVersions().size() - 1);
    }

    /**
     * The version with an identifier.
     *
     * @param id the identifier, not null
     * @return the version, or empty if it is not held
     */
    default Optional<CommonAssessment> version(AssessmentId id) {
        return getVersions().stream()
                .filter(version -> version.getId().equals(id))
                .findFirst();
    }

    /**
     * The newest version that was finished by a day.
     *
     * @param day the day, not null
     * @return the version, or empty if none was finished
     */
    default Optional<CommonAssessment> completeOn(LocalDate day) {
        return getVersions().stream()
                .filter(version -> version.getCompletedOn()
                        .map(completed -> !completed.isAfter(day))
                        .orElse(false))
                .reduce((older, newer) -> newer);
    }

    /**
     * Whether ordinary work on the assessment is stopped: some version raised a fear of significant harm, and no outcome
     * has ended the stop since. No version ends it, whatever it says or leaves out.
     *
     * @return true from the version that raised the fear until an outcome that ends the stop
     */
    default boolean stopped() {
        if (getHarmOutcomes().isEmpty()) {
            return stopRaised();
        }
        SignificantHarmOutcome last = getHarmOutcomes().get(getHarmOutcomes().size() - 1);
        int decidedUpon = indexOf(last.getAssessment());
        return !last.getKind().endsStop()
                || !concerns(decidedUpon + 1).containsAll(concerns(getVersions().size()));
    }

    /**
     * Whether any version has ever raised a fear of significant harm.
     *
     * @return true if one has, whatever was decided afterwards
     */
    default boolean stopRaised() {
        return getVersions().stream().anyMatch(CommonAssessment::raisesStop);
    }

    /**
     * Whether this history holds everything that another held, as it was.
     *
     * @param earlier the history that this one should replace, not null
     * @return what is wrong: a version or an outcome that has vanished or was edited; empty if nothing is, never null
     */
    default Problems continuityFrom(AssessmentHistory earlier) {
        List<Problem> problems = new ArrayList<>();
        firstDifference(earlier.getVersions(), getVersions())
                .ifPresent(index -> problems.add(Problem.error(
                        "HISTORY-06", "/versions/" + index, "a version in a history is neither edited nor left out")));
        firstDifference(earlier.getHarmOutcomes(), getHarmOutcomes())
                .ifPresent(index -> problems.add(Problem.error(
                        "HISTORY-07",
                        "/harmOutcomes/" + index,
                        "what was decided about significant harm is neither edited nor left out")));
        return Problems.of(problems);
    }

    private static Optional<Integer> firstDifference(List<?> earlier, List<?> later) {
        return IntStream.range(0, earlier.size())
                .filter(i -> i >= later.size() || !later.get(i).equals(earlier.get(i)))
                .boxed()
                .findFirst();
    }

    /**
     * Insists on the schema, on versions that follow one upon the other, and on outcomes that follow what they decide.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default AssessmentHistory check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.require(!getVersions().isEmpty(), "HISTORY-01", "/versions", "a history has at least one version");
        Checks.requireDistinct(
                getVersions(),
                CommonAssessment::getId,
                "HISTORY-02",
                "/versions",
                "a version is in a history once and is not replaced");
        for (int i = 1; i < getVersions().size(); i++) {
            Problems problems =
                    getVersions().get(i).continuityFrom(getVersions().get(i - 1));
            problems.under("/versions/" + i).throwIfErrors();
        }
        for (int i = 0; i < getHarmOutcomes().size(); i++) {
            checkOutcome(i);
        }
        return current ? this : builder().from(this).schema(SCHEMA).build();
    }

    private void checkOutcome(int index) {
        SignificantHarmOutcome outcome = getHarmOutcomes().get(index);
        String path = "/harmOutcomes/" + index;
        int version = indexOf(outcome.getAssessment());
        Checks.require(
                version >= 0 && getVersions().get(version).raisesStop(),
                "HISTORY-03",
                path + "/assessment",
                "what was decided about significant harm names a version of this history that raised it");
        Checks.require(
                getVersions().get(version).harmNotes().stream()
                        .noneMatch(note -> outcome.getDecidedOn().isBefore(note.getRaisedOn())),
                "HISTORY-04",
                path + "/decidedOn",
                "nothing is decided before it is raised");
        Checks.require(
                index == 0 || follows(outcome, getHarmOutcomes().get(index - 1)),
                "HISTORY-05",
                path,
                "outcomes are added in the order of the versions and days they were decided on");
    }

    private boolean follows(SignificantHarmOutcome later, SignificantHarmOutcome earlier) {
        return indexOf(later.getAssessment()) >= indexOf(earlier.getAssessment())
                && !later.getDecidedOn().isBefore(earlier.getDecidedOn());
    }

    private int indexOf(AssessmentId id) {
        return IntStream.range(0, getVersions().size())
                .filter(i -> getVersions().get(i).getId().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** What the first versions raised: each note, and each version that answers the form's question with yes. */
    private Set<Object> concerns(int versions) {
        Set<Object> concerns = new HashSet<>();
        getVersions().stream()
                .limit(versions)
                .flatMap(version -> Stream.concat(
                        version.harmNotes().stream().map(HarmNote::of),
                        Stream.of(version.getId()).filter(id -> version.getHarmAnswer() == YesNoUnknown.YES)))
                .forEach(concerns::add);
        return concerns;
    }

    /**
     * Starts a history.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link AssessmentHistory}. */
    final class Builder extends ImmutableAssessmentHistory.Builder {
        Builder() {}
    }
}
