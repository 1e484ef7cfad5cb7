package io.github.cafkit.consent.local;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.always;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isAtLeast;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.CourtOrder;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RequestBreadth;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A national pack of a dozen invented rules, with tiers like those of a real one, and what local rules may do to it. */
final class Town {

    static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    static final Tier TRIM = ToyPack.TRIM;
    static final Tier BARS = ToyPack.BARS;
    static final Tier DUTIES = ToyPack.DUTIES;
    static final Tier PROTECTION = tier(3, "protection", Effect.DENY, Effect.REFER, Effect.SEEK, Effect.PERMIT);
    static final Tier RIGHTS = tier(4, "rights", Effect.MUST, Effect.DENY, Effect.REFER, Effect.SEEK, Effect.PERMIT);
    static final Tier ORDINARY = tier(5, "ordinary", Effect.DENY, Effect.REFER, Effect.SEEK, Effect.PERMIT);
    static final Tier DEFAULT = tier(6, "default", Effect.DENY, Effect.REFER);

    /** The facts that the rules read, and some that they do not. */
    static final List<Fact<?>> FACTS = List.of(
            Facts.NEEDED,
            Facts.PRIVILEGED,
            Facts.COURT_ORDER,
            Facts.RISK_LEVEL,
            Facts.RECIPIENT_KIND,
            Facts.REQUEST_BREADTH,
            Facts.CATEGORY,
            Facts.PARENT_CONSENT,
            Facts.CORPORATE_PARENT_CONSENT,
            Facts.CLIENT_AUTHORITY,
            Facts.SEEKING_CONSENT,
            Facts.ACCURACY,
            Facts.CONFIDENTIAL);

