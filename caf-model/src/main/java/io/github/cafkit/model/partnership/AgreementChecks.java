package io.github.cafkit.model.partnership;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for what an agreement lacks on a day. */
final class AgreementChecks {

    private final PartnershipAgreement agreement;
    private final LocalDate day;
    private final List<PartnershipFinding> found = new ArrayList<>();

    AgreementChecks(PartnershipAgreement agreement, LocalDate day) {
        this.agreement = agreement;
        this.day = day;
    }

    List<PartnershipFinding> run() {
        partsAreFilledIn();
        partiesStateTheirOwn();
        partiesHaveSigned();
        limitsNameFinances();
        reviewIsInTime();
        agreementIsInForce();
        trainingCodesAreKnown();
        if (agreement.getParties().size() < 2) {
            found.add(PartnershipFinding.error(
                    PartnershipRule.TWO_OR_MORE_PARTIES, "/parties", "fewer than two agencies are parties"));
        }
        return List.copyOf(found);
    }

    private void partsAreFilledIn() {
        for (AgreementPart part : AgreementPart.values()) {
            if (agreement.clausesOf(part).isEmpty()) {
                found.add(PartnershipFinding.error(
                        PartnershipRule.PART_IS_FILLED_IN, "/clauses", "nobody has filled in: " + part.label()));
            }
        }
    }

    private void partiesStateTheirOwn() {
        for (AgreementPart part : AgreementPart.values()) {
            if (part.isPerParty() && !agreement.clausesOf(part).isEmpty()) {
                for (Agency party : agreement.getParties()) {
                    if (clauses(part, party.getId()).isEmpty()) {
                        found.add(PartnershipFinding.warning(
                                        PartnershipRule.PARTY_STATES_ITS_OWN,
                                        "/clauses",
                                        "a party has not stated its own: " + part.label())
                                .of(party.getId()));
                    }
                }
            }
        }
    }

    private void partiesHaveSigned() {
        for (AgencyId party : agreement.unsignedOn(day)) {
            found.add(
                    PartnershipFinding.error(PartnershipRule.PARTY_HAS_SIGNED, "/signatures", "a party has not signed")
                            .of(party));
        }
    }

    private void limitsNameFinances() {
        for (Agency party : agreement.getParties()) {
            List<AgreementClause> binding = agreement.clausesFor(party.getId()).stream()
                    .filter(clause -> clause.getPart() == AgreementPart.DUTIES_AND_LIMITS)
                    .toList();
            boolean limits = binding.stream().anyMatch(clause -> clause.getKind() == ClauseKind.LIMIT);
            boolean finances = binding.stream().anyMatch(clause -> clause.getKind() == ClauseKind.FINANCE);
            if (limits && !finances) {
                found.add(PartnershipFinding.warning(
                                PartnershipRule.LIMITS_NAME_FINANCES,
                                "/clauses",
                                "limits hold for a party, and nothing is said about its finances")
                        .of(party.getId()));
            }
        }
    }

    private void reviewIsInTime() {
        if (agreement.getReviewOn().isEmpty()) {
            found.add(
                    PartnershipFinding.error(PartnershipRule.REVIEW_IN_TIME, "/reviewOn", "no day of review is fixed"));
        } else if (agreement.getReviewOn().get().isBefore(day)) {
            found.add(PartnershipFinding.warning(
                    PartnershipRule.REVIEW_IN_TIME, "/reviewOn", "the day of review has passed"));
        }
    }

    private void agreementIsInForce() {
        if (!agreement.inForce().contains(day)) {
            found.add(PartnershipFinding.error(
                    PartnershipRule.AGREEMENT_IN_FORCE, "/firstDay", "the agreement does not hold on the day"));
        }
    }

    private void trainingCodesAreKnown() {
        for (int i = 0; i < agreement.getTraining().size(); i++) {
            for (CodeReference reference : agreement.getTraining().get(i).getCodes()) {
                if (agreement.codeEntry(reference).isEmpty()) {
                    found.add(PartnershipFinding.warning(
                                    PartnershipRule.TRAINING_CODE_IS_KNOWN,
                                    "/training/" + i + "/codes",
                                    "a record of training points at a code that no list has")
                            .about(reference.code()));
                }
            }
        }
    }

    private List<AgreementClause> clauses(AgreementPart part, AgencyId party) {
        return agreement.clausesOf(part).stream()
                .filter(clause -> clause.getAgency().equals(Optional.of(party)))
                .toList();
    }
}
