package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.PERMIT;
import static io.github.cafkit.consent.rule.SharingRule.rule;

import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.util.List;

/** T3. A child in immediate danger, and somebody who can protect. */
final class Emergency {

    static final SharingRule IMMEDIATE_DANGER = rule(
                    "IMMEDIATE-DANGER",
                    "In immediate danger everything needed goes to whoever can protect, whatever the consent, the"
                            + " identity check or the paperwork.")
            .in(Tiers.EMERGENCY)
            .cites("LW-03", "GR-10", "LW-05", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(Terms.EMERGENCY)
            .then(PERMIT)
            .expectedWhen(Condition.always())
            .build();

    private Emergency() {}

    static List<SharingRule> rules() {
        return List.of(IMMEDIATE_DANGER);
    }
}
