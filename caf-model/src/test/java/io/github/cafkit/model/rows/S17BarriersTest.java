package io.github.cafkit.model.rows;

import static io.github.cafkit.model.partnership.Partnerships.ROLES;
import static io.github.cafkit.model.partnership.Partnerships.SCHOOL;
import static io.github.cafkit.model.partnership.Partnerships.STARTED;
import static io.github.cafkit.model.partnership.Partnerships.TIME;
import static io.github.cafkit.model.partnership.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.partnership.Barrier;
import io.github.cafkit.model.partnership.BarrierCause;
import io.github.cafkit.model.partnership.BarrierId;
import io.github.cafkit.model.partnership.BarrierRegister;
import io.github.cafkit.model.partnership.BarrierStatus;
import io.github.cafkit.model.partnership.CauseAndEffect;
import io.github.cafkit.model.partnership.ListedCode;
import io.github.cafkit.model.partnership.PartnershipFinding;
import io.github.cafkit.model.partnership.PartnershipLists;
import io.github.cafkit.model.partnership.PartnershipRule;
import io.github.cafkit.model.partnership.Partnerships;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S17: barriers and their causes. */
class S17BarriersTest {

    @Test
    void theCategoriesAreThoseThatPractitionersNamed() {
        assertThat(PartnershipLists.BARRIER_CAUSES.codes())
                .extracting(ListedCode::value)
                .containsExactly(
                        "ROLES_AND_ACCOUNTABILITY",
                        "POWER",
                        "SKILLS",
                        "STRUCTURE",
                        "PROCESSES",
                        "RESOURCES",
                        "OUTSIDE_AND_CULTURE",
                        "TIME",
                        "MEETINGS",
                        "CONFIDENTIALITY",
                        "LANGUAGE",
                        "STRESS");
    }

    @Test
    void youSeeWhatIsOpenAndWhatNobodyTakesCareOf() {
        BarrierRegister register = Partnerships.register();

        assertThat(register.open()).extracting(Barrier::getId).containsExactly(id("barrier-1"), id("barrier-2"));
        assertThat(register.ownerless()).extracting(Barrier::getId).containsExactly(id("barrier-2"));
        assertThat(register.ownedBy(Party.agency(SCHOOL)))
                .extracting(Barrier::getId)
                .containsExactly(id("barrier-1"));
        assertThat(register.ownedBy(Party.person(PersonId.of("senco-08"))))
                .as("a closed barrier is nobody's work any more")
                .isEmpty();
    }

    @Test
    void youAreToldWhatAnOpenBarrierLacks() {
        assertThat(Partnerships.register().check(TODAY))
                .extracting(PartnershipFinding::rule, PartnershipFinding::path)
                .containsExactly(
                        tuple(PartnershipRule.BARRIER_HAS_OWNER, "/barriers/1/owner"),
                        tuple(PartnershipRule.BARRIER_HAS_ACTION, "/barriers/1/action"));
        assertThat(only(Partnerships.barrier().causes(List.of()).build()).check(TODAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(PartnershipRule.BARRIER_HAS_CAUSE);
                    assertThat(finding.agency()).contains(SCHOOL);
                });
    }

    @Test
    void anActionIsOverdueFromTheDayAfterItsLast() {
        BarrierRegister register = only(Partnerships.barrier().build());
        LocalDate last = LocalDate.of(2026, 3, 2);

        assertThat(register.check(last)).isEmpty();
        assertThat(register.check(last.plusDays(1)))
                .extracting(PartnershipFinding::rule)
                .containsExactly(PartnershipRule.BARRIER_ACTION_IN_TIME);
    }

    @Test
    void aBarrierThatIsClosedSaysSinceWhen() {
        Barrier barrier = Partnerships.barrier().build();

        assertThatThrownBy(() -> barrier.withStatus(BarrierStatus.RESOLVED))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("BARRIER-01");
        assertThatThrownBy(() -> barrier.withClosedOn(TODAY)).hasMessageContaining("BARRIER-01");
        assertThatThrownBy(() -> Partnerships.barrier()
                        .status(BarrierStatus.ACCEPTED)
                        .closedOn(STARTED.minusDays(1))
                        .build())
                .hasMessageContaining("BARRIER-02");
        assertThat(Partnerships.barrier()
                        .status(BarrierStatus.ACCEPTED)
                        .closedOn(STARTED)
                        .build()
                        .getStatus()
                        .isOpen())
                .isFalse();
    }

