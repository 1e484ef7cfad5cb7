package io.github.cafkit.testkit.authority;

import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Disability;
import io.github.cafkit.model.person.Ethnicity;
import io.github.cafkit.model.person.NhsNumberAbsence;
import io.github.cafkit.model.person.NoResponsibilityReason;
import io.github.cafkit.model.person.Setting;
import io.github.cafkit.model.person.UpnUnknownReason;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.testkit.authority.Situation.Helper;
import io.github.cafkit.testkit.sample.Choices;
import java.util.List;
import java.util.Optional;

/** Makes the child of a situation. */
final class ChildRecord {

    private static final int SCHOOL_AGE = 4;
    private static final int GROWN_UP = 18;

    private static final List<String> LANGUAGES =
            List.of("English", "Polish", "Urdu", "Bengali", "Welsh", "Arabic", "British Sign Language", "Yoruba");

    private ChildRecord() {}

    static Child of(Situation situation) {
        Choices choices = situation.choices(Chance.Part.CHILD);
        Family.Young young = situation.young();
        Child.Builder child = Child.builder().id(young.id()).gender(young.gender());
        if (young.unborn()) {
            unborn(situation, child);
        } else {
            born(situation, child, choices);
        }
        return child.address(situation.family().address()).build();
    }

    private static void unborn(Situation situation, Child.Builder child) {
        child.expectedDate(situation.young().day())
                .unbornBabyOf(situation.family().mainCarer().name())
                .nhsNumberAbsence(NhsNumberAbsence.NOT_YET_BORN)
                .noResponsibilityReason(NoResponsibilityReason.NOT_YET_BORN);
    }

    private static void born(Situation situation, Child.Builder child, Choices choices) {
        int age = situation.age();
        Family family = situation.family();
        child.name(situation.young().name())
                .birthDate(situation.young().day())
                .ethnicity(choices.chance(45) ? Ethnicity.WHITE_BRITISH.cbds() : ethnicity(choices))
                .addLanguages(choices.chance(75) ? "English" : choices.pick(LANGUAGES));
        numbers(situation, age, child, choices);
        disability(child, choices);
        if (age >= GROWN_UP) {
            child.noResponsibilityReason(NoResponsibilityReason.OF_AGE);
        } else {
            child.noResponsibilityReason(family.nobody());
        }
        setting(situation).ifPresent(child::setting);
        if (age >= 13 && choices.chance(40)) {
            child.contact(Invented.contact(choices));
        }
    }

    private static String ethnicity(Choices choices) {
        return choices.pick(Ethnicity.values()).cbds();
    }

    private static void numbers(Situation situation, int age, Child.Builder child, Choices choices) {
        Optional<NhsNumber> nhs = Numbers.nhsNumber(situation.seed(), situation.number());
        if (nhs.isPresent() && !choices.chance(6)) {
            child.nhsNumber(nhs);
        } else if (nhs.isPresent()) {
            child.nhsNumberAbsence(choices.pick(NhsNumberAbsence.TRACE_IN_PROGRESS, NhsNumberAbsence.NO_SINGLE_MATCH));
        }
        Optional<Upn> upn = Numbers.upn(situation.seed(), situation.number());
        if (age < SCHOOL_AGE) {
            child.upnUnknownReason(UpnUnknownReason.NOT_OF_SCHOOL_AGE);
        } else if (choices.chance(5)) {
            child.upnUnknownReason(UpnUnknownReason.NEW_TO_AUTHORITY);
        } else {
            child.upn(upn);
        }
    }

    private static void disability(Child.Builder child, Choices choices) {
        int of = choices.below(100);
        if (of < 12) {
            child.disabled(YesNoUnknown.YES)
                    .addDisabilities(choices.pick(
                            Disability.AUTISM, Disability.LEARNING, Disability.COMMUNICATION, Disability.MOBILITY))
                    .disabilityDetails("Found in the school's assessment; support is in place.");
        } else if (of < 85) {
            child.disabled(YesNoUnknown.NO).addDisabilities(Disability.NONE);
        }
    }

    private static Optional<Setting> setting(Situation situation) {
        for (Helper helper : situation.helpers()) {
            AgencySector sector = helper.partner().agency().getSector();
            if (sector == AgencySector.EDUCATION || sector == AgencySector.EARLY_YEARS) {
                return Optional.of(Setting.builder()
                        .name(helper.partner().agency().getName())
                        .agency(helper.partner().agency().getId())
                        .build());
            }
        }
        return Optional.empty();
    }
}
