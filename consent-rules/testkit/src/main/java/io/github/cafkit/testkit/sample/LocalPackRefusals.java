package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.local.AdmittedPack;
import io.github.cafkit.consent.local.LocalOwner;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.local.LocalPackPolicy;
import io.github.cafkit.consent.local.LocalPackReport;
import io.github.cafkit.consent.local.LocalPacks;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Local packs of a wrong form, such as do not fit the pack they are added to, and such as nobody answers for. */
final class LocalPackRefusals {

    private static final LocalDate DAY = PlainSamples.MIDDLE;
    private static final DateRange DAYS = DateRange.from(LocalDate.of(2010, 1, 1));
    private static final Citation SOURCE =
            PackSamples.source("VALLEY-1", CitationKind.SETTING_POLICY, DateRange.ALWAYS);

    private static final Tier CLOSED = tier(0, Effect.MUST, Effect.PERMIT);
    private static final Tier OPEN = tier(1, Effect.DENY, Effect.REFER, Effect.SEEK, Effect.PERMIT, Effect.MUST);
    private static final Tier LAST = tier(2, Effect.DENY);

    /** Names may go to whoever asks; nothing else goes to anybody. No bar meets a duty in it. */
    static final RulePack NATIONAL = RulePack.pack("small", "1")
            .encodes(DateRange.from(LocalDate.of(2000, 3, 1)), DAY)
            .sources(SourceCatalogue.of(PackSamples.sources()))
            .tiers(List.of(CLOSED, OPEN, LAST))
            .rules(List.of(
                    rule("NAMES", OPEN, DateRange.ALWAYS, Effect.PERMIT, "OUR-1")
                            .when(Condition.is(Facts.CATEGORY, InformationCategory.NAME))
                            .build(),
                    rule("DEFAULT", LAST, DateRange.ALWAYS, Effect.DENY, "OUR-1")
                            .when(Condition.always())
                            .build()))
            .wholeQuestion(new RulePack.WholeQuestion(
                    Condition.not(Condition.always()), List.of(), Condition.not(Condition.always())))
            .build();

    private static final LocalPackPolicy POLICY = LocalPackPolicy.of(Set.of(1), Set.of(1), LawBook.of());

    private LocalPackRefusals() {}

    static void addTo(RefusalList refusals) {
        forms(refusals);
        sources(refusals);
        rules(refusals);
        fits(refusals);
        answeredFor(refusals);
    }

    private static Tier tier(int rank, Effect... effects) {
        return new Tier(rank, "a tier", "it comes before the next", List.of(effects));
    }

    private static SharingRule.Builder rule(String id, Tier tier, DateRange days, Effect effect, String family) {
        return SharingRule.rule(id, "One rule.")
                .in(tier)
                .inForce(days)
                .then(effect)
                .cites(family);
    }

    private static SharingRule local(Effect effect, Condition when) {
        return rule("VALLEY-RULE", OPEN, DAYS, effect, "VALLEY-1").when(when).build();
    }

    private static SharingRule anyLocal(Choices choices) {
        return local(choices.pick(Effect.PERMIT, Effect.REFER), RuleSamples.condition(1, choices));
    }

    private static LocalPack.Builder valley(String id) {
        return LocalPack.builder(id, "1")
                .owner(new LocalOwner(LocalOwner.Kind.AUTHORITY, "Valley"))
                .inForce(DAYS)
                .sources(List.of(SOURCE));
    }

    private static void forms(RefusalList refusals) {
        refusals.add(
                "LOCAL-ID-FORM",
                LocalPack.class,
                choices -> valley(choices.pick("", "Valley", "valley pack", "valley-", "tal-ä"))
                        .rule(anyLocal(choices))
                        .build());
        refusals.add("LOCAL-INCOMPLETE", LocalPack.class, choices -> switch (choices.below(3)) {
            case 0 -> valley("valley").build();
            case 1 -> LocalPack.builder("valley", " ").build();
            default ->
                LocalPack.builder("valley", "1")
                        .sources(List.of(SOURCE))
                        .rule(anyLocal(choices))
                        .build();
        });
    }

    private static void sources(RefusalList refusals) {
        refusals.add(
                "LOCAL-SOURCE-ID",
                LocalPack.class,
                choices -> valley("valley")
                        .sources(List.of(PackSamples.source(
                                choices.pick("valley-2", "V 2", "V/2/3", "-V"),
                                CitationKind.SETTING_POLICY,
                                DateRange.ALWAYS)))
                        .rule(anyLocal(choices))
                        .build());
        refusals.add(
                "LOCAL-SOURCE-TWICE",
                LocalPack.class,
                choices -> valley("valley")
                        .sources(List.of(SOURCE))
                        .rule(anyLocal(choices))
                        .build());
        refusals.add(
                "LOCAL-SOURCE-KIND",
                LocalPack.class,
                choices -> valley("valley")
                        .sources(List.of(PackSamples.source(
                                "VALLEY-2",
                                PlainSamples.oneOf(
                                        CitationKind.class, kind -> !LocalPack.SOURCE_KINDS.contains(kind), choices),
                                DateRange.ALWAYS)))
                        .rule(anyLocal(choices))
                        .build());
        refusals.add(
                "LOCAL-SOURCE-OVERLAP",
                LocalPack.class,
                choices -> valley("valley")
                        .sources(List.of(PackSamples.source(
                                "VALLEY-1/2004",
                                CitationKind.SETTING_POLICY,
                                choices.pick(DateRange.from(DAY), DateRange.before(DAY)))))
                        .rule(anyLocal(choices))
                        .build());
    }

