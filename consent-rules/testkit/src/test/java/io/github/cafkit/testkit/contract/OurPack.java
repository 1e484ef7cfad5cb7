package io.github.cafkit.testkit.contract;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.always;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isAtLeast;
import static io.github.cafkit.consent.rule.Condition.isNot;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A pack of a few rules of an invented authority that keeps every law, and the same with one thing wrong. */
final class OurPack {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    static final LocalDate CHANGE = LocalDate.of(2025, 4, 1);

    static final Tier TRIM = new Tier(0, "trim", "what is not needed is not asked about", List.of(Effect.TRIM));
    static final Tier BARS = new Tier(1, "bars", "what they prevent cannot be undone", List.of(Effect.REFER));
    static final Tier PROTECTION =
            new Tier(2, "protection", "a child comes first", List.of(Effect.DENY, Effect.REFER, Effect.PERMIT));
    static final Tier ORDINARY = new Tier(
            3, "ordinary", "most questions end here", List.of(Effect.DENY, Effect.REFER, Effect.SEEK, Effect.PERMIT));
    static final Tier DEFAULT = new Tier(4, "default", "nothing else applies", List.of(Effect.REFER));

    private static final Condition PROTECTOR = is(
            Facts.RECIPIENT_KIND,
            RecipientKind.DESIGNATED_LEAD,
            RecipientKind.CHILDRENS_SOCIAL_CARE,
            RecipientKind.POLICE);

