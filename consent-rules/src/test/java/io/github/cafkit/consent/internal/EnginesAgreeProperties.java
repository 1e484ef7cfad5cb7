package io.github.cafkit.consent.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.rule.Tier;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class EnginesAgreeProperties {

    @Provide
    Arbitrary<FactSheet> sheets() {
        return Sheets.interesting();
    }

    /** Each sheet is asked about in five stretches of days and under both profiles. */
    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void the_compiled_diagrams_give_the_verdict_and_the_duties_that_the_rules_give(@ForAll("sheets") FactSheet sheet) {
        for (LocalDate day : England.DAYS) {
            England.Engines engines = England.on(day);
            for (Profile profile : Profile.values()) {
                FactSheet asked = sheet.with(Facts.PROFILE, profile);
                Verdict read = engines.interpreter().decide(asked);
                Verdict walked = engines.compiled().decide(asked);
                assertThat(walked).isEqualTo(read);
                assertThat(engines.compiled().obligations(walked, asked))
                        .isEqualTo(engines.interpreter().obligations(read, asked));
            }
        }
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void the_random_sheets_reach_every_tier(@ForAll("sheets") FactSheet sheet) {
        England.Engines engines = England.on(LocalDate.of(2026, 10, 15));
        Verdict verdict = engines.compiled().decide(sheet);
        Statistics.label("tier").collect(verdict.tier().name());
        Statistics.label("clash").collect(verdict.clash());
        Statistics.label("tier").coverage(tiers -> {
            for (Tier tier : England.PACK.tiers()) {
                tiers.check(tier.name()).count(count -> count > 5);
            }
        });
        Statistics.label("clash").coverage(clashes -> clashes.check(true).count(count -> count > 10));
    }
}
