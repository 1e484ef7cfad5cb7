package io.github.cafkit.model.partnership;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a partnership wants: a grid in which each perspective says what it brings to each aspect, and one statement drawn
 * from it that every perspective agrees with. Immutable and thread-safe; texts are redacted in {@code toString}.
 *
 * <p>Aspects and perspectives are part of the document and an authority's own to choose; {@link PartnershipLists} has some to
 * start from. Each version is a document of its own; {@link #restatedAs} starts the next.
 */
@Value.Immutable
@CafValue
@JsonDocument(JointVision.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableJointVision.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableJointVision.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableJointVision.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableJointVision.class)
public interface JointVision extends WithJointVision {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/joint-vision/1";

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
    PartnershipDocumentId getId();

    /**
     * The partnership.
     *
     * @return the partnership, never null
     */
    PartnershipId getPartnership();

    /**
     * The number of the version.
     *
     * @return 1 for the first, never less
     */
    int getVersion();

    /**
     * The rows of the grid.
     *
     * @return the aspects, never null
     */
    @Valid
    CodeList getAspects();

    /**
     * The columns of the grid.
     *
     * @return the perspectives, never null
     */
    @Valid
    CodeList getPerspectives();

    /**
     * The cells of the grid.
     *
     * @return the contributions in order, each cell once; empty while nobody has contributed, never null
     */
    List<@Valid VisionContribution> getContributions();

    /**
     * The statement drawn from the grid.
     *
     * @return the statement, or empty while there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getStatement();

    /**
     * Who agrees with the statement, and who does not.
     *
     * @return one answer for each perspective that was asked, in order, never null
     */
    List<@Valid VisionAgreement> getAgreements();

    /**
     * What a perspective brings to an aspect.
     *
     * @param aspect the code of the aspect, not null
     * @param perspective the code of the perspective, not null
     * @return the contribution, or empty if the cell is not filled
     */
    default Optional<VisionContribution> contribution(ListedCode aspect, ListedCode perspective) {
        return getContributions().stream()
                .filter(each ->
                        each.getAspect().equals(aspect) && each.getPerspective().equals(perspective))
                .findFirst();
    }

    /**
     * Whether a perspective agrees with the statement.
     *
     * @param perspective the code of the perspective, not null
     * @return the answer; unknown if it was not asked, never null
     */
    default YesNoUnknown agreementOf(ListedCode perspective) {
        return getAgreements().stream()
                .filter(each -> each.getPerspective().equals(perspective))
                .map(VisionAgreement::getAgrees)
                .findFirst()
                .orElse(YesNoUnknown.UNKNOWN);
    }

    /**
     * Whether there is a statement and every perspective agrees with it.
     *
     * @return true if so
     */
    default boolean agreed() {
        return getStatement().isPresent()
                && getPerspectives().codes().stream().allMatch(each -> agreementOf(each) == YesNoUnknown.YES);
    }

    /**
     * How much of the grid is filled.
     *
     * @return the cells filled, in whole per cent rounded down, 0 to 100; 100 only if all are filled
     */
    default int percentFilled() {
        int cells = getAspects().getEntries().size()
                * getPerspectives().getEntries().size();
        return cells == 0 ? 0 : 100 * getContributions().size() / cells;
    }

    /**
     * What the vision lacks: cells that are not filled, the statement, perspectives that were not asked or do not agree.
     *
     * @return the findings by aspect and perspective, then about the statement; empty if the vision is whole and agreed,
     *     never null
     */
    default List<PartnershipFinding> findings() {
        return VisionChecks.of(this);
    }

    /**
     * Starts the next version with another statement: the same grid, the version number one up. The agreements are not
     * carried over, as a changed statement is agreed anew.
     *
     * @param id the identifier of the next version, not null
     * @param statement the statement, not null
     * @return the next version, never null
     */
    default JointVision restatedAs(PartnershipDocumentId id, String statement) {
        return builder()
                .from(this)
                .id(id)
                .version(getVersion() + 1)
                .statement(statement)
                .agreements(List.of())
                .build();
    }

    /**
     * Insists on the schema, on versions that count, on cells of the grid, each once, and that perspectives agree with a
     * statement that is there.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default JointVision check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.require(getVersion() >= 1, "VISION-02", "/version", "versions are numbered from 1");
        for (int i = 0; i < getContributions().size(); i++) {
            VisionContribution each = getContributions().get(i);
            Checks.require(
                    getAspects().entry(each.getAspect()).isPresent()
                            && getPerspectives().entry(each.getPerspective()).isPresent(),
                    "VISION-03",
                    "/contributions/" + i,
                    "a contribution is to an aspect and from a perspective of the grid");
        }
        Checks.requireDistinct(
                getContributions(),
                each -> List.of(each.getAspect(), each.getPerspective()),
                "VISION-04",
                "/contributions",
                "a perspective contributes once to an aspect");
        for (int i = 0; i < getAgreements().size(); i++) {
            Checks.require(
                    getPerspectives()
                            .entry(getAgreements().get(i).getPerspective())
                            .isPresent(),
                    "VISION-05",
                    "/agreements/" + i + "/perspective",
                    "who agrees is a perspective of the grid");
        }
        Checks.requireDistinct(
                getAgreements(),
                VisionAgreement::getPerspective,
                "VISION-06",
                "/agreements",
                "each perspective answers once");
        Checks.require(
                getStatement().isPresent() || getAgreements().isEmpty(),
                "VISION-07",
                "/agreements",
                "perspectives agree with a statement that is there");
        return current ? this : withSchema(SCHEMA);
    }

    /**
     * Starts a vision.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds {@link JointVision}. */
    final class Builder extends ImmutableJointVision.Builder {
        Builder() {}
    }
}
