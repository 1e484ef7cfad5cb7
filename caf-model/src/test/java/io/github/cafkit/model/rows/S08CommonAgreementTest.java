package io.github.cafkit.model.rows;

import static io.github.cafkit.model.partnership.Partnerships.CHARITY;
import static io.github.cafkit.model.partnership.Partnerships.HUB;
import static io.github.cafkit.model.partnership.Partnerships.PARTNERSHIP;
import static io.github.cafkit.model.partnership.Partnerships.SCHOOL;
import static io.github.cafkit.model.partnership.Partnerships.STARTED;
import static io.github.cafkit.model.partnership.Partnerships.THERAPY;
import static io.github.cafkit.model.partnership.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.partnership.AgreementClause;
import io.github.cafkit.model.partnership.AgreementPart;
import io.github.cafkit.model.partnership.ClauseKind;
import io.github.cafkit.model.partnership.PartnershipAgreement;
import io.github.cafkit.model.partnership.PartnershipDocumentId;
import io.github.cafkit.model.partnership.PartnershipFinding;
import io.github.cafkit.model.partnership.PartnershipRule;
import io.github.cafkit.model.partnership.Partnerships;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S8: a common agreement between professionals. */
class S08CommonAgreementTest {

    @Test
    void youCanWriteDownAllSixPartsForEverybodyAndForEachService() {
        PartnershipAgreement agreement = Partnerships.agreement();

        assertThat(AgreementPart.values()).hasSize(6);
        assertThat(AgreementPart.values())
                .allSatisfy(part -> assertThat(agreement.clausesOf(part)).isNotEmpty());
        assertThat(agreement.clausesFor(THERAPY))
                .extracting(AgreementClause::getAgency)
                .contains(Optional.empty(), Optional.of(THERAPY))
                .doesNotContain(Optional.of(SCHOOL));
        assertThat(agreement.clausesFor(THERAPY)).hasSize(9);
    }

    @Test
    void anAgreementThatIsWholeHasNothingMissing() {
        assertThat(Partnerships.agreement().check(TODAY)).isEmpty();
    }

