package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentRecord;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a record of consent says of one sharing: of this recipient, for this purpose. A consent that names nothing reaches
 * nothing; a refusal that names nothing, or says something in a code that nobody has mapped, is heeded for everything.
 *
 * @param codes what codes mean
 * @param agency the agency that would receive it, or that the recipient works for
 * @param sector its sector, if the records agree on it
 * @param purpose the purpose asked about
 */
record ConsentScope(CaseCodes codes, Optional<AgencyId> agency, Optional<AgencySector> sector, Purpose purpose) {

    private static final Set<InformationCategory> ALL =
            Collections.unmodifiableSet(EnumSet.allOf(InformationCategory.class));

    static boolean isAboutSharing(ConsentRecord record) {
        return record.getActivities().contains(ConsentActivity.SHARE);
    }

    boolean namesRecipient(ConsentRecord record) {
        return agency.filter(id -> record.getRecipients().contains(id)).isPresent()
                || sector.filter(each -> record.getRecipientSectors().contains(each))
                        .isPresent();
    }

    boolean namesNoRecipient(ConsentRecord record) {
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

    /** The categories named one by one or as a bundle, those by unknown codes and what is excepted left out. */
    Set<InformationCategory> categories(ConsentRecord record) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (String code : record.getCategories()) {
            codes.category(code).ifPresent(categories::add);
        }
        record.getTier().flatMap(codes::bundle).ifPresent(categories::addAll);
        categories.removeAll(exceptions(record));
        return categories;
    }

    /** The categories excepted, one by one or as a bundle. */
    Set<InformationCategory> exceptions(ConsentRecord record) {
        Set<InformationCategory> excepted = EnumSet.noneOf(InformationCategory.class);
        for (String code : record.getExceptedCategories()) {
            codes.category(code).ifPresent(excepted::add);
            codes.bundle(code).ifPresent(excepted::addAll);
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
    Set<InformationCategory> refusedCategories(ConsentRecord record) {
        boolean all = record.getCategories().isEmpty() && record.getTier().isEmpty();
        for (String code : record.getCategories()) {
            all |= codes.category(code).isEmpty();
        }
        all |= record.getTier().isPresent()
                && record.getTier().flatMap(codes::bundle).isEmpty();
        if (all) {
            return ALL;
        }
        Set<InformationCategory> named = EnumSet.noneOf(InformationCategory.class);
        record.getCategories().forEach(code -> codes.category(code).ifPresent(named::add));
        record.getTier().flatMap(codes::bundle).ifPresent(named::addAll);
        return named;
    }

    /** Whether a refusal, or a consent taken back, is heeded for this recipient and purpose. */
    boolean refuses(ConsentRecord record) {
        return (namesNoRecipient(record) || namesRecipient(record))
                && (leavesPurposeOpen(record) || purposes(record).contains(purpose));
    }

    /** Whether it names no purpose, or one that nobody has mapped. */
    boolean leavesPurposeOpen(ConsentRecord record) {
        boolean open = record.getPurposes().isEmpty();
        for (String code : record.getPurposes()) {
            open |= codes.purpose(code).isEmpty();
        }
        return open;
    }

    /** Whether it leaves something open that a refusal is then heeded for. */
    boolean leavesOpen(ConsentRecord record) {
        return leavesPurposeOpen(record)
                || namesNoRecipient(record)
                || refusedCategories(record).equals(ALL);
    }

    /** Whether it uses a code that nobody has mapped, exceptions apart. */
    boolean hasUnknownCode(ConsentRecord record) {
        boolean unknown = record.getTier().isPresent()
                && record.getTier().flatMap(codes::bundle).isEmpty();
        for (String code : record.getCategories()) {
            unknown |= codes.category(code).isEmpty();
        }
        for (String code : record.getPurposes()) {
            unknown |= codes.purpose(code).isEmpty();
        }
        return unknown;
    }

    /** Whether all this was named, whatever was answered. */
    boolean namesAll(ConsentRecord record, Set<InformationCategory> asked) {
        return namesRecipient(record)
                && purposes(record).contains(purpose)
                && !hasUnknownException(record)
                && categories(record).containsAll(asked);
    }

    boolean refusesAll(ConsentRecord record, Set<InformationCategory> asked) {
        return refuses(record) && refusedCategories(record).containsAll(asked);
    }
}
