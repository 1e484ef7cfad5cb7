package io.github.cafkit.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.validation.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The samples are the documents of {@link Partnerships}, and nothing in them shows in what is printed. */
class PartnershipDocumentsTest {

    @Test
    void theSamplesAreTheInventedPartnership() {
        List<Object> samples = Sample.current().stream()
                .filter(sample -> sample.type().getPackageName().equals(PartnershipAgreement.class.getPackageName()))
                .map(sample -> sample.read(Line.JACKSON_3))
                .toList();

        assertThat(samples).containsExactlyInAnyOrderElementsOf(Partnerships.all());
    }

    @Test
    void theSamplesAreFitToBeSaved() {
        assertThat(Partnerships.all())
                .allSatisfy(document -> assertThat(CafValidation.standard().check(document, Draft.class))
                        .isEmpty());
    }

    @Test
    void aBlankClauseAndAListWithoutEntriesAreReportedAtTheirPlace() {
        PartnershipAgreement agreement = Partnerships.agreement();
        PartnershipAgreement spoiled = agreement
                .withClauses(AgreementClause.common(AgreementPart.COMMON_GOALS, " "))
                .withCodeLists(agreement.getCodeLists().get(0).withEntries(List.of()));

        assertThat(CafValidation.standard().check(spoiled, Draft.class).asList())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("/clauses/0/text", "/codeLists/0/entries");
    }

    @Test
    void theRulesHaveDifferentIdentifiers() {
        assertThat(PartnershipRule.values()).extracting(PartnershipRule::id).doesNotHaveDuplicates();
        assertThat(PartnershipRule.values())
                .allSatisfy(rule -> assertThat(rule.title()).isNotBlank());
    }

    @Test
    void eachDocumentIsKnownByItsSchema() {
        assertThat(List.of(
                        PartnershipAgreement.SCHEMA,
                        PartnershipSelfAssessment.SCHEMA,
                        JointVision.SCHEMA,
                        BarrierRegister.SCHEMA))
                .extracting(DocumentType::find)
                .containsExactly(
                        Optional.of(DocumentType.PARTNERSHIP_AGREEMENT),
                        Optional.of(DocumentType.PARTNERSHIP_SELF_ASSESSMENT),
                        Optional.of(DocumentType.JOINT_VISION),
                        Optional.of(DocumentType.BARRIER_REGISTER));
    }
}
