package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.partnership.AgencyResponse;
import io.github.cafkit.model.partnership.AgreementClause;
import io.github.cafkit.model.partnership.AgreementSignature;
import io.github.cafkit.model.partnership.Barrier;
import io.github.cafkit.model.partnership.BarrierRegister;
import io.github.cafkit.model.partnership.BarrierStatus;
import io.github.cafkit.model.partnership.CauseAndEffect;
import io.github.cafkit.model.partnership.ChecklistAnswer;
import io.github.cafkit.model.partnership.CodeEntry;
import io.github.cafkit.model.partnership.CodeList;
import io.github.cafkit.model.partnership.CodeListId;
import io.github.cafkit.model.partnership.CodeReference;
import io.github.cafkit.model.partnership.ComparedTopic;
import io.github.cafkit.model.partnership.JointVision;
import io.github.cafkit.model.partnership.ListedCode;
import io.github.cafkit.model.partnership.PartnershipAgreement;
import io.github.cafkit.model.partnership.PartnershipFinding;
import io.github.cafkit.model.partnership.PartnershipSelfAssessment;
import io.github.cafkit.model.partnership.StandardCodes;
import io.github.cafkit.model.partnership.TopicKind;
import io.github.cafkit.model.partnership.VisionAgreement;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Partnerships of agencies: what they agree, how they see each other, what stands in their way. */
final class PartnershipSamples {

    private PartnershipSamples() {}

    static void addTo(Catalogue catalogue) {
        lists(catalogue);
        findings(catalogue);
        barriers(catalogue);
        catalogue.corrected(
                AgencyResponse.class,
                AgencyResponse.Builder.class,
                (response, choices) -> response.answers(Lists.distinct(
                                catalogue.one(ChecklistAnswer.class), 4, ChecklistAnswer::getStatement, choices))
                        .steps(Lists.distinct(catalogue.one(CodeReference.class), 3, CodeReference::list, choices)),
                "answers",
                "steps");
        catalogue.corrected(VisionAgreement.class, VisionAgreement.Builder.class, (agreement, choices) -> {
            YesNoUnknown agrees = choices.pick(YesNoUnknown.values());
            agreement.agrees(agrees);
            if (agrees == YesNoUnknown.YES) {
                agreement.on(PlainSamples.day(choices));
            }
        });
        catalogue.corrected(
                PartnershipAgreement.class,
                PartnershipAgreement.Builder.class,
                (agreement, choices) -> agreement(catalogue, agreement, choices),
                "parties",
                "clauses",
                "signatures",
                "codeLists");
        catalogue.corrected(
                PartnershipSelfAssessment.class,
                PartnershipSelfAssessment.Builder.class,
                (assessed, choices) -> new WholePartnership(catalogue, choices).assess(assessed),
                "agencies",
                "checklist",
                "ladders",
                "responses");
        catalogue.corrected(
                JointVision.class,
                JointVision.Builder.class,
                (vision, choices) -> new WholePartnership(catalogue, choices).envision(vision),
                "aspects",
                "perspectives",
                "contributions",
                "agreements");
    }

    private static void lists(Catalogue catalogue) {
        catalogue.add(
                CodeListId.class,
                choices -> CodeListId.of(choices.pick("OWN_LIST", "EFFECTIVE_WORKING", "WILCOX_LADDER", "LIST_4")));
        catalogue.add(
                ListedCode.class,
                choices -> ListedCode.of(choices.pick("1", "2", "AIMS.1", "own-1", "TIME", "Q4", "POWER")));
        catalogue.attribute(CodeEntry.class, "label", PlainSamples::line);
        catalogue.corrected(
                CodeList.class,
                CodeList.Builder.class,
                (list, choices) -> list.entries(
                        Lists.distinct(catalogue.one(CodeEntry.class).list(1, 5).from(choices), CodeEntry::getCode)),
                "entries");
        catalogue.add(CodeReference.class, choices -> {
            CodeList known = choices.pick(StandardCodes.all());
            return choices.chance(20)
                    ? new CodeReference(
                            catalogue.one(CodeListId.class).from(choices),
                            catalogue.one(ListedCode.class).from(choices))
                    : new CodeReference(known.getId(), choices.pick(known.codes()));
        });
    }

    private static void findings(Catalogue catalogue) {
        catalogue.attribute(
                PartnershipFinding.class, "path", choices -> choices.pick("", "/parties", "/barriers/0/owner"));
        catalogue.attribute(PartnershipFinding.class, "message", PlainSamples::line);
        catalogue.add(ComparedTopic.class, choices -> {
            TopicKind kind = choices.pick(TopicKind.values());
            Optional<CodeListId> list = kind == TopicKind.DEGREE
                    ? Optional.empty()
                    : Optional.of(catalogue.one(CodeListId.class).from(choices));
            Optional<ListedCode> statement = kind == TopicKind.STATEMENT
                    ? Optional.of(catalogue.one(ListedCode.class).from(choices))
                    : Optional.empty();
            return new ComparedTopic(kind, list, statement);
        });
        catalogue.attribute(CauseAndEffect.Bone.class, "label", PlainSamples::line);
        catalogue.add(
                CauseAndEffect.class,
                choices -> CauseAndEffect.of(
                        catalogue.one(BarrierRegister.class).from(choices), PlainSamples.text(choices)));
    }

    private static void barriers(Catalogue catalogue) {
        catalogue.corrected(Barrier.class, Barrier.Builder.class, (barrier, choices) -> {
            BarrierStatus status = choices.pick(BarrierStatus.values());
            LocalDate since = PlainSamples.day(choices);
            barrier.status(status)
                    .since(since)
                    .closedOn(status.isOpen() ? Optional.empty() : Optional.of(PlainSamples.from(since, choices)));
        });
        catalogue.corrected(
                BarrierRegister.class,
                BarrierRegister.Builder.class,
                (register, choices) -> new WholePartnership(catalogue, choices).register(register),
                "categories",
                "barriers");
    }

    private static void agreement(Catalogue catalogue, PartnershipAgreement.Builder agreement, Choices choices) {
        PlainSamples.Days days = PlainSamples.days(choices);
        List<Agency> parties = Lists.distinct(catalogue.one(Agency.class), 5, Agency::getId, choices);
        List<AgencyId> ids = parties.stream().map(Agency::getId).toList();
        agreement
                .parties(parties)
                .firstDay(days.begin())
                .lastDay(days.last())
                .clauses(catalogue.one(AgreementClause.class).list(0, 6).from(choices).stream()
                        .map(clause -> clause.withAgency(
                                ids.isEmpty() ? Optional.empty() : PlainSamples.maybe(some -> some.pick(ids), choices)))
                        .toList())
                .signatures(
                        ids.isEmpty()
                                ? List.of()
                                : Lists.distinct(
                                        catalogue.one(AgreementSignature.class).list(0, 4).from(choices).stream()
                                                .map(signature -> signature.withAgency(choices.pick(ids)))
                                                .toList(),
                                        signature -> List.of(signature.getAgency(), signature.getSignatory())))
                .codeLists(Lists.distinct(catalogue.one(CodeList.class), 3, CodeList::getId, choices));
    }
}
