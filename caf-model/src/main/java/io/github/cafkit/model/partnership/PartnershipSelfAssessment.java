package io.github.cafkit.model.partnership;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * How the agencies of a partnership see it on a day: how close it is, which step of a ladder it has reached, and what holds
 * of the statements of a checklist. Immutable and thread-safe; comments are redacted in {@code toString}.
 *
 * <p>Ladders and checklist are part of the document, so that whoever receives it can show the words that were asked. It
 * reports views and where they differ; it gives no mark, and an agency that did not answer counts for nothing.
 */
@Value.Immutable
@CafValue
@JsonDocument(PartnershipSelfAssessment.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePartnershipSelfAssessment.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePartnershipSelfAssessment.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePartnershipSelfAssessment.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePartnershipSelfAssessment.class)
public interface PartnershipSelfAssessment extends WithPartnershipSelfAssessment {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/partnership-self-assessment/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused, and one
     * of an earlier minor version becomes one of this version.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the self-assessment.
     *
     * @return the identifier, never null
     */
    PartnershipDocumentId getId();

    /**
     * The partnership.
     *
     * @return the partnership, never null
     */
    PartnershipId getPartnership();

    /**
     * The day it was made.
     *
     * @return the day, never null
     */
    LocalDate getAssessedOn();

    /**
     * The agencies that were asked.
     *
     * @return the agencies sorted, never null
     */
    @Value.NaturalOrder
    SortedSet<AgencyId> getAgencies();

    /**
     * The statements that were put to them, such as {@link EffectiveWorkingChecklist#STATEMENTS}.
     *
     * @return the checklist, never null
     */
    @Valid
    CodeList getChecklist();

    /**
     * The ladders that were put to them, such as {@link PartnershipLists#WILCOX_LADDER}: lists whose entries go from the
     * lowest step to the highest.
     *
     * @return the ladders in order, each once; may be empty, never null
     */
    List<@Valid CodeList> getLadders();

    /**
     * What they answered.
     *
     * @return one response for each agency that answered, in order, never null
     */
    List<@Valid AgencyResponse> getResponses();

    /**
     * The response of an agency.
     *
     * @param agency the agency, not null
     * @return the response, or empty if it has not answered
     */
    default Optional<AgencyResponse> responseOf(AgencyId agency) {
        return getResponses().stream()
                .filter(response -> response.getAgency().equals(agency))
                .findFirst();
    }

    /**
     * How the agencies see each topic.
     *
     * @return one spread for the degree, for each ladder and for each statement, in this order, never null
     */
    default List<PositionSpread> compareAgencies() {
        return SelfAssessmentComparison.betweenAgencies(this);
    }

    /**
     * The topics that the agencies do not see alike.
     *
     * @return the spreads of more than 0, the widest first, and in the order of the document where they are as wide, never
     *     null
     */
    default List<PositionSpread> disagreements() {
        return compareAgencies().stream()
                .filter(each -> each.spread() > 0)
                .sorted(Comparator.comparingInt(PositionSpread::spread).reversed())
                .toList();
    }

    /**
     * What has changed since an earlier self-assessment, for the topics that were asked in the same words both times.
     *
     * @param earlier the earlier one, not null
     * @return one change for each topic and agency that answered at least once, by topic and then by agency; steps of 0
     *     included, never null
     * @throws ProblemException if it is of another partnership, or of a later day
     */
    default List<PositionChange> changesSince(PartnershipSelfAssessment earlier) {
        return SelfAssessmentComparison.overTime(earlier, this);
    }

    /**
     * The topics of this self-assessment that cannot be compared with an earlier one, because they were not asked then, or
     * not in the same words.
     *
     * @param earlier the earlier one, not null
     * @return the topics in order, never null
     */
    default List<ComparedTopic> notAskedAlikeIn(PartnershipSelfAssessment earlier) {
        return SelfAssessmentComparison.notAskedAlike(earlier, this);
    }

    /**
     * What is missing, and where the agencies disagree.
     *
     * @return what is missing by agency, then one finding for each disagreement, the widest first; never null
     */
    default List<PartnershipFinding> findings() {
        return new SelfAssessmentChecks(this).run();
    }

    /**
     * Insists on the schema, on one response for each agency that was asked, and that answers and steps are those of the
     * checklist and of the ladders.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default PartnershipSelfAssessment check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.requireDistinct(
                getLadders(), CodeList::getId, "SELF-ASSESSMENT-03", "/ladders", "ladders have different names");
        Checks.requireDistinct(
                getResponses(),
                AgencyResponse::getAgency,
                "SELF-ASSESSMENT-04",
                "/responses",
                "an agency responds once");
        for (int i = 0; i < getResponses().size(); i++) {
            AgencyResponse response = getResponses().get(i);
            String path = "/responses/" + i;
            Checks.require(
                    getAgencies().contains(response.getAgency()),
                    "SELF-ASSESSMENT-05",
                    path + "/agency",
                    "a response is that of an agency that was asked");
            Checks.require(
                    getChecklist()
                            .codes()
                            .containsAll(response.getAnswers().stream()
                                    .map(ChecklistAnswer::getStatement)
                                    .toList()),
                    "SELF-ASSESSMENT-06",
                    path + "/answers",
                    "an answer is about a statement of the checklist");
            Checks.require(
                    response.getSteps().stream().allMatch(this::listsStep),
                    "SELF-ASSESSMENT-07",
                    path + "/steps",
                    "a step is one of a ladder of the self-assessment");
        }
        return current ? this : withSchema(SCHEMA);
    }

    private boolean listsStep(CodeReference step) {
        return getLadders().stream()
                .anyMatch(ladder -> ladder.getId().equals(step.list())
                        && ladder.entry(step.code()).isPresent());
    }

    /**
     * Starts a self-assessment.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds {@link PartnershipSelfAssessment}. */
    final class Builder extends ImmutablePartnershipSelfAssessment.Builder {
        Builder() {}
    }
}
