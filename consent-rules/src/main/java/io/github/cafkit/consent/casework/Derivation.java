package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNoUnknown;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together what is stated and what the records tell. */
final class Derivation {

    private static final Told<ParentalResponsibility> NO_PARENT =
            Told.that(ParentalResponsibility.NOT_APPLICABLE, Because.NOT_A_PARENT, List.of());

    private final CaseRecords records;
    private final Asked asked;
    private final LocalDate day;
    private final RecipientFacts recipient;
    private final Map<Fact<?>, Told<?>> told = new HashMap<>();
    private final Map<InformationCategory, Told<YesNoUnknown>> needed = new EnumMap<>(InformationCategory.class);
    private final List<ConsentReading> consents;
    private final Optional<SharingQuestion> question;

    Derivation(CaseRecords records, Asked asked, LocalDate day) {
        this.records = records;
        this.asked = asked;
        this.day = day;
        this.recipient = new RecipientFacts(records, asked.codes(), asked.holder(), asked.recipient(), day);
        ConsentScope scope = new ConsentScope(asked.codes(), recipient.agency(), recipient.sector(), asked.purpose());
        tell(scope);
        this.consents = new ConsentBridge(records, scope, day).readings(value(Facts.RECIPIENT_KIND), asked.wordsRead());
        this.question = isComplete() ? Optional.of(build()) : Optional.empty();
    }

    private void tell(ConsentScope scope) {
        Set<InformationCategory> categories = asked.items().keySet();
        CaseFacts facts = new CaseFacts(records, asked.codes(), day);
        ChildFacts child = new ChildFacts(records, scope, day);
        NeedToKnow need = new NeedToKnow(records, asked.codes(), recipient, asked.purpose(), day);
        told.put(Facts.HOLDER_SECTOR, facts.holderSector(asked.holder()));
        told.put(Facts.HOLDER_ROLE, facts.holderRole(asked.teller(), asked.holder()));
        told.put(Facts.TEACHER_OR_REGULATED, facts.teacherOrRegulated(asked.teller(), asked.holder()));
        told.put(Facts.RECIPIENT_KIND, recipient.kind());
        told.put(Facts.PARENTAL_RESPONSIBILITY, responsibility());
        told.put(Facts.NEED_TO_KNOW, need.told(categories));
        told.put(Facts.SAFEGUARDING_ROLE, recipient.safeguardingRole());
        told.put(Facts.RISK_ROLE, recipient.riskRole());
        told.put(Facts.AGE, child.age());
        Optional<ChildAge> age = value(Facts.AGE);
        if (!hasNothingToAssess(age)) {
            told.put(Facts.COMPETENCE, child.competence(age, Sets.of(categories)));
            told.put(Facts.CHILD_VIEW, child.view(Sets.of(categories)));
        }
        told.put(Facts.SERVICE_CONSENT, facts.serviceConsent());
        told.put(Facts.RISK_LEVEL, facts.riskLevel());
        for (InformationCategory category : categories) {
            needed.put(category, need.needed(category));
        }
    }

    static boolean hasNothingToAssess(Optional<ChildAge> age) {
        return age.filter(stage -> stage == ChildAge.UNBORN || stage == ChildAge.DECEASED)
                .isPresent();
    }

    private Told<ParentalResponsibility> responsibility() {
        Optional<RecipientKind> kind = value(Facts.RECIPIENT_KIND);
        if (kind.filter(Derivation::isProfessional).isPresent()) {
            return NO_PARENT;
        }
        return recipient.person().isPresent()
                ? Responsibility.of(recipient.onFile(), day, day)
                : Told.nothing(Because.RESPONSIBILITY_SILENT);
    }

    private static boolean isProfessional(RecipientKind kind) {
        return switch (kind) {
            case OWN_PARENT,
                    OTHER_PARENT,
                    RELATIVE,
                    CARER,
                    LOCAL_AUTHORITY_CORPORATE_PARENT,
                    LAWYER,
                    MEDIA,
                    PUBLIC,
                    COMMERCIAL -> false;
            default -> true;
        };
    }

    /** What the question has for a fact: what was stated, or else what the records tell. */
    private <E extends Enum<E> & FactValue> Optional<E> value(Fact<E> fact) {
        Enum<?> stated = asked.stated().get(fact);
        if (stated != null && !keepsRecord(fact)) {
            return Optional.of(fact.type().cast(stated));
        }
        Told<?> found = told.get(fact);
        return found == null || found.value().isEmpty()
                ? Optional.empty()
                : Optional.of(fact.type().cast(found.value().get()));
    }

    /** A person whom the records name as a source of harm is not stated to be none. */
    boolean keepsRecord(Fact<?> fact) {
        if (!fact.equals(Facts.RISK_ROLE) || asked.stated(fact).isEmpty()) {
            return false;
        }
        Enum<?> stated = asked.stated(fact).get();
        boolean harmless = stated == RiskRole.NONE || stated == RiskRole.UNKNOWN;
        return harmless
                && told(fact)
                        .flatMap(found -> found.value())
                        .filter(role -> role != RiskRole.NONE)
                        .isPresent();
    }

    private boolean isComplete() {
        return value(Facts.HOLDER_SECTOR).isPresent()
                && value(Facts.RECIPIENT_KIND).isPresent()
                && value(Facts.AGE).isPresent()
                && value(Facts.RISK_LEVEL).isPresent();
    }

    private SharingQuestion build() {
        SharingQuestion.Builder builder = SharingQuestion.builder().asOf(day);
        for (Fact<?> fact : told.keySet()) {
            put(builder, fact);
        }
        for (Fact<?> fact : asked.stated().keySet()) {
            if (!told.containsKey(fact)) {
                put(builder, fact);
            }
        }
        for (RequestedItem item : asked.items().values()) {
            Told<YesNoUnknown> need = needed.getOrDefault(item.getCategory(), Told.nothing(Because.NOT_IN_RECORDS));
            builder.item(
                    item.getNeeded().isPresent() || need.value().isEmpty()
                            ? item
                            : RequestedItem.builder()
                                    .from(item)
                                    .needed(need.value())
                                    .build());
        }
        for (ConsentReading reading : consents) {
            builder.consents(reading.handedOver());
        }
        return builder.build();
    }

    private <E extends Enum<E> & FactValue> void put(SharingQuestion.Builder builder, Fact<E> fact) {
        value(fact).ifPresent(value -> builder.with(fact, value));
    }

    CaseRecords records() {
        return records;
    }

    Asked asked() {
        return asked;
    }

    LocalDate day() {
        return day;
    }

    RecipientFacts recipient() {
        return recipient;
    }

    Optional<Told<?>> told(Fact<?> fact) {
        return Optional.ofNullable(told.get(fact));
    }

    Told<YesNoUnknown> needed(InformationCategory category) {
        return needed.getOrDefault(category, Told.nothing(Because.NOT_IN_RECORDS));
    }

    List<ConsentReading> consents() {
        return consents;
    }

    Optional<SharingQuestion> question() {
        return question;
    }
}