    private static void rules(RefusalList refusals) {
        refusals.add(
                "LOCAL-RULE-DATES",
                LocalPack.class,
                choices -> valley("valley")
                        .rule(rule(
                                        "VALLEY-RULE",
                                        OPEN,
                                        choices.pick(DateRange.ALWAYS, DateRange.from(LocalDate.of(2009, 12, 31))),
                                        Effect.PERMIT,
                                        "VALLEY-1")
                                .when(Condition.always())
                                .build())
                        .build());
        refusals.add(
                "LOCAL-CITATION",
                LocalPack.class,
                choices -> valley("valley")
                        .rule(rule("VALLEY-RULE", OPEN, DAYS, Effect.PERMIT, choices.pick("LW-05", "OUR-1", "VALLEY-2"))
                                .when(Condition.always())
                                .build())
                        .build());
        refusals.add(
                "LOCAL-EXPECTATION",
                LocalPack.class,
                choices -> valley("valley")
                        .rule(rule("VALLEY-RULE", OPEN, DAYS, Effect.PERMIT, "VALLEY-1")
                                .when(Condition.always())
                                .expectedWhen(RuleSamples.condition(1, choices))
                                .build())
                        .build());
    }

    /** What is refused before anybody looks at what the rules change. */
    private static void fits(RefusalList refusals) {
        refused(refusals, "LOCAL-ID-TAKEN", choices -> rule("NAMES", OPEN, DAYS, Effect.REFER, "VALLEY-1"));
        refused(
                refusals,
                "PACK-TIER-UNDECLARED",
                choices ->
                        rule("VALLEY-RULE", tier(choices.between(3, 9), Effect.REFER), DAYS, Effect.REFER, "VALLEY-1"));
        refused(
                refusals,
                "LOCAL-TIER-CLOSED",
                choices -> choices.chance(50)
                        ? rule("VALLEY-RULE", LAST, DAYS, Effect.DENY, "VALLEY-1")
                        : rule("VALLEY-RULE", CLOSED, DAYS, Effect.PERMIT, "VALLEY-1"));
        refused(refusals, "LOCAL-EFFECT-CLOSED", choices -> rule("VALLEY-RULE", OPEN, DAYS, Effect.MUST, "VALLEY-1"));
        refused(
                refusals,
                "LOCAL-DUTY-CLOSED",
                choices -> rule("VALLEY-RULE", OPEN, DAYS, Effect.PERMIT, "VALLEY-1")
                        .obliging(choices.pick(Obligation.INFORM, Obligation.SEEK, Obligation.NOSEEK)));
    }

    private static void refused(RefusalList refusals, String code, Sample<SharingRule.Builder> rule) {
        refusals.add(
                code,
                LocalPackReport.class,
                choices -> assessed(rule.from(choices).when(Condition.always()).build()));
    }

    private static LocalPackReport assessed(SharingRule rule) {
        return LocalPacks.assess(
                PackAnalysis.of(NATIONAL), valley("valley").rule(rule).build(), POLICY);
    }

    /** What local rules do has to be allowed, and acknowledged as far as it widens what may be shared. */
    private static void answeredFor(RefusalList refusals) {
        refusals.add(
                "LOCAL-NARROWS",
                AdmittedPack.class,
                choices -> assessed(local(
                                choices.pick(Effect.DENY, Effect.REFER),
                                Condition.is(Facts.CATEGORY, InformationCategory.NAME)))
                        .admit(Optional.empty()));
        refusals.add(
                "LOCAL-UNACKNOWLEDGED",
                AdmittedPack.class,
                choices -> widening(choices).admit(Optional.empty()));
        refusals.add("LOCAL-ACKNOWLEDGED-OTHER", AdmittedPack.class, choices -> {
            LocalPackReport report = widening(choices);
            Acknowledgement seen = acknowledged(report);
            return report.admit(Optional.of(new Acknowledgement(
                    seen.by(),
                    seen.role(),
                    seen.on(),
                    seen.why(),
                    RuleSamples.digest(choices),
                    seen.nationalDigest(),
                    seen.widenings())));
        });
        refusals.add("LOCAL-ACKNOWLEDGED-UNKNOWN", AdmittedPack.class, choices -> {
            LocalPackReport report = widening(choices);
            Acknowledgement seen = acknowledged(report);
            return report.admit(Optional.of(new Acknowledgement(
                    seen.by(),
                    seen.role(),
                    seen.on(),
                    seen.why(),
                    seen.localDigest(),
                    seen.nationalDigest(),
                    List.of("OPENED-" + choices.between(1, 9)))));
        });
    }

    private static LocalPackReport widening(Choices choices) {
        return assessed(local(
                Effect.PERMIT,
                Condition.is(
                        Facts.CATEGORY,
                        choices.pick(
                                InformationCategory.PHONE, InformationCategory.SEN, InformationCategory.MEDICAL))));
    }

    private static Acknowledgement acknowledged(LocalPackReport report) {
        return report.acknowledge("Robin Example", "data protection officer", DAY, "agreed by all partners");
    }
}
