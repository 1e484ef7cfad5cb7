package io.github.cafkit.consent.mais;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.style.CafValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A sharing policy of the MAIS drafts: which parties may ask each other for which data, for which purposes, in which time. It
 * narrows; it gives nobody a permission that the rules refuse. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
public interface MaisPolicy {

    /**
     * Where its published text is.
     *
     * @return a URI, never null
     */
    String getUri();

    /**
     * Its identifier.
     *
     * @return the identifier, never null
     */
    MaisIdentifier getIdentifier();

    /**
     * Its name.
     *
     * @return the name, never null
     */
    String getName();

    /**
     * How to reach whoever keeps it, which may name a person.
     *
     * @return the text, guarded, never null
     */
    PersonalText getContact();

    /**
     * The parties, who may ask and be asked.
     *
     * @return the parties, not empty, never null
     */
    List<MaisParty> getParties();

    /**
     * The data it is about, as texts or URIs.
     *
     * @return the data, not empty, never null
     */
    List<String> getData();

    /**
     * The purposes it is for.
     *
     * @return the codes, not empty, never null
     */
    List<String> getPurposes();

    /**
     * The first day on which it holds.
     *
     * @return the day, never null
     */
    LocalDate getStartDate();

    /**
     * The last day on which it holds, that day included.
     *
     * @return the day, not before the first, never null
     */
    LocalDate getEndDate();

    /**
     * What the recipient may do with the data.
     *
     * @return the codes, not empty, never null
     */
    List<String> getPermittedUses();

    /**
     * What the recipient may not do.
     *
     * @return the codes, never null
     */
    List<String> getRestrictions();

    /**
     * What the recipient must do.
     *
     * @return the codes, never null
     */
    List<String> getResponsibilities();

    /**
     * How the data has to be secured.
     *
     * @return the codes, never null
     */
    List<String> getSecurityMeasures();

    /**
     * Which law the recipient has to comply with.
     *
     * @return the codes, never null
     */
    List<String> getLegalCompliance();

    /** A policy has parties, data, purposes and uses, and does not end before it starts. */
    @Value.Check
    default void check() {
        require(!getParties().isEmpty(), "/Party", "at least one party");
        require(!getData().isEmpty(), "/Data", "at least one description of data");
        require(!getPurposes().isEmpty(), "/Purpose", "at least one purpose");
        require(!getPermittedUses().isEmpty(), "/PermittedUse", "at least one permitted use");
        require(!getEndDate().isBefore(getStartDate()), "/EndDate", "it does not end before it starts");
    }

    private static void require(boolean holds, String path, String rule) {
        if (!holds) {
            throw new ProblemException(Problem.error("MAIS-POLICY", path, rule));
        }
    }

    /**
     * Whether a party of this policy has an entry in the catalogue.
     *
     * @param catalogueId the entry, not null
     * @return true if one has
     */
    default boolean names(String catalogueId) {
        return getParties().stream().anyMatch(party -> party.catalogueIds().contains(catalogueId));
    }

    /**
     * Reads a policy of draft {@link Mais#DRAFT}.
     *
     * @param document the document, as a strict JSON reader gives it, not null
     * @return the policy, never null
     * @throws ProblemException with every fault found, each with its place
     */
    static MaisPolicy read(Map<String, ?> document) {
        MaisReader reader = new MaisReader();
        return reader.finished(reader.policy(document, ""));
    }

    /**
     * The policy in the shape of the draft, which {@link #read(Map)} reads back.
     *
     * @return plain maps, lists and texts, the same on every run, never null
     */
    default Map<String, Object> toDocument() {
        return MaisWriter.policy(this);
    }

    /**
     * Begins a policy.
     *
     * @return a builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a policy. */
    final class Builder extends ImmutableMaisPolicy.Builder {
        Builder() {}
    }
}
