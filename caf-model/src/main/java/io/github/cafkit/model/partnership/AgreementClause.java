package io.github.cafkit.model.partnership;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** One clause of an agreement between agencies. Immutable and thread-safe; its text is redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAgreementClause.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgreementClause.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAgreementClause.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgreementClause.class)
public interface AgreementClause extends WithAgreementClause {

    /**
     * The part it belongs to.
     *
     * @return the part, never null
     */
    AgreementPart getPart();

    /**
     * The party it is about.
     *
     * @return the party, or empty if it is about all of them
     */
    Optional<AgencyId> getAgency();

    /**
     * What it is about.
     *
     * @return the kind; a commitment unless stated, never null
     */
    @Value.Default
    default ClauseKind getKind() {
        return ClauseKind.COMMITMENT;
    }

    /**
     * What was agreed.
     *
     * @return the clause in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a clause says something")
    @Size(max = TextLimits.NARRATIVE)
    String getText();

    /**
     * A clause about all parties.
     *
     * @param part the part it belongs to, not null
     * @param text what was agreed, not null
     * @return the clause, never null
     */
    static AgreementClause common(AgreementPart part, String text) {
        return builder().part(part).text(text).build();
    }

    /**
     * A clause about one party.
     *
     * @param part the part it belongs to, not null
     * @param agency the party, not null
     * @param kind what it is about, not null
     * @param text what was agreed, not null
     * @return the clause, never null
     */
    static AgreementClause of(AgreementPart part, AgencyId agency, ClauseKind kind, String text) {
        return builder().part(part).agency(agency).kind(kind).text(text).build();
    }

    /**
     * Starts a clause.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgreementClause}. */
    final class Builder extends ImmutableAgreementClause.Builder {
        Builder() {}
    }
}
