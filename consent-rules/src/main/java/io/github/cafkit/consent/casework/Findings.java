package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.casework.FactFinding.Derived;
import io.github.cafkit.consent.casework.FactFinding.Stated;
import io.github.cafkit.consent.casework.FactFinding.ToAsk;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Consents;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.consent.WithoutConsentGround;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says for every fact of a question where it comes from. */
final class Findings {

    private static final Set<Fact<?>> RISK_TYPES =
            Arrays.stream(RiskType.values()).map(Facts::riskType).collect(Collectors.toUnmodifiableSet());

    private final Derivation derivation;
    private final Asked asked;

    private Findings(Derivation derivation) {
        this.derivation = derivation;
        this.asked = derivation.asked();
    }

    static List<FactFinding> of(Derivation derivation) {
        Findings findings = new Findings(derivation);
        List<FactFinding> all = new ArrayList<>();
        for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
            all.add(findings.ofQuestion(fact));
        }
        for (RequestedItem item : derivation.asked().items().values()) {
            findings.ofItem(item, all);
            findings.ofConsents(item.getCategory(), all);
        }
        return List.copyOf(all);
    }

    private FactFinding ofQuestion(Fact<?> fact) {
        Optional<Derived> records = derivation.told(fact).flatMap(told -> derived(fact, Optional.empty(), told));
        Optional<Enum<?>> stated = asked.stated(fact);
        if (derivation.keepsRecord(fact)) {
            return records.orElseThrow();
        }
        if (stated.isPresent()) {
            return new Stated(fact, Optional.empty(), (FactValue) stated.get(), records);
        }
        return records.<FactFinding>map(found -> found).orElseGet(() -> notTold(fact));
    }

    private static Optional<Derived> derived(Fact<?> fact, Optional<InformationCategory> category, Told<?> told) {
        return told.value()
                .map(value -> new Derived(
                        fact,
                        category,
                        (FactValue) value,
                        told.places(),
                        told.because().text()));
    }

    /** Facts that follow from others; the rest have to be asked. */
    private FactFinding notTold(Fact<?> fact) {
        Optional<SharingQuestion> question = derivation.question();
        if (fact.equals(Facts.PURPOSE_STATED) && asked.purpose() != Purpose.NONE) {
            return follows(fact, YesNo.YES, Because.PURPOSE_GIVEN);
        }
        if (RISK_TYPES.contains(fact) && asked.namesHarm()) {
            return follows(fact, YesNo.NO, Because.OTHERS_NAMED);
        }
        if (question.isPresent() && fact.equals(Facts.HOLDER_IS_PUBLIC_AUTHORITY)) {
            return follows(fact, question.get().get(Facts.HOLDER_IS_PUBLIC_AUTHORITY), Because.SECTOR_DECIDES);
        }
        if (question.isPresent()
                && fact.equals(Facts.COMPETENCE)
                && Derivation.hasNothingToAssess(question.get().stated(Facts.AGE))) {
            return follows(fact, question.get().get(Facts.COMPETENCE), Because.NOTHING_TO_ASSESS);
        }
        Told<?> told = derivation.told(fact).orElse(null);
        if (told != null) {
            return new ToAsk(
                    fact, Optional.empty(), told.places(), told.because().text());
        }
        return hint(fact);
    }

    private static Derived follows(Fact<?> fact, FactValue value, Because because) {
        return new Derived(fact, Optional.empty(), value, List.of(), because.text());
    }

    /** What to read before such a fact is answered; nothing of it is inferred. */
    private ToAsk hint(Fact<?> fact) {
        if (fact.equals(Facts.COURT_ORDER)) {
            TreeSet<CasePlace> orders =
                    new TreeSet<>(Responsibility.orders(derivation.recipient().onFile(), derivation.day()));
            withoutConsent(true, orders);
            return ask(fact, Because.ORDER_ON_FILE, orders);
        }
        if (fact.equals(Facts.SEEKING_CONSENT) || fact.equals(Facts.INFORMING)) {
            TreeSet<CasePlace> words = new TreeSet<>();
            withoutConsent(false, words);
            return ask(fact, Because.SEEKING_IN_WORDS, words);
        }
        if (fact.equals(Facts.BEST_INTERESTS_DECISION)) {
            return ask(fact, Because.DECISION_NAMED, decisionsNamed());
        }
        return new ToAsk(fact, Optional.empty(), List.of(), Because.NOT_IN_RECORDS.text());
    }

    private static ToAsk ask(Fact<?> fact, Because because, Set<CasePlace> see) {
        return new ToAsk(
                fact, Optional.empty(), List.copyOf(see), (see.isEmpty() ? Because.NOT_IN_RECORDS : because).text());
    }

    private void withoutConsent(boolean orderedOnly, Set<CasePlace> places) {
        derivation.records().index().withoutConsent().stream()
                .filter(each -> each.on(derivation.day())
                        && !each.value().getDecidedOn().isAfter(derivation.day()))
                .filter(each -> !orderedOnly || each.value().getGround() == WithoutConsentGround.COURT_ORDER)
                .forEach(each -> places.add(each.place()));
    }

    private Set<CasePlace> decisionsNamed() {
        TreeSet<CasePlace> places = new TreeSet<>();
        derivation.records().index().plans().stream()
                .filter(plan -> plan.on(derivation.day()))
                .flatMap(plan -> plan.value().outcomes().stream())
                .flatMap(outcome -> outcome.actions().stream())
                .flatMap(action -> action.needs().stream())
                .filter(need -> need.need().getDecision().isPresent()
                        && derivation
                                .recipient()
                                .agency()
                                .filter(need.need().getRecipient()::equals)
                                .isPresent())
                .forEach(need -> places.add(need.place()));
        return places;
    }

    private void ofItem(RequestedItem item, List<FactFinding> all) {
        InformationCategory category = item.getCategory();
        Optional<InformationCategory> of = Optional.of(category);
        all.add(new Stated(Facts.CATEGORY, of, category, Optional.empty()));
        Told<?> needed = derivation.needed(category);
        Optional<Derived> plan = derived(Facts.NEEDED, of, needed);
        if (item.getNeeded().isPresent()) {
            all.add(new Stated(Facts.NEEDED, of, item.getNeeded().get(), plan));
        } else {
            all.add(plan.<FactFinding>map(found -> found)
                    .orElseGet(() -> new ToAsk(
                            Facts.NEEDED, of, needed.places(), needed.because().text())));
        }
        add(all, Facts.THIRD_PARTY, of, item.getThirdParty());
        add(all, Facts.GIVEN_IN_CONFIDENCE, of, item.getGivenInConfidence());
        add(all, Facts.ACCURACY, of, item.getAccuracy());
        add(all, Facts.CONFIDENTIAL, of, item.getConfidential());
    }

    private static void add(
            List<FactFinding> all,
            Fact<?> fact,
            Optional<InformationCategory> of,
            Optional<? extends FactValue> stated) {
        all.add(
                stated.isPresent()
                        ? new Stated(fact, of, stated.get(), Optional.empty())
                        : new ToAsk(fact, of, List.of(), Because.NOT_IN_RECORDS.text()));
    }

    private void ofConsents(InformationCategory category, List<FactFinding> all) {
        Optional<SharingQuestion> question = derivation.question();
        if (question.isEmpty()) {
            for (Fact<?> fact : Facts.all(Fact.Scope.CONSENT)) {
                all.add(new ToAsk(fact, Optional.of(category), List.of(), Because.KIND_UNKNOWN.text()));
            }
            return;
        }
        List<Consent> given = question.get().consents();
        RecipientKind kind = question.get().get(Facts.RECIPIENT_KIND);
        Purpose purpose = asked.purpose();
        standing(all, Facts.CHILD_CONSENT, Consents.GiverClass.CHILD, category, given, kind);
        standing(all, Facts.PARENT_CONSENT, Consents.GiverClass.PARENT, category, given, kind);
        standing(all, Facts.THIRD_PARTY_CONSENT, Consents.GiverClass.THIRD_PARTY, category, given, kind);
        YesNo corporate = yesIf(
                Consents.validFrom(given, ConsentGiver.CORPORATE_PARENT, category, kind, purpose, derivation.day()));
        all.add(fromConsents(
                Facts.CORPORATE_PARENT_CONSENT, category, corporate, EnumSet.of(ConsentGiver.CORPORATE_PARENT)));
        YesNo client =
                yesIf(Consents.validFrom(given, ConsentGiver.PARENT_WITH_PR, null, kind, purpose, derivation.day()));
        all.add(fromConsents(Facts.CLIENT_AUTHORITY, category, client, EnumSet.of(ConsentGiver.PARENT_WITH_PR)));
    }

    private static YesNo yesIf(boolean condition) {
        return condition ? YesNo.YES : YesNo.NO;
    }

    private void standing(
            List<FactFinding> all,
            Fact<?> fact,
            Consents.GiverClass givers,
            InformationCategory category,
            List<Consent> given,
            RecipientKind kind) {
        FactValue standing = Consents.standing(given, givers, category, kind, asked.purpose(), derivation.day());
        Set<ConsentGiver> of = switch (givers) {
            case CHILD -> EnumSet.of(ConsentGiver.COMPETENT_CHILD);
            case PARENT -> EnumSet.of(ConsentGiver.PARENT_WITH_PR, ConsentGiver.CORPORATE_PARENT);
            case THIRD_PARTY -> EnumSet.of(ConsentGiver.THIRD_PARTY_CONCERNED);
        };
        all.add(fromConsents(fact, category, standing, of));
    }

    private Derived fromConsents(
            Fact<?> fact, InformationCategory category, FactValue value, Set<ConsentGiver> givers) {
        List<CasePlace> from = derivation.consents().stream()
                .filter(reading -> reading.handedOver().stream()
                        .anyMatch(consent -> givers.contains(consent.getGiver())
                                && consent.getCategories().reaches(category)))
                .map(ConsentReading::place)
                .distinct()
                .sorted()
                .toList();
        return new Derived(fact, Optional.of(category), value, from, Because.FROM_CONSENTS.text());
    }
}
