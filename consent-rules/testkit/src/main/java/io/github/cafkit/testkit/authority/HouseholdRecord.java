package io.github.cafkit.testkit.authority;

import io.github.cafkit.model.household.Bearer;
import io.github.cafkit.model.household.Circumstance;
import io.github.cafkit.model.household.CircumstanceKind;
import io.github.cafkit.model.household.FamilyMember;
import io.github.cafkit.model.household.FamilyStructure;
import io.github.cafkit.model.household.FamilyTie;
import io.github.cafkit.model.household.HomeAddress;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.HouseholdId;
import io.github.cafkit.model.household.MemberKind;
import io.github.cafkit.model.household.ResponsibilityForChild;
import io.github.cafkit.model.household.Stay;
import io.github.cafkit.model.household.TieKind;
import io.github.cafkit.model.person.NoResponsibilityReason;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.ResponsibilityEvidence;
import io.github.cafkit.model.person.ResponsibilityOrder;
import io.github.cafkit.model.person.ResponsibilityOrderKind;
import io.github.cafkit.model.person.RiskRole;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.testkit.authority.Family.Adult;
import io.github.cafkit.testkit.authority.Family.Home;
import io.github.cafkit.testkit.authority.Family.Role;
import io.github.cafkit.testkit.authority.Family.Young;
import io.github.cafkit.testkit.sample.Choices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the household of a family, equal for each of its children. */
final class HouseholdRecord {

    private static final int GROWN_UP = 18;

    private final Family family;
    private final LocalDate day;
    private final Choices choices;
    private final Household.Builder household = Household.builder();

    private HouseholdRecord(Family family, LocalDate day) {
        this.family = family;
        this.day = day;
        this.choices = Chance.of(family.seed(), Chance.Part.HOUSEHOLD, family.first());
    }

    static Household of(Family family, LocalDate day) {
        HouseholdRecord made = new HouseholdRecord(family, day);
        made.describe();
        return made.household.build();
    }

    private void describe() {
        household
                .id(HouseholdId.of("household-" + family.first()))
                .describedOn(day.minusDays(choices.below(60)))
                .addStructures(structure())
                .mainCarer(family.mainCarer().id());
        family.children().forEach(this::child);
        family.adults().forEach(this::adult);
        amongSiblings();
        amongAdults();
        addresses();
        circumstances();
    }

    private FamilyStructure structure() {
        return switch (family.home()) {
            case TOGETHER -> FamilyStructure.NUCLEAR;
            case ONE_PARENT, SEPARATED -> FamilyStructure.LONE_PARENT;
            case STEP -> FamilyStructure.RECONSTITUTED;
            case KINSHIP -> FamilyStructure.EXTENDED;
            case ACCOMMODATED, CARE_ORDER -> FamilyStructure.FOSTER;
            case ALONE -> FamilyStructure.RESIDENTIAL;
        };
    }

    private void child(Young young) {
        FamilyMember.Builder member =
                FamilyMember.builder().id(young.id()).kind(MemberKind.CHILD).riskRole(RiskRole.NONE);
        if (young.unborn()) {
            member.expectedDate(young.day()).noResponsibilityReason(NoResponsibilityReason.NOT_YET_BORN);
        } else {
            member.name(young.name())
                    .birthDate(young.day())
                    .addStays(
                            family.home().lookedAfter() || family.refuge()
                                    ? Stay.since(day.minusDays(choices.between(1, 27)))
                                    : Stay.since(young.day()))
                    .noResponsibilityReason(
                            grownUp(young) ? Optional.of(NoResponsibilityReason.OF_AGE) : family.nobody());
        }
        household.addPeople(member.build());
    }

    private boolean grownUp(Young young) {
        return Situation.ageOn(young, day) >= GROWN_UP;
    }

    private void adult(Adult adult) {
        FamilyMember.Builder member = FamilyMember.builder()
                .id(adult.id())
                .kind(MemberKind.ADULT)
                .name(adult.name())
                .birthDate(adult.birthDate())
                .riskRole(
                        family.danger() && !adult.livesHere()
                                ? RiskRole.ALLEGED_PERPETRATOR
                                : choices.chance(85) ? RiskRole.NONE : RiskRole.UNKNOWN);
        if (adult.livesHere()) {
            member.addStays(Stay.always());
        } else {
            member.address(Invented.address(false, choices));
        }
        if (choices.chance(70)) {
            member.contact(Invented.contact(choices));
        }
        household.addPeople(member.build());
        for (Young young : family.children()) {
            household.addTies(FamilyTie.of(adult.id(), adult.role().tie(), young.id()));
            if (!young.unborn() && !grownUp(young) && family.nobody().isEmpty()) {
                household.addResponsibilities(
                        ResponsibilityForChild.of(adult.id(), young.id(), responsibility(adult, young)));
            }
        }
    }

