package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.casework.RecordIndex.ConsentOnFile;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One record of consent as it is read for one question: what it agrees to, what it says no to, and since when. */
final class ConsentAnswer {

    private final CaseRecords records;
    private final ConsentOnFile onFile;
    private final ConsentRecord record;
    private final ConsentScope scope;
    private final LocalDate day;
    private final Set<ConsentNote> notes = EnumSet.noneOf(ConsentNote.class);
    private final Set<InformationCategory> agreed;
    private final Set<InformationCategory> refused;
    private final Set<InformationCategory> agreedNow;
    private final Set<InformationCategory> refusedNow;
    private final ConsentGiver giver;

    ConsentAnswer(
            CaseRecords records,
            ConsentOnFile onFile,
            ConsentScope scope,
            Optional<Set<InformationCategory>> words,
            LocalDate day) {
        this.records = records;
        this.onFile = onFile;
        this.record = onFile.record();
        this.scope = scope;
        this.day = day;
        boolean counts = isAnswered();
        boolean beside = counts && records.index().unreadWords().contains(record.getId());
        Set<InformationCategory> exceptions = counts ? scope.exceptions(record) : Set.of();
        if (beside && words.isPresent()) {
            EnumSet<InformationCategory> more = EnumSet.noneOf(InformationCategory.class);
            more.addAll(exceptions);
            more.addAll(words.get());
            exceptions = more;
        }
        this.giver = !counts ? ConsentGiver.NONE : isNo() ? giverOfNo() : giverOfYes();
        this.agreed = EnumSet.noneOf(InformationCategory.class);
        this.refused = EnumSet.noneOf(InformationCategory.class);
        if (counts && !isNo() && isReadable(beside && words.isEmpty())) {
            agreed.addAll(scope.categories(record));
            agreed.removeAll(exceptions);
        }
        if (counts && scope.refuses(record)) {
            refused.addAll(exceptions);
            if (isNo()) {
                refused.addAll(scope.refusedCategories(record));
            }
        }
        note(counts, exceptions);
        this.agreedNow = EnumSet.copyOf(agreed);
        this.refusedNow = EnumSet.copyOf(refused);
    }

    private boolean isAnswered() {
        return ConsentScope.isAboutSharing(record) && !record.getGivenOn().isAfter(day);
    }

    private boolean isWithdrawn() {
        return record.getWithdrawnOn().filter(on -> !on.isAfter(day)).isPresent();
    }

    private boolean isNo() {
        return record.getDecision() == ConsentDecision.REFUSED || isWithdrawn();
    }

    /** Whether what it agrees to can be told at all, and reaches the recipient. */
    private boolean isReadable(boolean unread) {
        if (unread) {
            notes.add(ConsentNote.UNREAD_WORDS);
        }
        if (scope.hasUnknownException(record)) {
            notes.add(ConsentNote.UNKNOWN_EXCEPTION);
        }
        return !unread
                && !notes.contains(ConsentNote.UNKNOWN_EXCEPTION)
                && scope.namesRecipient(record)
                && !scope.purposes(record).isEmpty();
    }

    private void note(boolean counts, Set<InformationCategory> exceptions) {
        if (!ConsentScope.isAboutSharing(record)) {
            notes.add(ConsentNote.NOT_ABOUT_SHARING);
            return;
        }
        if (!counts) {
            notes.add(ConsentNote.NOT_ANSWERED_YET);
            return;
        }
        if (scope.hasUnknownCode(record)) {
            notes.add(ConsentNote.UNKNOWN_CODE);
        }
        if (isNo()) {
            noteNo();
            return;
        }
        if (scope.namesNoRecipient(record)) {
            notes.add(ConsentNote.NAMES_NO_RECIPIENT);
        } else if (!scope.namesRecipient(record)) {
            notes.add(ConsentNote.NAMES_OTHER_RECIPIENTS);
        }
        if (record.getCategories().isEmpty() && record.getTier().isEmpty()) {
            notes.add(ConsentNote.NAMES_NO_CATEGORY);
        }
        if (record.getPurposes().isEmpty()) {
            notes.add(ConsentNote.NAMES_NO_PURPOSE);
        }
        if (!exceptions.isEmpty()) {
            notes.add(ConsentNote.EXCEPTIONS_HEEDED);
        }
        if (record.getFreelyGiven() != YesNoUnknown.YES) {
            notes.add(ConsentNote.FREEDOM_NOT_RECORDED);
        }
        if (record.getLastValidDay().filter(day::isAfter).isPresent()) {
            notes.add(ConsentNote.EXPIRED);
        }
    }

    private void noteNo() {
        if (isWithdrawn()) {
            notes.add(ConsentNote.WITHDRAWN);
        }
        if (!scope.namesNoRecipient(record) && !scope.namesRecipient(record)) {
            notes.add(ConsentNote.NAMES_OTHER_RECIPIENTS);
        } else if (scope.leavesOpen(record)) {
            notes.add(ConsentNote.HEEDED_FOR_ALL);
        }
    }

    /** As whom somebody may agree: only as what the records show. */
    private ConsentGiver giverOfYes() {
        return switch (record.getCapacity()) {
            case CHILD -> shownIf(record.getGiver().equals(records.child()), ConsentGiver.COMPETENT_CHILD);
            case PARENT, CARER -> {
                if (hasResponsibility(day) && hasResponsibility(record.getGivenOn())) {
                    yield ConsentGiver.PARENT_WITH_PR;
                }
                notes.add(ConsentNote.RESPONSIBILITY_NOT_SHOWN);
                yield ConsentGiver.SOMEONE_ELSE;
            }
            case LOCAL_AUTHORITY -> shownIf(Responsibility.careOrder(records, day), ConsentGiver.CORPORATE_PARENT);
            case PERSON_CONCERNED -> ConsentGiver.THIRD_PARTY_CONCERNED;
            case OTHER -> ConsentGiver.SOMEONE_ELSE;
        };
    }

