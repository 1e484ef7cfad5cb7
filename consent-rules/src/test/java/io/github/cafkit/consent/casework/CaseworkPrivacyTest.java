package io.github.cafkit.consent.casework;

import static io.github.cafkit.consent.casework.Scene.MOTHER;
import static io.github.cafkit.consent.casework.Scene.TEACHER;
import static io.github.cafkit.consent.casework.Scene.THERAPY;
import static io.github.cafkit.consent.casework.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.PersonName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Canary values in every free text that a derivation passes by: none of them comes out. */
class CaseworkPrivacyTest {

    private static final String CANARY = "CANARY";

    @Test
    void nothing_that_a_document_says_comes_out_of_a_derivation() {
        Scene scene = Scene.usual();
        scene.child = scene.child
                .withName(PersonName.of(CANARY, CANARY))
                .withAddress(PostalAddress.builder()
                        .addLines(CANARY)
                        .confidential(false)
                        .build());
        scene.parents.replaceAll(parent -> parent.withName(PersonName.of(CANARY, CANARY)));
        scene.consents.replaceAll(consent -> consent.withNote(CANARY)
                .withCategories("SEN", "CANARY_CODE")
                .withExceptedCategories("CANARY_EXCEPTION")
                .withPurposes("CANARY_PURPOSE")
                .withTier("CANARY_TIER"));
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "SEN", "CANARY_CODE"))
                .withWhat(CANARY));
        ConsentStatement.Builder statement = ConsentStatement.builder();
        statement
                .addConsents(Scene.consent("consent-5", MOTHER).withNote(CANARY))
                .addNotToBeShared(CANARY)
                .addExcludedServices(THERAPY);
        CaseRecords records = CaseRecords.of(scene.fileBuilder()
                .assessments(List.of(AssessmentHistory.startedWith(scene.assessment()
                        .withReason(CANARY)
                        .withConsentStatement(statement.build())
                        .withChildComment(OwnWords.builder()
                                .speaker(Scene.CHILD)
                                .words(CANARY)
                                .saidOn(TODAY)
                                .build())
                        .withSignificantHarm(SignificantHarm.builder()
                                .raisedOn(TODAY)
                                .raisedBy(TEACHER)
                                .concern(CANARY)
                                .build()))))
                .build());
        DerivedQuestion derived = Scene.asking(records).on(TODAY);
        StringBuilder out = new StringBuilder().append(records).append(derived).append(derived.problems());
        derived.facts().forEach(finding -> out.append(finding).append(finding.inWords()));
        out.append(derived.consents()).append(derived.complete());
        PlanSharing plan = PlanSharing.of(records)
                .codes(Scene.CODES)
                .heldBy(Scene.SCHOOL)
                .stating(Facts.RISK_LEVEL, RiskLevel.NONE)
                .review(Scene.ADVISER, TODAY);
        out.append(plan.findings()).append(plan.problems());
        try {
            CaseQuestion.from(records).on(TODAY);
        } catch (ProblemException refused) {
            out.append(refused.getMessage());
        }
        assertThat(out.toString())
                .contains("caf-1")
                .contains("CASE-UNKNOWN-CODE")
                .doesNotContain(CANARY);
    }
}
