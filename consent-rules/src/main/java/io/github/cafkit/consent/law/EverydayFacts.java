package io.github.cafkit.consent.law;

import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;

/**
 * The facts of an ordinary question: a nursery, a young child, nothing amiss. A witness keeps to them as far as it can,
 * so that what it differs in is what matters.
 */
public final class EverydayFacts {

    /** A value for every fact. */
    public static final FactSheet SHEET = FactSheet.ofOrdinals(whenNotStated())
            .with(Facts.CATEGORY, InformationCategory.DEVELOPMENTAL)
            .with(Facts.NEEDED, YesNoUnknown.YES)
            .with(Facts.ACCURACY, Accuracy.CHECKED)
            .with(Facts.PURPOSE, Purpose.OTHER)
            .with(Facts.PURPOSE_STATED, YesNo.YES)
            .with(Facts.HOLDER_SECTOR, HolderSector.EARLY_YEARS)
            .with(Facts.HOLDER_ROLE, HolderRole.HEAD_OR_MANAGER)
            .with(Facts.HOLDER_IS_PUBLIC_AUTHORITY, YesNo.NO)
            .with(Facts.RECIPIENT_KIND, RecipientKind.OTHER_AGENCY)
            .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.NOT_APPLICABLE)
            .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
            .with(Facts.NEED_TO_KNOW, YesNoUnknown.YES)
            .with(Facts.RISK_ROLE, RiskRole.NONE)
            .with(Facts.RISK_LEVEL, RiskLevel.NONE)
            .with(Facts.AGE, ChildAge.UNDER_13)
            .with(Facts.COMPETENCE, Competence.NOT_COMPETENT);

    private EverydayFacts() {}

    private static byte[] whenNotStated() {
        byte[] ordinals = new byte[Facts.all().size()];
        for (Fact<?> fact : Facts.all()) {
            ordinals[fact.index()] =
                    (byte) fact.whenNotStated().map(Enum::ordinal).orElse(0).intValue();
        }
        return ordinals;
    }
}
