package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.contact.PostalAddress;

/** Agencies, and where people are found. Telephone numbers are from the range kept free for drama. */
final class ContactSamples {

    private ContactSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.attribute(
                ContactDetails.class,
                "telephone",
                choices -> choices.pick("01632 960", "07700 900", "+44 1632 960") + choices.between(100, 999));
        catalogue.attribute(
                ContactDetails.class,
                "email",
                choices -> choices.pick("kia.tamsworth", "office", "o'hara+caf") + "@example."
                        + choices.pick("org", "co.uk", "sch.uk"));
        catalogue.attribute(
                PostalAddress.class,
                "lines",
                choices -> choices.pick(
                        "1 Rowan Way", "Flat 3", "Ó Murchú House", "The Old Bakery, rear", "Exampletown", "شارع"));
        catalogue.attribute(PostalAddress.class, "postcode", choices -> choices.pick("ZZ1 1AA", "ZZ99 3VZ", "zz11aa"));
        catalogue.attribute(PostalAddress.class, "confidential", choices -> choices.chance(15));
        catalogue.add(AgencyId.class, choices -> AgencyId.of("agency-" + choices.between(1, 12)));
        catalogue.attribute(
                Agency.class,
                "name",
                choices -> choices.pick(
                        "Rowan Primary", "Exampletown Health", "شباب", "St Œdipus’ & All Saints", "Team 7"));
        catalogue.attribute(Agency.class, "odsCode", choices -> choices.pick("A81001", "RX", "ABCDEF123456"));
    }
}
