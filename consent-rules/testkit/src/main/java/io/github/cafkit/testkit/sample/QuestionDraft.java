package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.EverydayFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A question while it is drawn: the facts of an everyday one, as far as nothing else has been stated. */
final class QuestionDraft {

    private final LocalDate asOf;
    private final Map<Fact<?>, Integer> stated = new TreeMap<>(Comparator.comparingInt(Fact::index));
    private final List<RequestedItem> further = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();

    private QuestionDraft(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** States what an everyday question has to state to be one, and nothing that goes without saying. */
    static QuestionDraft everyday(LocalDate asOf) {
        QuestionDraft draft = new QuestionDraft(asOf);
        for (Fact<?> fact : Facts.all()) {
            int everyday = EverydayFacts.SHEET.ordinal(fact);
            boolean goesWithoutSaying = follows(fact)
                    || fact.whenNotStated()
                            .filter(value -> value.ordinal() == everyday)
                            .isPresent();
            if (!goesWithoutSaying) {
                draft.state(fact, everyday);
            }
        }
        return draft;
    }

    /** Whether its value follows from another fact where nobody states it. */
    private static boolean follows(Fact<?> fact) {
        return fact.equals(Facts.PURPOSE_STATED) || fact.equals(Facts.HOLDER_IS_PUBLIC_AUTHORITY);
    }

    LocalDate asOf() {
        return asOf;
    }

    /** States a fact of the question, or of the first thing asked for. */
    void state(Fact<?> fact, int ordinal) {
        stated.put(fact, ordinal);
    }

    /** Leaves a fact open that somebody may leave open. */
    void leaveOpen(Fact<?> fact) {
        if (fact.whenNotStated().isPresent()) {
            stated.remove(fact);
        }
    }

    /** States everything that is not stated yet, to the same effect. */
    void stateEverything() {
        FactSheet facts = sheet();
        for (Fact<?> fact : Facts.all()) {
            if (fact.scope() != Fact.Scope.CONSENT && !follows(fact)) {
                state(fact, facts.ordinal(fact));
            }
        }
    }

    /** Adds a consent on file. */
    void add(Consent consent) {
        consents.add(consent);
    }

    /** Asks for something else as well. */
    void add(RequestedItem item) {
        if (item.getCategory() != value(Facts.CATEGORY)
                && further.stream().noneMatch(other -> other.getCategory() == item.getCategory())) {
            further.add(item);
        }
    }

    InformationCategory category() {
        return value(Facts.CATEGORY);
    }

    RecipientKind recipient() {
        return value(Facts.RECIPIENT_KIND);
    }

    Purpose purpose() {
        return value(Facts.PURPOSE);
    }

    /** The facts as they are stated, the consents apart. */
    FactSheet sheet() {
        FactSheet sheet = EverydayFacts.SHEET;
        for (Fact<?> fact : Facts.all()) {
            if (!follows(fact)) {
                sheet = sheet.withOrdinal(fact, ordinal(fact));
            }
        }
        return sheet;
    }

    /** The facts as they are stated, those apart that contradict each other. */
    FactSheet askable() {
        agree();
        return sheet();
    }

    private <E extends Enum<E> & FactValue> E value(Fact<E> fact) {
        return fact.values().get(ordinal(fact));
    }

    private int ordinal(Fact<?> fact) {
        Integer ordinal = stated.get(fact);
        return ordinal != null
                ? ordinal
                : fact.whenNotStated().map(Enum::ordinal).orElseThrow();
    }

    SharingQuestion question() {
        agree();
        SharingQuestion.Builder question = SharingQuestion.builder().asOf(asOf);
        stated.forEach((fact, ordinal) -> {
            if (fact.scope() == Fact.Scope.QUESTION) {
                state(question, fact, ordinal);
            }
        });
        question.item(RequestedItem.builder()
                .category(category())
                .needed(said(Facts.NEEDED))
                .thirdParty(said(Facts.THIRD_PARTY))
                .givenInConfidence(said(Facts.GIVEN_IN_CONFIDENCE))
                .accuracy(said(Facts.ACCURACY))
                .confidential(said(Facts.CONFIDENTIAL))
                .build());
        further.forEach(question::item);
        return question.consents(consents).build();
    }

    /** Takes back what nobody can say of a child who is not born, or who cannot receive anything. */
    private void agree() {
        boolean unborn = value(Facts.AGE) == ChildAge.UNBORN;
        if (unborn) {
            instead(Facts.COMPETENCE, Competence.COMPETENT, Competence.NOT_COMPETENT);
            instead(Facts.CHILD_VIEW, ChildView.AGREES, ChildView.NOT_ASKED);
            instead(Facts.CHILD_VIEW, ChildView.OBJECTS, ChildView.NOT_ASKED);
            instead(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.YES, GivenInConfidence.NO);
            instead(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.PART, GivenInConfidence.NO);
            further.replaceAll(item -> RequestedItem.builder()
                    .from(item)
                    .givenInConfidence(item.getGivenInConfidence().map(any -> GivenInConfidence.NO))
                    .build());
        }
        if (unborn || value(Facts.AGE) == ChildAge.DECEASED) {
            instead(Facts.RECIPIENT_KIND, RecipientKind.CHILD_SELF, RecipientKind.OWN_PARENT);
        }
    }

    private <E extends Enum<E> & FactValue> void instead(Fact<E> fact, E impossible, E possible) {
        stated.replace(fact, impossible.ordinal(), possible.ordinal());
    }

    private <E extends Enum<E> & FactValue> Optional<E> said(Fact<E> fact) {
        return Optional.ofNullable(stated.get(fact)).map(fact.values()::get);
    }

    private static <E extends Enum<E> & FactValue> void state(
            SharingQuestion.Builder question, Fact<E> fact, int ordinal) {
        question.with(fact, fact.values().get(ordinal));
    }

    /** Whether a fact says that a kind of harm is in question. */
    static boolean isHarm(Fact<?> fact) {
        return fact.type() == YesNo.class && fact.name().startsWith("riskType.");
    }
}
