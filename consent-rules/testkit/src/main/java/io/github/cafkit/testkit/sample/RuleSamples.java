package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Conditions, and the rules, branches, duties and tiers that are made of them. */
final class RuleSamples {

    /**
     * What a rule may be made of.
     *
     * @param tier the tier it stands in
     * @param inForce the days on which it exists
     * @param families the sources it may cite; the first is in force on all of these days
     * @param effects what it may decide
     * @param duties what it may oblige to
     * @param mayBeExpected whether it may say that guidance expects the sharing
     */
    record Frame(
            Tier tier,
            DateRange inForce,
            List<String> families,
            List<Effect> effects,
            List<Obligation> duties,
            boolean mayBeExpected) {}

    /** Facts that rules are usually about. */
    private static final List<Fact<?>> USUAL = List.of(
            Facts.CATEGORY,
            Facts.RECIPIENT_KIND,
            Facts.RISK_LEVEL,
            Facts.PURPOSE,
            Facts.AGE,
            Facts.RISK_ROLE,
            Facts.NEEDED,
            Facts.IDENTITY,
            Facts.PARENT_CONSENT);

    /** How deep conditions and claims are nested at most. */
    static final int DEPTH = 3;

    private RuleSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(FactValue.class, RuleSamples::value);
        catalogue.add(Condition.class, choices -> condition(DEPTH, choices));
        catalogue.add(Condition.Is.class, RuleSamples::oneFact);
        catalogue.attribute(Condition.Named.class, "name", RuleSamples::term);
        catalogue.attribute(Cited.class, "family", choices -> choices.pick("OUR-1", "LW-05", "SD-11"));
        catalogue.add(Branch.class, choices -> branch(Arrays.asList(Effect.values()), choices));
        catalogue.add(Tier.class, RuleSamples::tier);
        catalogue.add(SharingRule.class, RuleSamples::anyRule);
        catalogue.add(DutyRule.class, choices -> duty("DUTY-" + choices.between(1, 9), Set.of(0, 1, 2), choices));
        catalogue.attribute(Acknowledgement.class, "by", PlainSamples::line);
        catalogue.attribute(Acknowledgement.class, "role", PlainSamples::line);
        catalogue.attribute(Acknowledgement.class, "localDigest", RuleSamples::digest);
        catalogue.attribute(Acknowledgement.class, "nationalDigest", RuleSamples::digest);
        catalogue.attribute(Acknowledgement.class, "widenings", choices -> "OPENED-" + choices.between(1, 9));
        catalogue.attribute(LocalRules.class, "id", choices -> PlainSamples.id("local", choices));
        catalogue.attribute(LocalRules.class, "edition", RuleSamples::edition);
        catalogue.attribute(LocalRules.class, "owner", PlainSamples::line);
        catalogue.attribute(LocalRules.class, "digest", RuleSamples::digest);
        catalogue.attribute(LocalRules.class, "rules", choices -> "RULE-" + choices.between(1, 9));
    }

    private static FactValue value(Choices choices) {
        return (FactValue) choices.pick(choices.pick(Facts.all()).values());
    }

    /** Always; one fact; or several of these. */
    static Condition condition(int depth, Choices choices) {
        return switch (choices.below(depth > 0 ? 8 : 4)) {
            case 0 -> Condition.always();
            case 1, 2, 3 -> oneFact(choices);
            case 4 -> new Condition.AllOf(parts(depth, choices));
            case 5 -> new Condition.AnyOf(parts(depth, choices));
            case 6 -> Condition.not(condition(depth - 1, choices));
            default -> Condition.named(term(choices), condition(depth - 1, choices));
        };
    }

    private static List<Condition> parts(int depth, Choices choices) {
        Sample<Condition> part = some -> condition(depth - 1, some);
        return part.list(1, 3).from(choices);
    }

    private static Condition.Is oneFact(Choices choices) {
        Fact<?> fact = choices.pick(choices.chance(40) ? Facts.all() : USUAL);
        Set<Integer> ordinals = new TreeSet<>();
        for (int more = choices.between(1, 4); more > 0; more--) {
            ordinals.add(choices.below(fact.values().size()));
        }
        return new Condition.Is(fact, ordinals);
    }

    private static Effect effect(Choices choices) {
        return choices.pick(
                Effect.PERMIT, Effect.DENY, Effect.REFER, Effect.SEEK, Effect.MUST, Effect.TRIM, Effect.RELEASE);
    }

    private static String term(Choices choices) {
        return choices.pick("there is a concern", "the recipient is known", "it is about health", "asking is safe");
    }

    static String edition(Choices choices) {
        return choices.pick("1", "2026.11", "2026-autumn");
    }

    /** What a digest looks like. */
    static String digest(Choices choices) {
        StringBuilder digest = new StringBuilder(64);
        for (int i = 0; i < 8; i++) {
            digest.append(choices.pick("00000000", "0123abcd", "ffffffff", "deadbeef", "5c0ffee5"));
        }
        return digest.toString();
    }

    private static Tier tier(Choices choices) {
        List<Effect> precedence = Lists.distinct(RuleSamples::effect, 4, effect -> effect, choices);
        return new Tier(choices.between(0, 9), PlainSamples.line(choices), PlainSamples.line(choices), precedence);
    }

    private static SharingRule anyRule(Choices choices) {
        Tier tier = new Tier(choices.between(0, 9), "a tier", "it comes first", List.of(Effect.PERMIT, Effect.DENY));
        DateRange days = choices.pick(
                DateRange.ALWAYS, DateRange.from(PlainSamples.MIDDLE), DateRange.before(PlainSamples.MIDDLE));
        Frame frame = new Frame(
                tier,
                days,
                List.of("OUR-1", "OUR-2"),
                Arrays.asList(Effect.values()),
                Arrays.asList(Obligation.values()),
                true);
        return rule("RULE-" + choices.between(1, 9), frame, choices);
    }

    /** A rule that applies under some condition and then says something in any case. */
    static SharingRule rule(String id, Frame frame, Choices choices) {
        return rule(id, frame, condition(2, choices), choices);
    }

    static SharingRule rule(String id, Frame frame, Condition when, Choices choices) {
        SharingRule.Builder rule = SharingRule.rule(id, PlainSamples.line(choices))
                .in(frame.tier())
                .inForce(frame.inForce())
                .cites(frame.families().get(0))
                .when(when);
        for (String family : frame.families().subList(1, frame.families().size())) {
            if (choices.chance(25)) {
                rule.citesWhen(condition(1, choices), family);
            }
        }
        Sample<Branch> one = some -> branch(frame.effects(), some);
        one.list(0, 2).from(choices).forEach(rule::then);
        rule.then(branch(frame.effects(), choices).when(Condition.always()));
        for (int more = choices.below(3); more > 0; more--) {
            rule.obligingWhen(condition(1, choices), choices.pick(frame.duties()));
        }
        if (frame.mayBeExpected() && choices.chance(25)) {
            rule.expectedWhen(condition(1, choices));
        }
        return rule.build();
    }

    /** What follows, with somebody's judgement where it is left to a person. */
    private static Branch branch(List<Effect> effects, Choices choices) {
        Effect effect = choices.pick(effects);
        List<Judgement> judgements = new ArrayList<>();
        if (effect == Effect.REFER) {
            judgements.addAll(
                    Lists.distinct(some -> some.pick(Judgement.values()), 3, judgement -> judgement, choices));
        }
        Optional<Route> route = choices.chance(25) ? Optional.of(choices.pick(Route.values())) : Optional.empty();
        return new Branch(condition(1, choices), effect, route, judgements);
    }

    /** A duty that attaches at some of the tiers. */
    static DutyRule duty(String id, Set<Integer> ranks, Choices choices) {
        List<Integer> all = List.copyOf(new TreeSet<>(ranks));
        Set<Integer> tiers = new TreeSet<>(Set.of(choices.pick(all)));
        Set<Effect> effects = EnumSet.of(effect(choices));
        for (int more = choices.below(3); more > 0; more--) {
            tiers.add(choices.pick(all));
            effects.add(effect(choices));
        }
        return new DutyRule(
                id,
                PlainSamples.line(choices),
                choices.pick(Obligation.values()),
                tiers,
                effects,
                condition(2, choices),
                choices.pick(DateRange.ALWAYS, DateRange.from(PlainSamples.MIDDLE)));
    }
}
