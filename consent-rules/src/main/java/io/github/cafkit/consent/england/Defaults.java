package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.DENY;
import static io.github.cafkit.consent.answer.Effect.REFER;
import static io.github.cafkit.consent.england.Terms.PRIVATE_RECIPIENT;
import static io.github.cafkit.consent.rule.Condition.not;
import static io.github.cafkit.consent.rule.SharingRule.rule;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.util.List;

/** T9. What happens when nothing else applies. */
final class Defaults {

    static final SharingRule STRANGER = rule(
                    "DEFAULT-PRIVATE", "Without a reason to share, a private person is not told.")
            .in(Tiers.DEFAULT)
            .cites("LW-01", "SD-20")
            .inForce(DateRange.ALWAYS)
            .when(PRIVATE_RECIPIENT)
            .then(DENY)
            .build();

    static final SharingRule PROFESSIONAL = rule(
                    "DEFAULT-PROFESSIONAL", "Without a rule for it, a person decides what a professional may have.")
            .in(Tiers.DEFAULT)
            .cites("GR-05", "GR-08", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(not(PRIVATE_RECIPIENT))
            .then(REFER, Judgement.RECIPIENT_NEED)
            .build();

    private Defaults() {}

    static List<SharingRule> rules() {
        return List.of(STRANGER, PROFESSIONAL);
    }
}
