package io.github.cafkit.model.person;

import io.github.cafkit.core.id.FormerUpn;
import io.github.cafkit.core.id.LocalId;
import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.Uln;
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
import java.util.Set;
import org.immutables.value.Value;

/**
 * The unborn baby, infant, child or young person an assessment is about (section B of the form). Immutable and
 * thread-safe; personal attributes are redacted in {@code toString}.
 *
 * <p>A child has a date of birth or, before birth, an expected date, and exactly one of them. A baby not yet born has no
 * name of its own: the form writes "unborn baby of" and the mother's name. It has no UPN either. {@link #born} makes the
 * child of it.
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
     * The Unique Pupil Number. It is for education only: never show it or pass it on outside education, and do not find a
     * child by it across agencies.
     *
     * @return the number, or empty if there is none or it is not known
     */
    @Value.Redacted
    Optional<Upn> getUpn();

    /**
     * Why the pupil number is not known.
     *
     * @return the reason, or empty if the number is known or nobody has said
     */
    @Value.Redacted
    Optional<UpnUnknownReason> getUpnUnknownReason();

    /**
     * Pupil numbers that the child used to have, such as temporary ones. They are for education only, as the number in
     * use is.
     *
     * @return the numbers in the order recorded; empty if there are none, never null
     */
    @Value.Redacted
    List<FormerUpn> getFormerUpns();

    /**
     * The Unique Learner Number, which further education uses from 14 onwards.
     *
     * @return the number, or empty if there is none or it is not known
     */
    @Value.Redacted
    Optional<Uln> getUln();

    /**
     * What local systems call the child: the authority's child id, the unique reference number of the form of 2006, the
     * number in a school's own system.
     *
     * @return the ids in the order recorded; empty if there are none, never null
     */
    @Value.Redacted
    List<LocalId> getLocalIds();

    /**
     * The NHS number.
     *
     * @return the number, or empty if it is not known
     */
    @Value.Redacted
    Optional<NhsNumber> getNhsNumber();

    /**
     * Why the record has no NHS number.
     *
     * @return the reason, or empty if the record has the number or nobody has said
     */
    @Value.Redacted
    Optional<NhsNumberAbsence> getNhsNumberAbsence();

    /**
     * Ethnicity as a code of the common basic data set, such as {@code WBRI}; {@code REFU} for refused and {@code NOBT}
     * for not yet obtained. Authorities may use longer lists of their own; {@link #listedEthnicity()} knows the main list.
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
     * What the family says of its ethnicity in words, which the form asks for where the code is that of another group.
     *
     * @return the words, or empty if there are none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getEthnicityDetails();

    /**
     * Religion, in words or by the code of a local list such as {@link ReligionLists#LOCAL_EXAMPLE}.
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
     * What the disability affects, by the codes of the children in need census.
     *
     * @return the codes in the order of {@link Disability}; {@link Disability#NONE} alone if there is none; empty if it was
     *     not recorded by code, never null
     */
    @Value.Redacted
    Set<Disability> getDisabilities();

    /**
     * What the child needs so as to take part, in words: signing, interpretation, access.
     *
     * @return the requirements, or empty if there are none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getSpecialRequirements();

    /**
     * What the child needs so as to take part, one by one, each with whether it is arranged.
     *
     * @return the requirements in the order recorded; empty if there are none or they stand in words only, never null
     */
    @Value.Redacted
    List<@Valid SpecialRequirement> getRequirements();

    /**
     * The school, nursery or other setting that the child goes to.
     *
     * @return the setting, or empty if there is none or it was not recorded
     */
    @Value.Redacted
    Optional<@Valid Setting> getSetting();

    /**
     * Why nobody is recorded as having parental responsibility. {@link ResponsibilityCheck} asks for it.
     *
     * @return the reason, or empty if somebody has it or nobody has said
     */
    @Value.Redacted
    Optional<NoResponsibilityReason> getNoResponsibilityReason();

    /**
     * Where the child lives.
     *
     * @return the address, or empty if it is not known
     */
    @Value.Redacted
    Optional<@Valid PostalAddress> getAddress();

    /**
     * Where else the child lives or can be found, such as the home of a second parent.
     *
     * @return the addresses in the order recorded; empty if there are none, never null
     */
    @Value.Redacted
    List<@Valid PostalAddress> getOtherAddresses();

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

    /**
     * The ethnicity, where its code is of the main list.
     *
     * @return the value, or empty if nothing was recorded or the code is an authority's own
     */
    default Optional<Ethnicity> listedEthnicity() {
        return getEthnicity().flatMap(Ethnicity::find);
    }

    /**
     * The code by which the children in need census records gender: 0 before birth, 1 for male, 2 for female. Its 9 stands
     * for indeterminate, which is not the same as unknown, so that it is never given here.
     *
     * @return the code, or empty where the gender of a born child is unknown
     */
    default Optional<String> censusGender() {
        if (unborn()) {
            return Optional.of("0");
        }
        return switch (getGender()) {
            case MALE -> Optional.of("1");
            case FEMALE -> Optional.of("2");
            case UNKNOWN -> Optional.empty();
        };
    }

    /**
     * The born child: the same child, by the same id, with a name, a date of birth and a gender in place of the expected
     * date and the mother's name. What was said to be so because the child was not born yet is dropped.
     *
     * @param name the name that the child was given, not null
     * @param birthDate the day of birth, not null
     * @param gender the gender, not null
     * @return the child, never null
     * @throws io.github.cafkit.core.problem.ProblemException with {@code CHILD-10} if the child is born already
     */
    default Child born(PersonName name, LocalDate birthDate, Gender gender) {
        Checks.require(unborn(), "CHILD-10", "/expectedDate", "a child that is born already is not born again");
        return builder()
                .from(this)
                .unbornBabyOf(Optional.empty())
                .expectedDate(Optional.empty())
                .name(name)
                .birthDate(birthDate)
                .gender(gender)
                .nhsNumberAbsence(getNhsNumberAbsence().filter(reason -> reason != NhsNumberAbsence.NOT_YET_BORN))
                .noResponsibilityReason(
                        getNoResponsibilityReason().filter(reason -> reason != NoResponsibilityReason.NOT_YET_BORN))
                .build();
    }

    /**
     * Insists on what holds for every child: one of the two dates, nothing of a born child before birth, a number or a
     * reason for its absence and not both, and codes of disability that agree with the answer.
     */
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
        Checks.require(
                !unborn() || (getFormerUpns().isEmpty() && getUln().isEmpty()),
                "CHILD-05",
                "/formerUpns",
                "a baby not yet born has no former UPN and no ULN");
        Checks.require(
                getUpn().isEmpty() || getUpnUnknownReason().isEmpty(),
                "CHILD-06",
                "/upnUnknownReason",
                "a UPN is known, or there is a reason why not, and not both");
        Checks.require(
                getNhsNumber().isEmpty() || getNhsNumberAbsence().isEmpty(),
                "CHILD-07",
                "/nhsNumberAbsence",
                "there is an NHS number, or a reason why not, and not both");
        Checks.require(
                unborn()
                        || (!getNhsNumberAbsence().equals(Optional.of(NhsNumberAbsence.NOT_YET_BORN))
                                && !getNoResponsibilityReason()
                                        .equals(Optional.of(NoResponsibilityReason.NOT_YET_BORN))),
                "CHILD-08",
                "/expectedDate",
                "only a baby not yet born lacks something because it is not born");
        Checks.require(
                disabilitiesAgree(),
                "CHILD-09",
                "/disabilities",
                "the code for no disability stands alone, and codes agree with whether the child is disabled");
        Checks.require(
                getFormerUpns().stream().noneMatch(former -> getUpn().equals(Optional.of(former.upn()))),
                "CHILD-11",
                "/formerUpns",
                "a former UPN is not the UPN in use");
    }

    private boolean disabilitiesAgree() {
        boolean none = getDisabilities().contains(Disability.NONE);
        return switch (getDisabled()) {
            case YES -> !none;
            case NO -> getDisabilities().isEmpty() || (none && getDisabilities().size() == 1);
            case UNKNOWN -> !none || getDisabilities().size() == 1;
        };
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
