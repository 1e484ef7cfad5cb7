package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.assessment.HomeSituation;
import io.github.cafkit.model.household.CircumstanceKind;
import io.github.cafkit.model.household.Families;
import io.github.cafkit.model.household.FamilyMember;
import io.github.cafkit.model.household.FamilyStructure;
import io.github.cafkit.model.household.HomeAddress;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.SupportNeed;
import io.github.cafkit.model.household.TieKind;
import io.github.cafkit.model.household.Transition;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.RiskRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Family structures and circumstances: household, relationships, parental responsibility with evidence, structure,
 * support needs of parents, transitions between settings.
 */
class S19FamilyStructuresTest {

    private static final LocalDate IN_THE_REFUGE = LocalDate.of(2026, 2, 10);
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 8);

    private static final PersonId ROBIN = PersonId.of("child-7001");
    private static final PersonId MOTHER = PersonId.of("mother-7001");
    private static final PersonId FATHER = PersonId.of("father-7001");
    private static final PersonId BROTHER = PersonId.of("brother-7001");
    private static final PersonId AUNT = PersonId.of("aunt-7001");

    @ParameterizedTest
    @EnumSource(FamilyStructure.class)
    void eachOfTheNineStructuresIsHeldAndExchanged(FamilyStructure structure) {
        assertThat(FamilyStructure.values()).hasSize(9);
        assertThat(structure.label()).isNotBlank();
        Household household = Families.household().withStructures(structure);
        for (Line line : Line.values()) {
            assertThat(line.read(line.write(household), Household.class)).isEqualTo(household);
        }
    }

    @Test
    void anAssessmentNamesTheStructureByTheSameCodesAsBefore() {
        HomeSituation situation =
                HomeSituation.builder().structure(FamilyStructure.LONE_PARENT).build();

        for (Line line : Line.values()) {
            assertThat(line.write(situation)).isEqualTo("{\"structure\":\"LONE_PARENT\"}");
        }
    }

    @Test
    void aFamilyMayHaveMoreThanOneStructure() {
        assertThat(family().getStructures()).containsExactly(FamilyStructure.LONE_PARENT, FamilyStructure.COMMUNAL);
    }

    @Test
    void theHouseholdOfTodayIsNotTheHouseholdOfLastMonth() {
        assertThat(ids(family().membersOn(IN_THE_REFUGE)))
                .containsExactly(ROBIN, PersonId.of("child-7004"), MOTHER, AUNT);
        assertThat(ids(family().membersOn(BEFORE))).isEmpty();
    }

    @Test
    void somebodyMayLiveHereForPartOfTheWeek() {
        assertThat(family().person(AUNT).orElseThrow().getStays())
                .anySatisfy(stay -> assertThat(stay.getPattern()).contains("From Friday to Sunday."));
    }

    @Test
    void significantPeopleOutsideAreHeldWithWhatTheyMeanAndWhetherTheyAreARisk() {
        assertThat(ids(family().othersOn(IN_THE_REFUGE))).contains(FATHER, BROTHER);
        assertThat(family().person(BROTHER).orElseThrow().getSignificance()).isPresent();
        assertThat(family().person(FATHER).orElseThrow().getRiskRole()).isEqualTo(RiskRole.ALLEGED_PERPETRATOR);
        assertThat(family().person(BROTHER).orElseThrow().getRiskRole())
                .as("what nobody considered is unknown, and not no risk")
                .isEqualTo(RiskRole.UNKNOWN);
    }

    @Test
    void relationshipsAreReadFromEitherEnd() {
        assertThat(family().ties(MOTHER, ROBIN, IN_THE_REFUGE)).containsExactly(TieKind.MOTHER);
        assertThat(family().ties(ROBIN, MOTHER, IN_THE_REFUGE)).containsExactly(TieKind.CHILD);
        assertThat(family().ties(FATHER, ROBIN, IN_THE_REFUGE)).containsExactly(TieKind.FATHER);
        assertThat(family().ties(FATHER, MOTHER, BEFORE)).containsExactly(TieKind.PARTNER);
        assertThat(family().ties(FATHER, MOTHER, IN_THE_REFUGE)).containsExactly(TieKind.FORMER_PARTNER);
    }

    @Test
    void aHalfBrotherElsewhereIsNotForgotten() {
        assertThat(ids(family().siblingsOf(ROBIN, IN_THE_REFUGE))).containsExactly(BROTHER);
    }

    @Test
    void parentalResponsibilityIsHeldWithItsEvidenceAndTheOrdersThatLimitIt() {
        assertThat(ids(family().adultsWithResponsibilityFor(ROBIN, IN_THE_REFUGE)))
                .containsExactly(MOTHER, FATHER);
        assertThat(family().responsibility(FATHER, ROBIN).orElseThrow().getResponsibility())
                .satisfies(held -> {
                    assertThat(held.verified()).isTrue();
                    assertThat(held.ordersOn(BEFORE)).isEmpty();
                    assertThat(held.ordersOn(IN_THE_REFUGE))
                            .singleElement()
                            .satisfies(
                                    order -> assertThat(order.getKind().label()).isEqualTo("prohibited steps order"));
                });
    }

    @Test
    void eachChildHasSomebodyWhoCanDecideOrAReason() {
        assertThat(family().checkResponsibility(IN_THE_REFUGE)).isEmpty();
        assertThat(family().withResponsibilities(List.of())
                        .checkResponsibility(IN_THE_REFUGE)
                        .asList())
                .singleElement()
                .extracting(Problem::code, Problem::path)
                .as("of the baby it is said why nobody has responsibility")
                .containsExactly("RESPONSIBILITY-01", "/people/0");
    }

    @Test
    void theRefugeIsConfidentialAndKeptFromTheFather() {
        assertThat(family().addressesOn(IN_THE_REFUGE)).singleElement().satisfies(home -> {
            assertThat(home.getAddress().isConfidential()).isTrue();
            assertThat(home.getKeptFrom()).contains(FATHER);
        });
        assertThat(family().addressesOn(BEFORE))
                .extracting(HomeAddress::getAddress)
                .allMatch(address -> !address.isConfidential());
    }

    @Test
    void circumstancesAreHeldInCodesAndWordsWithTheirDays() {
        assertThat(ids(family().peopleWith(CircumstanceKind.PRIVATE_FOSTERING, IN_THE_REFUGE)))
                .containsExactly(BROTHER);
        assertThat(ids(family().peopleWith(CircumstanceKind.DOMESTIC_ABUSE, BEFORE)))
                .containsExactly(MOTHER);
        assertThat(family().peopleWith(CircumstanceKind.DOMESTIC_ABUSE, IN_THE_REFUGE))
                .isEmpty();
        assertThat(family().getCircumstances().stream().flatMap(each -> each.factor().stream()))
                .containsExactly("3B", "8C");
    }

    @Test
    void whatParentsNeedHelpWithIsHeldAndWhoHelps() {
        assertThat(family().getSupportNeeds())
                .filteredOn(need -> need.getMetBy().isEmpty())
                .extracting(SupportNeed::getPerson)
                .containsExactly(MOTHER);
    }

    @Test
    void aMoveToComeThatNobodyAnswersForIsReported() {
        assertThat(family().checkTransitions(IN_THE_REFUGE).stream().map(Problem::code))
                .containsExactly("TRANSITION-01", "TRANSITION-02", "TRANSITION-03");
        assertThat(family().getTransitions().stream().filter(move -> !move.aheadOn(IN_THE_REFUGE)))
                .extracting(Transition::getSupportAgreed)
                .containsExactly(
                        List.of("A visit on the day before.", "The same teaching assistant at the gate each morning."));
    }

    @Test
    void aFamilyThatContradictsItselfIsRefusedWithoutRepeatingAName() {
        for (Line line : Line.values()) {
            String json = Sample.named("household.json")
                    .json()
                    .replace(
                            "\"kind\": \"CHILD\",\n      \"of\": \"father-7001\"",
                            "\"kind\": \"COUSIN\",\n      \"of\": \"father-7001\"");
            assertThatThrownBy(() -> line.read(json, Household.class))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("HOUSEHOLD-06")
                    .hasMessageNotContaining("Crake");
        }
    }

    @Test
    void aPictureOfTheFamilyShowsNoNameAndNoAddress() {
        String picture = family().picture(IN_THE_REFUGE);

        assertThat(picture)
                .startsWith("flowchart TD")
                .contains("-->|\"half-brother or half-sister\"|")
                .doesNotContain("Robin", "Tess", "Quayside", "M99");
        assertThat(family().pictureWithNames(IN_THE_REFUGE))
                .contains("Robin Lanyon")
                .doesNotContain("Quayside", "M99");
    }

    @Test
    void everythingSurvivesTheTripThroughBothLines() {
        for (Line line : Line.values()) {
            for (Line other : Line.values()) {
                assertThat(other.read(line.write(family()), Household.class)).isEqualTo(family());
            }
        }
    }

    private static Household family() {
        return Line.JACKSON_3.read(Sample.named("household.json").json(), Household.class);
    }

    private static List<PersonId> ids(List<FamilyMember> members) {
        return members.stream().map(FamilyMember::getId).toList();
    }
}