    private static final Condition CONCERN = isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK);
    private static final Condition PROTECTOR =
            is(Facts.RECIPIENT_KIND, RecipientKind.POLICE, RecipientKind.DESIGNATED_LEAD);
    private static final Condition FISHING = is(Facts.REQUEST_BREADTH, RequestBreadth.BLANKET_LIST);
    private static final Condition SAFE = is(Facts.SEEKING_CONSENT, Safety.SAFE);
    private static final Condition PARENT = is(Facts.RECIPIENT_KIND, RecipientKind.OWN_PARENT);
    private static final Condition CONSENTED = is(Facts.PARENT_CONSENT, ConsentStanding.VALID);
    private static final Condition ASKED = allOf(
            is(Facts.NEEDED, YesNoUnknown.YES),
            is(Facts.PRIVILEGED, YesNo.NO),
            isNot(Facts.COURT_ORDER, CourtOrder.REQUIRES));

    static final RulePack PACK = RulePack.pack("town", "1")
            .encodes(DateRange.from(ToyPack.FIRST_DAY), DAY)
            .sources(ToyPack.sources())
            .tiers(List.of(TRIM, BARS, DUTIES, PROTECTION, RIGHTS, ORDINARY, DEFAULT))
            .rules(List.of(
                    rule("NOT-NEEDED", TRIM)
                            .when(isNot(Facts.NEEDED, YesNoUnknown.YES))
                            .then(Effect.TRIM)
                            .build(),
                    rule("BAR", BARS)
                            .when(is(Facts.PRIVILEGED, YesNo.YES))
                            .then(Effect.DENY)
                            .build(),
                    rule("DUTY", DUTIES)
                            .when(is(Facts.COURT_ORDER, CourtOrder.REQUIRES))
                            .then(Effect.MUST)
                            .build(),
                    rule("PROTECT", PROTECTION)
                            .when(CONCERN, PROTECTOR)
                            .then(
                                    Branch.then(Effect.REFER, Judgement.POLICE_PURPOSE)
                                            .when(FISHING),
                                    Branch.then(Effect.PERMIT))
                            .obliging(Obligation.FACT)
                            .build(),
                    rule("RECORD-RIGHT", RIGHTS)
                            .when(PARENT, is(Facts.CATEGORY, InformationCategory.EDUCATION_RECORD))
                            .then(Effect.MUST)
                            .build(),
                    rule("PARENT", RIGHTS)
                            .when(PARENT, is(Facts.CATEGORY, InformationCategory.DEVELOPMENTAL))
                            .then(Effect.PERMIT)
                            .obliging(Obligation.VERIFY)
                            .build(),
                    rule("CONSENTED", ORDINARY)
                            .when(CONSENTED)
                            .then(Effect.PERMIT)
                            .build(),
                    rule("REFUSED", ORDINARY)
                            .when(is(Facts.PARENT_CONSENT, ConsentStanding.REFUSED))
                            .then(Effect.DENY)
                            .obliging(Obligation.CHILDVIEW)
                            .build(),
                    rule("ASK", ORDINARY)
                            .when(is(Facts.PARENT_CONSENT, ConsentStanding.NONE), SAFE)
                            .then(Effect.SEEK)
                            .obliging(Obligation.SEEK)
                            .build(),
                    rule("ELSE", DEFAULT)
                            .when(always())
                            .then(
                                    Branch.then(Effect.REFER, Judgement.RECIPIENT_NEED)
                                            .when(PROTECTOR),
                                    Branch.then(Effect.DENY))
                            .build()))
            .duties(List.of(new DutyRule(
                    "ADVICE",
                    "Whoever refers takes advice.",
                    Obligation.ADVICE,
                    Set.of(3, 4, 5, 6),
                    Set.of(Effect.REFER),
                    always(),
                    DateRange.ALWAYS)))
            .wholeQuestion(new RulePack.WholeQuestion(CONCERN, List.of(), not(always())))
            .build();

    static final PackAnalysis ANALYSIS = PackAnalysis.of(PACK);

    static final LawBook LAWS = LawBook.of(
            Law.never(
                    "DOOR",
                    "Nobody is refused leave to tell the lead or the police of a concern.",
                    Claim.effect(Effect.DENY),
                    Claim.given(CONCERN, PROTECTOR, ASKED)),
            Law.monotone(
                    "GRAVE",
                    "The graver the risk, the more the lead and the police may be told.",
                    Claim.given(PROTECTOR, ASKED, not(FISHING)),
                    Claim.FLOWS,
                    Facts.RISK_LEVEL),
            Law.implies(
                    "SAFE",
                    "Consent is asked for only where that is safe.",
                    Claim.effect(Effect.SEEK),
                    Claim.given(SAFE)));

    static final LocalPackPolicy POLICY = LocalPackPolicy.of(Set.of(3, 4, 5), Set.of(2, 3), LAWS);

    static final Citation OWN_POLICY = new Citation(
            "OUR-1",
            CitationKind.SETTING_POLICY,
            new SourceDocument("OUR", "Our handbook", "Our school"),
            "chapter 1",
            "We do it so.",
            Optional.of(DateRange.ALWAYS),
            true);

    private Town() {}

    private static Tier tier(int rank, String title, Effect... precedence) {
        return new Tier(rank, title, "it comes first", List.of(precedence));
    }

    static SharingRule.Builder rule(String id, Tier tier) {
        return ToyPack.rule(id, tier);
    }

    /** A local rule that rests on the school's handbook. */
    static SharingRule.Builder local(String id, Tier tier) {
        return SharingRule.rule(id, "A rule of our own.")
                .in(tier)
                .inForce(DateRange.ALWAYS)
                .cites("OUR-1");
    }

    static LocalPack school(SharingRule... rules) {
        return LocalPack.builder("our-school", "1")
                .owner(new LocalOwner(LocalOwner.Kind.SETTING, "Our school"))
                .inForce(DateRange.ALWAYS)
                .sources(List.of(OWN_POLICY))
                .rules(List.of(rules))
                .build();
    }

    /** A combination of the facts, the others as on an ordinary day. */
    static FactSheet anywhere(Random random) {
        FactSheet sheet = EverydayFacts.SHEET;
        for (Fact<?> fact : FACTS) {
            sheet = sheet.withOrdinal(fact, random.nextInt(fact.values().size()));
        }
        // Half of all questions are in order, or most of them would end in the first tiers.
        return random.nextBoolean()
                ? sheet
                : sheet.with(Facts.NEEDED, YesNoUnknown.YES)
                        .with(Facts.PRIVILEGED, YesNo.NO)
                        .with(Facts.COURT_ORDER, CourtOrder.NONE);
    }
}
