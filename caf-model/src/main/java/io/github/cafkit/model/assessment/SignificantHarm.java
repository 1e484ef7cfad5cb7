package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That the child is thought to have been harmed or to be at risk of significant harm (section K), and who was told. It
 * stops the ordinary path: local safeguarding procedures are followed, whatever the form has come to. Immutable and
 * thread-safe; what is feared is redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSignificantHarm.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSignificantHarm.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSignificantHarm.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSignificantHarm.class)
public interface SignificantHarm extends WithSignificantHarm {

    /**
     * The day on which the concern was raised.
     *
     * @return the day, never null
     */
    LocalDate getRaisedOn();

    /**
     * Who raised it.
     *
     * @return the person, never null
     */
    @Value.Redacted
    PersonId getRaisedBy();

    /**
     * What is feared, and why.
     *
     * @return the account, never null
     */
    @Value.Redacted
    @NotBlank(message = "a concern about harm is put in words")
    @Size(max = TextLimits.NARRATIVE)
    String getConcern();

    /**
     * Who was told: the designated lead, social care, the police.
     *
     * @return the person, or empty while nobody has been told or the agency alone is known
     */
    @Value.Redacted
    Optional<PersonId> getToldPerson();

    /**
     * The agency that was told.
     *
     * @return the agency, or empty while none has been told
     */
    Optional<AgencyId> getToldAgency();

    /**
     * The day on which they were told.
     *
     * @return the day, or empty while nobody has been told
     */
    Optional<LocalDate> getToldOn();

    /**
     * The reference of the referral that followed.
     *
     * @return the reference, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getReferral();

    /**
     * Starts a note of significant harm.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SignificantHarm}. */
    final class Builder extends ImmutableSignificantHarm.Builder {
        Builder() {}
    }
}
