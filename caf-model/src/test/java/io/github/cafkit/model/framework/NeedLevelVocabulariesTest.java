package io.github.cafkit.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.LocalFrameworks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedLevelVocabulariesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Devon     | UNIVERSAL  | Universal",
                "Devon     | ADDITIONAL | Early Help",
                "Devon     | TARGETED   | Targeted Help",
                "Devon     | SPECIALIST | Specialist",
                "Newcastle | UNIVERSAL  | Universal",
                "Newcastle | ADDITIONAL | Additional",
                "Newcastle | TARGETED   | Integrated",
                "Newcastle | SPECIALIST | Specialist",
                "Poole     | UNIVERSAL  | Universal",
                "Poole     | ADDITIONAL | Universal Plus",
                "Poole     | TARGETED   | Partnership Plus",
                "Poole     | SPECIALIST | Specialist/statutory",
            })
    void eachLevelHasOneWordAndEachWordOneLevel(String authority, NeedLevel level, String label) {
        NeedLevelVocabulary vocabulary = named(authority);

        assertThat(vocabulary.onlyLevelFor(level).map(NeedLevelDefinition::getLabel))
                .contains(label);
        assertThat(vocabulary.levelOf(String.valueOf(level.number()))).contains(level);
        assertThat(vocabulary.getLevels()).hasSize(4);
        assertThat(vocabulary.getProvenance().map(Provenance::verified)).contains(true);
    }

    @Test
    void theWordsOfTheYearsOfTheCafAreUnverified() {
        NeedLevelVocabulary vocabulary = NeedLevelVocabularies.CAF_ERA;

        assertThat(vocabulary.getLevels())
                .extracting(NeedLevelDefinition::getLabel)
                .containsExactly(
                        "No additional needs",
                        "Additional needs",
                        "Complex needs, integrated support",
                        "Acute needs: child in need, child protection");
        assertThat(vocabulary.getProvenance().map(Provenance::verified)).contains(false);
        assertThat(Frameworks.CAF_2009.getNeedLevels()).contains(vocabulary);
    }

    @Test
    void salfordDividesTheSecondLevelSoThatNoOneWordStandsForIt() {
        NeedLevelVocabulary salford = NeedLevelVocabularies.SALFORD;

        assertThat(salford.levelOf("2a")).contains(NeedLevel.ADDITIONAL);
        assertThat(salford.levelOf("2b")).contains(NeedLevel.ADDITIONAL);
        assertThat(salford.levelsFor(NeedLevel.ADDITIONAL))
                .extracting(NeedLevelDefinition::getCode)
                .containsExactly("2a", "2b");
        assertThat(salford.onlyLevelFor(NeedLevel.ADDITIONAL)).isEmpty();
        assertThat(salford.levelsFor(NeedLevel.UNIVERSAL)).isEmpty();
        assertThat(salford.onlyLevelFor(NeedLevel.UNIVERSAL)).isEmpty();
    }

    @Test
    void aLocalLevelThatSpansTwoIsNeitherOfThem() {
        NeedLevelVocabulary own = LocalFrameworks.EARLY_HELP.getNeedLevels().orElseThrow();

        assertThat(own.levelOf("B")).isEmpty();
        assertThat(own.levelsFor(NeedLevel.TARGETED))
                .extracting(NeedLevelDefinition::getCode)
                .containsExactly("B");
        assertThat(own.onlyLevelFor(NeedLevel.TARGETED)).isEmpty();
        assertThat(own.onlyLevelFor(NeedLevel.SPECIALIST).map(NeedLevelDefinition::getLabel))
                .contains("Protection");
        assertThat(own.levelOf("Z")).isEmpty();
        assertThat(own.find("Z")).isEmpty();
    }

    @Test
    void anAuthorityChangesItsWords() {
        NeedLevelVocabulary devon = NeedLevelVocabularies.DEVON;
        NeedLevelVocabulary renamed = devon.withLevels(devon.getLevels().stream()
                .map(level -> level.getCode().equals("3") ? level.withLabel("Family Help") : level)
                .toList());

        assertThat(renamed.onlyLevelFor(NeedLevel.TARGETED).map(NeedLevelDefinition::getLabel))
                .contains("Family Help");
        assertThat(Frameworks.EARLY_HELP_FAMILY.getNeedLevels()).isEmpty();
        assertThat(Frameworks.EARLY_HELP_FAMILY.withNeedLevels(renamed).getNeedLevels())
                .contains(renamed);
    }

    @Test
    void theFourLevelsAreNumberedFromTheLeastNeed() {
        assertThat(NeedLevel.values()).extracting(NeedLevel::number).containsExactly(1, 2, 3, 4);
        assertThat(NeedLevel.values()).allSatisfy(level -> {
            assertThat(level.label()).isNotBlank();
            assertThat(level.response()).isNotBlank();
        });
    }

    @Test
    void aLevelStandsForSomethingAndHasACodeOfItsOwn() {
        NeedLevelDefinition level = NeedLevelDefinition.of("1", "Universal", NeedLevel.UNIVERSAL);

        assertThatThrownBy(() -> level.withLevels(List.of()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("NEED-LEVEL-01");
        assertThatThrownBy(() -> NeedLevelVocabularies.DEVON.withLevels(level, level.withLabel("Again")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("NEED-LEVEL-02");
    }

    private static NeedLevelVocabulary named(String title) {
        return NeedLevelVocabularies.all().stream()
                .filter(vocabulary -> vocabulary.getTitle().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
