package io.github.cafkit.testkit.authority;

import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.household.TieKind;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.person.NoResponsibilityReason;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.testkit.sample.Choices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who belongs together, and how they live: what the records of brothers and sisters have in common. Children are numbered
 * in families, twelve children at a time, so that the family of a number is found without counting from the beginning.
 *
 * @param seed the seed of the authority
 * @param first the number of the eldest child
 * @param home how the children live
 * @param adults those who care for them, the main carer first, and a parent who lives elsewhere
 * @param children the children, the eldest first
 * @param danger whether the parent who lives elsewhere is feared
 * @param refuge whether the family lives where that parent must not find it
 * @param nobody why nobody has parental responsibility for the children
 * @param address where they live
 */
record Family(
        long seed,
        long first,
        Home home,
        List<Adult> adults,
        List<Young> children,
        boolean danger,
        boolean refuge,
        Optional<NoResponsibilityReason> nobody,
        PostalAddress address) {

    private static final int BLOCK = 12;
    private static final int YEAR = 12;

    /** The sizes of the families of a block. */
    private static final int[][] SIZES = {
        {1, 2, 1, 3, 2, 1, 2},
        {2, 1, 1, 4, 1, 3},
        {1, 1, 2, 2, 1, 5},
        {3, 2, 1, 2, 1, 1, 2},
        {1, 1, 1, 1, 2, 2, 4},
        {2, 3, 1, 1, 2, 1, 2},
        {1, 2, 2, 1, 3, 3}
    };

    /** How children live, the usual first. */
    enum Home {
        TOGETHER,
        ONE_PARENT,
        SEPARATED,
        STEP,
        KINSHIP,
        ACCOMMODATED,
        CARE_ORDER,
        ALONE;

        /** Whether the authority looks after the children. */
        boolean lookedAfter() {
            return this == ACCOMMODATED || this == CARE_ORDER;
        }

        private boolean withMother() {
            return this == TOGETHER || this == ONE_PARENT || this == SEPARATED || this == STEP;
        }

        private Role[] roles(boolean fatherAlone) {
            return switch (this) {
                case TOGETHER, SEPARATED -> new Role[] {Role.MOTHER, Role.FATHER};
                case ONE_PARENT -> new Role[] {fatherAlone ? Role.FATHER : Role.MOTHER};
                case STEP -> new Role[] {Role.MOTHER, Role.STEP_FATHER, Role.FATHER};
                case KINSHIP -> new Role[] {Role.GRANDMOTHER, Role.MOTHER};
                case ACCOMMODATED, CARE_ORDER -> new Role[] {Role.FOSTER_CARER, Role.MOTHER};
                case ALONE -> new Role[] {Role.KEY_WORKER};
            };
        }

        private static Home drawn(Choices choices) {
            int of = choices.below(200);
            if (of < 88) {
                return TOGETHER;
            }
            if (of < 120) {
                return ONE_PARENT;
            }
            if (of < 158) {
                return SEPARATED;
            }
            if (of < 174) {
                return STEP;
            }
            if (of < 182) {
                return KINSHIP;
            }
            return of < 188 ? ACCOMMODATED : of < 195 ? CARE_ORDER : ALONE;
        }
    }

    /** What an adult is to the children. */
    enum Role {
        MOTHER(TieKind.MOTHER, Relationship.MOTHER, Gender.FEMALE),
        FATHER(TieKind.FATHER, Relationship.FATHER, Gender.MALE),
        STEP_FATHER(TieKind.STEP_PARENT, Relationship.STEP_PARENT, Gender.MALE),
        GRANDMOTHER(TieKind.GRANDPARENT, Relationship.GRANDPARENT, Gender.FEMALE),
        FOSTER_CARER(TieKind.FOSTER_CARER, Relationship.FOSTER_CARER, Gender.FEMALE),
        KEY_WORKER(TieKind.RESIDENTIAL_WORKER, Relationship.RESIDENTIAL_WORKER, Gender.MALE);

        private final TieKind tie;
        private final Relationship relationship;
        private final Gender gender;

        Role(TieKind tie, Relationship relationship, Gender gender) {
            this.tie = tie;
            this.relationship = relationship;
            this.gender = gender;
        }

        TieKind tie() {
            return tie;
        }

        Relationship relationship() {
            return relationship;
        }

        boolean parent() {
            return this == MOTHER || this == FATHER;
        }
    }

    /** Somebody who cares for the children, or is their parent. */
    record Adult(PersonId id, Role role, PersonName name, LocalDate birthDate, boolean livesHere) {}

    /** One of the children; born on the day, or expected. */
    record Young(long number, PersonId id, PersonName name, Gender gender, LocalDate day, boolean unborn) {}

    static Family of(long seed, long number, LocalDate day) {
        long block = number / BLOCK;
        int[] sizes = SIZES[Chance.of(seed, Chance.Part.BLOCK, block).below(SIZES.length)];
        long first = block * BLOCK;
        int at = 0;
        while (number >= first + sizes[at]) {
            first += sizes[at];
            at++;
        }
        return drawn(seed, first, sizes[at], day);
    }

    private static Family drawn(long seed, long first, int size, LocalDate day) {
        Choices choices = Chance.of(seed, Chance.Part.FAMILY, first);
        Home home = Home.drawn(choices);
        String familyName = Invented.familyName(choices);
        boolean expecting = home.withMother() && choices.chance(9);
        List<Young> children = children(first, size, familyName, expecting, day, choices);
        boolean danger = (home == Home.SEPARATED || home == Home.STEP) && choices.chance(24);
        boolean refuge = danger && home == Home.SEPARATED && choices.chance(60);
        Young eldest = children.get(0);
        Role[] roles = home.roles(home == Home.ONE_PARENT && !expecting && choices.chance(12));
        return new Family(
                seed,
                first,
                home,
                adults(roles, home, first, familyName, eldest.day(), choices),
                children,
                danger,
                refuge,
                home == Home.ALONE ? Optional.of(nobody(eldest, day, choices)) : Optional.empty(),
                Invented.address(refuge, choices));
    }

    /** The eldest is up to eighteen; the others follow a year or more apart, and the last may not be born yet. */
    private static List<Young> children(
            long first, int size, String familyName, boolean expecting, LocalDate day, Choices choices) {
        int drawn = choices.chance(3) ? choices.between(216, 235) : choices.between(1, 215);
        int months = Math.max(drawn, YEAR * (size - 1) + 1);
        List<Young> children = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            long number = first + i;
            int younger = size - 1 - i;
            boolean unborn = expecting && younger == 0;
            Gender gender = unborn ? Gender.UNKNOWN : choices.chance(50) ? Gender.MALE : Gender.FEMALE;
            LocalDate on = unborn
                    ? day.plusDays(choices.between(1, 200))
                    : day.minusMonths(months).minusDays(choices.below(30));
            PersonName name = PersonName.of(Invented.givenName(gender, choices), familyName);
            children.add(new Young(number, PersonId.of("child-" + number), name, gender, on, unborn));
            if (younger > 0) {
                months -= choices.between(YEAR, Math.max(YEAR, Math.min(4 * YEAR, (months - 1) / younger)));
            }
        }
        return List.copyOf(children);
    }

    private static List<Adult> adults(
            Role[] roles, Home home, long first, String familyName, LocalDate eldest, Choices choices) {
        List<Adult> adults = new ArrayList<>(roles.length);
        for (int i = 0; i < roles.length; i++) {
            Role role = roles[i];
            boolean related = role.parent() || role == Role.GRANDMOTHER;
            boolean elsewhere = i > 0 && home != Home.TOGETHER && role.parent();
            int years = role == Role.GRANDMOTHER ? choices.between(40, 62) : choices.between(17, 41);
            adults.add(new Adult(
                    PersonId.of("family-" + first + "-" + (i + 1)),
                    role,
                    PersonName.of(
                            Invented.givenName(role.gender, choices),
                            related && !choices.chance(20) ? familyName : Invented.familyName(choices)),
                    eldest.minusYears(years).minusDays(choices.below(365)),
                    !elsewhere));
        }
        return List.copyOf(adults);
    }

    private static NoResponsibilityReason nobody(Young eldest, LocalDate day, Choices choices) {
        NoResponsibilityReason reason = choices.pick(
                NoResponsibilityReason.UNACCOMPANIED,
                NoResponsibilityReason.ORPHANED,
                NoResponsibilityReason.WHEREABOUTS_UNKNOWN);
        boolean young = Situation.ageOn(eldest, day) < 12;
        return young && reason == NoResponsibilityReason.UNACCOMPANIED ? NoResponsibilityReason.ORPHANED : reason;
    }

    /** Who looks after the children from day to day. */
    Adult mainCarer() {
        return adults.get(0);
    }

    /** A parent who lives elsewhere. */
    Optional<Adult> absentParent() {
        for (Adult adult : adults) {
            if (!adult.livesHere()) {
                return Optional.of(adult);
            }
        }
        return Optional.empty();
    }
}
