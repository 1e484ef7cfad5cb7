package io.github.cafkit.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.LocalFrameworks;
import org.junit.jupiter.api.Test;

class ClosureReasonTest {

    @Test
    void earlyHelpEndsForElevenKindsOfReason() {
        assertThat(ClosureReasons.EARLY_HELP)
                .extracting(ClosureReason::getKind)
                .containsExactly(ClosureKind.values())
                .hasSize(11);
        assertThat(Frameworks.CAF_2009.getClosureReasons()).isEqualTo(ClosureReasons.EARLY_HELP);
    }

    @Test
    void senSupportNeitherRestsOnConsentNorPassesToSocialCare() {
        assertThat(Frameworks.SEN_SUPPORT.getClosureReasons())
                .extracting(ClosureReason::getKind)
                .containsExactly(
                        ClosureKind.NEEDS_MET,
                        ClosureKind.SINGLE_AGENCY,
                        ClosureKind.MOVED_OUT_OF_AREA,
                        ClosureKind.NO_FURTHER_ACTION,
                        ClosureKind.AGED_OUT,
                        ClosureKind.DECEASED,
                        ClosureKind.OPENED_IN_ERROR);
        assertThat(Frameworks.SEN_SUPPORT.getClosureReasons()).allSatisfy(reason -> {
            assertThat(reason.isReceivingAuthorityNeeded()).isFalse();
            assertThat(reason.getProvenance().map(Provenance::verified)).contains(false);
        });
    }

    @Test
    void onlySocialCareDecidesThatACaseIsSteppedUp() {
        ClosureReason steppedUp = ClosureReason.of(ClosureKind.STEPPED_UP);

        assertThat(steppedUp.isSocialCareDecisionNeeded()).isTrue();
        assertThatThrownBy(() -> steppedUp.withSocialCareDecisionNeeded(false))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("CLOSURE-01");
        assertThat(ClosureReasons.EARLY_HELP)
                .filteredOn(ClosureReason::isSocialCareDecisionNeeded)
                .containsExactly(steppedUp);
    }

    @Test
    void aFamilyThatMovesAwayIsReceivedBySomebody() {
        assertThat(ClosureReasons.EARLY_HELP)
                .filteredOn(ClosureReason::isReceivingAuthorityNeeded)
                .extracting(ClosureReason::getKind)
                .containsExactly(ClosureKind.MOVED_OUT_OF_AREA);
    }

    @Test
    void aLocalCodeIsKeptAndComparable() {
        assertThat(LocalFrameworks.EARLY_HELP.closureReason("C7").map(ClosureReason::getKind))
                .contains(ClosureKind.NEEDS_MET);
        assertThat(LocalFrameworks.EARLY_HELP.closureReason("C8")).isEmpty();
        assertThatThrownBy(() -> ClosureReason.of(ClosureKind.NEEDS_MET).withCode("needs met"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("CODE-01");
    }

    @Test
    void kindsWithoutASourceAreUnverified() {
        assertThat(ClosureKind.values())
                .filteredOn(kind -> !kind.provenance().verified())
                .containsExactlyInAnyOrder(
                        ClosureKind.CONSENT_WITHDRAWN,
                        ClosureKind.UNCONTACTABLE,
                        ClosureKind.AGED_OUT,
                        ClosureKind.DECEASED,
                        ClosureKind.OPENED_IN_ERROR);
        assertThat(ClosureReason.of(ClosureKind.DECEASED).getProvenance()).contains(ClosureKind.DECEASED.provenance());
    }
}
