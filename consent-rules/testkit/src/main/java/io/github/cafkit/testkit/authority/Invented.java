package io.github.cafkit.testkit.authority;

import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.testkit.sample.Choices;
import java.util.List;

/** Names and places that nobody has, in many scripts. */
final class Invented {

    private static final List<String> GIRLS = List.of(
            "Ada",
            "Aoife",
            "Zoë",
            "Maryam",
            "Ngọc",
            "Ottilie",
            "Nell",
            "Siân",
            "Amara",
            "Yewande",
            "Zofia",
            "Ines",
            "Rukmini",
            "Hanne",
            "Perpetua",
            "Ffion",
            "Tamar",
            "Lubna",
            "Mei-Ling",
            "Ivy-Rose",
            "نور",
            "שרה",
            "李小梅",
            "Σοφία");

    private static final List<String> BOYS = List.of(
            "Sam",
            "Kit",
            "Mohammed-Amin",
            "Dafydd",
            "Tobiah",
            "Emeka",
            "Piotr",
            "Rhys",
            "Björn",
            "Ravi",
            "Caspian",
            "Teo",
            "Ó",
            "Jabari",
            "Anselm",
            "Wojtek",
            "Idris",
            "Lorcan",
            "Bao",
            "John Paul",
            "محمد",
            "דוד",
            "李小龍",
            "Νίκος");

    private static final List<String> FAMILIES = List.of(
            "Wexcombe",
            "Tamsworth",
            "Quillfeather",
            "Ó Murchú",
            "Adebayo-Thorne",
            "van der Larkmoor",
            "Okonkwo-Pell",
            "D’Souzaridge",
            "Åkerlund",
            "Marchbanksworth",
            "Ferncastle",
            "Brindlecroft",
            "Nguyễn-Hart",
            "Zielinskawold",
            "Haverstoke",
            "Penhallodge",
            "Rahmanwick",
            "Sethi-Combe",
            "Ashgrovely",
            "Mistlebury",
            "Cinderhope",
            "Dunwalker",
            "Ellerswick",
            "Thistlemere",
            "O",
            "Null",
            "العلي",
            "Smith, the younger of Larkmoor");

    private static final List<String> STREETS = List.of(
            "Larkmoor Street",
            "Quay Row",
            "Ferncastle Rise",
            "The Old Tannery",
            "Mistlebury Avenue",
            "Tallow Lane",
            "St Ebba’s Close",
            "Harbour Steps",
            "Kestrel Way",
            "Long Garth");

    private static final List<String> TOWNS = List.of("Larkmoor", "Tamsworth-on-Sea", "Upper Brindle", "Ferncastle");

    private Invented() {}

    static String givenName(Gender gender, Choices choices) {
        return choices.pick(gender == Gender.MALE ? BOYS : GIRLS) + (choices.chance(2) ? " \uD83C\uDF08" : "");
    }

    static String familyName(Choices choices) {
        return choices.pick(FAMILIES);
    }

    static PersonName person(Choices choices) {
        return PersonName.of(choices.pick(choices.chance(50) ? BOYS : GIRLS), familyName(choices));
    }

    /** No postcode area is called ZZ. */
    static PostalAddress address(boolean confidential, Choices choices) {
        return PostalAddress.builder()
                .addLines(
                        confidential
                                ? "Flat " + choices.between(1, 40)
                                : choices.between(1, 199) + " " + choices.pick(STREETS))
                .addLines(choices.pick(TOWNS))
                .postcode("ZZ" + choices.between(1, 9) + " " + choices.between(1, 9) + "QX")
                .confidential(confidential)
                .build();
    }

    /** No telephone has such a number, and no mail goes to example.org. */
    static ContactDetails contact(Choices choices) {
        String last = Integer.toString(1000 + choices.below(1000)).substring(1);
        return choices.chance(70)
                ? ContactDetails.builder().telephone("07700 900" + last).build()
                : ContactDetails.builder()
                        .email("family" + last + "@example.org")
                        .build();
    }
}
