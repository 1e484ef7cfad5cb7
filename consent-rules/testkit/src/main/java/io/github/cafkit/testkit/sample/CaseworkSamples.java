package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.analysis.Costs;
import io.github.cafkit.consent.analysis.Difference;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.casework.CaseCodes;
import io.github.cafkit.consent.casework.CaseRecords;
import io.github.cafkit.consent.casework.FactFinding;
import io.github.cafkit.consent.disclosure.ElementCategories;
import io.github.cafkit.consent.disclosure.TextReview;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Nature;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.NeedLevel;
import java.util.List;
import java.util.Optional;

/** What a question is derived from and what comes of it: codes of cases, findings about facts, texts that were read, differences. */
final class CaseworkSamples {

    private static final List<Fact<?>> CHANGEABLE =
            Facts.all().stream().filter(fact -> fact.nature() != Nature.FIXED).toList();

    private CaseworkSamples() {}

    static void addTo(Catalogue catalogue) {
        documents(catalogue);
        analysis(catalogue);
    }

    private static void documents(Catalogue catalogue) {
        catalogue.attribute(
                TextReview.class,
                "pointer",
                choices -> choices.pick("/findings/0/needs/0/statement", "/conclusion/summary", "/child"));
        catalogue.add(ElementCategories.class, choices -> {
            ElementCategories categories = ElementCategories.standard();
            for (int more = choices.below(3); more > 0; more--) {
                categories = categories.with(
                        catalogue.one(FrameworkId.class).from(choices),
                        catalogue.one(ElementCode.class).from(choices),
                        ExchangeSamples.categories(1, choices));
            }
            return categories;
        });
        findings(catalogue);
        catalogue.add(CaseRecords.class, catalogue.one(CaseFile.class).map(CaseRecords::of));
        catalogue.add(CaseCodes.class, choices -> codes(catalogue, choices));
    }

    private static FactFinding.Derived derived(Catalogue catalogue, Fact<?> fact, Choices choices) {
        return new FactFinding.Derived(
                fact, category(fact, choices), valueOf(fact, choices), places(catalogue, choices), why(choices));
    }

    /** Of a fact, what a record says, what was stated instead or beside it, or that nobody has said it. */
    private static void findings(Catalogue catalogue) {
        catalogue.add(FactFinding.Derived.class, choices -> derived(catalogue, choices.pick(Facts.all()), choices));
        catalogue.add(FactFinding.Stated.class, choices -> {
            Fact<?> fact = choices.pick(Facts.all());
            return new FactFinding.Stated(
                    fact,
                    category(fact, choices),
                    valueOf(fact, choices),
                    PlainSamples.maybe(some -> derived(catalogue, fact, some), choices));
        });
        catalogue.add(FactFinding.ToAsk.class, choices -> {
            Fact<?> fact = choices.pick(Facts.all());
            return new FactFinding.ToAsk(fact, category(fact, choices), places(catalogue, choices), why(choices));
        });
    }

    private static Optional<InformationCategory> category(Fact<?> fact, Choices choices) {
        return fact.scope() == Fact.Scope.QUESTION
                ? Optional.empty()
                : Optional.of(choices.pick(InformationCategory.values()));
    }

    private static FactValue valueOf(Fact<?> fact, Choices choices) {
        return (FactValue) choices.pick(fact.values());
    }

    private static List<CasePlace> places(Catalogue catalogue, Choices choices) {
        return catalogue.one(CasePlace.class).list(0, 3).from(choices);
    }

    private static String why(Choices choices) {
        return choices.pick("the record of the child says so", "no record says it");
    }

    private static CaseCodes codes(Catalogue catalogue, Choices choices) {
        CaseCodes.Builder codes = CaseCodes.builder();
        for (int more = choices.below(3); more > 0; more--) {
            codes.category("c" + more, choices.pick(InformationCategory.values()))
                    .bundle("b" + more, choices.pick(InformationCategory.values()))
                    .purpose("p" + more, PlainSamples.oneOf(Purpose.class, any -> any != Purpose.NONE, choices))
                    .needLevel(catalogue.one(NeedLevel.class).from(choices), choices.pick(RiskLevel.values()))
                    .recipient(catalogue.one(AgencyId.class).from(choices), choices.pick(RecipientKind.values()))
                    .serves(catalogue.one(ElementCode.class).from(choices), choices.pick(InformationCategory.values()));
        }
        return codes.build();
    }

    private static void analysis(Catalogue catalogue) {
        catalogue.add(Difference.OutcomeChanged.class, choices -> {
            Effect from = choices.pick(Effect.values());
            return new Difference.OutcomeChanged(from, PlainSamples.oneOf(Effect.class, to -> to != from, choices));
        });
        catalogue.add(Difference.RouteChanged.class, choices -> {
            Optional<Route> from = PlainSamples.maybe(catalogue.one(Route.class), choices);
            Route to = PlainSamples.oneOf(Route.class, route -> !from.equals(Optional.of(route)), choices);
            return new Difference.RouteChanged(
                    from, from.isPresent() && choices.chance(30) ? Optional.empty() : Optional.of(to));
        });
        catalogue.add(Costs.class, choices -> {
            Costs costs = Costs.standard();
            for (int more = choices.below(4); more > 0; more--) {
                costs = choices.chance(30)
                        ? costs.never(choices.pick(Facts.all()))
                        : costs.with(choices.pick(CHANGEABLE), choices.between(1, Costs.MOST));
            }
            return costs;
        });
    }
}
