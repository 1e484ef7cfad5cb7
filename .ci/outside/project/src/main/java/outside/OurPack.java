package outside;

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

/** The rules of an authority that does not exist. */
public final class OurPack {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    static final Tier TRIM = new Tier(0, "trim", "what is not needed is not asked about", List.of(Effect.TRIM));
    static final Tier BARS = new Tier(1, "bars", "what they prevent cannot be undone", List.of(Effect.REFER));
    static final Tier PROTECTION = new Tier(2, "protection", "a child comes first", List.of(Effect.PERMIT));
    static final Tier ORDINARY = new Tier(
            3, "ordinary", "most questions end here", List.of(Effect.DENY, Effect.SEEK, Effect.PERMIT));
    static final Tier DEFAULT = new Tier(4, "default", "nothing else applies", List.of(Effect.REFER));

    private static final Condition PROTECTOR = is(
            Facts.RECIPIENT_KIND,
            RecipientKind.DESIGNATED_LEAD,
            RecipientKind.CHILDRENS_SOCIAL_CARE,
            RecipientKind.POLICE);

    private static final List<SharingRule> RULES = List.of(
            rule("NOT-NEEDED", TRIM)
                    .when(is(Facts.NEEDED, YesNoUnknown.NO))
                    .then(Effect.TRIM)
                    .build(),
            rule("NEED-OPEN", BARS)
                    .when(is(Facts.NEEDED, YesNoUnknown.UNKNOWN))
                    .then(Effect.REFER, Judgement.NECESSITY)
                    .build(),
            rule("NO-PURPOSE", BARS)
                    .when(anyOf(is(Facts.PURPOSE_STATED, YesNo.NO), is(Facts.PURPOSE, Purpose.NONE)))
                    .then(Effect.REFER, Judgement.NECESSITY)
                    .build(),
            rule("IDENTITY", BARS)
                    .when(is(Facts.IDENTITY, IdentityCheck.UNVERIFIED))
                    .then(Effect.REFER, Route.CALL_BACK, Judgement.RECIPIENT_NEED)
                    .obliging(Obligation.VERIFY)
                    .build(),
            Policy.RISK_ROLE,
            rule("CONCERN", PROTECTION)
                    .when(PROTECTOR, isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK))
                    .then(Effect.PERMIT)
                    .build(),
            rule("CARER-AGREED", ORDINARY)
                    .when(
                            is(Facts.RECIPIENT_KIND, RecipientKind.CARER),
                            is(Facts.PARENT_CONSENT, ConsentStanding.VALID))
                    .then(Effect.PERMIT)
                    .build(),
            rule("CARER-ASKED", ORDINARY)
                    .when(
                            is(Facts.RECIPIENT_KIND, RecipientKind.CARER),
                            is(Facts.PARENT_CONSENT, ConsentStanding.NONE),
                            is(Facts.SEEKING_CONSENT, Safety.SAFE))
                    .then(Effect.SEEK)
                    .build(),
            rule("PRESS", ORDINARY)
                    .when(is(Facts.RECIPIENT_KIND, RecipientKind.MEDIA))
                    .then(Effect.DENY)
                    .build(),
            rule("ELSE", DEFAULT)
                    .when(always())
                    .then(Effect.REFER, Judgement.RECIPIENT_NEED)
                    .build());

    private static final RulePack PACK = RulePack.pack("outside", "1")
            .encodes(DateRange.from(FIRST_DAY), LocalDate.of(2026, 6, 1))
            .sources(SourceCatalogue.of(List.of(new Citation(
                    "OURS-1",
                    CitationKind.SETTING_POLICY,
                    new SourceDocument("OURS-1", "Our policy on sharing", "Ourshire"),
                    "section 1",
                    "Who may be told what.",
                    Optional.of(DateRange.ALWAYS),
                    true))))
            .tiers(List.of(TRIM, BARS, PROTECTION, ORDINARY, DEFAULT))
            .rules(RULES)
            .duties(List.of(
                    duty("TELL", Obligation.INFORM, Effect.PERMIT, 2, is(Facts.INFORMING, Safety.SAFE)),
                    duty("TELL-LATER", Obligation.INFORM_DEFER, Effect.PERMIT, 2, isNot(Facts.INFORMING, Safety.SAFE)),
                    duty("ASK", Obligation.SEEK, Effect.SEEK, 3, always())))
            .wholeQuestion(new RulePack.WholeQuestion(
                    isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK),
                    List.of(new Duty(Obligation.ADVICE, always())),
                    is(Facts.RECIPIENT_KIND, RecipientKind.MEDIA)))
            .build();

    private OurPack() {}

    public static RulePack pack() {
        return PACK;
    }

    static SharingRule.Builder rule(String id, Tier tier) {
        return SharingRule.rule(id, "A rule of ours.")
                .in(tier)
                .inForce(DateRange.from(FIRST_DAY))
                .cites("OURS-1");
    }

    private static DutyRule duty(String id, Obligation obligation, Effect effect, int tier, Condition when) {
        return new DutyRule(
                id, "A duty of ours.", obligation, Set.of(tier), Set.of(effect), when, DateRange.from(FIRST_DAY));
    }
}
