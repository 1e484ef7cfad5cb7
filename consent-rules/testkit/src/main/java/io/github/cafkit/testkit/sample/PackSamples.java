package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.england.EnglandLocalPacks;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.local.LocalOwner;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.local.LocalPackPolicy;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.testkit.sample.RuleSamples.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Small packs that load and answer every question on the days they encode, and local packs that can be added to the pack for
 * England as far as their form goes.
 */
final class PackSamples {

    /** On this day the dated source of a small pack has its new edition. */
    private static final LocalDate CHANGE = PlainSamples.MIDDLE;

    private static final String ALWAYS_IN_FORCE = "OUR-1";
    private static final String DATED = "OUR-2";

    /** The tiers that a small pack may have, the one that beats all others first; the last is always there. */
    private static final List<Tier> TIERS = List.of(
            tier(0, "need", Effect.TRIM, Effect.RELEASE, Effect.DENY, Effect.REFER),
            tier(1, "bars", Effect.DENY, Effect.REFER),
            tier(2, "duties", Effect.MUST, Effect.DENY, Effect.REFER),
            tier(3, "consent", Effect.DENY, Effect.REFER, Effect.SEEK, Effect.PERMIT),
            tier(4, "default", Effect.DENY, Effect.REFER, Effect.SEEK, Effect.PERMIT));

    private static final int BARS = 1;
    private static final int DUTIES = 2;

    private static final LocalPackPolicy POLICY = EnglandLocalPacks.policy();
    private static final List<Tier> OPEN_TIERS = EnglandPack.standard().tiers().stream()
            .filter(tier -> POLICY.openTiers().contains(tier.rank()))
            .toList();

