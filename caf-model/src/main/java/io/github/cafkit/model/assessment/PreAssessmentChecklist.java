package io.github.cafkit.model.assessment;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The checklist with which a practitioner decides whether to offer a common assessment. Immutable and thread-safe;
 * personal attributes are redacted in {@code toString}.
 *
 * <p>It helps its author to decide and is nothing else. It is <b>never a referral</b>, is not an assessment, and starts
 * no help by itself: nobody is asked for anything by passing it on, and consent is sought before an assessment begins.
 * Where a child may be suffering harm the local safeguarding procedures are followed, whatever the answers add up to.
 *
 * <p>Using it is optional and areas differ. The wording of the questions, the set of answers and the rule of
 * {@link #suggestsAssessment()} are unverified.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePreAssessmentChecklist.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePreAssessmentChecklist.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePreAssessmentChecklist.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePreAssessmentChecklist.class)
@JsonDocument(PreAssessmentChecklist.SCHEMA)
public interface PreAssessmentChecklist extends WithPreAssessmentChecklist {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/pre-assessment-checklist/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the checklist.
     *
     * @return the identifier, never null
     */
    ChecklistId getId();

    /**
     * The day on which it was filled in.
     *
     * @return the day, never null
     */
    LocalDate getFilledInOn();

    /**
     * The child, with the identifying details.
     *
     * @return the child, never null
     */
    @Valid
    Child getChild();

    /**
     * Who filled it in.
     *
     * @return the practitioner, never null
     */
    @Valid
    Practitioner getAuthor();

    /**
     * The questions answered.
     *
     * @return the answers in order, at most one for each question; a question that is not there was not answered, never
     *     null
     */
    List<@Valid ChecklistAnswer> getAnswers();

    /**
     * The services that the child or family seems to need beside those there are.
     *
     * @return the services in words, in order; empty if none was named, never null
     */
    @Value.Redacted
    List<@NotBlank(message = "a service that is needed is put in words") @Size(max = TextLimits.NARRATIVE) String>
            getServicesNeeded();

    /**
     * Whether it is clear what the child needs.
     *
     * @return the author's view; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default YesNoUnknown getNeedsClear() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Whether the author's own service can meet the needs.
     *
     * @return the author's view; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default YesNoUnknown getOwnServiceCanMeet() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Whether the author thinks that a common assessment would help.
     *
     * @return the author's view; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default YesNoUnknown getAssessmentWouldHelp() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * What the author decided.
     *
     * @return the decision, or empty while there is none
     */
    @Value.Redacted
    Optional<ChecklistDecision> getDecision();

    /**
     * Why.
     *
     * @return the reason in words, or empty while none is written
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getDecisionReason();

    /**
     * The answer to a question.
     *
     * @param question the question, not null
     * @return the answer, or empty if it was not answered
     */
    default Optional<ChecklistAnswer> answer(ChecklistQuestion question) {
        return getAnswers().stream()
                .filter(answer -> answer.getQuestion() == question)
                .findFirst();
    }

    /**
     * The questions that were not answered.
     *
     * @return the questions in their order; empty if all were, never null
     */
    default List<ChecklistQuestion> unanswered() {
        return Arrays.stream(ChecklistQuestion.values())
                .filter(question -> answer(question).isEmpty())
                .toList();
    }

    /**
     * Whether the answers suggest that a common assessment be offered: some answer is no or not sure, and either it is
     * not clear what the child needs or it is not certain that the author's own service can meet it. Not knowing either
     * counts towards offering.
     *
     * <p>It is a suggestion to the author and never a decision, whichever way it falls. A question that was not answered
     * adds nothing; see {@link #unanswered()}.
     *
     * @return true if the rule, which is unverified, speaks for an offer
     */
    default boolean suggestsAssessment() {
        boolean concern = getAnswers().stream().anyMatch(answer -> answer.getReply() != ChecklistReply.YES);
        return concern && (getNeedsClear() != YesNoUnknown.YES || getOwnServiceCanMeet() != YesNoUnknown.YES);
    }

    /**
     * Insists on the schema, on one answer for each question, and on a reason that belongs to a decision.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default PreAssessmentChecklist check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.requireDistinct(
                getAnswers(),
                ChecklistAnswer::getQuestion,
                "CHECKLIST-01",
                "/answers",
                "each question is answered at most once");
        Checks.require(
                getDecisionReason().isEmpty() || getDecision().isPresent(),
                "CHECKLIST-02",
                "/decision",
                "a reason belongs to a decision");
        return current ? this : withSchema(SCHEMA);
    }

    /**
     * Starts a checklist.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link PreAssessmentChecklist}. */
    final class Builder extends ImmutablePreAssessmentChecklist.Builder {
        Builder() {}
    }
}
