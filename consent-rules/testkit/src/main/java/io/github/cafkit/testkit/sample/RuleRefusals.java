package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Rules with a part missing, and packs whose parts do not fit together. */
final class RuleRefusals {

    private static final LocalDate DAY = PlainSamples.MIDDLE;
    private static final Tier TIER = new Tier(3, "choices", "what is chosen comes first", List.of(Effect.PERMIT));

    private static final Tier EXTRA =
            new Tier(9, "more", "what was before comes first", List.of(Effect.PERMIT, Effect.DENY));

    private RuleRefusals() {}

    static void addTo(RefusalList refusals) {
        rules(refusals);
        acknowledgements(refusals);
        packs(refusals);
        sources(refusals);
        tiers(refusals);
        refusals.add("PACK-DATE-NOT-ENCODED", Proof.class, choices -> {
            RulePack pack = PackSamples.pack(DateRange.from(DAY), choices);
            return PackAnalysis.of(pack)
                    .prove(refusals.valid(Law.class).from(choices), DAY.minusDays(choices.pick(1, 2, 365)));
        });
    }

    private static SharingRule.Builder rule(String id, String title) {
        return SharingRule.rule(id, title);
    }

    private static void rules(RefusalList refusals) {
        refusals.add(
                "RULE-ID-FORM",
                SharingRule.class,
                choices -> whole(rule(choices.pick("", "rule-1", "RULE 1", "-RULE", "ÄRGER", "1"), "One rule."))
                        .build());
        refusals.add(
                "RULE-NO-TITLE",
                SharingRule.class,
                choices -> whole(rule("RULE-1", choices.pick("", " ", "\n"))).build());
        refusals.add(
                "RULE-NO-TIER",
                SharingRule.class,
                choices -> rule("RULE-1", "One rule.")
                        .inForce(DateRange.ALWAYS)
                        .when(RuleSamples.condition(1, choices))
                        .then(Effect.PERMIT)
                        .cites("OUR-1")
                        .build());
        refusals.add(
                "RULE-NO-DATES",
                SharingRule.class,
                choices -> rule("RULE-1", "One rule.")
                        .in(TIER)
                        .when(RuleSamples.condition(1, choices))
                        .then(Effect.PERMIT)
                        .cites("OUR-1")
                        .build());
        refusals.add(
                "RULE-NO-CONDITION",
                SharingRule.class,
                choices -> rule("RULE-1", "One rule.")
                        .in(TIER)
                        .inForce(DateRange.ALWAYS)
                        .then(choices.pick(Effect.values()))
                        .cites("OUR-1")
                        .build());
        refusals.add(
                "RULE-NO-EFFECT",
                SharingRule.class,
                choices -> rule("RULE-1", "One rule.")
                        .in(TIER)
                        .inForce(DateRange.ALWAYS)
                        .when(RuleSamples.condition(1, choices))
                        .cites("OUR-1")
                        .build());
        refusals.add("RULE-NO-CITATION", SharingRule.class, choices -> {
            SharingRule.Builder rule = rule("RULE-1", "One rule.")
                    .in(TIER)
                    .inForce(DateRange.ALWAYS)
                    .when(RuleSamples.condition(1, choices))
                    .then(Effect.PERMIT);
            return choices.chance(50)
                    ? rule.citesWhen(Condition.not(Condition.always()), "OUR-1").build()
                    : rule.build();
        });
    }

    private static SharingRule.Builder whole(SharingRule.Builder rule) {
        return rule.in(TIER)
                .inForce(DateRange.ALWAYS)
                .when(Condition.always())
                .then(Effect.PERMIT)
                .cites("OUR-1");
    }

    private static void acknowledgements(RefusalList refusals) {
        refusals.add("ACKNOWLEDGEMENT-INCOMPLETE", Acknowledgement.class, choices -> {
            int blank = choices.below(3);
            return new Acknowledgement(
                    blank == 0 ? choices.pick("", " ") : "Robin Example",
                    blank == 1 ? "" : "data protection officer",
                    PlainSamples.day(choices),
                    blank == 2 ? "" : "agreed by all partners",
                    RuleSamples.digest(choices),
                    RuleSamples.digest(choices),
                    List.of());
        });
        refusals.add("ACKNOWLEDGEMENT-DIGEST", Acknowledgement.class, choices -> {
            String digest = choices.pick("", "ABCDEF", "0".repeat(63), "g".repeat(64), "0".repeat(65));
            boolean local = choices.chance(50);
            return new Acknowledgement(
                    "Robin Example",
                    "data protection officer",
                    PlainSamples.day(choices),
                    "agreed by all partners",
                    local ? digest : RuleSamples.digest(choices),
                    local ? RuleSamples.digest(choices) : digest,
                    List.of());
        });
    }

