package io.github.cafkit.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.model.json.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssessmentComparisonProperties {

    private static final LocalDate LATER = LocalDate.of(2026, 4, 20);

    @Property(tries = 100)
    void aVersionComparedWithItselfHasNoChanges(@ForAll("versions") CommonAssessment version) {
        assertThat(AssessmentComparison.between(version, version).changes()).isEmpty();
    }

    @Property(tries = 150)
    void thereAreNoChangesExactlyIfTheVersionsSayTheSame(
            @ForAll("versions") CommonAssessment earlier, @ForAll("versions") CommonAssessment later) {
        assertThat(AssessmentComparison.between(earlier, later).isEmpty())
                .isEqualTo(Versions.named(later, earlier).equals(earlier));
    }

    @Property(tries = 150)
    void comparedTheOtherWayRoundAdditionsAndRemovalsSwap(
            @ForAll("versions") CommonAssessment earlier, @ForAll("versions") CommonAssessment later) {
        List<AssessmentChange> there =
                AssessmentComparison.between(earlier, later).changes();
        List<AssessmentChange> back =
                AssessmentComparison.between(later, earlier).changes();

        assertThat(back)
                .containsExactlyInAnyOrderElementsOf(
                        there.stream().map(AssessmentChange::mirrored).toList());
    }

    @Property(tries = 100)
    void everyPlaceIsThereInTheVersionItNames(
            @ForAll("versions") CommonAssessment earlier, @ForAll("versions") CommonAssessment later) {
        Map<String, ?> before = JsonTree.readObject(Line.JACKSON_2.write(earlier));
        Map<String, ?> after = JsonTree.readObject(Line.JACKSON_2.write(later));

        for (AssessmentChange change :
                AssessmentComparison.between(earlier, later).changes()) {
            assertThat(change.earlierPath().or(change::laterPath)).isPresent();
            change.earlierPath()
                    .ifPresent(path -> assertThat(at(before, path)).as(path).isTrue());
            change.laterPath()
                    .ifPresent(path -> assertThat(at(after, path)).as(path).isTrue());
        }
    }

    @Property(tries = 100)
    void aComparisonIsTheSameEachTimeAndShowsNothing(
            @ForAll("versions") CommonAssessment earlier, @ForAll("versions") CommonAssessment later) {
        AssessmentComparison comparison = AssessmentComparison.between(earlier, later);

        assertThat(AssessmentComparison.between(earlier, later).changes()).isEqualTo(comparison.changes());
        assertThat(comparison.toMarkdown())
                .isEqualTo(AssessmentComparison.between(earlier, later).toMarkdown());
        assertThat(comparison + " " + comparison.changes() + comparison.scoreChanges())
                .doesNotContain("sleep", "smiles", "привет", "Polish", "a friend");
    }

    @Property(tries = 100)
    void aScoreThatRoseOneWayFellTheOther(
            @ForAll("versions") CommonAssessment earlier, @ForAll("versions") CommonAssessment later) {
        assertThat(AssessmentComparison.between(later, earlier).scoreChanges())
                .extracting(ScoreChange::rise)
                .containsExactlyInAnyOrderElementsOf(
                        AssessmentComparison.between(earlier, later).scoreChanges().stream()
                                .map(change -> -change.rise())
                                .toList());
    }

    @Property(tries = 100)
    void needsAreFoundInOneDirectionAndNoLongerListedInTheOther(
            @ForAll("versions") CommonAssessment earlier, @ForAll("versions") CommonAssessment later) {
        assertThat(AssessmentComparison.between(later, earlier).needsNoLongerListed())
                .isEqualTo(AssessmentComparison.between(earlier, later).needsFound());
    }

    @Property(tries = 100)
    void versionsAndHistoriesSurviveTheTripOnBothLines(@ForAll("versions") CommonAssessment version) {
        AssessmentHistory history =
                AssessmentHistory.startedWith(version).appended(version.revisedAs(AssessmentId.of("caf-2"), LATER));

        survives(version, CommonAssessment.class);
        survives(history, AssessmentHistory.class);
    }

    @Property(tries = 100)
    void aHistoryKeepsEveryVersionAsItWasWhateverFollows(
            @ForAll("versions") CommonAssessment first, @ForAll("versions") CommonAssessment content) {
        CommonAssessment second = CommonAssessment.builder()
                .from(content)
                .id(AssessmentId.of("caf-2"))
                .version(2)
                .replaces(first.getId())
                .build();
        AssessmentHistory history = AssessmentHistory.startedWith(first).appended(second);

        assertThat(history.getVersions()).containsExactly(first, second);
        assertThat(history.stopped()).isEqualTo(first.raisesStop() || second.raisesStop());
    }

    @Provide
    Arbitrary<CommonAssessment> versions() {
        return Versions.any();
    }

    private static <T> void survives(T value, Class<T> type) {
        String json = Line.JACKSON_2.write(value);

        assertThat(Line.JACKSON_3.write(value)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, type)).isEqualTo(value);
        assertThat(Line.JACKSON_3.read(json, type)).isEqualTo(value);
    }

    private static boolean at(Object document, String path) {
        Optional<Object> place = Optional.of(document);
        for (String step : List.of(path.substring(1).split("/", -1))) {
            place = place.flatMap(node -> node instanceof List<?> elements
                    ? elements.stream().skip(Integer.parseInt(step)).findFirst()
                    : Optional.ofNullable(((Map<?, ?>) node).get(step)));
        }
        return place.isPresent();
    }
}
