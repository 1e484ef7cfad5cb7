package io.github.cafkit.testkit.authority;

import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.testkit.sample.Choices;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The agencies of an authority and the practitioners who work there, a few dozen for all its children. */
final class Partners {

    /**
     * An agency with its practitioners.
     *
     * @param agency the agency
     * @param staff its practitioners
     * @param sector what a question calls it as a holder
     * @param kind what a question calls it as a recipient
     */
    record Partner(Agency agency, List<Member.OfAgency> staff, HolderSector sector, RecipientKind kind) {}

    private static final int STAFF = 6;

    private final Map<AgencySector, List<Partner>> bySector = new EnumMap<>(AgencySector.class);
    private final List<Agency> agencies = new ArrayList<>();

    private Partners(long seed) {
        Choices choices = Chance.of(seed, Chance.Part.AGENCIES, 0);
        add(
                seed,
                choices,
                AgencySector.EARLY_YEARS,
                HolderSector.EARLY_YEARS,
                RecipientKind.OTHER_SETTING,
                "nursery",
                8);
        add(
                seed,
                choices,
                AgencySector.EDUCATION,
                HolderSector.MAINTAINED_SCHOOL,
                RecipientKind.OTHER_SETTING,
                "school",
                16);
        add(seed, choices, AgencySector.HEALTH, HolderSector.HEALTH, RecipientKind.HEALTH, "health-centre", 8);
        add(
                seed,
                choices,
                AgencySector.SOCIAL_CARE,
                HolderSector.SOCIAL_CARE,
                RecipientKind.CHILDRENS_SOCIAL_CARE,
                "social-care",
                2);
        add(
                seed,
                choices,
                AgencySector.EARLY_HELP,
                HolderSector.SOCIAL_CARE,
                RecipientKind.OTHER_AGENCY,
                "early-help",
                3);
        add(seed, choices, AgencySector.POLICE, HolderSector.POLICE, RecipientKind.POLICE, "police", 1);
        add(
                seed,
                choices,
                AgencySector.YOUTH_JUSTICE,
                HolderSector.YOUTH_JUSTICE,
                RecipientKind.OTHER_AGENCY,
                "youth-justice",
                1);
        add(
                seed,
                choices,
                AgencySector.DRUG_AND_ALCOHOL,
                HolderSector.HEALTH,
                RecipientKind.OTHER_AGENCY,
                "recovery",
                1);
        add(seed, choices, AgencySector.HOUSING, HolderSector.HOUSING, RecipientKind.OTHER_AGENCY, "housing", 2);
        add(
                seed,
                choices,
                AgencySector.ADULT_SERVICE,
                HolderSector.ADULT_SERVICE,
                RecipientKind.OTHER_AGENCY,
                "adult-service",
                1);
        add(
                seed,
                choices,
                AgencySector.YOUTH_SERVICE,
                HolderSector.VOLUNTARY,
                RecipientKind.OTHER_AGENCY,
                "youth-service",
                2);
        add(
                seed,
                choices,
                AgencySector.COURT_SERVICE,
                HolderSector.COURT_SERVICE,
                RecipientKind.OTHER_AGENCY,
                "court-service",
                1);
        add(seed, choices, AgencySector.VOLUNTARY, HolderSector.VOLUNTARY, RecipientKind.OTHER_AGENCY, "charity", 4);
    }

    static Partners of(long seed) {
        return new Partners(seed);
    }

    List<Agency> agencies() {
        return List.copyOf(agencies);
    }

    /** One agency of a sector, always the same for the same choice. */
    Partner of(AgencySector sector, Choices choices) {
        return choices.pick(sector(sector));
    }

    private List<Partner> sector(AgencySector sector) {
        List<Partner> partners = bySector.get(sector);
        if (partners == null) {
            throw new IllegalArgumentException("the authority has no agency of this sector");
        }
        return partners;
    }

    private void add(
            long seed,
            Choices choices,
            AgencySector sector,
            HolderSector holder,
            RecipientKind kind,
            String name,
            int count) {
        List<PractitionerRole> roles = new ArrayList<>();
        for (PractitionerRole role : PractitionerRole.values()) {
            if (role.usualSector() == sector) {
                roles.add(role);
            }
        }
        if (roles.isEmpty()) {
            roles.add(PractitionerRole.OTHER);
        }
        List<Partner> partners = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Agency agency = Agency.builder()
                    .id(AgencyId.of(name + "-" + i))
                    .name(Invented.familyName(choices) + " " + name.replace('-', ' '))
                    .sector(sector)
                    .localAuthority(Numbers.authority(seed))
                    .build();
            agencies.add(agency);
            partners.add(new Partner(agency, staff(agency, roles, choices), holder, kind));
        }
        bySector.put(sector, List.copyOf(partners));
    }

    private static List<Member.OfAgency> staff(Agency agency, List<PractitionerRole> roles, Choices choices) {
        List<Member.OfAgency> staff = new ArrayList<>();
        for (int i = 0; i < STAFF; i++) {
            staff.add(new Member.OfAgency(Practitioner.builder()
                    .id(PersonId.of(agency.getId().value() + "-practitioner-" + (i + 1)))
                    .name(Invented.person(choices))
                    .role(roles.get(i % roles.size()))
                    .agency(agency.getId())
                    .build()));
        }
        return List.copyOf(staff);
    }
}