    /** A pack that was sound before something is added to it. */
    private static void spoilt(RefusalList refusals, String code, BiConsumer<RulePack.Builder, Choices> spoil) {
        refusals.add(code, RulePack.class, choices -> {
            RulePack.Builder pack = sound(choices).toBuilder("spoilt", "1");
            spoil.accept(pack, choices);
            return pack.build();
        });
    }

    static RulePack sound(Choices choices) {
        return PackSamples.pack(DateRange.from(LocalDate.of(2000, 3, 1)), choices);
    }

    private static void packs(RefusalList refusals) {
        refusals.add("PACK-INCOMPLETE", RulePack.class, choices -> {
            RulePack.Builder pack = RulePack.pack("incomplete", "1");
            return choices.chance(50)
                    ? pack.encodes(DateRange.from(DAY), DAY)
                            .tiers(List.of(TIER))
                            .build()
                    : pack.build();
        });
        spoilt(
                refusals,
                "PACK-NO-FIRST-DAY",
                (pack, choices) -> pack.encodes(choices.pick(DateRange.ALWAYS, DateRange.before(DAY)), DAY));
        spoilt(refusals, "PACK-EDITIONS-OVERLAP", (pack, choices) -> {
            SharingRule extra = added("EXTRA", "OUR-1");
            pack.tiers(List.of(EXTRA)).rules(List.of(extra, extra));
        });
        spoilt(refusals, "PACK-DUTY-TWICE", (pack, choices) -> {
            DutyRule duty = RuleSamples.duty("EXTRA-DUTY", Set.of(4), choices);
            pack.duties(List.of(duty, duty));
        });
        spoilt(
                refusals,
                "PACK-CLASH-TIER",
                (pack, choices) -> pack.tiers(List.of(EXTRA))
                        .clash(new RulePack.Clash(choices.pick(0, 1, 4), 4, added("EXTRA-CLASH", "OUR-1"))));
    }

    private static SharingRule added(String id, String family) {
        return rule(id, "One rule more.")
                .in(EXTRA)
                .inForce(DateRange.ALWAYS)
                .when(Condition.always())
                .then(Effect.PERMIT)
                .cites(family)
                .build();
    }

    private static void sources(RefusalList refusals) {
        spoilt(
                refusals,
                "PACK-CITATION-UNKNOWN",
                (pack, choices) -> pack.tiers(List.of(EXTRA))
                        .rules(List.of(added("EXTRA", choices.pick("OUR-9", "our-1", "OUR-1/2004")))));
        spoilt(refusals, "PACK-NO-SOURCE-IN-FORCE", (pack, choices) -> {
            List<Citation> sources = new ArrayList<>(PackSamples.sources());
            sources.add(PackSamples.source(
                    "OUR-3", CitationKind.STATUTE, choices.pick(DateRange.from(DAY), DateRange.before(DAY))));
            pack.sources(SourceCatalogue.of(sources)).tiers(List.of(EXTRA)).rules(List.of(added("EXTRA", "OUR-3")));
        });
    }

    private static void tiers(RefusalList refusals) {
        spoilt(
                refusals,
                "PACK-TIER-TWICE",
                (pack, choices) -> pack.tiers(
                        List.of(new Tier(4, "another default", "there can be only one", List.of(Effect.DENY)))));
        spoilt(refusals, "PACK-TIER-UNDECLARED", (pack, choices) -> {
            if (choices.chance(50)) {
                pack.duties(List.of(RuleSamples.duty("EXTRA-DUTY", Set.of(7, 8), choices)));
            } else {
                pack.rules(List.of(added("EXTRA", "OUR-1")));
            }
        });
        spoilt(
                refusals,
                "PACK-EFFECT-UNDECLARED",
                (pack, choices) -> pack.tiers(List.of(EXTRA))
                        .rules(List.of(rule("EXTRA", "One rule more.")
                                .in(EXTRA)
                                .inForce(DateRange.ALWAYS)
                                .when(RuleSamples.condition(1, choices))
                                .then(choices.pick(Effect.MUST, Effect.TRIM, Effect.REFER, Effect.SEEK))
                                .cites("OUR-1")
                                .build())));
    }
}
