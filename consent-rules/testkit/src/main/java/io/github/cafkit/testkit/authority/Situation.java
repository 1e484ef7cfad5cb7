package io.github.cafkit.testkit.authority;

import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.testkit.authority.Partners.Partner;
import io.github.cafkit.testkit.sample.Choices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is true of one child, and what all its records have to agree with.
 *
 * @param seed the seed of the authority
 * @param day the day that the records describe
 * @param family the family
 * @param young the child
 * @param concern how grave the concern is
 * @param helpers who helps, from which agency; the first leads
 * @param since the first day of the help
 * @param answers what was answered when consent was asked for
 */
record Situation(
        long seed,
        LocalDate day,
        Family family,
        Family.Young young,
        RiskLevel concern,
        List<Helper> helpers,
        LocalDate since,
        List<ConsentAnswer> answers) {

    private static final List<AgencySector> FOR_BABIES = List.of(
            AgencySector.HEALTH,
            AgencySector.EARLY_HELP,
            AgencySector.SOCIAL_CARE,
            AgencySector.EARLY_YEARS,
            AgencySector.HOUSING,
            AgencySector.ADULT_SERVICE,
            AgencySector.VOLUNTARY,
            AgencySector.DRUG_AND_ALCOHOL,
            AgencySector.POLICE,
            AgencySector.COURT_SERVICE,
            AgencySector.EDUCATION,
            AgencySector.YOUTH_SERVICE,
            AgencySector.YOUTH_JUSTICE);

    private static final List<AgencySector> FOR_PUPILS = List.of(
            AgencySector.EDUCATION,
            AgencySector.HEALTH,
            AgencySector.EARLY_HELP,
            AgencySector.SOCIAL_CARE,
            AgencySector.VOLUNTARY,
            AgencySector.HOUSING,
            AgencySector.POLICE,
            AgencySector.YOUTH_SERVICE,
            AgencySector.ADULT_SERVICE,
            AgencySector.DRUG_AND_ALCOHOL,
            AgencySector.COURT_SERVICE,
            AgencySector.YOUTH_JUSTICE,
            AgencySector.EARLY_YEARS);

    private static final List<AgencySector> FOR_THE_YOUNG = List.of(
            AgencySector.EDUCATION,
            AgencySector.YOUTH_SERVICE,
            AgencySector.HEALTH,
            AgencySector.SOCIAL_CARE,
            AgencySector.YOUTH_JUSTICE,
            AgencySector.EARLY_HELP,
            AgencySector.HOUSING,
            AgencySector.DRUG_AND_ALCOHOL,
            AgencySector.VOLUNTARY,
            AgencySector.POLICE,
            AgencySector.COURT_SERVICE,
            AgencySector.ADULT_SERVICE,
            AgencySector.EARLY_YEARS);

    /** Somebody who helps, and the agency that sent them. */
    record Helper(Partner partner, Member.OfAgency member) {

        PersonId id() {
            return member.practitioner().getId();
        }
    }

    static Situation of(SyntheticAuthority authority, long number) {
        long seed = authority.seed();
        LocalDate day = authority.day();
        Family family = Family.of(seed, number, day);
        Family.Young young = family.children().get((int) (number - family.first()));
        Choices choices = Chance.of(seed, Chance.Part.SITUATION, number);
        RiskLevel concern = concern(family, choices);
        List<Helper> helpers = helpers(authority.partners(), family, ageOn(young, day), choices);
        LocalDate since = day.minusDays(choices.between(20, 700));
        return new Situation(
                seed,
                day,
                family,
                young,
                concern,
                helpers,
                since,
                ConsentAnswer.drawn(family, young, helpers, day, Chance.of(seed, Chance.Part.CONSENTS, number)));
    }

    private static RiskLevel concern(Family family, Choices choices) {
        int of = choices.below(100);
        if (family.danger()) {
            return of < 55
                    ? RiskLevel.PERCEIVED_RISK
                    : of < 90 ? RiskLevel.SIGNIFICANT_HARM : RiskLevel.IMMEDIATE_DANGER;
        }
        if (of < 40) {
            return RiskLevel.NONE;
        }
        if (of < 74) {
            return RiskLevel.ADDITIONAL_NEED;
        }
        if (of < 88) {
            return RiskLevel.CHILD_IN_NEED;
        }
        return of < 95 ? RiskLevel.PERCEIVED_RISK : RiskLevel.SIGNIFICANT_HARM;
    }

    private static List<Helper> helpers(Partners partners, Family family, int age, Choices choices) {
        List<AgencySector> order = age < 4 ? FOR_BABIES : age < 13 ? FOR_PUPILS : FOR_THE_YOUNG;
        int count = choices.chance(2) ? 12 : choices.pick(3, 2, 2, 4, 3, 5, 4, 6);
        // Where the authority looks after a child, it comes to the meetings; the usual sectors are the first ones.
        int skipped = count < 5 && choices.chance(40) ? 1 : 0;
        boolean care = family.home().lookedAfter();
        List<Helper> helpers = new ArrayList<>(count);
        for (int i = 0; helpers.size() < count; i++) {
            AgencySector sector = order.get(i);
            if (i == 1 && skipped > 0) {
                continue;
            }
            boolean last = helpers.size() == count - 1;
            boolean missing = care && last && !has(helpers, AgencySector.SOCIAL_CARE);
            Partner partner = partners.of(missing ? AgencySector.SOCIAL_CARE : sector, choices);
            helpers.add(new Helper(partner, choices.pick(partner.staff())));
        }
        return List.copyOf(helpers);
    }

    private static boolean has(List<Helper> helpers, AgencySector sector) {
        for (Helper helper : helpers) {
            if (helper.partner().agency().getSector() == sector) {
                return true;
            }
        }
        return false;
    }

    /** In whole years; negative before birth. */
    static int ageOn(Family.Young young, LocalDate day) {
        LocalDate born = young.day();
        if (day.isBefore(born)) {
            return -1;
        }
        int years = day.getYear() - born.getYear();
        boolean birthdayAhead = day.getMonthValue() < born.getMonthValue()
                || (day.getMonthValue() == born.getMonthValue() && day.getDayOfMonth() < born.getDayOfMonth());
        return birthdayAhead ? years - 1 : years;
    }

    int age() {
        return young.unborn() ? -1 : ageOn(young, day);
    }

    long number() {
        return young.number();
    }

    Choices choices(Chance.Part part) {
        return Chance.of(seed, part, number());
    }

    /** The agency that has the child's record, where somebody asks. */
    Helper lead() {
        return helpers.get(0);
    }

    List<ConsentId> consentIds() {
        List<ConsentId> ids = new ArrayList<>(answers.size());
        answers.forEach(answer -> ids.add(answer.id()));
        return ids;
    }
}
