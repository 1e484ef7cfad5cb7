package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The order of the levels. It decides whether the diagrams stay small: facts that settle a question early come first,
 * facts that are read together stand together. Any order is correct.
 */
public final class FactOrder {

    private static final List<Fact<?>> PREFERRED = List.of(
            Facts.NEEDED,
            Facts.IDENTIFIABLE,
            Facts.RECIPIENT_KIND,
            Facts.PURPOSE,
            Facts.PURPOSE_STATED,
            Facts.IDENTITY,
            Facts.RISK_ROLE,
            Facts.SAFEGUARDING_ROLE,
            Facts.NEED_TO_KNOW,
            Facts.riskType(RiskType.STAFF),
            Facts.riskType(RiskType.DOMESTIC_ABUSE),
            Facts.riskType(RiskType.RADICALISATION),
            Facts.CATEGORY,
            Facts.COURT_ORDER,
            Facts.PRIVILEGED,
            Facts.STATUTORY_REQUEST,
            Facts.AGE,
            Facts.REQUEST_BREADTH,
            Facts.HOLDER_UNDER_S16LA,
            Facts.RELEVANT_TO_WELFARE,
            Facts.MAY_FACILITATE,
            Facts.DETRIMENT_JUDGEMENT,
            Facts.TEACHER_OR_REGULATED,
            Facts.FGM_TRIGGER,
            Facts.HOLDER_SECTOR,
            Facts.ENCOMPASS_TRIGGER,
            Facts.SERIOUS_HARM_TEST,
            Facts.PARENTAL_RESPONSIBILITY,
            Facts.CLIENT_AUTHORITY,
            Facts.CHILD_VIEW,
            Facts.COMPETENCE,
            Facts.GIVEN_IN_CONFIDENCE,
            Facts.BEST_INTERESTS,
            Facts.riskType(RiskType.SELF_HARM),
            Facts.BEST_PLACED_TO_PROTECT,
            Facts.UNDERTAKING,
            Facts.IMAGE_ORIGIN,
            Facts.PROFILE,
            Facts.riskType(RiskType.SEXUAL),
            Facts.CHILD_CONSENT,
            Facts.PARENT_CONSENT,
            Facts.THIRD_PARTY_CONSENT,
            Facts.CORPORATE_PARENT_CONSENT,
            Facts.ROUTE_VALID,
            Facts.BEST_INTERESTS_DECISION,
            Facts.SEEKING_CONSENT,
            Facts.CONFIDENTIAL,
            Facts.INITIATIVE,
            Facts.HOLDER_ROLE,
            Facts.HOLDER_IS_PUBLIC_AUTHORITY,
            Facts.ACCURACY,
            Facts.INFORMING,
            Facts.RISK_SOURCE,
            Facts.THIRD_PARTY,
            Facts.RISK_LEVEL);

    private FactOrder() {}

    /** Every fact, in the order in which rules that read them all would be compiled. */
    public static List<Fact<?>> ofAll() {
        return of(Set.copyOf(Facts.all()));
    }

    /** The facts that are read, in the preferred order; facts that it does not name come before the last. */
    public static List<Fact<?>> of(Set<Fact<?>> read) {
        Set<Fact<?>> order = new LinkedHashSet<>(PREFERRED);
        order.remove(Facts.RISK_LEVEL);
        order.addAll(Facts.all());
        order.remove(Facts.RISK_LEVEL);
        order.add(Facts.RISK_LEVEL);
        order.retainAll(read);
        return List.copyOf(new ArrayList<>(order));
    }
}
