package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.DENY;
import static io.github.cafkit.consent.answer.Effect.REFER;
import static io.github.cafkit.consent.answer.Effect.RELEASE;
import static io.github.cafkit.consent.answer.Effect.TRIM;
import static io.github.cafkit.consent.england.Terms.EMERGENCY;
import static io.github.cafkit.consent.england.Terms.IDENTITY_VERIFIED;
import static io.github.cafkit.consent.england.Terms.PRIVATE_RECIPIENT;
import static io.github.cafkit.consent.england.Terms.PURPOSE_STATED;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.not;
import static io.github.cafkit.consent.rule.SharingRule.rule;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.util.List;

/** T0. Before anything else: is it needed, is it about a person, is it for a purpose, and is it who they say they are? */
final class Integrity {

    static final SharingRule NOT_NEEDED = rule("NOT-NEEDED", "What the purpose does not need is left out.")
            .in(Tiers.INTEGRITY)
            .cites("LW-01", "LW-02", "GR-06")
            .inForce(DateRange.ALWAYS)
            .when(is(Facts.NEEDED, YesNoUnknown.NO))
            .then(TRIM)
            .build();

    static final SharingRule ANONYMOUS = rule(
                    "ANONYMOUS", "What identifies nobody may be shared, for advice or otherwise, outside these rules.")
            .in(Tiers.INTEGRITY)
            .cites("LW-01", "GR-02", "GR-08")
            .inForce(DateRange.ALWAYS)
            .when(is(Facts.NEEDED, YesNoUnknown.YES), is(Facts.IDENTIFIABLE, YesNo.NO))
            .then(RELEASE)
            .build();

    static final SharingRule NO_PURPOSE = rule(
                    "NO-PURPOSE",
                    "Without a stated purpose nothing goes to a private person, and a person decides about a"
                            + " professional; an emergency does not wait for it.")
            .in(Tiers.INTEGRITY)
            .cites("LW-01", "GR-01")
            .inForce(DateRange.ALWAYS)
            .when(not(PURPOSE_STATED), not(EMERGENCY))
            .then(Branch.then(DENY).when(PRIVATE_RECIPIENT), Branch.then(REFER, Judgement.PURPOSE))
            .build();

    static final SharingRule IDENTITY_UNVERIFIED = rule(
                    "IDENTITY-UNVERIFIED",
                    "Until the recipient's identity is checked nothing goes out; an emergency does not wait for it.")
            .in(Tiers.INTEGRITY)
            .cites("LW-01", "LW-02", "GR-06")
            .inForce(DateRange.ALWAYS)
            .when(not(IDENTITY_VERIFIED), not(EMERGENCY))
            .then(REFER, Route.CALL_BACK, Judgement.IDENTITY)
            .obliging(Obligation.VERIFY)
            .build();

    static final SharingRule NEED_UNKNOWN = rule(
                    "NEED-UNKNOWN", "Where nobody has said whether the purpose needs it, a person decides.")
            .in(Tiers.INTEGRITY)
            .cites("LW-01", "LW-02", "GR-06")
            .inForce(DateRange.ALWAYS)
            .when(is(Facts.NEEDED, YesNoUnknown.UNKNOWN))
            .then(REFER, Judgement.NECESSITY)
            .build();

    private Integrity() {}

    static List<SharingRule> rules() {
        return List.of(NOT_NEEDED, ANONYMOUS, NO_PURPOSE, IDENTITY_UNVERIFIED, NEED_UNKNOWN);
    }
}