    private PackSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(RulePack.class, choices -> pack(choices));
        catalogue.add(RulePack.Clash.class, choices -> clash(frame(TIERS.get(BARS)), choices));
        catalogue.add(LocalPack.class, PackSamples::local);
        catalogue.attribute(LocalOwner.class, "name", PlainSamples::line);
    }

    private static Tier tier(int rank, String title, Effect... precedence) {
        return new Tier(rank, title, "what stands here comes before what follows", Arrays.asList(precedence));
    }

    private static Frame frame(Tier tier) {
        return new Frame(
                tier,
                DateRange.ALWAYS,
                List.of(ALWAYS_IN_FORCE, DATED),
                tier.precedence(),
                Arrays.asList(Obligation.values()),
                true);
    }

    private static RulePack pack(Choices choices) {
        LocalDate first =
                choices.chance(20) ? PlainSamples.MIDDLE.minusDays(choices.pick(0, 1, 366)) : EnglandPack.FIRST_DAY;
        return pack(choices.chance(10) ? DateRange.of(first, first.plusYears(40)) : DateRange.from(first), choices);
    }

    /** A pack that answers for these days. */
    static RulePack pack(DateRange encodes, Choices choices) {
        List<Tier> tiers = new ArrayList<>();
        TIERS.subList(0, TIERS.size() - 1).forEach(tier -> {
            if (choices.chance(60)) {
                tiers.add(tier);
            }
        });
        List<SharingRule> rules = rules(tiers, choices);
        Tier last = TIERS.get(TIERS.size() - 1);
        tiers.add(last);
        rules.add(RuleSamples.rule("DEFAULT", frame(last), Condition.always(), choices));
        RulePack.Builder pack = RulePack.pack(choices.pick("our-pack", "valley", "x1"), RuleSamples.edition(choices))
                .encodes(encodes, PlainSamples.day(choices))
                .sources(SourceCatalogue.of(sources()))
                .tiers(tiers)
                .rules(rules)
                .wholeQuestion(whole(choices));
        Set<Integer> ranks = tiers.stream().map(Tier::rank).collect(Collectors.toCollection(TreeSet::new));
        for (int duty = choices.below(4); duty > 0; duty--) {
            pack.duties(List.of(RuleSamples.duty("DUTY-" + duty, ranks, choices)));
        }
        entitlements(pack, choices);
        if (ranks.contains(BARS) && ranks.contains(DUTIES) && choices.chance(60)) {
            pack.clash(clash(frame(TIERS.get(BARS)), choices));
        }
        added(pack, choices);
        return pack.build();
    }

    /** Up to three rules a tier, some of which are changed on a day. */
    private static List<SharingRule> rules(List<Tier> tiers, Choices choices) {
        List<SharingRule> rules = new ArrayList<>();
        for (Tier tier : tiers) {
            for (int number = choices.below(4); number > 0; number--) {
                String id = tier.title().toUpperCase(Locale.ROOT) + "-" + number;
                Frame frame = frame(tier);
                switch (choices.below(4)) {
                    case 0, 1 -> rules.add(RuleSamples.rule(id, frame, choices));
                    case 2 -> rules.add(RuleSamples.rule(id, restingOnDated(frame, DateRange.from(CHANGE)), choices));
                    default -> {
                        rules.add(RuleSamples.rule(id, during(frame, DateRange.before(CHANGE)), choices));
                        rules.add(RuleSamples.rule(id, during(frame, DateRange.from(CHANGE)), choices));
                    }
                }
            }
        }
        return rules;
    }

    private static Frame during(Frame frame, DateRange days) {
        return new Frame(frame.tier(), days, frame.families(), frame.effects(), frame.duties(), frame.mayBeExpected());
    }

    private static Frame restingOnDated(Frame frame, DateRange days) {
        return new Frame(frame.tier(), days, List.of(DATED), frame.effects(), frame.duties(), frame.mayBeExpected());
    }

    static List<Citation> sources() {
        return List.of(
                source(ALWAYS_IN_FORCE, CitationKind.SETTING_POLICY, DateRange.ALWAYS),
                source(DATED + "/2004", CitationKind.PROFESSIONAL_STANDARD, DateRange.before(CHANGE)),
                source(DATED, CitationKind.PROFESSIONAL_STANDARD, DateRange.from(CHANGE)));
    }

    static Citation source(String id, CitationKind kind, DateRange inForce) {
        return new Citation(
                id,
                kind,
                new SourceDocument("OUR-POLICY", "How we share information", "Valley"),
                "section 1",
                "Information goes to those who need it.",
                Optional.of(inForce),
                true);
    }

    private static RulePack.WholeQuestion whole(Choices choices) {
        Sample<Duty> duty = some -> new Duty(some.pick(Obligation.values()), RuleSamples.condition(1, some));
        return new RulePack.WholeQuestion(
                RuleSamples.condition(1, choices), duty.list(0, 2).from(choices), RuleSamples.condition(1, choices));
    }

    private static void entitlements(RulePack.Builder pack, Choices choices) {
        for (ConsentGiver giver : ConsentGiver.values()) {
            if (choices.chance(40)) {
                pack.entitles(giver, RuleSamples.condition(1, choices), RuleSamples.condition(1, choices));
            }
        }
    }

    private static RulePack.Clash clash(Frame bars, Choices choices) {
        return new RulePack.Clash(
                bars.tier().rank(), DUTIES, RuleSamples.rule("BAR-MEETS-DUTY", bars, Condition.always(), choices));
    }

    /** What says that a pack is not as it was published. */
    private static void added(RulePack.Builder pack, Choices choices) {
        if (choices.chance(10)) {
            pack.changedDates(Map.of(DATED, CHANGE));
        }
        if (choices.chance(10)) {
            pack.localRules(new LocalRules(
                    "valley-local",
                    RuleSamples.edition(choices),
                    "Valley (authority)",
                    RuleSamples.digest(choices),
                    Set.of("DEFAULT"),
                    Optional.empty()));
        }
    }

    /** Rules of an authority for the tiers of England that are open to them. */
    private static LocalPack local(Choices choices) {
        LocalDate first = EnglandPack.FIRST_DAY.plusYears(choices.pick(0, 10, 25));
        DateRange days = choices.chance(30) ? DateRange.of(first, first.plusYears(30)) : DateRange.from(first);
        LocalPack.Builder local = LocalPack.builder(
                        choices.pick("valley", "valley-protocol", "school-7"), RuleSamples.edition(choices))
                .owner(new LocalOwner(choices.pick(LocalOwner.Kind.values()), PlainSamples.line(choices)))
                .inForce(days)
                .sources(List.of(source("VALLEY-1", CitationKind.SETTING_POLICY, DateRange.ALWAYS)));
        if (choices.chance(50)) {
            local.sources(List.of(
                    source("VALLEY-2/2004", CitationKind.PROFESSIONAL_STANDARD, DateRange.before(CHANGE)),
                    source("VALLEY-2", CitationKind.PROFESSIONAL_STANDARD, DateRange.from(CHANGE))));
        }
        for (int number = choices.between(1, 3); number > 0; number--) {
            Tier tier = choices.pick(OPEN_TIERS);
            List<Effect> effects = tier.precedence().stream()
                    .filter(POLICY.openEffects()::contains)
                    .toList();
            Frame frame = new Frame(tier, days, List.of("VALLEY-1"), effects, List.copyOf(POLICY.openDuties()), false);
            local.rule(RuleSamples.rule("VALLEY-RULE-" + number, frame, choices));
        }
        return local.build();
    }
}
