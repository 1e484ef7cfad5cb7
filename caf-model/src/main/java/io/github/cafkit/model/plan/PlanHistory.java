package io.github.cafkit.model.plan;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * All versions of the plan of one episode, oldest first. Immutable and thread-safe.
 *
 * <p>Versions are added and never edited or taken away; only their status moves on: at most one is active, and the
 * version that becomes active supersedes those before it.
 */
@Value.Immutable
@CafValue
@JsonDocument(PlanHistory.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePlanHistory.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanHistory.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePlanHistory.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanHistory.class)
public interface PlanHistory extends WithPlanHistory {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/plan-history/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the history.
     *
     * @return the identifier, never null
     */
    PlanHistoryId getId();

    /**
     * The child.
     *
     * @return the child of every version, never null
     */
    PersonId getChild();

    /**
     * The versions.
     *
     * @return at least one, oldest first, each replacing the one before it, never null
     */
    List<@Valid JointPlan> getVersions();

    /**
     * The version added last, whatever its status.
     *
     * @return the version, never null
     */
    default JointPlan latest() {
        return getVersions().get(getVersions().size() - 1);
    }

    /**
     * The version that is carried out.
     *
     * @return the version, or empty if none is active
     */
    default Optional<JointPlan> active() {
        return getVersions().stream()
                .filter(version -> version.getStatus() == PlanStatus.ACTIVE)
                .findFirst();
    }

    /**
     * The version with an id.
     *
     * @param id the id, not null
     * @return the version, or empty if the history has none
     */
    default Optional<JointPlan> version(PlanId id) {
        return getVersions().stream()
                .filter(version -> version.getId().equals(id))
                .findFirst();
    }

    /**
     * The version that had begun last on a day, drafts aside.
     *
     * @param day the day asked about, not null
     * @return the version, or empty if none had begun
     */
    default Optional<JointPlan> begunBy(LocalDate day) {
        return getVersions().stream()
                .filter(version -> version.getStatus() != PlanStatus.DRAFT)
                .filter(version -> !version.getStartsOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * What changed from each version to the next.
     *
     * @return one comparison fewer than there are versions, in order, never null
     */
    default List<PlanComparison> changes() {
        return IntStream.range(1, getVersions().size())
                .mapToObj(i -> PlanComparison.between(
                        getVersions().get(i - 1), getVersions().get(i)))
                .toList();
    }

    /**
     * This history with one more version. If it is active, it supersedes those before it; if it is a draft, the active
     * one goes on until the draft is {@link #activated}.
     *
     * @param next the version, a draft or active, that replaces {@link #latest()}, not null
     * @return the history, never null
     * @throws ProblemException if the version does not follow the latest, is of another child, or is superseded or closed
     */
    default PlanHistory added(JointPlan next) {
        PlanStatus status = next.getStatus();
        Checks.require(
                status == PlanStatus.DRAFT || status == PlanStatus.ACTIVE,
                "PLAN-HISTORY-07",
                "/versions/" + getVersions().size() + "/status",
                "a version that is added is a draft or active");
        JointPlan draft = status == PlanStatus.ACTIVE ? next.withStatus(PlanStatus.DRAFT) : next;
        PlanHistory longer = builder().from(this).addVersions(draft).build();
        return status == PlanStatus.ACTIVE ? longer.activated(next.getId()) : longer;
    }

    /**
     * This history with its latest version agreed and carried out; those before it that were active or drafts are
     * superseded.
     *
     * @param id the latest version, a draft, not null
     * @return the history, never null
     * @throws ProblemException with {@code PLAN-HISTORY-05} if it is not the latest, or no draft
     */
    default PlanHistory activated(PlanId id) {
        Checks.require(
                latest().getId().equals(id) && latest().getStatus() == PlanStatus.DRAFT,
                "PLAN-HISTORY-05",
                "/versions",
                "the version that becomes active is the latest, and a draft");
        return eachVersion(version -> {
            if (version.getId().equals(id)) {
                return version.withStatus(PlanStatus.ACTIVE);
            }
            return version.getStatus() == PlanStatus.CLOSED ? version : version.withStatus(PlanStatus.SUPERSEDED);
        });
    }

    /**
     * This history with its active version ended.
     *
     * @return the history, never null
     * @throws ProblemException with {@code PLAN-HISTORY-06} if no version is active
     */
    default PlanHistory closed() {
        Checks.require(active().isPresent(), "PLAN-HISTORY-06", "/versions", "what is closed is active");
        return eachVersion(
                version -> version.getStatus() == PlanStatus.ACTIVE ? version.withStatus(PlanStatus.CLOSED) : version);
    }

    private PlanHistory eachVersion(UnaryOperator<JointPlan> change) {
        return withVersions(getVersions().stream().map(change).toList());
    }

    /**
     * Insists on the schema, on one child, on versions that follow each other, and on one active version at most.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default PlanHistory check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.require(!getVersions().isEmpty(), "PLAN-HISTORY-01", "/versions", "a history has at least one version");
        Checks.requireDistinct(
                getVersions(), JointPlan::getId, "PLAN-HISTORY-02", "/versions", "versions have different ids");
        for (int i = 0; i < getVersions().size(); i++) {
            Checks.require(
                    getVersions().get(i).getChild().equals(getChild()),
                    "PLAN-HISTORY-03",
                    "/versions/" + i + "/child",
                    "all versions are about the child of the history");
            Checks.require(
                    i == 0 || follows(getVersions().get(i - 1), getVersions().get(i)),
                    "PLAN-HISTORY-04",
                    "/versions/" + i + "/replaces",
                    "each version replaces the one before it and has the next number");
        }
        Checks.require(
                getVersions().stream()
                                .filter(version -> version.getStatus() == PlanStatus.ACTIVE)
                                .count()
                        <= 1,
                "PLAN-14",
                "/versions",
                "at most one version is active");
        return current ? this : withSchema(SCHEMA);
    }

    private static boolean follows(JointPlan earlier, JointPlan later) {
        return later.getReplaces().equals(Optional.of(earlier.getId()))
                && later.getVersion() == earlier.getVersion() + 1;
    }

    /**
     * A history of one version.
     *
     * @param id the identifier, not null
     * @param first the first version that is kept, not null
     * @return the history, never null
     */
    static PlanHistory startingWith(PlanHistoryId id, JointPlan first) {
        return builder().id(id).child(first.getChild()).addVersions(first).build();
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

    /** Builds a {@link PlanHistory}. */
    final class Builder extends ImmutablePlanHistory.Builder {
        Builder() {}
    }
}
