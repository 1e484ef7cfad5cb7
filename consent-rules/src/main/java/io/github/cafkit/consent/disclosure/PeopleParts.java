package io.github.cafkit.consent.disclosure;

import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.RiskRole;
import io.github.cafkit.model.person.YesNoUnknown;
import java.util.Optional;

/** How people are taken apart. */
final class PeopleParts {

    static final PartMap<Child, Child.Builder> CHILD = PartMap.of(
                    Child.class, part -> Child.builder().from(part), part -> part.build())
            .optional("name", Child::getName, (child, next) -> child.name(next))
            .optional("unbornBabyOf", Child::getUnbornBabyOf, (child, next) -> child.unbornBabyOf(next))
            .many("otherNames", Child::getOtherNames, (child, next) -> child.otherNames(next))
            .neutral(
                    "birthDate",
                    Child::getBirthDate,
                    (child, next) -> child.birthDate(next),
                    Optional.of(MinimumDisclosure.NEUTRAL_DAY))
            .optional("expectedDate", Child::getExpectedDate, (child, next) -> child.expectedDate(next))
            .neutral("gender", Child::getGender, (child, next) -> child.gender(next), Gender.UNKNOWN)
            .optional("upn", Child::getUpn, (child, next) -> child.upn(next))
            .optional("upnUnknownReason", Child::getUpnUnknownReason, (child, next) -> child.upnUnknownReason(next))
            .many("formerUpns", Child::getFormerUpns, (child, next) -> child.formerUpns(next))
            .optional("uln", Child::getUln, (child, next) -> child.uln(next))
            .many("localIds", Child::getLocalIds, (child, next) -> child.localIds(next))
            .optional("nhsNumber", Child::getNhsNumber, (child, next) -> child.nhsNumber(next))
            .optional("nhsNumberAbsence", Child::getNhsNumberAbsence, (child, next) -> child.nhsNumberAbsence(next))
            .optional("ethnicity", Child::getEthnicity, (child, next) -> child.ethnicity(next))
            .optional("ethnicityDetails", Child::getEthnicityDetails, (child, next) -> child.ethnicityDetails(next))
            .optional("religion", Child::getReligion, (child, next) -> child.religion(next))
            .optional("immigrationStatus", Child::getImmigrationStatus, (child, next) -> child.immigrationStatus(next))
            .many("languages", Child::getLanguages, (child, next) -> child.languages(next))
            .neutral("disabled", Child::getDisabled, (child, next) -> child.disabled(next), YesNoUnknown.UNKNOWN)
            .optional("disabilityDetails", Child::getDisabilityDetails, (child, next) -> child.disabilityDetails(next))
            .many("disabilities", Child::getDisabilities, (child, next) -> child.disabilities(next))
            .optional(
                    "specialRequirements",
                    Child::getSpecialRequirements,
                    (child, next) -> child.specialRequirements(next))
            .many("requirements", Child::getRequirements, (child, next) -> child.requirements(next))
            .optional("setting", Child::getSetting, (child, next) -> child.setting(next))
            .optional(
                    "noResponsibilityReason",
                    Child::getNoResponsibilityReason,
                    (child, next) -> child.noResponsibilityReason(next))
            .optional("address", Child::getAddress, (child, next) -> child.address(next))
            .many("otherAddresses", Child::getOtherAddresses, (child, next) -> child.otherAddresses(next))
            .optional("contact", Child::getContact, (child, next) -> child.contact(next))
            .map();

    static final PartMap<ParentOrCarer, ParentOrCarer.Builder> PARENT = PartMap.of(
                    ParentOrCarer.class, part -> ParentOrCarer.builder().from(part), part -> part.build())
            .optional("name", ParentOrCarer::getName, (parent, next) -> parent.name(next))
            .neutral(
                    "parentalResponsibility",
                    ParentOrCarer::getParentalResponsibility,
                    (parent, next) -> parent.parentalResponsibility(next),
                    ParentalResponsibility.of(YesNoUnknown.UNKNOWN))
            .neutral("riskRole", ParentOrCarer::getRiskRole, (parent, next) -> parent.riskRole(next), RiskRole.UNKNOWN)
            .neutral(
                    "livesWithChild",
                    ParentOrCarer::getLivesWithChild,
                    (parent, next) -> parent.livesWithChild(next),
                    YesNoUnknown.UNKNOWN)
            .optional("birthDate", ParentOrCarer::getBirthDate, (parent, next) -> parent.birthDate(next))
            .optional("address", ParentOrCarer::getAddress, (parent, next) -> parent.address(next))
            .optional("contact", ParentOrCarer::getContact, (parent, next) -> parent.contact(next))
            .optional("firstLanguage", ParentOrCarer::getFirstLanguage, (parent, next) -> parent.firstLanguage(next))
            .optional(
                    "specialRequirements",
                    ParentOrCarer::getSpecialRequirements,
                    (parent, next) -> parent.specialRequirements(next))
            .many("requirements", ParentOrCarer::getRequirements, (parent, next) -> parent.requirements(next))
            .map();

    static final PartMap<Practitioner, Practitioner.Builder> PRACTITIONER = PartMap.of(
                    Practitioner.class, part -> Practitioner.builder().from(part), part -> part.build())
            .mandatory("agency")
            .optional("jobTitle", Practitioner::getJobTitle, (person, next) -> person.jobTitle(next))
            .optional("registration", Practitioner::getRegistration, (person, next) -> person.registration(next))
            .optional("contact", Practitioner::getContact, (person, next) -> person.contact(next))
            .map();

    private PeopleParts() {}
}
