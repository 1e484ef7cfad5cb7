package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.casework.RecordIndex.ConsentOnFile;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.consent.Signature;
import io.github.cafkit.model.consent.WithoutConsent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hands the records of consent over to the rules, for one recipient, purpose and day. */
final class ConsentBridge {

    private final CaseRecords records;
    private final ConsentScope scope;
    private final LocalDate day;

    ConsentBridge(CaseRecords records, ConsentScope scope, LocalDate day) {
        this.records = records;
        this.scope = scope;
        this.day = day;
    }

    List<ConsentReading> readings(Optional<RecipientKind> kind, Optional<Set<InformationCategory>> words) {
        List<ConsentAnswer> answers = new ArrayList<>();
        for (ConsentOnFile each : records.index().consents()) {
            answers.add(new ConsentAnswer(records, each, scope, words, day));
        }
        for (ConsentAnswer one : answers) {
            for (ConsentAnswer other : answers) {
                if (one != other) {
                    one.answeredAgainIn(other);
                }
            }
        }
        Optional<Scope<RecipientKind>> recipients = kind.map(each -> Scope.of(each));
        List<ConsentReading> readings = new ArrayList<>();
        for (ConsentAnswer answer : answers) {
            readings.add(answer.reading(recipients));
        }
        if (kind.isPresent()) {
            excluded(kind.get(), readings);
            withoutConsent(kind.get(), readings);
        }
        return readings;
    }

    /** A service that is to receive nothing is refused everything, by those who signed. */
    private void excluded(RecipientKind kind, List<ConsentReading> readings) {
        Optional<AgencyId> agency = scope.agency();
        if (agency.isEmpty()) {
            return;
        }
        List<ConsentReading> found = new ArrayList<>();
        for (Known<ConsentStatement> statement : records.index().statements()) {
            if (statement.on(day) && statement.value().getExcludedServices().contains(agency.get())) {
                List<Consent> refusals = new ArrayList<>();
                for (ConsentGiver giver : signatories(statement.value())) {
                    refusals.add(no(ConsentState.REFUSED, giver, kind, Optional.empty()));
                }
                CasePlace place = statement.place();
                found.add(new ConsentReading(
                        new CasePlace(place.document(), place.id(), place.path() + "/excludedServices"),
                        refusals,
                        EnumSet.of(ConsentNote.HEEDED_FOR_ALL)));
            }
        }
        found.sort((one, other) -> one.place().compareTo(other.place()));
        readings.addAll(found);
    }

    private static Set<ConsentGiver> signatories(ConsentStatement statement) {
        Set<ConsentGiver> givers = EnumSet.noneOf(ConsentGiver.class);
        for (Signature signature : statement.getSignatures()) {
            givers.add(
                    signature.capacity() == ConsentCapacity.CHILD
                            ? ConsentGiver.COMPETENT_CHILD
                            : ConsentGiver.PARENT_WITH_PR);
        }
        return givers.isEmpty() ? EnumSet.of(ConsentGiver.PARENT_WITH_PR) : givers;
    }

    /** What came of asking, where somebody went without consent and no record of consent says more. */
    private void withoutConsent(RecipientKind kind, List<ConsentReading> readings) {
        List<ConsentReading> found = new ArrayList<>();
        for (Known<WithoutConsent> each : records.index().withoutConsent()) {
            if (each.on(day) && each.value().covers(ConsentActivity.SHARE, day)) {
                consent(each.value(), kind)
                        .ifPresent(consent -> found.add(new ConsentReading(
                                each.place(), List.of(consent), EnumSet.of(ConsentNote.HEEDED_FOR_ALL))));
            }
        }
        found.sort((one, other) -> one.place().compareTo(other.place()));
        readings.addAll(found);
    }

    private Optional<Consent> consent(WithoutConsent record, RecipientKind kind) {
        Optional<LocalDate> since = Optional.of(record.getDecidedOn());
        return switch (record.getSeeking()) {
            case NOT_SOUGHT -> Optional.empty();
            case NOBODY_TO_ASK ->
                scope.agency().filter(id -> record.getRecipients().contains(id)).isPresent()
                        ? Optional.of(
                                no(ConsentState.NOT_REASONABLY_OBTAINABLE, ConsentGiver.PARENT_WITH_PR, kind, since))
                        : Optional.empty();
            case REFUSED, WITHDRAWN ->
                hasNo(record.getDecidedOn())
                        ? Optional.empty()
                        : Optional.of(no(ConsentState.REFUSED, ConsentGiver.PARENT_WITH_PR, kind, since));
        };
    }

    /** Whether a record of consent says who had refused or taken back what by a day. */
    private boolean hasNo(LocalDate by) {
        for (ConsentOnFile each : records.index().consents()) {
            ConsentRecord record = each.record();
            boolean refused = record.getDecision() == ConsentDecision.REFUSED
                    && !record.getGivenOn().isAfter(by);
            boolean withdrawn =
                    record.getWithdrawnOn().filter(on -> !on.isAfter(by)).isPresent();
            if (ConsentScope.isAboutSharing(record) && (refused || withdrawn)) {
                return true;
            }
        }
        return false;
    }

    private static Consent no(ConsentState state, ConsentGiver giver, RecipientKind kind, Optional<LocalDate> since) {
        Consent.Builder consent = Consent.builder();
        consent.state(state).giver(giver).recipients(Scope.of(kind)).givenOn(since);
        return consent.build();
    }
}
