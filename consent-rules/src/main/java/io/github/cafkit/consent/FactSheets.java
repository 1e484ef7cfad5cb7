package io.github.cafkit.consent;

import io.github.cafkit.consent.consents.Consents;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.YesNo;
import java.time.LocalDate;
import java.util.Optional;

/** Turns a question into the facts that the rules see, one sheet for each requested category. */
final class FactSheets {

    private FactSheets() {}

    static FactSheet of(SharingQuestion question, RequestedItem item) {
        byte[] ordinals = new byte[Facts.all().size()];
        for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
            ordinals[fact.index()] = (byte) question.get(fact).ordinal();
        }
        put(ordinals, Facts.CATEGORY, Optional.of(item.getCategory()));
        put(ordinals, Facts.NEEDED, item.getNeeded());
        put(ordinals, Facts.THIRD_PARTY, item.getThirdParty());
        put(ordinals, Facts.GIVEN_IN_CONFIDENCE, item.getGivenInConfidence());
        put(ordinals, Facts.ACCURACY, item.getAccuracy());
        put(ordinals, Facts.CONFIDENTIAL, item.getConfidential());
        consents(ordinals, question, item);
        return FactSheet.ofOrdinals(ordinals);
    }

    private static void consents(byte[] ordinals, SharingQuestion question, RequestedItem item) {
        var given = question.consents();
        var category = item.getCategory();
        RecipientKind recipient = question.get(Facts.RECIPIENT_KIND);
        Purpose purpose = question.get(Facts.PURPOSE);
        LocalDate day = question.asOf();
        put(
                ordinals,
                Facts.CHILD_CONSENT,
                Optional.of(Consents.standing(given, Consents.GiverClass.CHILD, category, recipient, purpose, day)));
        put(
                ordinals,
                Facts.PARENT_CONSENT,
                Optional.of(Consents.standing(given, Consents.GiverClass.PARENT, category, recipient, purpose, day)));
        put(
                ordinals,
                Facts.THIRD_PARTY_CONSENT,
                Optional.of(
                        Consents.standing(given, Consents.GiverClass.THIRD_PARTY, category, recipient, purpose, day)));
        put(
                ordinals,
                Facts.CORPORATE_PARENT_CONSENT,
                yesIf(Consents.validFrom(given, ConsentGiver.CORPORATE_PARENT, category, recipient, purpose, day)));
        put(
                ordinals,
                Facts.CLIENT_AUTHORITY,
                yesIf(Consents.validFrom(given, ConsentGiver.PARENT_WITH_PR, null, recipient, purpose, day)));
    }

    private static Optional<YesNo> yesIf(boolean condition) {
        return Optional.of(condition ? YesNo.YES : YesNo.NO);
    }

    private static <E extends Enum<E> & FactValue> void put(byte[] ordinals, Fact<E> fact, Optional<E> value) {
        ordinals[fact.index()] =
                (byte) value.or(fact::whenNotStated).orElseThrow().ordinal();
    }
}
