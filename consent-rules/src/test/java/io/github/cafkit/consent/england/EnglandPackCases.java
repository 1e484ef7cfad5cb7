package io.github.cafkit.consent.england;

import io.github.cafkit.consent.CaseAnswers;
import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.PackCase;
import io.github.cafkit.consent.analysis.PackMutation;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The cases and laws of this module, as tests of the England pack. */
final class EnglandPackCases {

    static final RulePack PACK = EnglandPack.standard();

    /**
     * In immediate danger, so that nothing but the open need can hold it up. A case file says of everything whether it is
     * needed; only a program's question leaves it open.
     */
    static final PackCase NEED_OPEN = needOpen("NEED-OPEN", RiskLevel.IMMEDIATE_DANGER);

    /** Without a concern what is not needed is refused, and what nobody has judged needed is not. */
    static final PackCase NEED_OPEN_WITHOUT_CONCERN = needOpen("NEED-OPEN-WITHOUT-CONCERN", RiskLevel.NONE);

    private EnglandPackCases() {}

    private static PackCase needOpen(String id, RiskLevel riskLevel) {
        return new PackCase(
                id,
                SharingQuestion.builder()
                        .asOf(LocalDate.of(2025, 12, 15))
                        .holder(HolderSector.EARLY_YEARS)
                        .recipient(RecipientKind.POLICE)
                        .purpose(Purpose.SAFEGUARDING)
                        .age(ChildAge.UNDER_13)
                        .riskLevel(riskLevel)
                        .with(Facts.PURPOSE_STATED, YesNo.YES)
                        .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
                        .with(Facts.RISK_ROLE, RiskRole.NONE)
                        .with(Facts.HOLDER_ROLE, HolderRole.DESIGNATED_LEAD)
                        .item(InformationCategory.ADDRESS, YesNoUnknown.UNKNOWN)
                        .build(),
                EnglandPackCases::isReferred);
    }

    /** Goes to a person, even in an emergency, and asks one thing. */
    private static boolean isReferred(SharingDecision decision) {
        return decision.outcome() == Outcome.REFER_TO_DSL
                && decision.judgements().equals(Set.of(Judgement.NECESSITY))
                && decision.obligations()
                        .equals(Set.of(
                                Obligation.RECORD,
                                Obligation.MIN,
                                Obligation.SECURE,
                                Obligation.ADVICE,
                                Obligation.REVIEW))
                && decision.citations().stream()
                        .map(Citation::id)
                        .collect(Collectors.toSet())
                        .equals(Set.of("LW-01", "LW-02", "GR-06"));
    }

    static List<PackCase> all() {
        List<PackCase> cases = new ArrayList<>();
        for (Cases.Case each : Cases.all()) {
            cases.add(new PackCase(
                    each.id(),
                    each.document().question(),
                    decision -> CaseAnswers.differences(each, decision).isEmpty()));
        }
        cases.add(NEED_OPEN);
        cases.add(NEED_OPEN_WITHOUT_CONCERN);
        return cases;
    }

    /** Faults in the pack, against its cases and its laws. */
    static PackMutation mutation() {
        return PackMutation.of(PackAnalysis.of(PACK))
                .withCases(all())
                .withLaws(EnglandLaws.of(PACK.sources())::provable);
    }
}
