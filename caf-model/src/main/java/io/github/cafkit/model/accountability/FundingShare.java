package io.github.cafkit.model.accountability;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The part of a cost that one agency pays. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableFundingShare.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableFundingShare.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFundingShare.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFundingShare.class)
public interface FundingShare extends WithFundingShare {

    /**
     * Who pays.
     *
     * @return the agency, never null
     */
    AgencyId getFunder();

    /**
     * How much of the cost, in per cent.
     *
     * @return more than 0 and at most 100, never null
     */
    BigDecimal getPercent();

    /**
     * From which budget.
     *
     * @return the budget in words, or empty if it was not said
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getBudget();

    /**
     * Insists on a share between 0 and 100, and writes it without needless zeros, so that 50 and 50.0 are the same share.
     *
     * @return this share, or the same share without needless zeros, never null
     */
    @Value.Check
    default FundingShare check() {
        Checks.require(
                getPercent().signum() > 0 && getPercent().compareTo(BigDecimal.valueOf(100)) <= 0,
                "COST-01",
                "/percent",
                "a share is more than 0 and at most 100 per cent");
        BigDecimal shortest = getPercent().stripTrailingZeros();
        BigDecimal plain = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        return plain.scale() == getPercent().scale() ? this : withPercent(plain);
    }

    /**
     * A share of one agency.
     *
     * @param funder the agency, not null
     * @param percent the share in per cent, not null
     * @return the share, never null
     */
    static FundingShare of(AgencyId funder, String percent) {
        return builder().funder(funder).percent(new BigDecimal(percent)).build();
    }

    /**
     * Starts a share.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FundingShare}. */
    final class Builder extends ImmutableFundingShare.Builder {
        Builder() {}
    }
}
