package io.github.cafkit.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.LocalFrameworks;
import io.github.cafkit.model.json.Line;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An authority's own framework: what it may leave out, what it may say, and what is refused. */
class FrameworkTest {

    private static final Framework BARE = Framework.builder()
            .id(FrameworkId.of("BARE"))
            .version("1")
            .title("Bare")
            .firstDay(LocalDate.of(2026, 1, 1))
            .reviewPolicy(ReviewPolicy.builder().build())
            .build();

    @Test
    void idEditionTitleFirstDayAndReviewPolicyAreEnough() {
        assertThat(BARE.getSubject()).isEqualTo(FrameworkSubject.CHILD);
        assertThat(BARE.getWords().getTeam()).isEqualTo("team around the child");
        assertThat(BARE.getElements()).isEmpty();
        assertThat(BARE.getRequirements()).isEmpty();
        assertThat(BARE.asksFor(FormField.CHILD_NAME)).isFalse();
        assertThat(BARE.mayBeginOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(BARE.mayBeginOn(LocalDate.of(2025, 12, 31))).isFalse();
    }

    @Test
    void aPolicyNobodyHasStatedIsUnknownAndNoPermission() {
        assertThat(BARE.getConsentPolicy().getRole()).isEqualTo(ConsentRole.UNKNOWN);
        assertThat(BARE.getConsentPolicy()).isEqualTo(ConsentPolicy.unknown());
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aDocumentOfVersionOneReadsWithWhatHeldThen(Line line) {
        Framework read = line.read(
                "{\"schema\":\"cafkit/framework/1\",\"id\":\"BARE\",\"version\":\"1\",\"title\":\"Bare\","
                        + "\"firstDay\":\"2026-01-01\",\"elements\":[],\"outcomes\":[],\"reviewPolicy\":{}}",
                Framework.class);

        assertThat(read).isEqualTo(BARE);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void anAuthoritysOwnFrameworksSurviveTheTrip(Line line) {
        for (Framework own : List.of(LocalFrameworks.FAMILY_CAF, LocalFrameworks.EARLY_HELP, BARE)) {
            assertThat(line.read(line.write(own), Framework.class)).isEqualTo(own);
        }
    }

    @Test
    void aFamilyCafIsTheNationalOneWithWhatDiffers() {
        Framework own = LocalFrameworks.FAMILY_CAF;

        assertThat(own.getSubject()).isEqualTo(FrameworkSubject.FAMILY);
        assertThat(own.getElements()).isEqualTo(Frameworks.CAF_2009.getElements());
        assertThat(own.asksFor(FormField.NHS_NUMBER)).isTrue();
        assertThat(Frameworks.CAF_2009.asksFor(FormField.NHS_NUMBER)).isFalse();
        assertThat(own.requirements(Purpose.SHARE))
                .containsAll(Frameworks.CAF_2009.requirements(Purpose.SHARE))
                .extracting(Requirement::getField)
                .contains(FormField.NHS_NUMBER);
        assertThat(own.getReviewPolicy().getAssessmentWorkingDays()).contains(10);
        assertThat(own.mayBeginOn(LocalDate.of(2013, 10, 6))).isTrue();
        assertThat(own.mayBeginOn(LocalDate.of(2013, 10, 7))).isFalse();
        assertThat(Frameworks.find(own.getId())).isEmpty();
    }

    @Test
    void anElementIsScoredOnItsOwnScaleOrOnThatOfTheFramework() {
        Framework own = LocalFrameworks.EARLY_HELP;

        assertThat(own.scaleOf(ElementCode.of("home.money")).map(ScoreScale::getHighest))
                .contains(10);
        assertThat(own.scaleOf(ElementCode.of("home.place")).flatMap(ScoreScale::getHighestMeaning))
                .contains("no worry");
        assertThat(own.scaleOf(ElementCode.of("nowhere"))).isEmpty();
        assertThat(Frameworks.CAF_2009.scaleOf(AssessmentElement.ASPIRATIONS.code()))
                .isEmpty();
    }

    @Test
    void aScaleAllowsWhatLiesBetweenItsEnds() {
        ScoreScale scale = ScoreScale.of(1, 5);

        assertThat(scale.allows(1)).isTrue();
        assertThat(scale.allows(5)).isTrue();
        assertThat(scale.allows(0)).isFalse();
        assertThat(scale.allows(6)).isFalse();
        refuses("SCALE-01", () -> ScoreScale.of(5, 5));
    }

    @Test
    void sectionsAndReasonsAreToldApart() {
        SectionDefinition section = SectionDefinition.of("A", "About");
        ClosureReason reason = ClosureReason.of(ClosureKind.NEEDS_MET);

        refuses("FRAMEWORK-04", () -> BARE.withSections(section, section.withTitle("Again")));
        refuses("FRAMEWORK-05", () -> BARE.withClosureReasons(reason, reason.withLabel("again")));
        refuses("CODE-02", () -> SectionDefinition.of("a b", "About"));
    }

    @Test
    void aFieldIsRequiredOnceForAPurpose() {
        Requirement once = Requirement.of(FormField.UPN, "the UPN is known", Purpose.SHARE);

        refuses("FRAMEWORK-06", () -> BARE.withRequirements(once, once.withMessage("again")));
        assertThat(BARE.withRequirements(once, once.withPurposes(Purpose.PLAN)).requirements(Purpose.PLAN))
                .hasSize(1);
        refuses("REQUIREMENT-01", () -> once.withPurposes(List.of()));
    }

    @Test
    void onlyFieldsOfTheFormAreRequired() {
        Framework described = BARE.withSections(SectionDefinition.of("A", "About", FormField.REASON));

        refuses(
                "FRAMEWORK-07",
                () -> described.withRequirements(Requirement.of(FormField.UPN, "the UPN is known", Purpose.SHARE)));
        assertThat(described
                        .withRequirements(Requirement.of(FormField.REASON, "a reason is given", Purpose.SHARE))
                        .requirements(Purpose.SHARE))
                .hasSize(1);
    }

    @Test
    void doubtIsShownWithTheRule() {
        Requirement rule = Requirement.of(FormField.UPN, "the UPN is known", Purpose.SHARE);

        assertThat(rule.note()).isEqualTo("the UPN is known");
        assertThat(rule.withProvenance(Provenance.of("handbook")).note()).isEqualTo("the UPN is known");
        assertThat(rule.withProvenance(Provenance.unverified("hearsay")).note())
                .isEqualTo("the UPN is known (unverified)");
        assertThat(new SourcedStatement("They agree.", Provenance.unverified("hearsay")).note())
                .isEqualTo("They agree. (unverified)");
        refuses("STATEMENT-01", () -> new SourcedStatement(" ", Provenance.of("handbook")));
    }

    @Test
    void aReviewPolicyCountsSomething() {
        ReviewPolicy silent = ReviewPolicy.builder().build();

        refuses("REVIEW-POLICY-01", () -> silent.withParentMeetingsPerYear(0));
        refuses("REVIEW-POLICY-01", () -> silent.withAssessmentWorkingDays(-1));
        refuses("REVIEW-POLICY-02", () -> silent.withReassessWithin(Period.ZERO));
        refuses("REVIEW-POLICY-02", () -> silent.withReviewNotBefore(Period.ofDays(-1)));
    }

    @Test
    void aProcessHasDistinctStages() {
        StageDefinition stage = new StageDefinition("ASSESS", "assess");

        refuses("PROCESS-01", () -> ProcessDefinition.builder().build());
        refuses(
                "PROCESS-02",
                () -> ProcessDefinition.builder().addStages(stage, stage).build());
    }

    @Test
    void everyFieldLiesInItsPartAndHasAPointerAndALabel() {
        assertThat(FormField.values()).allSatisfy(field -> {
            assertThat(field.pointer()).startsWith("/");
            assertThat(field.label()).isNotBlank().doesNotContain("_");
            assertThat(field.part().letter()).hasSize(1);
        });
        assertThat(FormPart.values())
                .allSatisfy(part -> assertThat(FormField.values())
                        .anySatisfy(field -> assertThat(field.part()).isEqualTo(part)));
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
