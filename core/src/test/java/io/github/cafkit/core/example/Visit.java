package io.github.cafkit.core.example;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cafkit.core.id.LocalId;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One visit to a child: every kind of attribute that a cafkit value may have. */
@CafValue
@Value.Immutable
@JsonSerialize(as = ImmutableVisit.class)
@JsonDeserialize(as = ImmutableVisit.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVisit.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVisit.class)
public interface Visit extends WithVisit {

    LocalId getId();

    Optional<Upn> getUpn();

    @Value.Redacted
    @NotBlank
    @Pattern(regexp = "[^0-9]*")
    String getChildName();

    LocalDate getOn();

    VisitKind getKind();

    Place getPlace();

    Optional<LocalDate> getNextOn();

    Duration getDuration();

    Instant getRecordedAt();

    Locale getLanguage();

    BigDecimal getCost();

    DateRange getConsent();

    boolean isUrgent();

    @NotEmpty(groups = Ready.class)
    List<@Valid Finding> getFindings();

    Set<VisitKind> getLaterKinds();

    Map<@NotBlank String, @Size(max = 20) String> getAgencies();

    Optional<@Size(max = 10) String> getOutcome();

    /** Derived: not an attribute, and not written, since it has no {@code get}. */
    default boolean hasFindings() {
        return !getFindings().isEmpty();
    }

    /** What always holds. */
    @Value.Check
    default void check() {
        Optional<LocalDate> next = getNextOn();
        if (next.isPresent() && !next.get().isAfter(getOn())) {
            throw new ProblemException(Problem.error("VISIT-ORDER", "/nextOn", "the next visit comes after this one"));
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Visit}. */
    class Builder extends ImmutableVisit.Builder {
        Builder() {}
    }

    /** The group for: complete enough to act upon. */
    interface Ready {}
}
