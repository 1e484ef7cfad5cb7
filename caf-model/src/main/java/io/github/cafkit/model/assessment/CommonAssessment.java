package io.github.cafkit.model.assessment;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.validation.CrossChecked;
import io.github.cafkit.model.validation.ReadyForPlan;
import io.github.cafkit.model.validation.ReadyToClose;
import io.github.cafkit.model.validation.ReadyToShare;
import io.github.cafkit.model.validation.Required;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A common assessment, with the sections of the CAF form of 2009 in their order. Immutable and thread-safe; personal
 * attributes are redacted in {@code toString}.
 *
 * <p>A draft may lack almost everything: it is built, saved and read back. What every framework asks for before a purpose is
 * asked for with {@link ReadyForPlan}, {@link ReadyToShare} or {@link ReadyToClose}; what the assessment's own framework asks
 * for as well, such as a consent statement, with {@code io.github.cafkit.model.completeness.Completeness}. Each version is a document of its own with its own
 * {@link #getId()}; {@link #revisedAs} starts the next, and {@link #continuityFrom} compares two.
 */
@Value.Immutable
@CafValue
@JsonDocument(CommonAssessment.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCommonAssessment.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableCommonAssessment.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCommonAssessment.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCommonAssessment.class)
@Required(
        property = "completedOn",
        message = "an assessment is completed before it is passed on or closed",
        groups = {ReadyToShare.class, ReadyToClose.class})
@Required(property = "findings", message = "at least one element was discussed", groups = ReadyForPlan.class)
public interface CommonAssessment extends WithCommonAssessment, CrossChecked {

    /** The schema of the JSON document, and its version. Documents of version 1 are read, too. */
    String SCHEMA = "cafkit/common-assessment/1.1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused, and one
     * of an earlier minor version becomes one of this version.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Section A: identifies this version.
     *
     * @return the identifier, never null
     */
    AssessmentId getId();

    /**
     * Section A: the number of the version.
     *
     * @return 1 for the first, never less
     */
    int getVersion();

    /**
     * Section A: the version that this one replaces.
     *
     * @return the identifier of the version before, or empty for the first
     */
    Optional<AssessmentId> getReplaces();

    /**
     * The framework that the element codes belong to.
     *
     * @return the framework, never null
     */
    FrameworkId getFramework();

    /**
     * Whether it is finished.
     *
     * @return the status, never null
     */
    AssessmentStatus getStatus();

    /**
     * Section A: the day on which the assessment started.
     *
     * @return the day, never null
     */
    LocalDate getStartedOn();

    /**
     * Section A: the day on which it was completed.
     *
     * @return the day, present exactly if the status is {@link AssessmentStatus#COMPLETE}
     */
    Optional<LocalDate> getCompletedOn();

    /**
     * Section A: the day on which somebody asked whether there was an assessment already.
     *
     * @return the day, or empty if nobody has asked
     */
    Optional<LocalDate> getEarlierAssessmentCheckedOn();

    /**
     * Section B: the child.
     *
     * @return the child, never null
     */
    @Valid
    Child getChild();

    /**
     * Section C: what has led to the assessment.
     *
     * @return the account, or empty while none is written
     */
    @Value.Redacted
    Optional<
                    @NotNull(
                            groups = {ReadyForPlan.class, ReadyToShare.class},
                            message = "what led to the assessment is written down")
                    @Size(max = TextLimits.NARRATIVE) String>
            getReason();

    /**
     * Section C: who was present.
     *
     * @return the people in order; empty while none is recorded, never null
     */
    List<@Valid Attendee> getAttendees();

    /**
     * Section D: parents and carers.
     *
     * @return the parents and carers in order; empty while none is recorded, never null
     */
    @NotEmpty(
            groups = {ReadyForPlan.class, ReadyToShare.class},
            message = "the parents or carers are recorded")
    List<@Valid ParentOrCarer> getParents();

    /**
     * Section E: the family and home.
     *
     * @return the situation, or empty while none is recorded
     */
    Optional<@Valid HomeSituation> getHomeSituation();

    /**
     * Section F: who undertakes the assessment.
     *
     * @return the assessors, the author first; empty while none is recorded, never null
     */
    @NotEmpty(
            groups = {ReadyForPlan.class, ReadyToShare.class},
            message = "the person who undertakes the assessment is named")
    List<@Valid Practitioner> getAssessors();

    /**
     * Section F: the lead professional at the time, where there is one.
     *
     * @return the practitioner, or empty if nobody leads yet
     */
    Optional<@Valid Practitioner> getLeadProfessional();

    /**
     * Section G: the services that work with the child.
     *
     * @return the services in order; empty while none is recorded, never null
     */
    List<@Valid ServiceInvolved> getServices();

    /**
     * Section H: what was found, element by element.
     *
     * @return the findings in the order of the form, at most one for each element; empty while nothing is recorded,
     *     never null
     */
    @NotEmpty(
            groups = {ReadyForPlan.class, ReadyToShare.class},
            message = "strengths and needs are recorded for at least one element")
    List<@Valid ElementFinding> getFindings();

    /**
     * Section I: conclusions, solutions and actions.
     *
     * @return the conclusions, or empty while there are none
     */
    Optional<
                    @NotNull(
                            groups = {ReadyForPlan.class, ReadyToShare.class},
                            message = "the assessment comes to a conclusion")
                    @Valid Conclusions>
            getConclusions();

    /**
     * Section I: what the child says.
     *
     * @return the child's own words, or empty while they were not asked for
     */
    Optional<@NotNull(groups = ReadyForPlan.class, message = "the child's own view is recorded") @Valid OwnWords>
            getChildComment();

    /**
     * Section I: what parents and carers say.
     *
     * @return their own words in order; empty while they were not asked for, never null
     */
    @NotEmpty(groups = ReadyForPlan.class, message = "what the parents or carers say is recorded")
    List<@Valid OwnWords> getParentComments();

    /**
     * Section J: the consent statement.
     *
     * @return the statement, or empty while there is none
     */
    Optional<@Valid ConsentStatement> getConsentStatement();

    /**
     * Section K: that significant harm is feared.
     *
     * @return the note, or empty if nobody has raised it
     */
    Optional<@Valid SignificantHarm> getSignificantHarm();

    /**
     * All needs found, in the order of the findings.
     *
     * @return the needs, never null
     */
    default List<Need> allNeeds() {
        return getFindings().stream()
                .flatMap(finding -> finding.getNeeds().stream())
                .toList();
    }

    /**
     * What was found about an element.
     *
     * @param element the code of the element, not null
     * @return the finding, or empty if the assessment says nothing of the element
     */
    default Optional<ElementFinding> finding(ElementCode element) {
        return getFindings().stream()
                .filter(finding -> finding.getElement().equals(element))
                .findFirst();
    }

    /**
     * Starts the next version: a draft with the same content, the version number one up, that replaces this one. The
     * consent statement is not carried over, as consent is revisited for each version. A note of significant harm is.
     *
     * @param id the identifier of the next version, not null
     * @param startedOn the day on which it is started, not null
     * @return the draft, never null
     */
    default CommonAssessment revisedAs(AssessmentId id, LocalDate startedOn) {
        return builder()
                .from(this)
                .id(id)
                .version(getVersion() + 1)
                .replaces(getId())
                .status(AssessmentStatus.DRAFT)
                .startedOn(startedOn)
                .completedOn(Optional.empty())
                .consentStatement(Optional.empty())
                .build();
    }

    /**
     * Whether this is a sound next version of another.
     *
     * @param earlier the version that this one should replace, not null
     * @return what is wrong: another child, a number or a pointer that does not follow, a note of significant harm that
     *     has vanished; empty if nothing is, never null
     */
    default Problems continuityFrom(CommonAssessment earlier) {
        List<Problem> problems = new ArrayList<>();
        if (!getChild().getId().equals(earlier.getChild().getId())) {
            problems.add(Problem.error("VERSION-01", "/child/id", "all versions are about the same child"));
        }
        if (getVersion() != earlier.getVersion() + 1) {
            problems.add(Problem.error("VERSION-02", "/version", "a version number is one more than the one before"));
        }
        if (!getReplaces().equals(Optional.of(earlier.getId()))) {
            problems.add(Problem.error("VERSION-03", "/replaces", "a version names the one that it replaces"));
        }
        if (earlier.getSignificantHarm().isPresent() && getSignificantHarm().isEmpty()) {
            problems.add(Problem.error(
                    "VERSION-04", "/significantHarm", "a note of significant harm is not cleared by leaving it out"));
        }
        return Problems.of(problems);
    }

    /**
     * Insists on the schema, on versions that append, on a finished version having a day, and on distinct keys.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default CommonAssessment check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.require(getVersion() >= 1, "ASSESSMENT-01", "/version", "versions are numbered from 1");
        Checks.require(
                getVersion() == 1 || getReplaces().isPresent(),
                "ASSESSMENT-02",
                "/replaces",
                "a version after the first names the one that it replaces");
        Checks.require(
                !getReplaces().equals(Optional.of(getId())),
                "ASSESSMENT-03",
                "/replaces",
                "a version does not replace itself");
        Checks.require(
                (getStatus() == AssessmentStatus.COMPLETE) == getCompletedOn().isPresent(),
                "ASSESSMENT-04",
                "/completedOn",
                "an assessment has a day of completion exactly if it is complete");
        Checks.require(
                getCompletedOn().map(day -> !day.isBefore(getStartedOn())).orElse(true),
                "ASSESSMENT-05",
                "/completedOn",
                "an assessment is not completed before it starts");
        Checks.requireDistinct(
                getFindings(),
                ElementFinding::getElement,
                "ASSESSMENT-06",
                "/findings",
                "an assessment has at most one finding for each element");
        Checks.requireDistinct(
                allNeeds(), Need::getId, "ASSESSMENT-07", "/findings", "the needs of an assessment have different ids");
        Checks.requireDistinct(
                getParents(),
                ParentOrCarer::getId,
                "ASSESSMENT-08",
                "/parents",
                "the parents and carers of an assessment have different ids");
        return current ? this : withSchema(SCHEMA);
    }

    @Override
    default boolean lacks(String property) {
        return switch (property) {
            case "completedOn" -> getStatus() != AssessmentStatus.COMPLETE;
            case "findings" ->
                !getFindings().isEmpty()
                        && getFindings().stream().allMatch(finding -> finding.getDiscussion() != Discussion.DISCUSSED);
            default -> false;
        };
    }

    /**
     * The first version of an assessment by the CAF of 2009, as a draft.
     *
     * @param id the identifier, not null
     * @param startedOn the day on which it started, not null
     * @param child the child, not null
     * @return a builder with these set, never null
     */
    static Builder start(AssessmentId id, LocalDate startedOn, Child child) {
        Builder builder = builder();
        builder.id(id)
                .version(1)
                .framework(Frameworks.CAF_2009.getId())
                .status(AssessmentStatus.DRAFT)
                .startedOn(startedOn)
                .child(child);
        return builder;
    }

    /**
     * Starts an assessment.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link CommonAssessment}. */
    final class Builder extends ImmutableCommonAssessment.Builder {
        Builder() {}
    }
}
