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
import io.github.cafkit.consent.mais.CitedPolicy;
import io.github.cafkit.consent.mais.MaisIdentifier;
import io.github.cafkit.consent.mais.MaisParty;
import io.github.cafkit.consent.mais.MaisPolicy;
import io.github.cafkit.consent.mais.MaisRequest;
import io.github.cafkit.consent.mais.MaisVocabulary;
import io.github.cafkit.consent.words.Asker;
import io.github.cafkit.consent.words.Contact;
import io.github.cafkit.consent.words.Explanation;
import io.github.cafkit.consent.words.FamilyFacts;
import io.github.cafkit.consent.words.LetterHead;
import io.github.cafkit.consent.words.Line;
import io.github.cafkit.consent.words.Section;
import io.github.cafkit.consent.words.SectionKind;
import io.github.cafkit.consent.words.Wording;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.NeedLevel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.Set;

/** What goes between agencies and to families: policies and requests of the MAIS drafts, letters, texts that were read. */
final class ExchangeSamples {

    private static final List<Fact<?>> CHANGEABLE =
            Facts.all().stream().filter(fact -> fact.nature() != Nature.FIXED).toList();

    private ExchangeSamples() {}

    static void addTo(Catalogue catalogue) {
        mais(catalogue);
        words(catalogue);
        documents(catalogue);
        analysis(catalogue);
    }

    private static void mais(Catalogue catalogue) {
        catalogue.attribute(MaisIdentifier.class, "value", choices -> "id-" + choices.between(1, 9));
        catalogue.attribute(MaisIdentifier.class, "system", choices -> choices.pick("urn:valley", "urn:other"));
        catalogue.attribute(MaisParty.class, "name", PlainSamples::line);
        catalogue.attribute(MaisParty.class, "catalogueIds", ExchangeSamples::party);
        catalogue.attribute(CitedPolicy.class, "uri", ExchangeSamples::uri);
        catalogue.attribute(MaisPolicy.class, "uri", ExchangeSamples::uri);
        catalogue.attribute(MaisPolicy.class, "name", PlainSamples::line);
        catalogue.corrected(
                MaisPolicy.class,
                MaisPolicy.Builder.class,
                (policy, choices) -> {
                    LocalDate first = PlainSamples.MIDDLE.minusDays(choices.pick(90, 0, 1, -1, 730));
                    policy.parties(catalogue.one(MaisParty.class).list(1, 3).from(choices))
                            .data(some(choices, "development", "health", "contact"))
                            .purposes(some(choices, "early-help", "safeguarding", "research"))
                            .permittedUses(some(choices, "read", "store"))
                            .startDate(first)
                            .endDate(first.plusDays(choices.pick(365, 0, 1, 90)));
                },
                "parties",
                "data",
                "purposes",
                "permittedUses",
                "startDate",
                "endDate");
        catalogue.attribute(MaisRequest.class, "purpose", choices -> choices.pick("early-help", "safeguarding"));
        catalogue.corrected(
                MaisRequest.class,
                MaisRequest.Builder.class,
                (request, choices) -> request.policies(
                        catalogue.one(CitedPolicy.class).list(1, 3).from(choices)),
                "policies");
        catalogue.add(MaisVocabulary.class, ExchangeSamples::vocabulary);
    }

    private static String party(Choices choices) {
        return choices.pick("valley-nursery", "valley-health", "valley-police");
    }

    private static String uri(Choices choices) {
        return choices.pick("https://valley.example/policy/1", "https://valley.example/policy/2");
    }

    private static List<String> some(Choices choices, String... codes) {
        Sample<String> code = some -> some.pick(codes);
        return Lists.distinct(code.list(1, 3).from(choices), each -> each);
    }

    private static MaisVocabulary vocabulary(Choices choices) {
        MaisVocabulary.Builder vocabulary = MaisVocabulary.builder();
        for (int more = choices.below(4); more > 0; more--) {
            vocabulary
                    .party(party(choices), choices.pick(RecipientKind.values()))
                    .purpose(choices.pick("early-help", "safeguarding"), choices.pick(Purpose.values()))
                    .data(choices.pick("development", "health"), categories(1, choices))
                    .readingUse(choices.pick("read", "store"));
        }
        return vocabulary.build();
    }

    private static Set<InformationCategory> categories(int least, Choices choices) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (int more = choices.between(least, 4); more > 0; more--) {
            categories.add(choices.pick(InformationCategory.values()));
        }
        return categories;
    }

    private static void words(Catalogue catalogue) {
        for (String lines : List.of("senderLines", "addresseeLines", "reference", "greeting", "closingLines")) {
            catalogue.attribute(LetterHead.class, lines, PlainSamples::line);
        }
        catalogue.attribute(Contact.class, "who", PlainSamples::line);
        catalogue.attribute(Contact.class, "how", PlainSamples::line);
        Sample<String> line = PlainSamples::line;
        catalogue.corrected(LetterHead.class, LetterHead.Builder.class, (head, choices) -> {
            head.senderLines(line.list(1, 4).from(choices));
            head.addresseeLines(line.list(1, 4).from(choices));
        });
        catalogue.add(FamilyFacts.class, choices -> {
            Asker asker = choices.pick(Asker.values());
            return new FamilyFacts(asker, asker == Asker.NOBODY ? Set.of() : categories(0, choices));
        });
        catalogue.add(
                Section.class,
                choices -> new Section(
                        choices.pick(SectionKind.values()),
                        PlainSamples.line(choices),
                        catalogue.one(Line.class).list(1, 4).from(choices)));
        catalogue.attribute(Explanation.class, "language", choices -> choices.pick("en-GB", "ur"));
        catalogue.attribute(Explanation.class, "direction", choices -> choices.pick("ltr", "rtl"));
        catalogue.add(
                Explanation.class,
                choices -> new Explanation(
                        catalogue
                                .one(io.github.cafkit.consent.words.Reader.class)
                                .from(choices),
                        catalogue.one(io.github.cafkit.consent.words.Form.class).from(choices),
                        choices.pick("en-GB", "ur"),
                        choices.pick("ltr", "rtl"),
                        PlainSamples.line(choices),
                        catalogue.one(Section.class).list(1, 4).from(choices)));
        catalogue.add(Wording.class, ExchangeSamples::wording);
    }

    /** The words of the library, or with a title and a rule in words of one's own. */
    private static Wording wording(Choices choices) {
        if (!choices.chance(50)) {
            return Wording.english();
        }
        Object[][] changed = {
            {"title.practitioner", PlainSamples.line(choices)}, {"rule.OUR-RULE", PlainSamples.line(choices)}
        };
        return Wording.english().with(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return changed;
            }
        });
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
                        categories(1, choices));
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
