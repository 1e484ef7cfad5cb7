package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.EverydayFacts;
import java.util.Arrays;

/**
 * What it costs to change the facts about the consents of the parents' class, so that what one consent brings about counts
 * once. A consent of a parent changes two facts, and so does one of the authority; of the two, the one is charged that
 * does not change by itself. That works because other combinations cannot be asked.
 */
final class ParentsConsents {

    private ParentsConsents() {}

    static void count(int[][] table, FactSheet from) {
        if (!Askable.CONDITION.holds(from)) {
            return;
        }
        int[] parent = table[Facts.PARENT_CONSENT.index()];
        int[] client = table[Facts.CLIENT_AUTHORITY.index()];
        int[] corporate = table[Facts.CORPORATE_PARENT_CONSENT.index()];
        int cost = parent[0];
        boolean isClient = from.get(Facts.CLIENT_AUTHORITY) == YesNo.YES;
        boolean isCorporate = from.get(Facts.CORPORATE_PARENT_CONSENT) == YesNo.YES;
        Arrays.fill(client, cost);
        Arrays.fill(corporate, cost);
        if (cost == WalkableDiagram.NEVER) {
            return;
        }
        if (!consents(from.ordinal(Facts.PARENT_CONSENT))) {
            // A parent's consent brings the authority of a lawyer, the authority's its own mark: those are charged.
            for (int value = 0; value < parent.length; value++) {
                parent[value] = consents(value) && !isClient ? 0 : cost;
            }
            if (isClient) {
                corporate[YesNo.YES.ordinal()] = 0;
            }
        } else if (isCorporate) {
            // Without any consent the mark of the authority goes: that is charged.
            for (int value = 0; value < parent.length; value++) {
                parent[value] = consents(value) ? cost : 0;
            }
        } else {
            client[YesNo.NO.ordinal()] = 0;
        }
    }

    private static boolean consents(int standing) {
        return Askable.A_PARENT_CONSENTS.holds(EverydayFacts.SHEET.withOrdinal(Facts.PARENT_CONSENT, standing));
    }
}
