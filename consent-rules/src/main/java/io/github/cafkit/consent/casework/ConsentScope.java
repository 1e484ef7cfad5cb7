package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentRecord;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a record of consent says of one sharing: of this recipient, for this purpose. A consent that names nothing reaches
 * nothing; a refusal that names nothing, or says something in a code that nobody has mapped, is heeded for everything.
 * Categories are bits of {@link Sets}.
 *
 * @param codes what codes mean
 * @param agency the agency that would receive it, or that the recipient works for
 * @param sector its sector, if the records agree on it
 * @param purpose the purpose asked about
 */
record ConsentScope(CaseCodes codes, Optional<AgencyId> agency, Optional<AgencySector> sector, Purpose purpose) {

    static boolean isAboutSharing(ConsentRecord record) {
        return record.getActivities().contains(ConsentActivity.SHARE);
    }

    boolean namesRecipient(ConsentRecord record) {
        return (agency.isPresent() && record.getRecipients().contains(agency.get()))
                || (sector.isPresent() && record.getRecipientSectors().contains(sector.get()));
    }

    static boolean namesNoRecipient(ConsentRecord record) {
        return record.getRecipients().isEmpty() && record.getRecipientSectors().isEmpty();
    }

    /** The purposes named, those by unknown codes left out. */
    Set<Purpose> purposes(ConsentRecord record) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (String code : record.getPurposes()) {
            codes.purpose(code).ifPresent(purposes::add);
        }
        return purposes;
    }

    boolean namesPurpose(ConsentRecord record) {
        for (String code : record.getPurposes()) {
            Optional<Purpose> named = codes.purpose(code);
            if (named.isPresent() && named.get() == purpose) {
                return true;
            }
        }
        return false;
    }

    /** The categories named one by one or as a bundle, those by unknown codes and what is excepted left out. */
    int categories(ConsentRecord record) {
        return named(record) & ~exceptions(record);
    }

    private int named(ConsentRecord record) {
        int categories = byCode(record.getCategories());
        if (record.getTier().isPresent()) {
            categories |= Sets.of(codes.bundle(record.getTier().get()).orElse(Set.of()));
        }
        return categories;
    }

    private int byCode(Collection<String> named) {
        int categories = 0;
        for (String code : named) {
            Optional<InformationCategory> category = codes.category(code);
            if (category.isPresent()) {
                categories |= Sets.of(category.get());
            }
        }
        return categories;
    }

    /** The categories excepted, one by one or as a bundle. */
    int exceptions(ConsentRecord record) {
        int excepted = byCode(record.getExceptedCategories());
        for (String code : record.getExceptedCategories()) {
            excepted |= Sets.of(codes.bundle(code).orElse(Set.of()));
        }
        return excepted;
    }

    boolean hasUnknownException(ConsentRecord record) {
        for (String code : record.getExceptedCategories()) {
            if (codes.category(code).isEmpty() && codes.bundle(code).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What a refusal, or a consent taken back, is heeded for. */
    int refusedCategories(ConsentRecord record) {
        boolean namesNone = record.getCategories().isEmpty() && record.getTier().isEmpty();
        return namesNone || hasUnknownCategory(record) ? Sets.ALL : named(record);
    }

    private boolean hasUnknownCategory(ConsentRecord record) {
        boolean unknown = record.getTier().isPresent()
                && codes.bundle(record.getTier().get()).isEmpty();
        for (String code : record.getCategories()) {
            unknown |= codes.category(code).isEmpty();
        }
        return unknown;
    }

    private boolean hasUnknownPurpose(ConsentRecord record) {
        for (String code : record.getPurposes()) {
            if (codes.purpose(code).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a refusal, or a consent taken back, is heeded for this recipient and purpose. */
    boolean refuses(ConsentRecord record) {
        return (namesNoRecipient(record) || namesRecipient(record))
                && (leavesPurposeOpen(record) || namesPurpose(record));
    }

    /** Whether it names no purpose, or one that nobody has mapped. */
    boolean leavesPurposeOpen(ConsentRecord record) {
        return record.getPurposes().isEmpty() || hasUnknownPurpose(record);
    }

    /** Whether it leaves something open that a refusal is then heeded for. */
    boolean leavesOpen(ConsentRecord record) {
        return leavesPurposeOpen(record) || namesNoRecipient(record) || refusedCategories(record) == Sets.ALL;
    }

    /** Whether it uses a code that nobody has mapped, exceptions apart. */
    boolean hasUnknownCode(ConsentRecord record) {
        return hasUnknownCategory(record) || hasUnknownPurpose(record);
    }

    /** Whether all this was named, whatever was answered. */
    boolean namesAll(ConsentRecord record, int asked) {
        return namesRecipient(record)
                && namesPurpose(record)
                && !hasUnknownException(record)
                && (asked & ~categories(record)) == 0;
    }

    boolean refusesAll(ConsentRecord record, int asked) {
        return refuses(record) && (asked & ~refusedCategories(record)) == 0;
    }
}