    @Test
    void aCategoryThatTheRegisterDoesNotListAndABarrierTwiceAreRefused() {
        BarrierRegister register = Partnerships.register();
        Barrier barrier = Partnerships.barrier().build();

        assertThatThrownBy(() -> register.withBarriers(barrier.withCategory(ListedCode.of("WEATHER"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("BARRIER-04")
                .hasMessageContaining("/barriers/0");
        assertThatThrownBy(() ->
                        register.withBarriers(barrier.withCauses(BarrierCause.of(ListedCode.of("WEATHER"), "Rain."))))
                .hasMessageContaining("BARRIER-04");
        assertThatThrownBy(() -> register.withBarriers(barrier, barrier)).hasMessageContaining("BARRIER-03");
    }

    @Test
    void thePictureOfABarrierHangsItsCausesOnTheirCategories() {
        CauseAndEffect picture =
                CauseAndEffect.of(Partnerships.register(), id("barrier-1")).orElseThrow();

        assertThat(picture.effect()).isEqualTo("Plans are made without what the therapist knows.");
        assertThat(picture.bones())
                .extracting(CauseAndEffect.Bone::label)
                .containsExactly("lack of resources", "lack of time");
        assertThat(picture.bones().get(1).causes())
                .containsExactly("Meetings lie in the hours of the clinic.", "Invitations come a week before.");
        assertThat(CauseAndEffect.of(Partnerships.register(), id("barrier-9"))).isEmpty();
        assertThat(CauseAndEffect.of(Partnerships.register(), id("barrier-2"))
                        .orElseThrow()
                        .effect())
                .as("without an effect, the barrier itself")
                .isEqualTo("Two services each think that the other one writes the plan.");
    }

    @Test
    void thePictureOfTheWholeLeavesOutWhatIsResolved() {
        CauseAndEffect picture = CauseAndEffect.of(Partnerships.register(), "Help comes late");

        assertThat(picture.bones()).extracting(CauseAndEffect.Bone::category).containsExactly(ROLES, TIME);
        assertThat(picture).isEqualTo(CauseAndEffect.of(Partnerships.register(), "Help comes late"));
        assertThat(picture).hasSameHashCodeAs(CauseAndEffect.of(Partnerships.register(), "Help comes late"));
        assertThat(picture).isNotEqualTo(CauseAndEffect.of(Partnerships.register(), "Help comes early"));
        assertThat(picture.toString()).contains("TIME").doesNotContain("Therapists", "late");
    }

    @Test
    void aPageCanDrawThePictureFromItsText() {
        BarrierRegister register = only(Partnerships.barrier()
                .effect("Plans \"without\" us")
                .causes(List.of(BarrierCause.of(TIME, "Hours: 9-5 & <b>late</b>\nshifts #2")))
                .build());

        assertThat(CauseAndEffect.of(register, id("barrier-1")).orElseThrow().toMermaid())
                .isEqualTo("""
                        flowchart LR
                            effect["Plans #34;without#34; us"]
                            b1["lack of time"]
                            b1 --> effect
                            b1c1["Hours: 9-5 #38; #60;b#62;late#60;/b#62; shifts #35;2"]
                            b1c1 --> b1
                        """);
    }

    @Test
    void aBlankTextStillGivesAPictureThatCanBeDrawn() {
        assertThat(CauseAndEffect.of(Partnerships.register(), " \n").toMermaid())
                .contains("    effect[\"#45;\"]\n");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void itTravelsAsJson(Line line) {
        BarrierRegister register = Partnerships.register();

        assertThat(line.read(line.write(register), BarrierRegister.class)).isEqualTo(register);
        assertThat(register)
                .hasToString(
                        line.read(line.write(register), BarrierRegister.class).toString());
    }

    private static BarrierId id(String value) {
        return BarrierId.of(value);
    }

    private static BarrierRegister only(Barrier barrier) {
        return Partnerships.register().withBarriers(barrier);
    }
}
