package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.DENY;
import static io.github.cafkit.consent.answer.Effect.PERMIT;
import static io.github.cafkit.consent.answer.Effect.REFER;
import static io.github.cafkit.consent.england.Terms.EDUCATION_HOLDER;
import static io.github.cafkit.consent.england.Terms.LEAD;
import static io.github.cafkit.consent.england.Terms.NO_RISK_ROLE;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.not;
import static io.github.cafkit.consent.rule.SharingRule.rule;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.util.List;

/** T8. Inside the setting: colleagues by need to know, and the designated lead at any time. */
final class InternalRules {

    private static final Condition COLLEAGUE = is(Facts.RECIPIENT_KIND, RecipientKind.COLLEAGUE);
    private static final Condition EVERYDAY = is(
            Facts.CATEGORY,
            InformationCategory.NAME,
            InformationCategory.ACCIDENT,
            InformationCategory.DEVELOPMENTAL,
            InformationCategory.EDUCATION_RECORD,
            InformationCategory.ATTENDANCE,
            InformationCategory.SEN,
            InformationCategory.PHOTO_OWN);
    private static final Condition LEAD_TELLS =
            is(Facts.HOLDER_ROLE, HolderRole.DESIGNATED_LEAD, HolderRole.HEAD_OR_MANAGER);

    static final SharingRule NEED_TO_KNOW = rule(
                    "COLLEAGUE-NEED",
                    "A colleague who does not need it is not told; where the need is not known a person decides.")
            .in(Tiers.INTERNAL)
            .cites("SD-07", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(COLLEAGUE, is(Facts.NEED_TO_KNOW, YesNoUnknown.NO, YesNoUnknown.UNKNOWN))
            .then(
                    Branch.then(DENY).when(is(Facts.NEED_TO_KNOW, YesNoUnknown.NO)),
                    Branch.then(REFER, Judgement.RECIPIENT_NEED))
            .build();

    static final SharingRule EVERYDAY_WORK = rule(
                    "COLLEAGUE-EVERYDAY",
                    "A colleague who needs it may be told what everyday work with the child takes.")
            .in(Tiers.INTERNAL)
            .cites("SD-07", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(COLLEAGUE, is(Facts.NEED_TO_KNOW, YesNoUnknown.YES), EVERYDAY)
            .then(PERMIT)
            .build();

    static final SharingRule THROUGH_THE_LEAD = rule(
                    "COLLEAGUE-THROUGH-LEAD",
                    "Anything more sensitive reaches a colleague who needs it through the lead or the head.")
            .in(Tiers.INTERNAL)
            .cites("SD-07", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(COLLEAGUE, is(Facts.NEED_TO_KNOW, YesNoUnknown.YES), not(EVERYDAY))
            .then(
                    Branch.then(PERMIT).when(LEAD_TELLS),
                    Branch.then(REFER, Judgement.RECIPIENT_NEED).route(Route.DESIGNATED_LEAD))
            .obligingWhen(LEAD_TELLS, Obligation.ONWARD, Obligation.PROTECT_ID)
            .build();

    static final SharingRule TELL_THE_LEAD = rule(
                    "TELL-THE-LEAD", "The setting's designated lead may always be told, however small the worry.")
            .in(Tiers.INTERNAL)
            .cites("SD-22", "SD-25", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(LEAD, NO_RISK_ROLE, anyOf(EDUCATION_HOLDER, is(Facts.HOLDER_SECTOR, HolderSector.VOLUNTARY)))
            .then(PERMIT)
            .build();

    private InternalRules() {}

    static List<SharingRule> rules() {
        return List.of(NEED_TO_KNOW, EVERYDAY_WORK, THROUGH_THE_LEAD, TELL_THE_LEAD);
    }
}
