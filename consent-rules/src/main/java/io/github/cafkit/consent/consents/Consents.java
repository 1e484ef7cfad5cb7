package io.github.cafkit.consent.consents;

import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves dates, scope and freedom of consents, and nothing else: for one category, recipient, purpose and day it says
 * where each class of giver stands. Entitlement is left to the rules.
 */
public final class Consents {

    /** Classes of giver whose consents the rules treat alike. */
    public enum GiverClass {
        /** The child, or the adult the record is about. */
        CHILD(ConsentGiver.COMPETENT_CHILD),
        /** A person with parental responsibility, or the authority as corporate parent. */
        PARENT(ConsentGiver.PARENT_WITH_PR, ConsentGiver.CORPORATE_PARENT),
        /** The third party concerned. */
        THIRD_PARTY(ConsentGiver.THIRD_PARTY_CONCERNED);

        private final ConsentGiver first;
        private final ConsentGiver last;

        GiverClass(ConsentGiver only) {
            this(only, only);
        }

        GiverClass(ConsentGiver first, ConsentGiver last) {
            this.first = first;
            this.last = last;
        }

        private boolean includes(ConsentGiver giver) {
            return giver == first || giver == last;
        }
    }

    private Consents() {}

    /**
     * Where one class of giver stands.
     *
     * @param consents the consents on file, not null
     * @param givers the class of giver, not null
     * @param category the category asked about, not null
     * @param recipient the recipient asked about, not null
     * @param purpose the purpose asked about, not null
     * @param day the day asked about, not null
     * @return the combined standing, {@link ConsentStanding#NONE} if no consent counts, never null
     */
    public static ConsentStanding standing(
            List<Consent> consents,
            GiverClass givers,
            InformationCategory category,
            RecipientKind recipient,
            Purpose purpose,
            LocalDate day) {
        Set<ConsentStanding> found = EnumSet.noneOf(ConsentStanding.class);
        for (Consent consent : consents) {
            if (givers.includes(consent.getGiver())
                    && outOfScope(consent, category, recipient, purpose).isEmpty()) {
                found.add(standingOf(consent, day));
            }
        }
        return combined(found);
    }

    /**
     * Whether a valid consent of one giver reaches a category.
     *
     * @param consents the consents on file, not null
     * @param giver the giver, not null
     * @param category the category asked about; null for a consent about anything at all
     * @param recipient the recipient asked about, not null
     * @param purpose the purpose asked about, not null
     * @param day the day asked about, not null
     * @return true if one does
     */
    public static boolean validFrom(
            List<Consent> consents,
            ConsentGiver giver,
            @Nullable InformationCategory category,
            RecipientKind recipient,
            Purpose purpose,
            LocalDate day) {
        return consents.stream()
                .anyMatch(consent -> consent.getGiver() == giver
                        && (category == null || consent.getCategories().reaches(category))
                        && consent.getRecipients().reaches(recipient)
                        && consent.getPurposes().reaches(purpose)
                        && standingOf(consent, day) == ConsentStanding.VALID);
    }

    /**
     * Why a consent does not count as consent for a category, entitlement of the giver apart.
     *
     * @param consent the consent, not null
     * @param category the category asked about, not null
     * @param recipient the recipient asked about, not null
     * @param purpose the purpose asked about, not null
     * @param day the day asked about, not null
     * @return the first reason found, or empty if dates, scope and freedom are in order
     */
    public static Optional<ConsentDoubt> doubt(
            Consent consent, InformationCategory category, RecipientKind recipient, Purpose purpose, LocalDate day) {
        Optional<ConsentDoubt> scope = outOfScope(consent, category, recipient, purpose);
        if (scope.isPresent()) {
            return scope;
        }
        if (consent.getGivenOn().filter(day::isBefore).isPresent()) {
            return Optional.of(ConsentDoubt.NOT_YET_GIVEN);
        }
        if (consent.getState() != ConsentState.GIVEN) {
            return Optional.empty();
        }
        if (isWithdrawn(consent, day)) {
            return Optional.of(ConsentDoubt.WITHDRAWN);
        }
        if (consent.getExpiresOn().filter(day::isAfter).isPresent()) {
            return Optional.of(ConsentDoubt.EXPIRED);
        }
        return consent.isFree() ? Optional.empty() : Optional.of(ConsentDoubt.NOT_FREE);
    }

    private static Optional<ConsentDoubt> outOfScope(
            Consent consent, InformationCategory category, RecipientKind recipient, Purpose purpose) {
        if (!consent.getCategories().reaches(category)) {
            return Optional.of(ConsentDoubt.OTHER_CATEGORIES);
        }
        if (!consent.getRecipients().reaches(recipient)) {
            return Optional.of(ConsentDoubt.OTHER_RECIPIENTS);
        }
        return consent.getPurposes().reaches(purpose) ? Optional.empty() : Optional.of(ConsentDoubt.OTHER_PURPOSES);
    }

    /** A withdrawal stands even when the consent had also expired. */
    private static ConsentStanding standingOf(Consent consent, LocalDate day) {
        if (consent.getGivenOn().filter(day::isBefore).isPresent()) {
            return ConsentStanding.NONE;
        }
        return switch (consent.getState()) {
            case REFUSED -> ConsentStanding.REFUSED;
            case CANNOT_BE_GIVEN -> ConsentStanding.CANNOT_BE_GIVEN;
            case NOT_REASONABLY_OBTAINABLE -> ConsentStanding.NOT_REASONABLY_OBTAINABLE;
            case GIVEN -> {
                if (isWithdrawn(consent, day)) {
                    yield ConsentStanding.WITHDRAWN;
                }
                boolean counts = consent.getExpiresOn().filter(day::isAfter).isEmpty() && consent.isFree();
                yield counts ? ConsentStanding.VALID : ConsentStanding.NONE;
            }
        };
    }

    private static boolean isWithdrawn(Consent consent, LocalDate day) {
        return consent.getWithdrawnOn().filter(on -> !on.isAfter(day)).isPresent();
    }

    private static ConsentStanding combined(Set<ConsentStanding> found) {
        boolean valid = found.contains(ConsentStanding.VALID);
        if (found.contains(ConsentStanding.WITHDRAWN)) {
            return valid ? ConsentStanding.VALID_AND_WITHDRAWN : ConsentStanding.WITHDRAWN;
        }
        if (found.contains(ConsentStanding.REFUSED)) {
            return valid ? ConsentStanding.VALID_AND_REFUSED : ConsentStanding.REFUSED;
        }
        if (valid) {
            return ConsentStanding.VALID;
        }
        if (found.contains(ConsentStanding.CANNOT_BE_GIVEN)) {
            return ConsentStanding.CANNOT_BE_GIVEN;
        }
        return found.contains(ConsentStanding.NOT_REASONABLY_OBTAINABLE)
                ? ConsentStanding.NOT_REASONABLY_OBTAINABLE
                : ConsentStanding.NONE;
    }
}