    static final SharingRule NOT_NEEDED = rule("NOT-NEEDED", TRIM)
            .when(is(Facts.NEEDED, YesNoUnknown.NO))
            .then(Effect.TRIM)
            .build();
    static final SharingRule NEED_OPEN = rule("NEED-OPEN", BARS)
            .when(is(Facts.NEEDED, YesNoUnknown.UNKNOWN))
            .then(Effect.REFER, Judgement.NECESSITY)
            .build();
    static final SharingRule NO_PURPOSE = rule("NO-PURPOSE", BARS)
            .when(anyOf(is(Facts.PURPOSE_STATED, YesNo.NO), is(Facts.PURPOSE, Purpose.NONE)))
            .then(Effect.REFER, Judgement.NECESSITY)
            .build();
    static final SharingRule IDENTITY = rule("IDENTITY", BARS)
            .when(is(Facts.IDENTITY, IdentityCheck.UNVERIFIED))
            .then(Effect.REFER, Route.CALL_BACK, Judgement.RECIPIENT_NEED)
            .obliging(Obligation.VERIFY)
            .build();
    static final SharingRule RISK_ROLE_OF_RECIPIENT = rule("RISK-ROLE", BARS)
            .when(isNot(Facts.RISK_ROLE, RiskRole.NONE))
            .then(Effect.REFER, Judgement.RISK_ROLE)
            .build();
    static final SharingRule CONCERN = rule("CONCERN", PROTECTION)
            .when(PROTECTOR, isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK))
            .then(Effect.PERMIT)
            .build();
    static final SharingRule CARER_AGREED = rule("CARER-AGREED", ORDINARY)
            .when(is(Facts.RECIPIENT_KIND, RecipientKind.CARER), is(Facts.PARENT_CONSENT, ConsentStanding.VALID))
            .then(Effect.PERMIT)
            .build();
    static final SharingRule CARER_TO_BE_ASKED = rule("CARER-ASKED", ORDINARY)
            .when(
                    is(Facts.RECIPIENT_KIND, RecipientKind.CARER),
                    is(Facts.PARENT_CONSENT, ConsentStanding.NONE),
                    is(Facts.SEEKING_CONSENT, Safety.SAFE))
            .then(Effect.SEEK)
            .build();
    static final SharingRule PRESS = rule("PRESS", ORDINARY)
            .when(is(Facts.RECIPIENT_KIND, RecipientKind.MEDIA))
            .then(Effect.DENY)
            .obliging(Obligation.ALT)
            .inForce(DateRange.of(FIRST_DAY, CHANGE))
            .build();
    static final SharingRule PRESS_AND_PUBLIC = rule("PRESS", ORDINARY)
            .when(is(Facts.RECIPIENT_KIND, RecipientKind.MEDIA, RecipientKind.PUBLIC))
            .then(Effect.DENY)
            .inForce(DateRange.from(CHANGE))
            .build();
    static final SharingRule ELSE = rule("ELSE", DEFAULT)
            .when(always())
            .then(Effect.REFER, Judgement.RECIPIENT_NEED)
            .build();

    static final DutyRule TELL = duty("TELL", Obligation.INFORM, Effect.PERMIT, 2, is(Facts.INFORMING, Safety.SAFE));
    static final DutyRule TELL_LATER =
            duty("TELL-LATER", Obligation.INFORM_DEFER, Effect.PERMIT, 2, isNot(Facts.INFORMING, Safety.SAFE));
    static final DutyRule ASK = duty("ASK", Obligation.SEEK, Effect.SEEK, 3, always());

    static final RulePack PACK = RulePack.pack("ours", "1")
            .encodes(DateRange.from(FIRST_DAY), LocalDate.of(2025, 6, 1))
            .sources(SourceCatalogue.of(List.of(
                    source("OURS-1", DateRange.ALWAYS),
                    source("OURS-2/2020", DateRange.before(CHANGE)),
                    source("OURS-2", DateRange.from(CHANGE)))))
            .tiers(List.of(TRIM, BARS, PROTECTION, ORDINARY, DEFAULT))
            .rules(List.of(
                    NOT_NEEDED,
                    NEED_OPEN,
                    NO_PURPOSE,
                    IDENTITY,
                    RISK_ROLE_OF_RECIPIENT,
                    CONCERN,
                    CARER_AGREED,
                    CARER_TO_BE_ASKED,
                    PRESS,
                    PRESS_AND_PUBLIC,
                    ELSE))
            .duties(List.of(TELL, TELL_LATER, ASK))
            .wholeQuestion(new RulePack.WholeQuestion(
                    isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK),
                    List.of(new Duty(Obligation.ADVICE, always())),
                    is(Facts.RECIPIENT_KIND, RecipientKind.MEDIA)))
            .build();

    private OurPack() {}

    /** A rule that rests on a source, whose condition and effect are still missing. */
    static SharingRule.Builder rule(String id, Tier tier) {
        return SharingRule.rule(id, "A rule of ours.")
                .in(tier)
                .inForce(DateRange.from(FIRST_DAY))
                .cites("OURS-1");
    }

    static DutyRule duty(String id, Obligation obligation, Effect effect, int tier, Condition when) {
        return new DutyRule(
                id, "A duty of ours.", obligation, Set.of(tier), Set.of(effect), when, DateRange.from(FIRST_DAY));
    }

    /** The pack with another rule in place of the one of this id, or beside the others if the id is new. */
    static RulePack with(SharingRule rule) {
        return changed(pack -> (PACK.rules().stream().anyMatch(each -> each.id().equals(rule.id()))
                        ? pack.withoutRule(rule.id())
                        : pack)
                .rules(List.of(rule)));
    }

    static RulePack without(String rule) {
        return changed(pack -> pack.withoutRule(rule));
    }

    static RulePack with(DutyRule duty) {
        return changed(pack -> pack.duties(List.of(duty)));
    }

    static RulePack changed(UnaryOperator<RulePack.Builder> change) {
        return change.apply(PACK.toBuilder(PACK.id(), PACK.edition())).build();
    }

    /** A concern to a protector under a further condition. */
    static RulePack narrowing(Condition further) {
        return with(rule("CONCERN", PROTECTION)
                .when(allOf(CONCERN.when(), further))
                .then(Effect.PERMIT)
                .build());
    }

    private static Citation source(String id, DateRange days) {
        return new Citation(
                id,
                CitationKind.SETTING_POLICY,
                new SourceDocument(id, "Our policy on sharing", "Ourshire"),
                "section 1",
                "It says something.",
                Optional.of(days),
                true);
    }
}
