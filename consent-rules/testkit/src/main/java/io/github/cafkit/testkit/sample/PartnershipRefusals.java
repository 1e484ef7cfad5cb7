package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.partnership.AgencyResponse;
import io.github.cafkit.model.partnership.AgreementClause;
import io.github.cafkit.model.partnership.AgreementSignature;
import io.github.cafkit.model.partnership.AnswerLevel;
import io.github.cafkit.model.partnership.Barrier;
import io.github.cafkit.model.partnership.BarrierRegister;
import io.github.cafkit.model.partnership.BarrierStatus;
import io.github.cafkit.model.partnership.ChecklistAnswer;
import io.github.cafkit.model.partnership.CodeEntry;
import io.github.cafkit.model.partnership.CodeList;
import io.github.cafkit.model.partnership.CodeListId;
import io.github.cafkit.model.partnership.CodeReference;
import io.github.cafkit.model.partnership.ListedCode;
import io.github.cafkit.model.partnership.PartnershipAgreement;
import io.github.cafkit.model.partnership.PartnershipId;
import io.github.cafkit.model.partnership.PartnershipSelfAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Documents of a partnership as they cannot be. */
final class PartnershipRefusals {

    private static final AgencyId ELSEWHERE = AgencyId.of("agency-elsewhere");

    private static final ListedCode UNLISTED = ListedCode.of("NOT.LISTED");

    private PartnershipRefusals() {}

    static void addTo(RefusalList refusals) {
        refusals.add("CODE-01", CodeListId.class, choices -> CodeListId.of(choices.pick("", "own list", "list_1")));
        refusals.add(
                "CODE-02", ListedCode.class, choices -> ListedCode.of(choices.pick("", "a b", ".1", "1.", "a..b")));
        refusals.spoilt("CODE-LIST-01", CodeList.class, CodeList.Builder.class, (list, choices) -> {
            CodeEntry entry = refusals.valid(CodeEntry.class).from(choices);
            list.entries(List.of(entry, entry));
        });
        barriers(refusals);
        agreements(refusals);
        clauses(refusals);
        responses(refusals);
        assessments(refusals);
        answers(refusals);
        comparisons(refusals);
        VisionRefusals.addTo(refusals);
    }

    private static void barriers(RefusalList refusals) {
        refusals.spoilt("BARRIER-01", Barrier.class, Barrier.Builder.class, (barrier, choices) -> {
            boolean open = choices.chance(50);
            LocalDate since = PlainSamples.day(choices);
            barrier.status(PlainSamples.oneOf(BarrierStatus.class, status -> status.isOpen() == open, choices))
                    .since(since)
                    .closedOn(open ? Optional.of(since) : Optional.empty());
        });
        refusals.spoilt("BARRIER-02", Barrier.class, Barrier.Builder.class, (barrier, choices) -> {
            LocalDate since = PlainSamples.day(choices);
            barrier.status(PlainSamples.oneOf(BarrierStatus.class, status -> !status.isOpen(), choices))
                    .since(since)
                    .closedOn(since.minusDays(choices.pick(1, 365)));
        });
        refusals.spoilt("BARRIER-03", BarrierRegister.class, BarrierRegister.Builder.class, (register, choices) -> {
            Barrier barrier = refusals.valid(Barrier.class).from(choices);
            register.barriers(List.of(barrier, barrier));
        });
        refusals.spoilt(
                "BARRIER-04",
                BarrierRegister.class,
                BarrierRegister.Builder.class,
                (register, choices) -> register.barriers(
                        List.of(refusals.valid(Barrier.class).from(choices).withCategory(UNLISTED))));
    }

    private static void agreement(
            RefusalList refusals, String code, Catalogue.Corrections<PartnershipAgreement.Builder> spoil) {
        refusals.spoilt(code, PartnershipAgreement.class, PartnershipAgreement.Builder.class, spoil);
    }

    private static void agreements(RefusalList refusals) {
        agreement(refusals, "COMMON-AGREEMENT-01", (agreement, choices) -> {
            Agency agency = refusals.valid(Agency.class).from(choices);
            agreement.parties(List.of(agency, agency));
        });
        agreement(refusals, "COMMON-AGREEMENT-02", (agreement, choices) -> {
            LocalDate first = PlainSamples.day(choices);
            agreement.firstDay(first).lastDay(first.minusDays(choices.pick(1, 365)));
        });
        agreement(refusals, "COMMON-AGREEMENT-06", (agreement, choices) -> {
            CodeList list = refusals.valid(CodeList.class).from(choices);
            agreement.codeLists(List.of(list, list));
        });
    }