    private ConsentGiver shownIf(boolean shown, ConsentGiver as) {
        if (!shown) {
            notes.add(ConsentNote.CAPACITY_NOT_SHOWN);
        }
        return shown ? as : ConsentGiver.SOMEONE_ELSE;
    }

    private boolean hasResponsibility(LocalDate held) {
        return responsibility(held).equals(Optional.of(ParentalResponsibility.HAS));
    }

    private Optional<ParentalResponsibility> responsibility(LocalDate held) {
        return Responsibility.of(records.person(record.getGiver()), day, held).value();
    }

    /** A no is heeded from whoever says to be entitled, unless the records show otherwise. */
    private ConsentGiver giverOfNo() {
        return switch (record.getCapacity()) {
            case CHILD -> ConsentGiver.COMPETENT_CHILD;
            case PARENT, CARER ->
                responsibility(day).equals(Optional.of(ParentalResponsibility.HAS_NOT))
                        ? ConsentGiver.SOMEONE_ELSE
                        : ConsentGiver.PARENT_WITH_PR;
            case LOCAL_AUTHORITY -> ConsentGiver.CORPORATE_PARENT;
            case PERSON_CONCERNED -> ConsentGiver.THIRD_PARTY_CONCERNED;
            case OTHER -> ConsentGiver.SOMEONE_ELSE;
        };
    }

    /** Whether it is consent on the day, from somebody shown to be entitled, to this purpose. */
    private boolean isConsent() {
        return !agreed.isEmpty()
                && record.givenOn(day)
                && record.getFreelyGiven() == YesNoUnknown.YES
                && giver != ConsentGiver.SOMEONE_ELSE
                && scope.purposes(record).contains(scope.purpose());
    }

    /** Drops what the same person answered otherwise in another record, later; on the same day a no prevails. */
    void answeredAgainIn(ConsentAnswer other) {
        if (!record.getGiver().equals(other.record.getGiver()) || record.getCapacity() != other.record.getCapacity()) {
            return;
        }
        boolean changed = false;
        if (!refused.isEmpty() && other.isConsent() && other.record.getGivenOn().isAfter(since())) {
            changed = refusedNow.removeAll(other.agreed);
        }
        if (!agreed.isEmpty()
                && !other.refused.isEmpty()
                && !other.isWithdrawn()
                && !other.record.getGivenOn().isBefore(record.getGivenOn())) {
            changed |= agreedNow.removeAll(other.refused);
        }
        if (changed) {
            notes.add(ConsentNote.ANSWERED_AGAIN);
        }
    }

    /** Since when its no stands. */
    private LocalDate since() {
        return isWithdrawn() ? record.getWithdrawnOn().orElseThrow() : record.getGivenOn();
    }

    ConsentReading reading(Optional<RecipientKind> kind) {
        return new ConsentReading(onFile.place(), kind.map(this::handedOver).orElse(List.of()), notes);
    }

    private List<Consent> handedOver(RecipientKind kind) {
        if (agreedNow.isEmpty() && refusedNow.isEmpty()) {
            return List.of();
        }
        List<Consent> consents = new ArrayList<>(2);
        if (!agreedNow.isEmpty()) {
            Consent.Builder consent = Consent.builder();
            consent.state(ConsentState.GIVEN)
                    .giver(giver)
                    .categories(Scope.of(agreedNow))
                    .recipients(Scope.of(kind))
                    .purposes(Scope.of(scope.purposes(record)))
                    .givenOn(record.getGivenOn())
                    .expiresOn(record.getLastValidDay())
                    .withdrawnOn(record.getWithdrawnOn())
                    .free(record.getFreelyGiven() == YesNoUnknown.YES);
            consents.add(consent.build());
        }
        if (!refusedNow.isEmpty()) {
            ConsentGiver as = isNo() ? giver : giverOfNo();
            consents.add(no(as, refusedNow, kind));
            boolean ofFamily = as == ConsentGiver.PARENT_WITH_PR || as == ConsentGiver.SOMEONE_ELSE;
            if (ofFamily && refusedNow.contains(InformationCategory.FAMILY_ADULT)) {
                // Whoever of the family says no to it is one of those whom it is about.
                consents.add(
                        no(ConsentGiver.THIRD_PARTY_CONCERNED, EnumSet.of(InformationCategory.FAMILY_ADULT), kind));
            }
        }
        return consents;
    }

    /** A refusal; or a consent taken back, which was none on any day, as it may be heeded for more than it agreed to. */
    private Consent no(ConsentGiver as, Set<InformationCategory> categories, RecipientKind kind) {
        Consent.Builder consent = Consent.builder();
        consent.state(isWithdrawn() ? ConsentState.GIVEN : ConsentState.REFUSED)
                .giver(as)
                .categories(
                        categories.size() == InformationCategory.values().length ? Scope.any() : Scope.of(categories))
                .recipients(Scope.of(kind))
                .purposes(scope.leavesPurposeOpen(record) ? Scope.any() : Scope.of(scope.purposes(record)))
                .givenOn(record.getGivenOn())
                .free(!isWithdrawn());
        if (isWithdrawn()) {
            consent.withdrawnOn(record.getWithdrawnOn());
        }
        return consent.build();
    }
}
