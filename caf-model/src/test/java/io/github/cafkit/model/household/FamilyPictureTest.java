package io.github.cafkit.model.household;

import static io.github.cafkit.model.household.Families.CHILD;
import static io.github.cafkit.model.household.Families.FATHER;
import static io.github.cafkit.model.household.Families.LATER;
import static io.github.cafkit.model.household.Families.MOVED;
import static io.github.cafkit.model.household.Families.household;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.person.PersonName;
import org.junit.jupiter.api.Test;

class FamilyPictureTest {

    @Test
    void whoLivesHereStandsInABoxAndTiesAreLines() {
        assertThat(household().picture(LATER)).isEqualTo("""
                        flowchart TD
                            subgraph home["household on 2026-02-02"]
                                p0(["child-1"])
                                p1["mother-1"]
                            end
                            p2["father-1"]
                            p3(["brother-1"])
                            p4["grandmother-1"]
                            p1 -->|"mother"| p0
                            p0 -->|"child"| p2
                            p3 -->|"half-brother or half-sister"| p0
                            p4 -->|"grandparent"| p0
                        """);
    }

    @Test
    void aPictureShowsNoNameUnlessAskedFor() {
        assertThat(household().picture(LATER)).doesNotContain("Ada", "Nell", "Wexcombe");
        assertThat(household().pictureWithNames(LATER))
                .contains("p0([\"Ada Wexcombe\"])", "p1[\"Nell Wexcombe\"]")
                .as("whose name is not known keeps the id")
                .contains("p2[\"father-1\"]");
    }

    @Test
    void aPictureIsOfOneDay() {
        assertThat(household().picture(MOVED.minusDays(1)))
                .contains("end\n    p0([\"child-1\"])")
                .isNotEqualTo(household().picture(MOVED));
        assertThat(household()
                        .withTies(FamilyTie.of(FATHER, TieKind.FATHER, CHILD).withFirstDay(LATER))
                        .picture(MOVED))
                .doesNotContain("-->");
    }

    @Test
    void aTieToldFromBothEndsIsOneLine() {
        assertThat(household()
                        .withTies(
                                FamilyTie.of(FATHER, TieKind.FATHER, CHILD), FamilyTie.of(CHILD, TieKind.CHILD, FATHER))
                        .picture(LATER))
                .containsOnlyOnce("-->");
    }

    @Test
    void aNameCannotBreakOutOfItsBox() {
        Household hostile = alone("\"]; click p0 \"javascript:x\"\n<b>|`#`");

        assertThat(hostile.pictureWithNames(LATER))
                .contains("p0[\"#34;#93;#59; click p0 #34;javascript:x#34; #60;b#62;#124;#96;#35;#96;\"]")
                .hasLineCount(4);
    }

    @Test
    void namesInAnyScriptAreShownAsTheyAre() {
        assertThat(alone("نور الهاشمي 🌻").pictureWithNames(LATER)).contains("[\"نور الهاشمي 🌻\"]");
    }

    private static Household alone(String name) {
        return household()
                .withTies()
                .withResponsibilities()
                .withPeople(Families.adult(FATHER).withName(PersonName.whole(name)));
    }
}