    private ParentalResponsibility responsibility(Adult adult, Young young) {
        if (adult.role() == Role.GRANDMOTHER) {
            return ParentalResponsibility.builder()
                    .held(YesNoUnknown.YES)
                    .evidence(ResponsibilityEvidence.SPECIAL_GUARDIANSHIP_ORDER)
                    .seenOn(day.minusDays(choices.between(10, 400)))
                    .addOrders(order(ResponsibilityOrderKind.SPECIAL_GUARDIANSHIP, young))
                    .build();
        }
        if (!adult.role().parent()) {
            return ParentalResponsibility.of(YesNoUnknown.NO);
        }
        if (adult.role() == Role.FATHER && !adult.livesHere() && choices.chance(15)) {
            return ParentalResponsibility.of(choices.pick(YesNoUnknown.NO, YesNoUnknown.UNKNOWN));
        }
        ParentalResponsibility.Builder held = ParentalResponsibility.builder().held(YesNoUnknown.YES);
        if (choices.chance(80)) {
            held.evidence(ResponsibilityEvidence.BIRTH_CERTIFICATE).seenOn(day.minusDays(choices.between(10, 400)));
        }
        if (family.home() == Home.CARE_ORDER) {
            held.addOrders(order(ResponsibilityOrderKind.CARE, young));
        }
        if (family.danger() && !adult.livesHere() && choices.chance(50)) {
            held.addOrders(order(ResponsibilityOrderKind.NON_MOLESTATION, young));
        }
        return held.build();
    }

    /** An order is made after the birth. */
    private ResponsibilityOrder order(ResponsibilityOrderKind kind, Young young) {
        LocalDate made = day.minusDays(choices.between(1, 300));
        return ResponsibilityOrder.builder()
                .kind(kind)
                .firstDay(made.isBefore(young.day()) ? young.day() : made)
                .build();
    }

    /** In a family with a step-parent the youngest is a child of both. */
    private void amongSiblings() {
        List<Young> children = family.children();
        for (int i = 0; i < children.size(); i++) {
            for (int j = i + 1; j < children.size(); j++) {
                boolean half = family.home() == Home.STEP && j == children.size() - 1;
                household.addTies(FamilyTie.of(
                        children.get(i).id(),
                        half ? TieKind.HALF_SIBLING : TieKind.SIBLING,
                        children.get(j).id()));
            }
        }
    }

    private void amongAdults() {
        List<Adult> adults = family.adults();
        for (int i = 1; i < adults.size(); i++) {
            Adult one = adults.get(0);
            Adult other = adults.get(i);
            TieKind kind = switch (family.home()) {
                case TOGETHER -> TieKind.PARTNER;
                case SEPARATED -> TieKind.FORMER_PARTNER;
                case STEP -> other.livesHere() ? TieKind.PARTNER : TieKind.FORMER_PARTNER;
                case KINSHIP -> TieKind.MOTHER;
                case ONE_PARENT, ACCOMMODATED, CARE_ORDER, ALONE -> TieKind.OTHER;
            };
            household.addTies(FamilyTie.of(one.id(), kind, other.id()));
        }
    }

    private void addresses() {
        HomeAddress.Builder home = HomeAddress.builder().address(family.address());
        if (family.refuge()) {
            family.absentParent().ifPresent(parent -> home.addKeptFrom(parent.id()));
            home.firstDay(day.minusDays(choices.between(1, 27)));
        }
        household.addAddresses(home.build());
    }

    private void circumstances() {
        if (family.danger()) {
            household.addCircumstances(Circumstance.builder()
                    .kind(CircumstanceKind.DOMESTIC_ABUSE)
                    .bearer(Bearer.PARENT)
                    .person(family.mainCarer().id())
                    .firstDay(day.minusDays(choices.between(30, 300)))
                    .build());
        }
        if (choices.chance(30)) {
            household.addCircumstances(Circumstance.builder()
                    .kind(choices.pick(
                            CircumstanceKind.LOW_INCOME,
                            CircumstanceKind.MENTAL_HEALTH,
                            CircumstanceKind.UNSUITABLE_HOUSING,
                            CircumstanceKind.ALCOHOL,
                            CircumstanceKind.ISOLATION))
                    .bearer(Bearer.HOUSEHOLD)
                    .build());
        }
    }
}
