package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pack that reads so few facts that every question can be looked at, with the answers to all of them. */
final class SmallPack {

    static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    private static final Condition CONSENT =
            Condition.is(Facts.PARENT_CONSENT, ConsentStanding.VALID, ConsentStanding.VALID_AND_WITHDRAWN);

    static final RulePack PACK = ToyPack.with(
            ToyPack.rule("STRANGER", ToyPack.BARS)
                    .when(Condition.is(Facts.IDENTITY, IdentityCheck.UNVERIFIED))
                    .then(Effect.REFER, Judgement.IDENTITY)
                    .obliging(Obligation.VERIFY)
                    .build(),
            ToyPack.rule("PROTECT", ToyPack.DUTIES)
                    .when(Condition.isAtLeast(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM))
                    .then(Effect.MUST)
                    .build(),
            ToyPack.rule("LAWYER", ToyPack.ORDINARY)
                    .when(Condition.allOf(
                            Condition.is(Facts.RECIPIENT_KIND, RecipientKind.LAWYER),
                            Condition.is(Facts.CLIENT_AUTHORITY, YesNo.YES)))
                    .then(Effect.PERMIT)
                    .obliging(Obligation.ONWARD)
                    .build(),
            ToyPack.rule("CONSENTED", ToyPack.ORDINARY)
                    .when(CONSENT)
                    .then(Effect.PERMIT)
                    .build(),
            ToyPack.rule("AUTHORITY", ToyPack.ORDINARY)
                    .when(Condition.is(Facts.CORPORATE_PARENT_CONSENT, YesNo.YES))
                    .then(Effect.SEEK)
                    .obliging(Obligation.SEEK)
                    .build());

    /** What the rules read, and the facts that hang together with them. */
    static final List<Fact<?>> READ = List.of(
            Facts.RECIPIENT_KIND,
            Facts.IDENTITY,
            Facts.RISK_LEVEL,
            Facts.NEEDED,
            Facts.PARENT_CONSENT,
            Facts.CORPORATE_PARENT_CONSENT,
            Facts.CLIENT_AUTHORITY);

    /** Every question, with two kinds of recipient. */
    static final List<FactSheet> EVERY = SomeSheets.every(EverydayFacts.SHEET, READ).stream()
            .filter(facts -> facts.get(Facts.RECIPIENT_KIND) == RecipientKind.LAWYER
                    || facts.get(Facts.RECIPIENT_KIND) == RecipientKind.POLICE)
            .toList();

    private static final SharingAdviser ADVISER = SharingAdviser.reading(PACK);
    private static final Map<FactSheet, CategoryDecision> ANSWERS = answers();

    private SmallPack() {}

    static CategoryDecision answer(FactSheet facts) {
        CategoryDecision known = ANSWERS.get(facts);
        return known == null ? ADVISER.answer(facts, DAY) : known;
    }

    private static Map<FactSheet, CategoryDecision> answers() {
        Map<FactSheet, CategoryDecision> answers = new HashMap<>();
        EVERY.forEach(facts -> answers.put(facts, ADVISER.answer(facts, DAY)));
        return answers;
    }
}