    private static void clauses(RefusalList refusals) {
        agreement(
                refusals,
                "COMMON-AGREEMENT-03",
                (agreement, choices) -> agreement.clauses(List.of(
                        refusals.valid(AgreementClause.class).from(choices).withAgency(ELSEWHERE))));
        agreement(
                refusals,
                "COMMON-AGREEMENT-04",
                (agreement, choices) -> agreement.signatures(List.of(
                        refusals.valid(AgreementSignature.class).from(choices).withAgency(ELSEWHERE))));
        agreement(refusals, "COMMON-AGREEMENT-05", (agreement, choices) -> {
            Agency agency = refusals.valid(Agency.class).from(choices);
            AgreementSignature signature =
                    refusals.valid(AgreementSignature.class).from(choices).withAgency(agency.getId());
            agreement
                    .parties(List.of(agency))
                    .clauses(List.of())
                    .signatures(List.of(signature, signature.withSignedOn(PlainSamples.day(choices))));
        });
    }

    private static void responses(RefusalList refusals) {
        refusals.spoilt(
                "SELF-ASSESSMENT-01", AgencyResponse.class, AgencyResponse.Builder.class, (response, choices) -> {
                    ListedCode statement = refusals.valid(ListedCode.class).from(choices);
                    response.answers(List.of(
                            ChecklistAnswer.of(statement, choices.pick(AnswerLevel.values())),
                            ChecklistAnswer.of(statement, choices.pick(AnswerLevel.values()))));
                });
        refusals.spoilt(
                "SELF-ASSESSMENT-02", AgencyResponse.class, AgencyResponse.Builder.class, (response, choices) -> {
                    CodeReference step = refusals.valid(CodeReference.class).from(choices);
                    response.steps(List.of(step, new CodeReference(step.list(), UNLISTED)));
                });
    }

    private static void assessed(
            RefusalList refusals, String code, Catalogue.Corrections<PartnershipSelfAssessment.Builder> spoil) {
        refusals.spoilt(code, PartnershipSelfAssessment.class, PartnershipSelfAssessment.Builder.class, spoil);
    }

    /** A response that says nothing about any statement or ladder. */
    private static AgencyResponse response(RefusalList refusals, Choices choices) {
        return refusals.valid(AgencyResponse.class)
                .from(choices)
                .withAgency(ELSEWHERE)
                .withAnswers(List.of())
                .withSteps(List.of());
    }

    private static void assessments(RefusalList refusals) {
        assessed(refusals, "SELF-ASSESSMENT-03", (assessed, choices) -> {
            CodeList ladder = refusals.valid(CodeList.class).from(choices);
            assessed.ladders(List.of(ladder, ladder)).responses(List.of());
        });
        assessed(refusals, "SELF-ASSESSMENT-04", (assessed, choices) -> {
            AgencyResponse response = response(refusals, choices);
            assessed.agencies(Set.of(ELSEWHERE)).responses(List.of(response, response));
        });
        assessed(
                refusals,
                "SELF-ASSESSMENT-05",
                (assessed, choices) -> assessed.responses(List.of(response(refusals, choices))));
    }

    private static void answers(RefusalList refusals) {
        assessed(
                refusals,
                "SELF-ASSESSMENT-06",
                (assessed, choices) -> assessed.agencies(Set.of(ELSEWHERE))
                        .responses(List.of(response(refusals, choices)
                                .withAnswers(ChecklistAnswer.of(UNLISTED, choices.pick(AnswerLevel.values()))))));
        assessed(
                refusals,
                "SELF-ASSESSMENT-07",
                (assessed, choices) -> assessed.agencies(Set.of(ELSEWHERE))
                        .responses(List.of(response(refusals, choices)
                                .withSteps(new CodeReference(
                                        refusals.valid(CodeListId.class).from(choices), UNLISTED)))));
    }

    private static void comparisons(RefusalList refusals) {
        refusals.add("SELF-ASSESSMENT-08", PartnershipSelfAssessment.class, choices -> {
            PartnershipSelfAssessment one =
                    refusals.valid(PartnershipSelfAssessment.class).from(choices);
            one.changesSince(one.withPartnership(PartnershipId.of("another")));
            return one;
        });
        refusals.add("SELF-ASSESSMENT-09", PartnershipSelfAssessment.class, choices -> {
            PartnershipSelfAssessment one =
                    refusals.valid(PartnershipSelfAssessment.class).from(choices);
            one.changesSince(one.withAssessedOn(one.getAssessedOn().plusDays(choices.pick(1, 365))));
            return one;
        });
    }
}
