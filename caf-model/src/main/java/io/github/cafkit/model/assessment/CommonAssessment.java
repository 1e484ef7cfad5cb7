package io.github.cafkit.model.assessment;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.consent.ConsentCheck;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.consent.WithoutConsent;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.YesNoUnknown;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A common assessment, with the sections of the CAF form of 2009 in their order. What the form of 2006, today's early-help
 * forms and the records of special educational needs ask for besides has its place among them. Immutable and
 * thread-safe; personal attributes are redacted in {@code toString}.
 *
 * <p>A draft may lack almost everything: it is built, saved and read back. What every framework asks for before a purpose
 * is asked for with {@link ReadyForPlan}, {@link ReadyToShare} or {@link ReadyToClose}; what the assessment's own framework
 * asks for as well, such as a consent statement, with {@code io.github.cafkit.model.completeness.Completeness}. Each version
 * is a document of its own with its own {@link #getId()}; {@link #revisedAs} starts the next, {@link AssessmentHistory}
 * holds them all, and {@link AssessmentComparison} shows what changed from one to another.
 *
 * <p>An assessment is kept under one child. A family's assessment names the others in {@link #getOtherChildren()}, and its
 * findings and needs say whom they are about.
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
@Required(property = "childComment", message = "the child's own view is recorded", groups = ReadyForPlan.class)
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
     * Section A: whether somebody has asked whether there was an assessment already, as local forms put it. Where the
     * day is given the answer may be left out; see {@link #earlierAssessmentChecked()}.
     *
     * @return the answer; unknown, that is not asked, unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getEarlierAssessmentCheck() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Section B: the unique reference number of the form of 2006.
     *
     * @return the reference, or empty if the form has none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getUniqueReference();

    /**
     * Section B: the child.
     *
     * @return the child, never null
     */
    @Valid
    Child getChild();

    /**
     * Section B: the other children of a family's assessment.
     *
     * @return the children in order; empty where the assessment is about one child, never null
     */
    List<@Valid Child> getOtherChildren();

    /**
     * Section B: the special educational needs of the child, and of the other children.
     *
     * @return at most one entry for each child; empty where none is recorded, never null
     */
    List<@Valid SpecialEducationalNeeds> getSpecialEducationalNeeds();

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
     * Section F: the author's manager, whom early-help forms ask for.
     *
     * @return the practitioner, or empty if none was named
     */
    Optional<@Valid Practitioner> getManager();

    /**
     * Section G: the services that work with the child.
     *
     * @return the services in order; empty while none is recorded, never null
     */
    List<@Valid ServiceInvolved> getServices();

    /**
     * Section H: what was found, element by element.
     *
     * @return the findings in the order of the form, at most one for each element and the same people; empty while
     *     nothing is recorded, never null
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
     * Section I: the analysis in the way of early-help forms, beside the conclusions or in their place.
     *
     * @return the analysis, or empty while there is none
     */
    Optional<@Valid Analysis> getAnalysis();

    /**
     * Section I: what life is like for each child, as a practitioner understands it.
     *
     * @return the accounts in order, at most one for each child; empty while none is written, never null
     */
    List<@Valid LivedExperience> getLivedExperiences();

    /**
     * Section I: what the child says.
     *
     * @return the child's own words, or empty while they were not asked for
     */
    Optional<@Valid OwnWords> getChildComment();

    /**
     * Section I: what the other children say.
     *
     * @return their own words in order; empty while they were not asked for, never null
     */
    List<@Valid OwnWords> getOtherChildrenComments();

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
     * Section J: that information is kept or passed on without consent, and why.
     *
     * @return the record, or empty if everything rests on consent
     */
    Optional<@Valid WithoutConsent> getWithoutConsent();

    /**
     * Section K: that significant harm is feared.
     *
     * @return the note, or empty if nobody has raised it
     */
    Optional<@Valid SignificantHarm> getSignificantHarm();

    /**
     * Section K: fears of significant harm raised after the first. They are added; the first note stays.
     *
     * @return the notes in order; empty if there is none, never null
     */
    List<@Valid SignificantHarm> getFurtherHarm();

    /**
     * Section K: the answer to the question of early-help forms whether a child may be suffering significant harm. A yes
     * stops the ordinary path even before the note is written.
     *
     * @return the answer of this version; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default YesNoUnknown getHarmAnswer() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Whether it is known that somebody has asked for an earlier assessment.
     *
     * @return yes if a day is recorded, else the answer given, never null
     */
    default YesNoUnknown earlierAssessmentChecked() {
        return getEarlierAssessmentCheckedOn().isPresent() ? YesNoUnknown.YES : getEarlierAssessmentCheck();
    }

    /**
     * The child and the other children.
     *
     * @return the children in order, at least one, never null
     */
    default List<Child> allChildren() {
        return Stream.concat(Stream.of(getChild()), getOtherChildren().stream()).toList();
    }

    /**
     * Who wrote the assessment.
     *
     * @return the first assessor, or empty while none is named
     */
    default Optional<Practitioner> author() {
        return getAssessors().stream().findFirst();
    }

    /**
     * Who wrote it together with the author.
     *
     * @return the assessors after the first, in order, never null
     */
    default List<Practitioner> coAuthors() {
        return getAssessors().stream().skip(1).toList();
    }

    /**
     * All notes of significant harm.
     *
     * @return the first note and those after it; empty if none was raised, never null
     */
    default List<SignificantHarm> harmNotes() {
        return Stream.concat(getSignificantHarm().stream(), getFurtherHarm().stream())
                .toList();
    }

    /**
     * Whether this version raises a fear of significant harm, by a note or by its answer. Whether work is still stopped
     * is known from the whole {@link AssessmentHistory} alone.
     *
     * @return true if it does
     */
    default boolean raisesStop() {
        return !harmNotes().isEmpty() || getHarmAnswer() == YesNoUnknown.YES;
    }

    /**
     * What consent is missing before the content is stored, for each child. It says what is on file and is no decision.
     *
     * @param day the day on which it is to be stored, not null
     * @return what is missing; empty if nothing is, never null
     */
    default Problems consentToStore(LocalDate day) {
        return consentOfEach(check -> check.toStore(day));
    }

    /**
     * What consent is missing before the content is shared, for each child. It says what is on file; whether the content
     * may be shared is for the consent rules.
     *
     * @param recipient the agency that is to receive it, not null
     * @param purpose what for, as an upper-snake code, not null
     * @param day the day on which it is to be shared, not null
     * @return what is missing; empty if nothing is, never null
     */
    default Problems consentToShare(Agency recipient, String purpose, LocalDate day) {
        return consentOfEach(check -> check.toShare(recipient, purpose, day));
    }

    private Problems consentOfEach(Function<ConsentCheck, Problems> question) {
        return Problems.of(allChildren().stream()
                .map(child -> new ConsentCheck(child, getConsentStatement(), getWithoutConsent()))
                .flatMap(check -> question.apply(check).stream())
                .distinct()
                .toList());
    }

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
     * The needs that have not been found to be met, in the order of the findings.
     *
     * @return the needs, never null
     */
    default List<Need> openNeeds() {
        return allNeeds().stream().filter(need -> need.getMetOn().isEmpty()).toList();
    }

    /**
     * What was found about somebody by name. Findings about nobody in particular are not among them.
     *
     * @param person the child, parent or carer, not null
     * @return the findings in order, never null
     */
    default List<ElementFinding> findingsAbout(PersonId person) {
        return getFindings().stream()
                .filter(finding -> finding.getAbout().contains(person))
                .toList();
    }

    /**
     * What was found about an element: for the whole family or the first people named.
     *
     * @param element the code of the element, not null
     * @return the first finding, or empty if the assessment says nothing of the element
     */
    default Optional<ElementFinding> finding(ElementCode element) {
        return getFindings().stream()
                .filter(finding -> finding.getElement().equals(element))
                .findFirst();
    }

    /**
     * Starts the next version: a draft with the same content, the version number one up, that replaces this one. The
     * consent statement, the ground for going without and the answer about significant harm are not carried over, as they
     * are asked for anew with each version. Notes of significant harm are.
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
                .withoutConsent(Optional.empty())
                .harmAnswer(YesNoUnknown.UNKNOWN)
                .build();
    }

    /**
     * Whether this is a sound next version of another.
     *
     * @param earlier the version that this one should replace, not null
     * @return what is wrong: another child, a number or a pointer that does not follow, a note of significant harm that
     *     has vanished or was rewritten, a start before that of the other; empty if nothing is, never null
     */
    default Problems continuityFrom(CommonAssessment earlier) {
        return Continuity.between(earlier, this);
    }

    /**
     * Insists on the schema, on versions that append, on a finished version having a day, on distinct keys, and that all
     * parts are about people of the assessment.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default CommonAssessment check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        AssessmentChecks.of(this);
        return current ? this : withSchema(SCHEMA);
    }

    @Override
    default boolean lacks(String property) {
        return switch (property) {
            case "completedOn" -> getStatus() != AssessmentStatus.COMPLETE;
            case "childComment" -> !getChild().unborn() && getChildComment().isEmpty();
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
