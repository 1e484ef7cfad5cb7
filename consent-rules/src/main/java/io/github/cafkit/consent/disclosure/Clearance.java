package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.FamilySafety;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.StatutoryRequest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a decision lets go.
 *
 * @param flows the categories that go
 * @param family whether it goes to the family or the private circle, or answers a right of access
 * @param danger whether texts may not go, as they may say where somebody can be found
 * @param silent the categories whose being withheld is not told
 */
record Clearance(int flows, boolean family, boolean danger, int silent) {

    private static final int BARS = 1;

    /** What says where somebody can be found, and when. */
    static final int LOCATING = Masks.of(EnumSet.of(
            InformationCategory.ADDRESS,
            InformationCategory.PHONE,
            InformationCategory.SCHOOL_OR_PLACEMENT,
            InformationCategory.ATTENDANCE));

    /** What a family is not told the existence of. */
    static final int SENSITIVE = Masks.of(FamilySafety.CATEGORIES);

    private static final Set<RecipientKind> FAMILY_AND_PRIVATE = EnumSet.of(
            RecipientKind.CHILD_SELF,
            RecipientKind.OWN_PARENT,
            RecipientKind.OTHER_PARENT,
            RecipientKind.RELATIVE,
            RecipientKind.CARER,
            RecipientKind.LOCAL_AUTHORITY_CORPORATE_PARENT,
            RecipientKind.LAWYER,
            RecipientKind.MEDIA,
            RecipientKind.PUBLIC,
            RecipientKind.COMMERCIAL);
    private static final Set<StatutoryRequest> OF_A_FAMILY =
            EnumSet.of(StatutoryRequest.EDUCATION_RECORD, StatutoryRequest.SUBJECT_ACCESS);
    private static final Set<RiskRole> HARMLESS = EnumSet.of(RiskRole.NONE, RiskRole.UNKNOWN);

    static Clearance of(SharingDecision decision) {
        int flows = Masks.of(decision.share());
        boolean family = isFamily(decision.question());
        return new Clearance(flows, family, isDanger(decision, flows), silent(decision, family));
    }

    /** Everything that does not go, asked for or not. */
    int withheld() {
        return Masks.ALL & ~flows;
    }

    private static boolean isFamily(SharingQuestion question) {
        return FAMILY_AND_PRIVATE.contains(question.get(Facts.RECIPIENT_KIND))
                || OF_A_FAMILY.contains(question.get(Facts.STATUTORY_REQUEST))
                || question.get(Facts.PURPOSE) == Purpose.ACCESS_RIGHT;
    }

    private static boolean isDanger(SharingDecision decision, int flows) {
        boolean locatingWithheld = (LOCATING & ~flows) != 0;
        boolean feared = decision.question().get(Facts.RISK_ROLE) != RiskRole.NONE
                || decision.categories().stream().anyMatch(Clearance::isBarred);
        return locatingWithheld && feared;
    }

    private static boolean isBarred(CategoryDecision category) {
        return category.tier().rank() == BARS && !category.flows();
    }

    private static int silent(SharingDecision decision, boolean family) {
        int silent = family ? SENSITIVE : 0;
        if (!HARMLESS.contains(decision.question().get(Facts.RISK_ROLE))) {
            return Masks.ALL;
        }
        for (CategoryDecision category : decision.categories()) {
            if (FamilySafety.isSensitive(category)) {
                silent |= Masks.of(category.category());
            }
        }
        return silent;
    }

    /** How it stands with every category that does not go. */
    static Map<InformationCategory, WithheldCategory> withheld(SharingDecision decision) {
        Map<InformationCategory, WithheldCategory> withheld = new EnumMap<>(InformationCategory.class);
        for (InformationCategory category : InformationCategory.values()) {
            withheld.put(category, WithheldCategory.notAskedFor(category));
        }
        for (CategoryDecision category : decision.categories()) {
            if (category.flows()) {
                withheld.remove(category.category());
            } else {
                withheld.put(category.category(), WithheldCategory.of(category));
            }
        }
        return withheld;
    }
}
