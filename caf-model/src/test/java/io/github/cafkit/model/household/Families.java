package io.github.cafkit.model.household;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.ResponsibilityEvidence;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;

/** A small invented family: a mother and her daughter at home, a father, a son and a grandmother elsewhere. */
public final class Families {

    public static final LocalDate MOVED = LocalDate.of(2026, 1, 9);
    public static final LocalDate LATER = LocalDate.of(2026, 2, 2);

    public static final PersonId CHILD = Fixtures.CHILD_ID;
    public static final PersonId MOTHER = Fixtures.MOTHER_ID;
    public static final PersonId FATHER = PersonId.of("father-1");
    public static final PersonId BROTHER = PersonId.of("brother-1");
    public static final PersonId GRANDMOTHER = PersonId.of("grandmother-1");

    private Families() {}

    public static FamilyMember child(PersonId id) {
        return FamilyMember.builder().id(id).kind(MemberKind.CHILD).build();
    }

    public static FamilyMember adult(PersonId id) {
        return FamilyMember.builder().id(id).kind(MemberKind.ADULT).build();
    }

    public static ParentalResponsibility verified() {
        return ParentalResponsibility.of(YesNoUnknown.YES)
                .withEvidence(ResponsibilityEvidence.BIRTH_CERTIFICATE)
                .withSeenOn(MOVED);
    }

    public static Household household() {
        return Household.builder()
                .id(HouseholdId.of("household-1"))
                .describedOn(LATER)
                .addPeople(
                        child(CHILD).withName(PersonName.of("Ada", "Wexcombe")).withStays(Stay.since(MOVED)),
                        adult(MOTHER)
                                .withName(PersonName.of("Nell", "Wexcombe"))
                                .withStays(Stay.always()),
                        adult(FATHER),
                        child(BROTHER),
                        adult(GRANDMOTHER))
                .addTies(
                        FamilyTie.of(MOTHER, TieKind.MOTHER, CHILD),
                        FamilyTie.of(CHILD, TieKind.CHILD, FATHER),
                        FamilyTie.of(BROTHER, TieKind.HALF_SIBLING, CHILD),
                        FamilyTie.of(GRANDMOTHER, TieKind.GRANDPARENT, CHILD))
                .addResponsibilities(
                        ResponsibilityForChild.of(MOTHER, CHILD, verified()),
                        ResponsibilityForChild.of(FATHER, CHILD, ParentalResponsibility.of(YesNoUnknown.UNKNOWN)))
                .build();
    }
}
