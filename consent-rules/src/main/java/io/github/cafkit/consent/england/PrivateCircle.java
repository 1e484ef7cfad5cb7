package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.DENY;
import static io.github.cafkit.consent.answer.Effect.PERMIT;
import static io.github.cafkit.consent.answer.Effect.SEEK;
import static io.github.cafkit.consent.england.Terms.ASKING_IS_SAFE;
import static io.github.cafkit.consent.england.Terms.HEALTH_CATEGORY;
import static io.github.cafkit.consent.england.Terms.OTHER_PARENT;
import static io.github.cafkit.consent.england.Terms.PHONE;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.named;
import static io.github.cafkit.consent.rule.Condition.not;
import static io.github.cafkit.consent.rule.SharingRule.rule;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.util.List;

/**
 * T6. Other parents, relatives, the media and the public. Publicity with consent is not modelled: this tier refuses it.
 */
final class PrivateCircle {

    static final Condition IN_PRIVATE_CIRCLE = named(
            "the recipient is another parent, a relative, the media or the public",
            is(
                    Facts.RECIPIENT_KIND,
                    RecipientKind.OTHER_PARENT,
                    RecipientKind.RELATIVE,
                    RecipientKind.MEDIA,
                    RecipientKind.PUBLIC));

    private static final Condition CONTACT_DETAILS =
            is(Facts.CATEGORY, InformationCategory.NAME, InformationCategory.ADDRESS, InformationCategory.ADMISSIONS);
    private static final Condition AT_LARGE = is(Facts.RECIPIENT_KIND, RecipientKind.MEDIA, RecipientKind.PUBLIC);

    static final SharingRule PHONE_NUMBER = rule(
                    "OTHER-PARENT-PHONE",
                    "Another parent gets a phone number with the consent of that child's parent, and by no other way.")
            .in(Tiers.PRIVATE_CIRCLE)
            .cites("SD-11")
            .inForce(DateRange.ALWAYS)
            .when(OTHER_PARENT, PHONE)
            .then(
                    Branch.then(PERMIT).when(ConsentTerms.VALID),
                    Branch.then(SEEK).when(allOf(ConsentTerms.NONE, ASKING_IS_SAFE)),
                    Branch.then(DENY))
            .obligingWhen(not(ConsentTerms.VALID), Obligation.ALT)
            .build();

    static final SharingRule NOTHING_ELSE = rule(
                    "PRIVATE-CIRCLE",
                    "A setting tells other parents, relatives, the media and the public nothing about a child, whoever"
                            + " consents.")
            .in(Tiers.PRIVATE_CIRCLE)
            .cites("SD-08", "SD-20", "LW-01")
            .citesWhen(CONTACT_DETAILS, "SD-01", "SD-10")
            .citesWhen(HEALTH_CATEGORY, "SD-02")
            .citesWhen(is(Facts.CATEGORY, InformationCategory.ACCIDENT), "SD-03")
            .citesWhen(is(Facts.RECIPIENT_KIND, RecipientKind.RELATIVE), "LW-14")
            .citesWhen(AT_LARGE, "LW-31")
            .inForce(DateRange.ALWAYS)
            .when(IN_PRIVATE_CIRCLE, not(allOf(OTHER_PARENT, PHONE)))
            .then(DENY)
            .obligingWhen(CONTACT_DETAILS, Obligation.ALT)
            .obligingWhen(AT_LARGE, Obligation.ALT)
            .build();

    private PrivateCircle() {}

    static List<SharingRule> rules() {
        return List.of(PHONE_NUMBER, NOTHING_ELSE);
    }
}
