package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A pack with a little of everything, over so few facts that every question about it can be asked. */
final class LittlePack {

    /** A term of the pack. */
    static final Condition GRAVE =
            Condition.named("it is grave", Condition.isAtLeast(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM));

    static final LocalDate CHANGE = ToyPack.CHANGE;

    /** Every fact that the pack reads. */
    private static final List<Fact<?>> READ =
            List.of(Facts.NEEDED, Facts.PRIVILEGED, Facts.PURPOSE_STATED, Facts.IDENTITY, Facts.RISK_LEVEL);

    private static final SharingRule BAR = ToyPack.rule("BAR", ToyPack.BARS)
            .when(Condition.is(Facts.PRIVILEGED, YesNo.YES))
            .then(
                    Branch.then(Effect.REFER, Judgement.NECESSITY)
                            .route(Route.DESIGNATED_LEAD)
                            .when(Condition.is(Facts.IDENTITY, IdentityCheck.VERIFIED)),
                    Branch.then(Effect.DENY))
            .obligingWhen(Condition.isNot(Facts.PURPOSE_STATED, YesNo.YES), Obligation.ADVICE)
            .build();

    private static final SharingRule DUTY = ToyPack.rule("DUTY", ToyPack.DUTIES)
            .when(GRAVE, Condition.is(Facts.PURPOSE_STATED, YesNo.YES))
            .then(Effect.MUST)
            .citesWhen(Condition.is(Facts.IDENTITY, IdentityCheck.VERIFIED), "LAW-2")
            .build();

    private static final SharingRule MET = ToyPack.rule("MET", ToyPack.BARS)
            .when(Condition.isNot(Facts.IDENTITY, IdentityCheck.VERIFIED))
            .then(Effect.REFER, Route.LEGAL, Judgement.LEGAL_CLASH)
            .build();

    private static final SharingRule OPEN_BEFORE = ToyPack.rule("OPEN", ToyPack.ORDINARY)
            .inForce(DateRange.before(CHANGE))
            .when(Condition.anyOf(GRAVE, Condition.is(Facts.PURPOSE_STATED, YesNo.YES)))
            .then(Effect.PERMIT)
            .expectedWhen(GRAVE)
            .build();

    private static final SharingRule OPEN_AFTER = ToyPack.rule("OPEN", ToyPack.ORDINARY)
            .inForce(DateRange.from(CHANGE))
            .when(Condition.is(Facts.PURPOSE_STATED, YesNo.YES))
            .then(Effect.PERMIT)
            .obliging(Obligation.FACT)
            .build();

    /** Says nothing that the default does not say, except that it is named. */
    private static final SharingRule SHADOW = ToyPack.rule("SHADOW", ToyPack.ORDINARY)
            .when(Condition.is(Facts.PRIVILEGED, YesNo.YES), Condition.is(Facts.PURPOSE_STATED, YesNo.NO))
            .then(Effect.DENY)
            .build();

    private static final DutyRule CHECK = new DutyRule(
            "CHECK-IDENTITY",
            "Somebody checks who it is.",
            Obligation.DSL,
            Set.of(ToyPack.ORDINARY.rank()),
            Set.of(Effect.PERMIT),
            Condition.not(Condition.is(Facts.IDENTITY, IdentityCheck.VERIFIED)),
            DateRange.from(CHANGE.minusYears(1)));

    private LittlePack() {}

    static RulePack pack() {
        return ToyPack.builder()
                .rules(List.of(BAR, DUTY, OPEN_BEFORE, OPEN_AFTER, SHADOW))
                .duties(List.of(CHECK))
                .clash(new RulePack.Clash(ToyPack.BARS.rank(), ToyPack.DUTIES.rank(), MET))
                .build();
    }

    /** The days around each change, and one in each stretch. */
    static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(List.of(ToyPack.FIRST_DAY, LocalDate.of(2030, 1, 1)));
        for (LocalDate change : List.of(CHANGE.minusYears(1), CHANGE)) {
            days.addAll(List.of(change.minusDays(2), change.minusDays(1), change, change.plusDays(1)));
        }
        return days;
    }

    /** Every question that the pack can tell from another. */
    static List<FactSheet> everySheet() {
        List<FactSheet> sheets = new ArrayList<>(List.of(EverydayFacts.SHEET));
        for (Fact<?> fact : READ) {
            List<FactSheet> more = new ArrayList<>();
            for (FactSheet sheet : sheets) {
                for (int value = 0; value < fact.values().size(); value++) {
                    more.add(sheet.withOrdinal(fact, value));
                }
            }
            sheets = more;
        }
        return sheets;
    }

    /** All that an answer says, so that two answers can be compared. */
    static List<Object> said(CategoryDecision answer) {
        Set<String> rules = new HashSet<>();
        answer.determiningRules().forEach(rule -> rules.add(rule.id()));
        return List.of(
                answer.effect(),
                answer.strength(),
                answer.isClash(),
                answer.route(),
                answer.judgements(),
                answer.obligations(),
                answer.citations().stream().map(Citation::id).sorted().toList(),
                rules);
    }
}
