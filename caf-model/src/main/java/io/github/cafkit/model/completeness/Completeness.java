package io.github.cafkit.model.completeness;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Purpose;
import io.github.cafkit.model.framework.Requirement;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.plan.JointPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an assessment, a plan or the end of the work still lacks before it serves a purpose under its framework. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Completeness share = Completeness.of(assessment, Frameworks.CAF_2009, Purpose.SHARE);
 * share.problems().forEach(problem -> page.line(problem.path(), problem.message()));
 * }</pre>
 *
 * <p>What every framework asks for has the code of its constraint, such as {@code NOT_EMPTY}; what the framework asks for
 * has {@code REQUIRED-} and the name of its field, the severity that the framework gives it, and {@code (unverified)} after
 * the message where nobody has checked the requirement against its source. A place that a constraint reports as missing
 * already is not reported again. Problems come in the order of their places, then of their codes.
 *
 * <p>It says that something is there, not that it is good or true.
 */
public final class Completeness {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::path).thenComparing(Problem::code).thenComparing(Problem::message);

    /** The codes of constraints that say no more than that something is not there. */
    private static final Set<String> ABSENCES = Set.of("NOT_NULL", "NOT_EMPTY", "NOT_BLANK", "REQUIRED");

    private final FrameworkId framework;
    private final Purpose purpose;
    private final Problems problems;

    private Completeness(FrameworkId framework, Purpose purpose, Problems problems) {
        this.framework = framework;
        this.purpose = purpose;
        this.problems = problems;
    }

    /**
     * What an assessment lacks, by {@link CafValidation#standard()}.
     *
     * @param assessment the assessment, not null
     * @param framework the framework that the assessment follows, not null
     * @param purpose what it is wanted for, not null
     * @return what is missing, never null
     * @throws ProblemException with {@code COMPLETENESS-01} if the framework is not that of the assessment
     */
    public static Completeness of(CommonAssessment assessment, Framework framework, Purpose purpose) {
        return of(assessment, framework, purpose, CafValidation.standard());
    }

    /**
     * What an assessment lacks, by a validator of the host.
     *
     * @param assessment the assessment, not null
     * @param framework the framework that the assessment follows, not null
     * @param purpose what it is wanted for, not null
     * @param validation what evaluates the constraints, not null
     * @return what is missing, never null
     * @throws ProblemException with {@code COMPLETENESS-01} if the framework is not that of the assessment
     */
    public static Completeness of(
            CommonAssessment assessment, Framework framework, Purpose purpose, CafValidation validation) {
        requireOwn(assessment.getFramework(), framework);
        return of(new Document.OfAssessment(assessment), framework, purpose, validation);
    }

    /**
     * What a plan lacks, by {@link CafValidation#standard()}.
     *
     * @param plan the plan, not null
     * @param framework the framework that the plan follows, not null
     * @param purpose what it is wanted for, not null
     * @return what is missing, never null
     * @throws ProblemException with {@code COMPLETENESS-01} if the framework is not that of the plan
     */
    public static Completeness of(JointPlan plan, Framework framework, Purpose purpose) {
        return of(plan, framework, purpose, CafValidation.standard());
    }

    /**
     * What a plan lacks, by a validator of the host.
     *
     * @param plan the plan, not null
     * @param framework the framework that the plan follows, not null
     * @param purpose what it is wanted for, not null
     * @param validation what evaluates the constraints, not null
     * @return what is missing, never null
     * @throws ProblemException with {@code COMPLETENESS-01} if the framework is not that of the plan
     */
    public static Completeness of(JointPlan plan, Framework framework, Purpose purpose, CafValidation validation) {
        requireOwn(plan.getFramework(), framework);
        return of(new Document.OfPlan(plan), framework, purpose, validation);
    }

    /**
     * What is not on record yet before work ends, by {@link CafValidation#standard()}. It may be asked before the end is
     * recorded, when the last review has said why the work should end, and afterwards.
     *
     * @param ending what is on record, not null
     * @param framework the framework that the work follows, not null
     * @return what is missing, each place beginning with the name of the document, never null
     * @throws ProblemException with {@code COMPLETENESS-01} if the framework is not that of the episode
     */
    public static Completeness of(Ending ending, Framework framework) {
        return of(ending, framework, CafValidation.standard());
    }

    /**
     * What is not on record yet before work ends, by a validator of the host.
     *
     * @param ending what is on record, not null
     * @param framework the framework that the work follows, not null
     * @param validation what evaluates the constraints, not null
     * @return what is missing, each place beginning with the name of the document, never null
     * @throws ProblemException with {@code COMPLETENESS-01} if the framework is not that of the episode
     */
    public static Completeness of(Ending ending, Framework framework, CafValidation validation) {
        requireOwn(ending.episode().getFramework(), framework);
        return of(new Document.OfEnding(ending, framework), framework, Purpose.CLOSE, validation);
    }

    private static void requireOwn(FrameworkId named, Framework framework) {
        Checks.require(
                named.equals(framework.getId()),
                "COMPLETENESS-01",
                "/framework",
                "a document is checked with its own framework");
    }

    private static Completeness of(Document document, Framework framework, Purpose purpose, CafValidation validation) {
        List<Problem> common = document.faults(validation, purpose).toList();
        Set<String> absent = common.stream()
                .filter(problem -> ABSENCES.contains(problem.code()))
                .map(Problem::path)
                .collect(Collectors.toSet());
        Stream<Problem> own = framework.requirements(purpose).stream()
                .flatMap(requirement -> broken(requirement, document))
                .filter(problem -> !absent.contains(problem.path()));
        return new Completeness(
                framework.getId(),
                purpose,
                Problems.of(Stream.concat(common.stream(), own)
                        .distinct()
                        .sorted(BY_PLACE)
                        .toList()));
    }

    private static Stream<Problem> broken(Requirement requirement, Document document) {
        return FieldCheck.of(requirement.getField())
                .missingIn(document)
                .map(path -> new Problem(
                        "REQUIRED-" + requirement.getField().name(),
                        path,
                        requirement.getSeverity(),
                        requirement.note()));
    }

    /**
     * The framework that was asked.
     *
     * @return the framework, never null
     */
    public FrameworkId framework() {
        return framework;
    }

    /**
     * What the document is wanted for.
     *
     * @return the purpose, never null
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * Whether nothing stops the document from serving the purpose. There may be warnings.
     *
     * @return true if no problem is an error
     */
    public boolean complete() {
        return !problems.hasErrors();
    }

    /**
     * What is missing, warnings included.
     *
     * @return the problems in the order of their places, and then of their codes, never null
     */
    public Problems problems() {
        return problems;
    }

    /** One line per problem. */
    @Override
    public String toString() {
        return problems.toString();
    }
}
