package io.github.cafkit.model.person;

import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.CrossChecked;
import io.github.cafkit.model.validation.ReadyForPlan;
import io.github.cafkit.model.validation.ReadyToShare;
import io.github.cafkit.model.validation.Required;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The unborn baby, infant, child or young person an assessment is about (section B of the form). Immutable and
 * thread-safe; personal attributes are redacted in {@code toString}.
 *
 * <p>A child has a date of birth or, before birth, an expected date, and exactly one of them. A baby not yet born has no
 * name of its own: the form writes "unborn baby of" and the mother's name. It has no UPN either.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableChild.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableChild.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableChild.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableChild.class)
@Required(
        property = "name",
        message = "a child has a name",
        groups = {ReadyForPlan.class, ReadyToShare.class})
@Required(
        property = "unbornBabyOf",
        message = "a baby not yet born is called after the mother",
        groups = {ReadyForPlan.class, ReadyToShare.class})
@Required(
        property = "disabilityDetails",
        message = "where a child is disabled the form asks for details",
        groups = {ReadyForPlan.class, ReadyToShare.class})
public interface Child extends WithChild, CrossChecked {

    /**
     * Identifies the child.
     *
     * @return the identifier, never null
     */
    PersonId getId();

    /**
     * The name.
     *
     * @return the name, or empty while it is not known or before birth
     */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /**
     * The mother's name, by which a baby is called before birth.
     *
     * @return the mother's name, or empty after birth and while it is not known
     */
    @Value.Redacted
    Optional<@Valid PersonName> getUnbornBabyOf();

    /**
     * Other and previous names.
     *
     * @return the names in order; empty if there are none, never null
     */
    @Value.Redacted
    List<@Valid PersonName> getOtherNames();

    /**
     * The date of birth.
     *
     * @return the date, or empty before birth
     */
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /**
     * The expected date of delivery.
     *
     * @return the date, or empty after birth
     */
    @Value.Redacted
    Optional<LocalDate> getExpectedDate();

    /**
     * The gender.
     *
     * @return the gender, never null
     */
    @Value.Redacted
    Gender getGender();

    /**
     * The Unique Pupil Number. It is for education only and is not to be given to others by default.
     *
     * @return the number, or empty if there is none or it is not known
     */
    @Value.Redacted
    Optional<Upn> getUpn();

    /**
     * The NHS number.
     *
     * @return the number, or empty if it is not known
     */
    @Value.Redacted
    Optional<NhsNumber> getNhsNumber();

    /**
     * Ethnicity as a code of the common basic data set, such as {@code WBRI}; {@code REFU} for refused and {@code NOBT}
     * for not yet obtained.
     *
     * @return the code, or empty if nothing was recorded
     */
    @Value.Redacted
    Optional<
                    @Pattern(
                            regexp = "[A-Z]{4}",
                            message = "an ethnicity code is four capital letters of the common basic data set")
                    String>
            getEthnicity();

    /**
     * Religion, in words or by a local code.
     *
     * @return the religion, or empty if nothing was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getReligion();

    /**
     * Immigration status, in words.
     *
     * @return the status, or empty if nothing was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getImmigrationStatus();

    /**
     * The child's languages, the first language first.
     *
     * @return the languages in words; empty if they were not asked for, never null
     */
    @Value.Redacted
    List<@NotBlank(message = "a language is not blank") @Size(max = TextLimits.LINE) String> getLanguages();

    /**
     * Whether the child is disabled.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default YesNoUnknown getDisabled() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * What the disability is. The form asks for it where the answer is yes.
     *
     * @return the details, or empty if there are none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getDisabilityDetails();

    /**
     * What the child needs so as to take part: signing, interpretation, access.
     *
     * @return the requirements, or empty if there are none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getSpecialRequirements();

    /**
     * Where the child lives.
     *
     * @return the address, or empty if it is not known
     */
    @Value.Redacted
    Optional<@Valid PostalAddress> getAddress();

    /**
     * How to reach the child.
     *
     * @return the details, or empty if there are none
     */
    @Value.Redacted
    Optional<@Valid ContactDetails> getContact();

    /**
     * Whether the child is not born yet.
     *
     * @return true if an expected date is given in place of a date of birth
     */
    default boolean unborn() {
        return getExpectedDate().isPresent();
    }

    /**
     * What to call the child on a page. It is personal data: show it, never log it.
     *
     * @return the name; "unborn baby of" and the mother's name before birth; empty while neither is known
     */
    default Optional<String> calledName() {
        return unborn()
                ? getUnbornBabyOf().map(mother -> "unborn baby of " + mother.full())
                : getName().map(PersonName::full);
    }

    /** Insists on what holds for every child: one of the two dates, and nothing of a born child before birth. */
    @Value.Check
    default void check() {
        Checks.require(
                getBirthDate().isPresent() != getExpectedDate().isPresent(),
                "CHILD-01",
                "/birthDate",
                "a child has a date of birth or, before birth, an expected date, and not both");
        Checks.require(
                !unborn() || getName().isEmpty(),
                "CHILD-02",
                "/name",
                "a baby not yet born is called after the mother and has no name of its own");
        Checks.require(
                unborn() || getUnbornBabyOf().isEmpty(),
                "CHILD-03",
                "/unbornBabyOf",
                "only a baby not yet born is called after the mother");
        Checks.require(!unborn() || getUpn().isEmpty(), "CHILD-04", "/upn", "a baby not yet born has no UPN");
    }

    @Override
    default boolean lacks(String property) {
        return switch (property) {
            case "name" -> !unborn() && getName().isEmpty();
            case "unbornBabyOf" -> unborn() && getUnbornBabyOf().isEmpty();
            case "disabilityDetails" ->
                getDisabled() == YesNoUnknown.YES && getDisabilityDetails().isEmpty();
            default -> false;
        };
    }

    /**
     * Starts a child.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Child}. */
    final class Builder extends ImmutableChild.Builder {
        Builder() {}
    }
}
