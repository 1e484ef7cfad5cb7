package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
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
import io.github.cafkit.consent.words.Form;
import io.github.cafkit.consent.words.LetterHead;
import io.github.cafkit.consent.words.Line;
import io.github.cafkit.consent.words.Reader;
import io.github.cafkit.consent.words.Section;
import io.github.cafkit.consent.words.SectionKind;
import io.github.cafkit.consent.words.Wording;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Set;

/** What goes between agencies and to families: policies and requests of the MAIS drafts, and letters. */
final class ExchangeSamples {

    private ExchangeSamples() {}

    static void addTo(Catalogue catalogue) {
        mais(catalogue);
        words(catalogue);
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

    /** Some categories, at least so many. */
    static Set<InformationCategory> categories(int least, Choices choices) {
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
        catalogue.add(
                Explanation.class,
                choices -> new Explanation(
                        catalogue.one(Reader.class).from(choices),
                        catalogue.one(Form.class).from(choices),
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
}
