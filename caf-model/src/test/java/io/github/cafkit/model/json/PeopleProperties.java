package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.id.FormerUpn;
import io.github.cafkit.core.id.LocalId;
import io.github.cafkit.core.id.Uln;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Disability;
import io.github.cafkit.model.person.Ethnicity;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.person.NhsNumberAbsence;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.ResponsibilityOrder;
import io.github.cafkit.model.person.ResponsibilityOrderKind;
import io.github.cafkit.model.person.SpecialRequirement;
import io.github.cafkit.model.person.SpecialRequirementKind;
import io.github.cafkit.model.person.UpnUnknownReason;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever can be said of a child or a parent is written alike by both lines and read back as it was. */
class PeopleProperties {

    @Property(tries = 300)
    void childrenSurviveTheTrip(@ForAll("children") Child child) {
        survives(child, Child.class);
    }

    @Property(tries = 300)
    void parentsSurviveTheTrip(@ForAll("parents") ParentOrCarer parent) {
        survives(parent, ParentOrCarer.class);
    }

    @Property(tries = 200)
    void aBabyThatIsBornIsTheSameChild(
            @ForAll("names") PersonName name, @ForAll Gender gender, @ForAll("days") LocalDate day) {
        Child born = Fixtures.unbornChild().born(name, day, gender);

        assertThat(born.getId()).isEqualTo(Fixtures.unbornChild().getId());
        assertThat(born.unborn()).isFalse();
        assertThat(born.calledName()).contains(name.full());
        survives(born, Child.class);
    }

    private static <T> void survives(T value, Class<T> type) {
        String json = Line.JACKSON_2.write(value);

        assertThat(Line.JACKSON_3.write(value)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, type)).isEqualTo(value);
        assertThat(Line.JACKSON_3.read(json, type)).isEqualTo(value);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 400).map(Fixtures.STARTED::plusDays);
    }

    @Provide
    Arbitrary<PersonName> names() {
        Arbitrary<String> parts = Arbitraries.of("Ada", "Siân", "نور", "יעל", "🌻", "O’Malley", "x".repeat(400));
        return Combinators.combine(parts.optional(), parts)
                .as((given, family) -> PersonName.builder()
                        .givenNames(given)
                        .familyName(family)
                        .build());
    }

    @Provide
    Arbitrary<Child> children() {
        return Combinators.combine(
                        names().optional(),
                        Arbitraries.of(Ethnicity.class).optional(),
                        Arbitraries.of(Disability.class)
                                .filter(each -> each != Disability.NONE)
                                .set()
                                .ofMaxSize(4),
                        Arbitraries.of(UpnUnknownReason.class).optional(),
                        Arbitraries.of(NhsNumberAbsence.class)
                                .filter(each -> each != NhsNumberAbsence.NOT_YET_BORN)
                                .optional(),
                        requirements().list().ofMaxSize(3),
                        Arbitraries.of("la-801|C 1", "sis|ü/9", "x|a|b")
                                .map(LocalId::parse)
                                .list()
                                .ofMaxSize(2))
                .as(PeopleProperties::child);
    }

    private static Child child(
            Optional<PersonName> name,
            Optional<Ethnicity> ethnicity,
            Set<Disability> disabilities,
            Optional<UpnUnknownReason> noUpn,
            Optional<NhsNumberAbsence> noNhsNumber,
            List<SpecialRequirement> requirements,
            List<LocalId> ids) {
        Child.Builder child = Child.builder();
        child.from(Fixtures.child())
                .name(name)
                .ethnicity(ethnicity.map(Ethnicity::cbds))
                .disabilities(disabilities)
                .upn(noUpn.isPresent() ? Optional.empty() : Fixtures.child().getUpn())
                .upnUnknownReason(noUpn)
                .nhsNumber(
                        noNhsNumber.isPresent()
                                ? Optional.empty()
                                : Fixtures.child().getNhsNumber())
                .nhsNumberAbsence(noNhsNumber)
                .requirements(requirements)
                .uln(Uln.parse("7000000103"))
                .addFormerUpns(FormerUpn.parse("X00180001701A"))
                .localIds(ids);
        return child.build();
    }

    @Provide
    Arbitrary<ParentOrCarer> parents() {
        return Combinators.combine(
                        names().optional(),
                        Arbitraries.of(Relationship.class),
                        Arbitraries.of(YesNoUnknown.class),
                        Arbitraries.of(YesNoUnknown.class),
                        orders().list().ofMaxSize(3),
                        requirements().list().ofMaxSize(2))
                .as((name, relationship, held, main, orders, requirements) -> ParentOrCarer.builder()
                        .id(Fixtures.MOTHER_ID)
                        .name(name)
                        .relationship(relationship)
                        .parentalResponsibility(ParentalResponsibility.of(held).withOrders(orders))
                        .mainCarer(main)
                        .requirements(requirements)
                        .build());
    }

    private Arbitrary<ResponsibilityOrder> orders() {
        return Combinators.combine(
                        Arbitraries.of(ResponsibilityOrderKind.class),
                        days(),
                        Arbitraries.integers().between(0, 90).optional())
                .as((kind, first, length) -> ResponsibilityOrder.builder()
                        .kind(kind)
                        .firstDay(first)
                        .lastDay(length.map(first::plusDays))
                        .build());
    }

    private static Arbitrary<SpecialRequirement> requirements() {
        return Combinators.combine(
                        Arbitraries.of(SpecialRequirementKind.class),
                        Arbitraries.of("BSL", "Polski").optional(),
                        Arbitraries.of(YesNoUnknown.class))
                .as((kind, details, arranged) -> SpecialRequirement.builder()
                        .kind(kind)
                        .details(details)
                        .arranged(arranged)
                        .build());
    }
}
