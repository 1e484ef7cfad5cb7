package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.casework.RecordIndex.ConsentOnFile;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.InformationCategory;
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
    private final ConsentGiver giver;
    private final int agreed;
    private final int refused;
    private int agreedNow;
    private int refusedNow;

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
        if (!isAnswered()) {
            this.giver = ConsentGiver.NONE;
            this.agreed = 0;
            this.refused = 0;
            notes.add(
                    ConsentScope.isAboutSharing(record) ? ConsentNote.NOT_ANSWERED_YET : ConsentNote.NOT_ABOUT_SHARING);
            return;
        }
        boolean beside = records.index().unreadWords().contains(record.getId());
        int exceptions = scope.exceptions(record) | (beside ? Sets.of(words.orElse(Set.of())) : 0);
        this.giver = isNo() ? giverOfNo() : giverOfYes();
        this.agreed = !isNo() && isReadable(beside && words.isEmpty()) ? scope.categories(record) & ~exceptions : 0;
        boolean heeded = scope.refuses(record);
        int no = isNo() ? scope.refusedCategories(record) | exceptions : exceptions;
        this.refused = heeded ? no : 0;
        this.agreedNow = agreed;
        this.refusedNow = refused;
        note(heeded);
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

    private void note(boolean heeded) {
        if (scope.hasUnknownCode(record)) {
            notes.add(ConsentNote.UNKNOWN_CODE);
        }
        if (isNo()) {
            noteNo();
            return;
        }
        if (ConsentScope.namesNoRecipient(record)) {
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
        if (heeded && refused != 0) {
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
        if (!ConsentScope.namesNoRecipient(record) && !scope.namesRecipient(record)) {
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
                if (isShown(day) && isShown(record.getGivenOn())) {
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

    private boolean isShown(LocalDate held) {
        return Responsibility.isShown(records.person(record.getGiver()), day, held);
    }

    /** A no is heeded from whoever says to be entitled, unless the records show otherwise. */
    private ConsentGiver giverOfNo() {
        return switch (record.getCapacity()) {
            case CHILD -> ConsentGiver.COMPETENT_CHILD;
            case PARENT, CARER ->
                Responsibility.isShownNot(records.person(record.getGiver()), day, day)
                        ? ConsentGiver.SOMEONE_ELSE
                        : ConsentGiver.PARENT_WITH_PR;
            case LOCAL_AUTHORITY -> ConsentGiver.CORPORATE_PARENT;
            case PERSON_CONCERNED -> ConsentGiver.THIRD_PARTY_CONCERNED;
            case OTHER -> ConsentGiver.SOMEONE_ELSE;
        };
    }

    /** Whether it is consent on the day, from somebody shown to be entitled, to this purpose. */
    private boolean isConsent() {
        return agreed != 0
                && record.givenOn(day)
                && record.getFreelyGiven() == YesNoUnknown.YES
                && giver != ConsentGiver.SOMEONE_ELSE
                && scope.namesPurpose(record);
    }

    /** Drops what the same person answered otherwise in another record, later; on the same day a no prevails. */
    void answeredAgainIn(ConsentAnswer other) {
        if (!record.getGiver().equals(other.record.getGiver()) || record.getCapacity() != other.record.getCapacity()) {
            return;
        }
        int agreedBefore = agreedNow;
        int refusedBefore = refusedNow;
        if (refused != 0 && other.isConsent() && other.record.getGivenOn().isAfter(since())) {
            refusedNow &= ~other.agreed;
        }
        if (agreed != 0
                && other.refused != 0
                && !other.isWithdrawn()
                && !other.record.getGivenOn().isBefore(record.getGivenOn())) {
            agreedNow &= ~other.refused;
        }
        if (agreedNow != agreedBefore || refusedNow != refusedBefore) {
            notes.add(ConsentNote.ANSWERED_AGAIN);
        }
    }

    /** Since when its no stands. */
    private LocalDate since() {
        return isWithdrawn() ? record.getWithdrawnOn().orElseThrow() : record.getGivenOn();
    }

    ConsentReading reading(Optional<Scope<RecipientKind>> kind) {
        return new ConsentReading(onFile.place(), kind.map(this::handedOver).orElse(List.of()), notes);
    }

    private List<Consent> handedOver(Scope<RecipientKind> kind) {
        if (agreedNow == 0 && refusedNow == 0) {
            return List.of();
        }
        List<Consent> consents = new ArrayList<>(3);
        if (agreedNow != 0) {
            Consent.Builder consent = Consent.builder();
            consent.state(ConsentState.GIVEN)
                    .giver(giver)
                    .categories(new Scope<>(Optional.of(Sets.named(agreedNow))))
                    .recipients(kind)
                    .purposes(new Scope<>(Optional.of(scope.purposes(record))))
                    .givenOn(record.getGivenOn())
                    .expiresOn(record.getLastValidDay())
                    .withdrawnOn(record.getWithdrawnOn())
                    .free(record.getFreelyGiven() == YesNoUnknown.YES);
            consents.add(consent.build());
        }
        if (refusedNow != 0) {
            ConsentGiver as = isNo() ? giver : giverOfNo();
            consents.add(no(as, refusedNow, kind));
            boolean ofFamily = as == ConsentGiver.PARENT_WITH_PR || as == ConsentGiver.SOMEONE_ELSE;
            if (ofFamily && Sets.contains(refusedNow, InformationCategory.FAMILY_ADULT)) {
                // Whoever of the family says no to it is one of those whom it is about.
                consents.add(no(ConsentGiver.THIRD_PARTY_CONCERNED, Sets.of(InformationCategory.FAMILY_ADULT), kind));
            }
        }
        return consents;
    }

    /** A refusal; or a consent taken back, which was none on any day, as it may be heeded for more than it agreed to. */
    private Consent no(ConsentGiver as, int categories, Scope<RecipientKind> kind) {
        Consent.Builder consent = Consent.builder();
        consent.state(isWithdrawn() ? ConsentState.GIVEN : ConsentState.REFUSED)
                .giver(as)
                .categories(Sets.scope(categories))
                .recipients(kind)
                .purposes(
                        scope.leavesPurposeOpen(record)
                                ? Scope.any()
                                : new Scope<>(Optional.of(scope.purposes(record))))
                .givenOn(record.getGivenOn())
                .free(!isWithdrawn());
        if (isWithdrawn()) {
            consent.withdrawnOn(record.getWithdrawnOn());
        }
        return consent.build();
    }
}
