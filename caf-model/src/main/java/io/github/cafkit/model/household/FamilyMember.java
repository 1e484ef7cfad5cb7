package io.github.cafkit.model.household;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.NoResponsibilityReason;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.RiskRole;
import io.github.cafkit.model.person.Setting;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody of the family: a child or an adult who lives in the household, did so once, or matters to it from outside.
 * Immutable and thread-safe; everything but id and kind is redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableFamilyMember.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableFamilyMember.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFamilyMember.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFamilyMember.class)
public interface FamilyMember extends WithFamilyMember {

    /**
     * Identifies the person: by the same id as in assessments, teams and plans.
     *
     * @return the identifier, never null
     */
    PersonId getId();

    /**
     * Whether the person is one of the children.
     *
     * @return the kind, never null
     */
    MemberKind getKind();

    /**
     * The name.
     *
     * @return the name, or empty while it is not known or before birth
     */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /**
     * The date of birth.
     *
     * @return the date, or empty if it is not known or before birth
     */
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /**
     * The expected date of delivery of a baby not yet born.
     *
     * @return the date, or empty for everybody who is born
     */
    @Value.Redacted
    Optional<LocalDate> getExpectedDate();

    /**
     * When the person lives in the household.
     *
     * @return the stays in the order recorded, without common days; empty for somebody who lives elsewhere, never null
     */
    List<@Valid Stay> getStays();

    /**
     * The school, nursery or other setting that the person goes to.
     *
     * @return the setting, or empty if there is none or it was not recorded
     */
    @Value.Redacted
    Optional<@Valid Setting> getSetting();

    /**
     * Where somebody who lives elsewhere lives.
     *
     * @return the address, or empty if it is not known or is that of the household
     */
    @Value.Redacted
    Optional<@Valid PostalAddress> getAddress();

    /**
     * How to reach the person.
     *
     * @return the details, or empty if none are known
     */
    @Value.Redacted
    Optional<@Valid ContactDetails> getContact();

    /**
     * What the person means to the family, such as the aunt who collects from school.
     *
     * @return the account, or empty if none was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getSignificance();

    /**
     * Whether the person is said to be a source of risk to somebody of the household.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default RiskRole getRiskRole() {
        return RiskRole.UNKNOWN;
    }

    /**
     * Why nobody is recorded as having parental responsibility for this child.
     *
     * @return the reason, or empty for an adult, and if somebody has it or nobody has said
     */
    @Value.Redacted
    Optional<NoResponsibilityReason> getNoResponsibilityReason();

    /**
     * Whether the person lives in the household on a day.
     *
     * @param day the day asked about, not null
     * @return true if a stay includes the day
     */
    default boolean livesHereOn(LocalDate day) {
        return getStays().stream().anyMatch(stay -> stay.period().contains(day));
    }

    /** Insists on stays that do not overlap, on one of the two dates at most, and on what only children have. */
    @Value.Check
    default void check() {
        for (int i = 0; i < getStays().size(); i++) {
            Stay stay = getStays().get(i);
            Checks.require(
                    getStays().subList(0, i).stream()
                            .noneMatch(earlier -> earlier.period().overlaps(stay.period())),
                    "FAMILY-MEMBER-01",
                    "/stays/" + i,
                    "nobody lives in a household twice on the same day");
        }
        Checks.require(
                getBirthDate().isEmpty() || getExpectedDate().isEmpty(),
                "FAMILY-MEMBER-02",
                "/expectedDate",
                "somebody who is born is no longer expected");
        Checks.require(
                getKind() == MemberKind.CHILD
                        || (getExpectedDate().isEmpty()
                                && getNoResponsibilityReason().isEmpty()),
                "FAMILY-MEMBER-03",
                "/kind",
                "only a child is expected, and only for a child somebody has parental responsibility");
        Checks.require(
                getExpectedDate().isPresent()
                        || !getNoResponsibilityReason().equals(Optional.of(NoResponsibilityReason.NOT_YET_BORN)),
                "FAMILY-MEMBER-04",
                "/noResponsibilityReason",
                "only of a baby that is expected it can be said that it is not born yet");
    }

    /**
     * Starts a member of the family.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FamilyMember}. */
    final class Builder extends ImmutableFamilyMember.Builder {
        Builder() {}
    }
}
