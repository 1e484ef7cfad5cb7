package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The England pack on some days, compiled once for all tests. */
final class England {

    /** Days in five different stretches: the first, two on the way, and two of the last changes. */
    static final List<LocalDate> DAYS = List.of(
            EnglandPack.FIRST_DAY,
            LocalDate.of(2009, 6, 1),
            LocalDate.of(2019, 1, 21),
            LocalDate.of(2026, 2, 10),
            LocalDate.of(2026, 10, 15));

    static final RulePack PACK = EnglandPack.standard();

    /** Both engines for the same rules. */
    record Engines(RulesInForce rules, Interpreter interpreter, CompiledRules compiled) {}

    private static final Map<LocalDate, Engines> ENGINES = new ConcurrentHashMap<>();

    private England() {}

    static Engines on(LocalDate day) {
        return ENGINES.computeIfAbsent(day, key -> engines(RulesInForce.on(PACK, key)));
    }

    static Engines engines(RulesInForce rules) {
        return new Engines(rules, new Interpreter(rules), CompiledRules.compile(rules));
    }

    /** The pack with other rules and duties. */
    static RulePack with(Collection<SharingRule> rules, Collection<DutyRule> duties) {
        RulePack.Builder builder = RulePack.pack(PACK.id(), PACK.edition())
                .encodes(PACK.encodes(), PACK.reviewedOn())
                .sources(PACK.sources())
                .tiers(PACK.tiers())
                .rules(rules)
                .duties(duties)
                .clash(PACK.clash().orElseThrow())
                .wholeQuestion(PACK.wholeQuestion());
        PACK.entitlements()
                .forEach((giver, entitled) -> builder.entitles(giver, entitled.toConsent(), entitled.toRefuse()));
        return builder.build();
    }
}
