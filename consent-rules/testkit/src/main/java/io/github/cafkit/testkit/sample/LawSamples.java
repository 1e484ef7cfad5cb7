package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.law.LawSource;
import io.github.cafkit.consent.law.StatedLaw;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Laws about the answers to questions: claims, changes of questions, and books of laws. No pack has to keep them. */
final class LawSamples {

    /** Laws that are the same on every day, or are there from a day on; two books with the same laws are equal. */
    private record Book(List<StatedLaw> laws, DateRange days) implements LawBook {

        @Override
        public List<StatedLaw> on(LocalDate day) {
            return days.contains(day) ? laws : List.of();
        }
    }

    private LawSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(Claim.class, choices -> claim(RuleSamples.DEPTH, choices));
        catalogue.add(Claim.Decides.class, choices -> new Claim.Decides(some(Effect.class, choices)));
        catalogue.add(Claim.Routed.class, choices -> new Claim.Routed(some(Route.class, choices)));
        catalogue.attribute(Claim.DecidedBy.class, "rule", LawSamples::rule);
        catalogue.add(Change.Step.class, LawSamples::step);
        catalogue.add(Change.class, LawSamples::change);
        catalogue.attribute(Law.class, "id", LawSamples::id);
        catalogue.attribute(Law.class, "sentence", PlainSamples::line);
        catalogue.attribute(StatedLaw.class, "id", LawSamples::id);
        catalogue.attribute(StatedLaw.class, "sentence", PlainSamples::line);
        catalogue.attribute(StatedLaw.Evidence.class, "testClass", choices -> choices.pick("OurLawsTest", "CasesTest"));
        catalogue.attribute(LawSource.class, "document", PlainSamples::line);
        catalogue.attribute(LawSource.class, "point", choices -> choices.pick("", "section 10", "LW-05"));
        proofs(catalogue);
        catalogue.add(
                LawBook.class,
                choices -> new Book(
                        catalogue.one(StatedLaw.class).list(0, 3).from(choices),
                        choices.pick(DateRange.ALWAYS, DateRange.from(PlainSamples.MIDDLE))));
    }

    /** What was found out about laws: what breaks one is a question that somebody can ask. */
    private static void proofs(Catalogue catalogue) {
        catalogue.add(Proof.class, choices -> proof(catalogue, choices.pick(Proof.Result.values()), choices));
        catalogue.add(
                io.github.cafkit.consent.local.Refusal.class,
                choices -> new io.github.cafkit.consent.local.Refusal(
                        proof(catalogue, Proof.Result.BROKEN, choices), Set.of("OUR-RULE-" + choices.between(1, 3))));
    }

    private static Proof proof(Catalogue catalogue, Proof.Result result, Choices choices) {
        return new Proof(
                catalogue.one(Law.class).from(choices),
                DateRange.from(QuestionSamples.day(choices)),
                result,
                switch (result) {
                    case HOLDS -> Optional.empty();
                    case HOLDS_WHERE_ASKABLE ->
                        Optional.of(catalogue.one(Proof.Breach.class).from(choices));
                    case BROKEN -> Optional.of(breach(choices));
                });
    }

    /** A question that somebody can ask. */
    private static Proof.Breach breach(Choices choices) {
        return new Proof.Breach(
                new Witness(QuestionSamples.askable(choices), PlainSamples.maybe(QuestionSamples::askable, choices)),
                choices.chance(50));
    }

    private static String id(Choices choices) {
        return "L" + choices.between(1, 30);
    }

    private static String rule(Choices choices) {
        return choices.pick("COURT-REQUIRES", "CONSENTED", "OUR-RULE");
    }

    private static Claim claim(int depth, Choices choices) {
        return switch (choices.below(depth > 0 ? 9 : 6)) {
            case 0 -> new Claim.Decides(some(Effect.class, choices));
            case 1 -> new Claim.Given(condition(choices));
            case 2 -> Claim.tier(choices.between(0, 3), choices.between(3, 9));
            case 3 -> Claim.decidedBy(rule(choices));
            case 4 -> new Claim.Routed(some(Route.class, choices));
            case 5 -> Claim.carries(choices.pick(Obligation.values()));
            case 6 -> new Claim.AllOf(parts(depth, choices));
            case 7 -> new Claim.AnyOf(parts(depth, choices));
            default -> Claim.not(claim(depth - 1, choices));
        };
    }

    private static Condition condition(Choices choices) {
        return RuleSamples.condition(1, choices);
    }

    private static List<Claim> parts(int depth, Choices choices) {
        Sample<Claim> part = some -> claim(depth - 1, some);
        return part.list(0, 3).from(choices);
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, Choices choices) {
        Set<E> some = EnumSet.noneOf(type);
        for (int more = choices.between(1, 4); more > 0; more--) {
            some.add(choices.pick(type.getEnumConstants()));
        }
        return some;
    }

    private static Change change(Choices choices) {
        return new Change(Lists.distinct(LawSamples::step, 3, Change.Step::fact, choices));
    }

    /** Any change of a fact, or only from some of its values to some others. */
    private static Change.Step step(Choices choices) {
        Fact<?> fact = choices.pick(Facts.all());
        if (!choices.chance(60)) {
            return new Change.Step(fact, Optional.empty());
        }
        int values = fact.values().size();
        List<Change.Move> moves = new ArrayList<>();
        for (int more = choices.between(1, 4); more > 0; more--) {
            moves.add(new Change.Move(choices.below(values), choices.below(values)));
        }
        return new Change.Step(fact, Optional.of(Lists.distinct(moves, move -> move)));
    }
}
