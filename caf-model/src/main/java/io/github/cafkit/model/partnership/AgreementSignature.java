package io.github.cafkit.model.partnership;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.immutables.value.Value;

/** That somebody signed an agreement for an agency. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAgreementSignature.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgreementSignature.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAgreementSignature.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgreementSignature.class)
public interface AgreementSignature extends WithAgreementSignature {

    /**
     * The party signed for.
     *
     * @return the agency, never null
     */
    AgencyId getAgency();

    /**
     * Who signed.
     *
     * @return the person, never null
     */
    PersonId getSignatory();

    /**
     * As what the person signed, such as headteacher.
     *
     * @return the role in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "a signatory has a role")
    @Size(max = TextLimits.LINE)
    String getRole();

    /**
     * The day of signing.
     *
     * @return the day, never null
     */
    LocalDate getSignedOn();

    /**
     * Starts a signature.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgreementSignature}. */
    final class Builder extends ImmutableAgreementSignature.Builder {
        Builder() {}
    }
}