    @Test
    void youAreToldWhichPartNobodyFilledIn() {
        for (AgreementPart part : AgreementPart.values()) {
            PartnershipAgreement agreement = without(clause -> clause.getPart() == part);

            assertThat(agreement.check(TODAY)).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo(PartnershipRule.PART_IS_FILLED_IN);
                assertThat(finding.message()).contains(part.label());
            });
        }
    }

    @Test
    void youAreToldWhoHasNotSignedAndASignatureToComeDoesNotCount() {
        PartnershipAgreement agreement = Partnerships.agreement();

        assertThat(agreement.unsignedOn(TODAY)).isEmpty();
        assertThat(agreement.unsignedOn(STARTED)).isEmpty();
        assertThat(agreement.unsignedOn(STARTED.minusDays(1))).containsExactly(SCHOOL, THERAPY, HUB, CHARITY);
        assertThat(found(
                        agreement.withSignatures(agreement.getSignatures().subList(1, 4)),
                        PartnershipRule.PARTY_HAS_SIGNED))
                .extracting(PartnershipFinding::agency)
                .containsExactly(Optional.of(SCHOOL));
    }

    @Test
    void youAreToldWhoStatesLimitsAndLeavesOutTheMoney() {
        PartnershipAgreement agreement = without(clause ->
                clause.getKind() == ClauseKind.FINANCE && clause.getAgency().equals(Optional.of(HUB)));

        assertThat(agreement.check(TODAY)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PartnershipRule.LIMITS_NAME_FINANCES);
            assertThat(finding.agency()).contains(HUB);
        });
    }

    @Test
    void aCommonClauseAboutMoneyWillDoForEverybody() {
        PartnershipAgreement none = without(clause -> clause.getKind() == ClauseKind.FINANCE);
        List<AgreementClause> clauses = new ArrayList<>(none.getClauses());
        clauses.add(AgreementClause.builder()
                .part(AgreementPart.DUTIES_AND_LIMITS)
                .kind(ClauseKind.FINANCE)
                .text("Each of us bears its own costs.")
                .build());

        assertThat(found(none, PartnershipRule.LIMITS_NAME_FINANCES))
                .extracting(PartnershipFinding::agency)
                .containsExactly(Optional.of(SCHOOL), Optional.of(THERAPY), Optional.of(HUB), Optional.of(CHARITY));
        assertThat(none.withClauses(clauses).check(TODAY)).isEmpty();
    }

    @Test
    void youAreToldWhichServiceSaysNothingOfItsOwnExpertiseDutiesAndLimits() {
        PartnershipAgreement agreement = without(
                clause -> clause.getPart().isPerParty() && clause.getAgency().equals(Optional.of(CHARITY)));

        assertThat(agreement.check(TODAY)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(PartnershipRule.PARTY_STATES_ITS_OWN);
            assertThat(finding.agency()).contains(CHARITY);
        });
    }

    @Test
    void youAreToldThatTheReviewIsPastFromTheDayAfterAndThatNoneIsFixed() {
        PartnershipAgreement agreement = Partnerships.agreement();
        LocalDate review = LocalDate.of(2026, 7, 6);

        assertThat(agreement.check(review)).isEmpty();
        assertThat(agreement.check(review.plusDays(1)))
                .extracting(PartnershipFinding::rule)
                .containsExactly(PartnershipRule.REVIEW_IN_TIME);
        assertThat(agreement.withReviewOn(Optional.empty()).check(TODAY))
                .extracting(PartnershipFinding::path)
                .containsExactly("/reviewOn");
    }

    @Test
    void itHoldsUpToAndIncludingItsLastDay() {
        PartnershipAgreement agreement = Partnerships.agreement().withReviewOn(LocalDate.of(2028, 1, 1));
        LocalDate last = LocalDate.of(2027, 8, 31);

        assertThat(agreement.check(last)).isEmpty();
        assertThat(agreement.check(last.plusDays(1)))
                .extracting(PartnershipFinding::rule)
                .containsExactly(PartnershipRule.AGREEMENT_IN_FORCE);
        assertThat(found(agreement.withLastDay(Optional.empty()), PartnershipRule.AGREEMENT_IN_FORCE))
                .isEmpty();
    }

    @Test
    void oneServiceAloneHasNobodyToAgreeWith() {
        PartnershipAgreement empty = PartnershipAgreement.builder()
                .id(PartnershipDocumentId.of("agreement-1"))
                .partnership(PARTNERSHIP)
                .firstDay(STARTED)
                .build();

        assertThat(empty.check(TODAY))
                .extracting(PartnershipFinding::rule)
                .contains(PartnershipRule.TWO_OR_MORE_PARTIES)
                .filteredOn(rule -> rule == PartnershipRule.PART_IS_FILLED_IN)
                .hasSize(6);
    }

    @Test
    void aStrangerNeitherSignsNorIsSpokenFor() {
        PartnershipAgreement agreement = Partnerships.agreement();
        AgencyId stranger = AgencyId.of("stranger-1");

        assertThatThrownBy(() -> agreement.withSignatures(
                        agreement.getSignatures().get(0).withAgency(stranger)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("COMMON-AGREEMENT-04");
        assertThatThrownBy(() -> agreement.withClauses(
                        AgreementClause.of(AgreementPart.COMMON_GOALS, stranger, ClauseKind.COMMITMENT, "Helps.")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("COMMON-AGREEMENT-03")
                .hasMessageContaining("/clauses/0/agency");
    }

    @Test
    void daysOutOfOrderAndDoublesAreRefused() {
        PartnershipAgreement agreement = Partnerships.agreement();

        assertThatThrownBy(() -> agreement.withLastDay(STARTED.minusDays(1)))
                .hasMessageContaining("COMMON-AGREEMENT-02");
        assertThat(agreement.withLastDay(STARTED).inForce().contains(STARTED)).isTrue();
        assertThatThrownBy(() -> agreement.withParties(
                        agreement.getParties().get(0), agreement.getParties().get(0)))
                .hasMessageContaining("COMMON-AGREEMENT-01");
        assertThatThrownBy(() -> agreement.withSignatures(
                        agreement.getSignatures().get(0),
                        agreement.getSignatures().get(0)))
                .hasMessageContaining("COMMON-AGREEMENT-05");
        assertThatThrownBy(() -> agreement.withCodeLists(
                        agreement.getCodeLists().get(0),
                        agreement.getCodeLists().get(0)))
                .hasMessageContaining("COMMON-AGREEMENT-06");
    }

    @Test
    void aFindingRepeatsNothingOfWhatTheAgreementSays() {
        PartnershipAgreement agreement = without(clause -> clause.getKind() == ClauseKind.FINANCE);

        assertThat(agreement.check(LocalDate.of(2029, 1, 1)).toString())
                .contains("REVIEW_IN_TIME", "/reviewOn")
                .doesNotContain("Rowan", "Works in term time", "head of service");
        assertThat(agreement.check(TODAY).get(0).toProblem().code()).isEqualTo("PARTNER-04");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void itTravelsAsJson(Line line) {
        PartnershipAgreement agreement = Partnerships.agreement();

        assertThat(line.read(line.write(agreement), PartnershipAgreement.class)).isEqualTo(agreement);
        assertThat(agreement)
                .hasToString(line.read(line.write(agreement), PartnershipAgreement.class)
                        .toString());
    }

    private static List<PartnershipFinding> found(PartnershipAgreement agreement, PartnershipRule rule) {
        return agreement.check(TODAY).stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    private static PartnershipAgreement without(Predicate<AgreementClause> left) {
        PartnershipAgreement agreement = Partnerships.agreement();
        return agreement.withClauses(
                agreement.getClauses().stream().filter(left.negate()).toList());
    }
}
