package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.LocalFrameworks;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonContractTest {

    static List<Sample> current() {
        return Sample.current();
    }

    static List<Sample> earlier() {
        return Sample.earlier();
    }

    @ParameterizedTest
    @MethodSource("current")
    void aSampleIsWrittenAsItWasReadUnderBothLines(Sample sample) {
        for (Line line : Line.values()) {
            assertThat(line.writePretty(sample.read(line)).stripTrailing())
                    .isEqualTo(sample.json().stripTrailing());
        }
    }

    @ParameterizedTest
    @MethodSource("current")
    void bothLinesReadTheSameValue(Sample sample) {
        assertThat(sample.read(Line.JACKSON_2)).isEqualTo(sample.read(Line.JACKSON_3));
    }

    @Test
    void everyDocumentHasASample() {
        assertThat(Sample.current()).extracting(Sample::document).contains(DocumentType.values());
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void aDocumentOfAnEarlierMinorVersionIsReadAsOneOfTheCurrent(Sample sample) {
        String earlier = (String) JsonTree.readObject(sample.json()).get("schema");
        String current = sample.document().version().toString();

        assertThat(earlier).isNotEqualTo(current);
        for (Line line : Line.values()) {
            Object upgraded = line.read(sample.json().replace(earlier, current), sample.type());
            assertThat(sample.read(line)).isEqualTo(upgraded);
            assertThat(line.write(sample.read(line))).contains("\"schema\":\"" + current + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("current")
    void aDocumentOfALaterVersionIsRefusedAsSuchWhateverElseIsInIt(Sample sample) {
        String current = sample.document().version().toString();
        for (String later : List.of(
                sample.document().version().form() + "/1.9999",
                sample.document().version().form() + "/2")) {
            String json = sample.json().replace(current, later).replaceFirst("\\{", "{\"surprise\":true,");
            for (Line line : Line.values()) {
                assertThatThrownBy(() -> line.read(json, sample.type()))
                        .isInstanceOf(ProblemException.class)
                        .hasMessageContaining("SCHEMA-02")
                        .hasMessageContaining("later version")
                        .hasMessageContaining(current);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void theFrameworksOfTheLibraryAreTheSamples(Line line) {
        assertThat(framework(line, Sample.FRAMEWORK)).isEqualTo(Frameworks.CAF_2009);
        assertThat(framework(line, "framework-caf-2006.json")).isEqualTo(Frameworks.CAF_2006);
        assertThat(framework(line, "framework-early-help.json")).isEqualTo(Frameworks.EARLY_HELP_FAMILY);
        assertThat(framework(line, "framework-sen-support.json")).isEqualTo(Frameworks.SEN_SUPPORT);
        assertThat(framework(line, "framework-local.json")).isEqualTo(LocalFrameworks.EARLY_HELP);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void builtValuesSurviveTheTrip(Line line) {
        assertThat(line.read(line.write(Fixtures.plan()), JointPlan.class)).isEqualTo(Fixtures.plan());
        assertThat(line.read(line.write(Fixtures.team()), TeamAroundTheChild.class))
                .isEqualTo(Fixtures.team());
        assertThat(line.read(line.write(Fixtures.assessment()), CommonAssessment.class))
                .isEqualTo(Fixtures.assessment());
        assertThat(line.read(line.write(Fixtures.unbornChild()), Child.class)).isEqualTo(Fixtures.unbornChild());
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void anUnknownPropertyIsRefusedAtItsPlace(Line line) {
        String json = line.write(Fixtures.plan()).replace("\"subject\":", "\"sbuject\":\"CHILD\",\"subject\":");

        assertProblem(line, json, JointPlan.class, "/outcomes/0");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void derivedValuesAreNeitherWrittenNorRead(Line line) {
        String json = line.write(Fixtures.child());

        assertThat(json).doesNotContain("unborn", "calledName", "lacks");
        assertProblem(line, json.replaceFirst("\\{", "{\"unborn\":false,"), Child.class, "");
        assertProblem(line, json.replaceFirst("\\{", "{\"calledName\":\"Ada\","), Child.class, "");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void whatIsMissingIsNamed(Line line) {
        String json = line.write(Fixtures.team()).replace("\"sector\":\"HEALTH\"", "\"urn\":\"123456\"");

        assertThatThrownBy(() -> line.read(json, TeamAroundTheChild.class))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("/agencies/1/sector");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aConfidentialAddressIsNeverAssumedOpen(Line line) {
        assertThatThrownBy(() -> line.read("{\"lines\":[\"2 Quayside Yard\"]}", PostalAddress.class))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("/confidential")
                .hasMessageNotContaining("Quayside");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void anotherSchemaIsRefused(Line line) {
        String json = line.write(Fixtures.plan()).replace("joint-plan/1.1", "team-around-the-child/1");

        assertThatThrownBy(() -> line.read(json, JointPlan.class))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("SCHEMA-01");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aDocumentThatDoesNotNameItsSchemaIsRefused(Line line) {
        String json = line.write(Fixtures.plan()).replace("\"schema\":\"cafkit/joint-plan/1.1\",", "");

        assertThatThrownBy(() -> line.read(json, JointPlan.class))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("/schema");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aBrokenInvariantIsReportedByItsCodeAndPlace(Line line) {
        String json = line.write(Fixtures.assessment()).replace("\"birthDate\":\"2019-05-02\",", "");

        assertThatThrownBy(() -> line.read(json, CommonAssessment.class))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("CHILD-01")
                .hasMessageContaining("/child/birthDate");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aChoiceThatNobodyOffersIsRefused(Line line) {
        String json = line.write(Fixtures.plan()).replace("\"type\":\"DEADLINE\"", "\"type\":\"SOMETIME\"");

        assertProblem(line, json, JointPlan.class, "/outcomes/0/actions/0/when");
    }

    @Test
    void absentPartsAreLeftOut() {
        assertThat(Line.JACKSON_2.write(Fixtures.child().withUpn(Optional.empty())))
                .doesNotContain("upn", "null");
    }

    private static Framework framework(Line line, String sample) {
        return line.read(Sample.named(sample).json(), Framework.class);
    }

    private static void assertProblem(Line line, String json, Class<?> type, String path) {
        assertThatThrownBy(() -> line.read(json, type))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .isNotEmpty()
                                .allSatisfy(
                                        problem -> assertThat(problem.path()).startsWith(path)));
    }
}
