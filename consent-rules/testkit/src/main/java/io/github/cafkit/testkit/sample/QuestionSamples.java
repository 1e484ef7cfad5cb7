package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Questions about sharing. Half of them are a constellation that practitioners know by a name, changed in up to three
 * facts; in the others any fact may be anything. The plainest question is an everyday one, and each choice moves it away
 * by one fact, so that a failing question is made small to the everyday question and what matters.
 */
final class QuestionSamples {

    /** The days on which the rules for England change. */
    private static final List<LocalDate> DAYS_OF_CHANGE =
            EnglandPack.standard().intervals().stream().map(DateRange::start).toList();

    /** Consents of whoever is entitled come up more often than others. */
    private static final List<ConsentGiver> GIVERS = List.of(
            ConsentGiver.PARENT_WITH_PR,
            ConsentGiver.PARENT_WITH_PR,
            ConsentGiver.COMPETENT_CHILD,
            ConsentGiver.COMPETENT_CHILD,
            ConsentGiver.CORPORATE_PARENT,
            ConsentGiver.THIRD_PARTY_CONCERNED,
            ConsentGiver.SOMEONE_ELSE,
            ConsentGiver.NONE);

    private static final List<ConsentState> STATES = List.of(
            ConsentState.GIVEN,
            ConsentState.GIVEN,
            ConsentState.GIVEN,
            ConsentState.REFUSED,
            ConsentState.CANNOT_BE_GIVEN,
            ConsentState.NOT_REASONABLY_OBTAINABLE);

    /** How often a fact is changed that belongs to no constellation, of a hundred times: there are half a hundred facts. */
    private static final int PERTURBED = 2;

    private static final Set<Fact<?>> SETTLES = Set.of(
            Facts.NEEDED,
            Facts.IDENTIFIABLE,
            Facts.IDENTITY,
            Facts.PURPOSE_STATED,
            Facts.COURT_ORDER,
            Facts.PRIVILEGED,
            Facts.ROUTE_VALID);

