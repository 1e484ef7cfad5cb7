package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Evidence;
import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.review.PlanFinding;
import io.github.cafkit.model.review.PlanReview;
import io.github.cafkit.model.review.PlanRule;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.validation.ReadyForPlan;
import io.github.cafkit.model.validation.ReadyToShare;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two invented children of the quickstart are sound documents. */
class QuickstartSamplesTest {

    private static final Path FILES = Path.of(
            "..",
            "examples",
            "quickstart",
            "src",
            "main",
            "resources",
            "io",
            "github",
            "cafkit",
            "examples",
            "quickstart");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 26);

    static List<Path> everyDocument() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("frameworks", "kia", "sam")) {
            try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
                files.filter(Files::isRegularFile).sorted().forEach(documents::add);
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void everyDocumentIsWrittenAsItWasReadUnderBothLines(Path file) throws IOException {
        String json = Files.readString(file);
        for (Line line : Line.values()) {
            Object document = line.read(json, DocumentType.of(json).type());
            assertThat(line.writePretty(document).stripTrailing()).isEqualTo(json.stripTrailing());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kia", "sam"})
    void aCaseIsReadAlikeByBothLinesAndSurvivesTheTrip(String name) {
        survives(name, "assessment", CommonAssessment.class);
        survives(name, "plan", JointPlan.class);
        survives(name, "team", TeamAroundTheChild.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kia", "sam"})
    void aCaseIsCompleteForAPlanAndForSharing(String name) {
        assertThat(CafValidation.standard().check(assessment(name), ReadyForPlan.class))
                .isEmpty();
        assertThat(CafValidation.standard().check(assessment(name), ReadyToShare.class))
                .isEmpty();
        assertThat(CafValidation.standard().check(plan(name), ReadyToShare.class))
                .isEmpty();
        assertThat(team(name).checkLead()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kia", "sam"})
    void elementsAndOutcomesAreThoseOfTheFramework(String name) {
        Framework framework = Frameworks.CAF_2009;

        assertThat(assessment(name).getFindings())
                .allSatisfy(finding ->
                        assertThat(framework.element(finding.getElement())).isPresent());
        assertThat(plan(name).getOutcomes())
                .allSatisfy(outcome -> assertThat(outcome.getFrameworkOutcomes())
                        .allSatisfy(
                                code -> assertThat(framework.outcomeLabel(code)).isPresent()));
    }

    @Test
    void kiasPlanHasACostWithoutAFunderANeedWithoutAResponseAndAnActionOverdue() {
        assertThat(PlanReview.of(plan("kia"), team("kia"), assessment("kia"), DAY)
                        .findings())
                .extracting(PlanFinding::rule)
                .containsExactly(PlanRule.COST_HAS_FUNDER, PlanRule.NEED_HAS_RESPONSE, PlanRule.ACTION_IN_TIME);
    }

    @Test
    void samsPlanLacksOnlyACostNotWorkedOutYet() {
        assertThat(PlanReview.of(plan("sam"), team("sam"), assessment("sam"), DAY)
                        .findings())
                .extracting(PlanFinding::rule)
                .containsExactly(PlanRule.COST_HAS_FUNDER);
    }

    @Test
    void samsAddressIsConfidentialAndNowhereInPlanOrTeam() {
        CommonAssessment assessment = assessment("sam");

        assertThat(assessment.getChild().getAddress())
                .hasValueSatisfying(
                        address -> assertThat(address.isConfidential()).isTrue());
        assertThat(text("sam", "plan") + text("sam", "team")).doesNotContain("Quayside", "M99 2ZZ");
    }

    @Test
    void kiasAssessmentTellsFactObservationAndOpinionApart() {
        assertThat(assessment("kia").getFindings().stream()
                        .flatMap(finding -> finding.getEvidence().stream())
                        .map(Evidence::getKind)
                        .distinct())
                .hasSize(3);
    }

    private static <T> void survives(String name, String document, Class<T> type) {
        T value = Line.JACKSON_2.read(text(name, document), type);

        assertThat(Line.JACKSON_3.read(text(name, document), type)).isEqualTo(value);
        assertThat(Line.JACKSON_3.write(value)).isEqualTo(Line.JACKSON_2.write(value));
        assertThat(Line.JACKSON_3.read(Line.JACKSON_2.write(value), type)).isEqualTo(value);
    }

    private static CommonAssessment assessment(String name) {
        return Line.JACKSON_2.read(text(name, "assessment"), CommonAssessment.class);
    }

    private static JointPlan plan(String name) {
        return Line.JACKSON_2.read(text(name, "plan"), JointPlan.class);
    }

    private static TeamAroundTheChild team(String name) {
        return Line.JACKSON_2.read(text(name, "team"), TeamAroundTheChild.class);
    }

    private static String text(String name, String document) {
        try {
            return Files.readString(FILES.resolve(name).resolve(document + ".json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
