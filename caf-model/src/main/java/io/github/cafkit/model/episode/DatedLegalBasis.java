package io.github.cafkit.model.episode;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The legal basis of an episode for a stretch of days. Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableDatedLegalBasis.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableDatedLegalBasis.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDatedLegalBasis.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDatedLegalBasis.class)
public interface DatedLegalBasis extends WithDatedLegalBasis {

    /**
     * The basis.
     *
     * @return the basis, never null
     */
    LegalBasis getBasis();

    /**
     * From when.
     *
     * @return the first day, never null
     */
    LocalDate getFirstDay();

    /**
     * Until when.
     *
     * @return the last day, inclusive, or empty while it is in force
     */
    Optional<LocalDate> getLastDay();

    /**
     * Who decided that this is the basis.
     *
     * @return the person, or empty if it is not recorded
     */
    Optional<PersonId> getDecidedBy();

    /**
     * Why. Always given for safeguarding without consent.
     *
     * @return the reason, or empty if none is recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getReason();

    /**
     * The consents that it rests on.
     *
     * @return the records in order; empty for another basis than consent, never null
     */
    List<ConsentId> getConsents();

    /**
     * The days on which it is in force.
     *
     * @return the range, never null
     */
    default DateRange period() {
        return getLastDay()
                .map(last -> DateRange.ofClosed(getFirstDay(), last))
                .orElseGet(() -> DateRange.from(getFirstDay()));
    }

    /** Insists on the order of days, on a reason where consent was passed over, and that consents belong to consent. */
    @Value.Check
    default void check() {
        Checks.require(
                getLastDay().map(last -> !last.isBefore(getFirstDay())).orElse(true),
                "LEGAL-BASIS-01",
                "/lastDay",
                "the last day is not before the first");
        Checks.require(
                getBasis() != LegalBasis.SAFEGUARDING_WITHOUT_CONSENT
                        || getReason().filter(reason -> !reason.isBlank()).isPresent(),
                "LEGAL-BASIS-02",
                "/reason",
                "safeguarding without consent has its reason recorded");
        Checks.require(
                getConsents().isEmpty() || getBasis() == LegalBasis.CONSENT,
                "LEGAL-BASIS-03",
                "/consents",
                "records of consent belong to the basis of consent");
    }

    /**
     * A basis from a day on.
     *
     * @param basis the basis, not null
     * @param firstDay the first day, not null
     * @return a builder with both, never null
     */
    static Builder from(LegalBasis basis, LocalDate firstDay) {
        Builder builder = builder();
        builder.basis(basis).firstDay(firstDay);
        return builder;
    }

    /**
     * Starts a dated basis.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DatedLegalBasis}. */
    final class Builder extends ImmutableDatedLegalBasis.Builder {
        Builder() {}
    }
}