    private QuestionSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(SharingQuestion.class, QuestionSamples::question);
        catalogue.add(
                CaseDocument.class,
                choices -> CaseDocument.read(CaseDocument.write(
                        PlainSamples.id("case", choices), PlainSamples.line(choices), question(choices))));
        catalogue.add(FactSheet.class, QuestionSamples::sheet);
        catalogue.add(Fact.class, choices -> choices.pick(Facts.all()));
        catalogue.add(Consent.class, choices -> consent(QuestionDraft.everyday(PlainSamples.MIDDLE), choices));
        catalogue.add(RequestedItem.class, choices -> item(choices.pick(InformationCategory.values()), choices));
        catalogue.add(
                Scope.class, choices -> scope(InformationCategory.class, InformationCategory.DEVELOPMENTAL, choices));
    }

    private static SharingQuestion question(Choices choices) {
        QuestionDraft draft = facts(choices);
        if (choices.chance(15)) {
            draft.stateEverything();
        }
        for (int more = 0; more < 3; more++) {
            int begun = choices.begin();
            if (choices.chance(25)) {
                draft.add(consent(draft, choices));
            }
            choices.end(begun);
        }
        furtherItems(draft, choices);
        return draft.question();
    }

    /** Everything that is said of one category, consents as they would stand included; not every sheet has a question. */
    private static FactSheet sheet(Choices choices) {
        FactSheet sheet = facts(choices).sheet();
        for (Fact<?> fact : Facts.all()) {
            boolean changes = fact.scope() == Fact.Scope.CONSENT && choices.chance(30);
            sheet = changes
                    ? sheet.withOrdinal(fact, choices.below(fact.values().size()))
                    : sheet;
        }
        return choices.chance(30) ? otherThanFollows(sheet, choices) : sheet;
    }

    /** Facts that a question brings together. */
    static FactSheet askable(Choices choices) {
        return facts(choices).askable();
    }

    private static FactSheet otherThanFollows(FactSheet sheet, Choices choices) {
        return sheet.withOrdinal(Facts.PURPOSE_STATED, choices.below(2))
                .withOrdinal(Facts.HOLDER_IS_PUBLIC_AUTHORITY, choices.below(2));
    }

    /** What settles a question by itself is changed more rarely, so that other facts matter as well. */
    private static int howOften(Fact<?> fact) {
        return SETTLES.contains(fact) || QuestionDraft.isHarm(fact) ? 15 : 50;
    }

    /**
     * An everyday question with some facts changed. Each fact has its own choices in the row, whatever the others are, so
     * that any of them can be made plain by itself.
     */
    private static QuestionDraft facts(Choices choices) {
        boolean anything = choices.chance(50);
        LocalDate anyDay = day(choices);
        Constellation constellation = choices.pick(Constellations.ALL);
        boolean inItsTime = choices.chance(90) && !anything;
        LocalDate day = inItsTime ? constellation.day().orElse(anyDay) : anyDay;
        QuestionDraft draft = QuestionDraft.everyday(day);
        Consumer<QuestionDraft> circumstances = constellation.drawn(day, choices);
        if (!anything) {
            circumstances.accept(draft);
        }
        for (Fact<?> fact : Facts.all()) {
            if (fact.scope() != Fact.Scope.CONSENT) {
                boolean changed = choices.chance(anything ? howOften(fact) : PERTURBED);
                int value = choices.below(fact.values().size() + 1);
                if (changed) {
                    change(draft, fact, value);
                }
            }
        }
        return draft;
    }

    /** Another value, or none. */
    private static void change(QuestionDraft draft, Fact<?> fact, int value) {
        if (value < fact.values().size()) {
            draft.state(fact, value);
        } else {
            draft.leaveOpen(fact);
        }
    }

    /** The day that samples stand around, or a day on which rules change, or the day before or after it; or any other. */
    static LocalDate day(Choices choices) {
        int which = choices.below(4);
        LocalDate near = PlainSamples.MIDDLE.plusDays(choices.pick(0, 1, -1, 365));
        LocalDate ofChange = choices.pick(DAYS_OF_CHANGE).plusDays(choices.pick(0, -1, 1));
        LocalDate any = PlainSamples.MIDDLE.minusDays(choices.between(-700, 8000));
        return switch (which) {
            case 0, 1 -> near;
            case 2 -> ofChange.isBefore(EnglandPack.FIRST_DAY) ? EnglandPack.FIRST_DAY : ofChange;
            default -> any;
        };
    }

    /** Rarely many things are asked for at once, and now and then everything. */
    private static void furtherItems(QuestionDraft draft, Choices choices) {
        if (choices.chance(2)) {
            for (InformationCategory category : InformationCategory.values()) {
                draft.add(item(category, choices));
            }
        }
        int most = choices.chance(25) ? 4 : 0;
        for (int more = 0; more < most; more++) {
            int begun = choices.begin();
            if (choices.chance(60)) {
                draft.add(item(choices.pick(InformationCategory.values()), choices));
            }
            choices.end(begun);
        }
    }

    private static RequestedItem item(InformationCategory category, Choices choices) {
        RequestedItem.Builder item = RequestedItem.builder().category(category);
        item.needed(choices.chance(30) ? value(Facts.NEEDED, choices) : Optional.of(YesNoUnknown.YES));
        if (choices.chance(40)) {
            item.thirdParty(value(Facts.THIRD_PARTY, choices))
                    .givenInConfidence(value(Facts.GIVEN_IN_CONFIDENCE, choices))
                    .accuracy(value(Facts.ACCURACY, choices))
                    .confidential(value(Facts.CONFIDENTIAL, choices));
        }
        return item.build();
    }

    private static <E extends Enum<E> & FactValue> Optional<E> value(Fact<E> fact, Choices choices) {
        return choices.chance(70) ? Optional.of(choices.pick(fact.values())) : Optional.empty();
    }

    /** What somebody said, with its first and last day and its withdrawal often on the day asked about or beside it. */
    private static Consent consent(QuestionDraft asked, Choices choices) {
        ConsentState state = choices.pick(STATES);
        ConsentGiver giver = choices.pick(GIVERS);
        boolean cannotBeHad = state == ConsentState.CANNOT_BE_GIVEN || state == ConsentState.NOT_REASONABLY_OBTAINABLE;
        LocalDate given = asked.asOf().minusDays(choices.pick(28, 0, 1, -1, 365, 730));
        boolean dated = choices.chance(80);
        boolean expires = choices.chance(35);
        LocalDate last = notBefore(given, asked.asOf(), choices);
        boolean withdrawn = choices.chance(20);
        LocalDate withdrawnOn = notBefore(given, asked.asOf(), choices);
        return Consent.builder()
                .state(state)
                .giver(cannotBeHad && giver == ConsentGiver.NONE ? ConsentGiver.PARENT_WITH_PR : giver)
                .givenOn(dated ? Optional.of(given) : Optional.empty())
                .expiresOn(expires ? Optional.of(last) : Optional.empty())
                .withdrawnOn(withdrawn ? Optional.of(withdrawnOn) : Optional.empty())
                .free(!choices.chance(8))
                .categories(scope(InformationCategory.class, asked.category(), choices))
                .recipients(scope(RecipientKind.class, asked.recipient(), choices))
                .purposes(scope(Purpose.class, asked.purpose(), choices))
                .build();
    }

    private static LocalDate notBefore(LocalDate first, LocalDate asked, Choices choices) {
        LocalDate day = asked.plusDays(choices.pick(180, 0, -1, 1, -27, 365));
        return day.isBefore(first) ? first : day;
    }

    /** Anything; or what is asked about with or without something else; or something else. */
    private static <E extends Enum<E>> Scope<E> scope(Class<E> type, E asked, Choices choices) {
        if (!choices.chance(25)) {
            return Scope.any();
        }
        EnumSet<E> named = EnumSet.of(choices.chance(40) ? choices.pick(type.getEnumConstants()) : asked);
        for (int more = choices.below(4); more > 0; more--) {
            named.add(choices.pick(type.getEnumConstants()));
        }
        return Scope.of(named);
    }
}
