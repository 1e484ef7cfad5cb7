package io.github.cafkit.model.plan;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.ReadyToClose;
import io.github.cafkit.model.validation.ReadyToShare;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A plan of several agencies and the family for one child. Immutable and thread-safe; texts are redacted in
 * {@code toString}.
 *
 * <p>Like an assessment it may be held unfinished. Each version is a document of its own; {@link #revisedAs} starts the
 * next. What a coordinator would look for in it is found by {@code io.github.cafkit.model.review.PlanReview}.
 */
@Value.Immutable
@CafValue
@JsonDocument(JointPlan.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableJointPlan.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableJointPlan.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableJointPlan.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableJointPlan.class)
public interface JointPlan extends WithJointPlan {

    /** The schema of the JSON document, and its version. Documents of version 1 are read, too. */
    String SCHEMA = "cafkit/joint-plan/1.1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused, and one
     * of an earlier minor version becomes one of this version.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies this version.
     *
     * @return the identifier, never null
     */
    PlanId getId();

    /**
     * The number of the version.
     *
     * @return 1 for the first, never less
     */
    int getVersion();

    /**
     * The version that this one replaces.
     *
     * @return the identifier of the version before, or empty for the first
     */
    Optional<PlanId> getReplaces();

    /**
     * How far the plan has come.
     *
     * @return the status, never null
     */
    PlanStatus getStatus();

    /**
     * The child.
     *
     * @return the child, never null
     */
    PersonId getChild();

    /**
     * The version of the assessment that the plan answers.
     *
     * @return the assessment, never null
     */
    AssessmentId getAssessment();

    /**
     * The framework that outcome codes belong to.
     *
     * @return the framework, never null
     */
    FrameworkId getFramework();

    /**
     * The day on which the plan starts.
     *
     * @return the day, never null
     */
    LocalDate getStartsOn();

    /**
     * What the family wants in the end, beyond this plan.
     *
     * @return the goal in words, or empty if none was named
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getLongTermGoal();

    /**
     * The consents that were in force when the plan was made. A plan review compares them with the records.
     *
     * @return the consents sorted; empty if none is named, which is no consent, never null
     */
    @Value.NaturalOrder
    SortedSet<ConsentId> getConsents();

    /**
     * What is wanted, and what is done for it.
     *
     * @return the outcomes in order; empty while there is none, never null
     */
    @NotEmpty(
            groups = {ReadyToShare.class, ReadyToClose.class},
            message = "a plan has at least one outcome")
    List<@Valid IntendedOutcome> getOutcomes();

    /**
     * When and how the plan is looked at again.
     *
     * @return the arrangement, or empty while there is none
     */
    Optional<
                    @NotNull(groups = ReadyToShare.class, message = "a plan says when it is looked at again") @Valid
                    ReviewArrangement>
            getReview();

    /**
     * Who agrees with the plan, and who does not.
     *
     * @return one answer for each party, in order; empty while nobody was asked, never null
     */
    @NotEmpty(groups = ReadyToShare.class, message = "it is recorded whether family and agencies agree")
    List<@Valid Agreement> getAgreements();

    /**
     * What the child says about the plan.
     *
     * @return the child's own words, or empty while they were not asked for
     */
    Optional<@Valid OwnWords> getChildComment();

    /**
     * What parents and carers say about the plan.
     *
     * @return their own words in order; empty while they were not asked for, never null
     */
    List<@Valid OwnWords> getParentComments();

    /**
     * What is done if the plan does not go as agreed.
     *
     * @return the contingencies in order; may be empty, never null
     */
    List<@Valid Contingency> getContingencies();

    /**
     * The needs that the plan does not meet.
     *
     * @return the unmet needs in order; empty if all are met, never null
     */
    List<@Valid UnmetNeed> getUnmetNeeds();

    /**
     * Who was given a copy, and when.
     *
     * @return the copies in order; empty while none was given, never null
     */
    List<PlanCopy> getCopies();

    /**
     * All actions, in the order of the outcomes.
     *
     * @return the actions, never null
     */
    default List<Accountability> allActions() {
        return getOutcomes().stream()
                .flatMap(outcome -> outcome.getActions().stream())
                .toList();
    }

    /**
     * Starts the next version: a draft with the same content, the version number one up, that replaces this one. The
     * agreements are not carried over, as a changed plan is agreed anew, nor are the consents of the day of this version and
     * the copies given of it.
     *
     * @param id the identifier of the next version, not null
     * @param startsOn the day on which it starts, not null
     * @return the draft, never null
     */
    default JointPlan revisedAs(PlanId id, LocalDate startsOn) {
        return builder()
                .from(this)
                .id(id)
                .version(getVersion() + 1)
                .replaces(getId())
                .status(PlanStatus.DRAFT)
                .startsOn(startsOn)
                .agreements(List.of())
                .consents(List.of())
                .copies(List.of())
                .build();
    }

    /**
     * Insists on the schema, on versions that append, and on distinct keys.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default JointPlan check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.require(getVersion() >= 1, "JOINT-PLAN-01", "/version", "versions are numbered from 1");
        Checks.require(
                getVersion() == 1 || getReplaces().isPresent(),
                "JOINT-PLAN-02",
                "/replaces",
                "a version after the first names the one that it replaces");
        Checks.require(
                !getReplaces().equals(Optional.of(getId())),
                "JOINT-PLAN-03",
                "/replaces",
                "a version does not replace itself");
        Checks.requireDistinct(
                getOutcomes(), IntendedOutcome::getId, "JOINT-PLAN-04", "/outcomes", "outcomes have different ids");
        Checks.requireDistinct(
                allActions(), Accountability::getId, "JOINT-PLAN-05", "/outcomes", "actions have different ids");
        Checks.requireDistinct(
                getAgreements(), Agreement::getParty, "JOINT-PLAN-06", "/agreements", "each party answers once");
        return current ? this : withSchema(SCHEMA);
    }

    /**
     * Starts a plan.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link JointPlan}. */
    final class Builder extends ImmutableJointPlan.Builder {
        Builder() {}
    }
}
