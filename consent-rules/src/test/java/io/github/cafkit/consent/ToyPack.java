package io.github.cafkit.consent;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A pack of a few invented rules, to show one thing at a time. */
public final class ToyPack {

    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /** The day on which law 2 is replaced by its next edition. */
    public static final LocalDate CHANGE = LocalDate.of(2010, 1, 1);

    /** The day on which law 3 ends, with nothing in its place. */
    public static final LocalDate END_OF_LAW_3 = LocalDate.of(2005, 1, 1);

    public static final Tier TRIM = new Tier(0, "trim", "what is not needed is not asked about", List.of(Effect.TRIM));
    public static final Tier BARS =
            new Tier(1, "bars", "what they prevent cannot be undone", List.of(Effect.DENY, Effect.REFER));
    public static final Tier DUTIES = new Tier(2, "duties", "there is no choice", List.of(Effect.MUST));
    public static final Tier ORDINARY = new Tier(
            3, "ordinary", "most questions end here", List.of(Effect.DENY, Effect.REFER, Effect.SEEK, Effect.PERMIT));
    public static final Tier DEFAULT = new Tier(4, "default", "nothing else applies", List.of(Effect.DENY));

    public static final SharingRule NOT_NEEDED = rule("NOT-NEEDED", TRIM)
            .when(Condition.is(Facts.NEEDED, YesNoUnknown.NO))
            .then(Effect.TRIM)
            .build();
    public static final SharingRule CLOSED =
            rule("CLOSED", DEFAULT).when(Condition.always()).then(Effect.DENY).build();

    private ToyPack() {}

    /** Law 1 has always been; law 2 has two editions; law 3 has ended; law 4 has not begun. */
    public static SourceCatalogue sources() {
        return SourceCatalogue.of(List.of(
                law("LAW-1", DateRange.ALWAYS),
                law("LAW-2/1990", DateRange.of(LocalDate.of(1990, 1, 1), CHANGE)),
                law("LAW-2", DateRange.from(CHANGE)),
                law("LAW-3", DateRange.before(END_OF_LAW_3)),
                new Citation(
                        "LAW-4",
                        CitationKind.STATUTE,
                        new SourceDocument("LAW-4", "An invented law", "Nobody"),
                        "section 1",
                        "It says something.",
                        Optional.empty(),
                        false)));
    }

    private static Citation law(String id, DateRange days) {
        return new Citation(
                id,
                CitationKind.STATUTE,
                new SourceDocument(id, "An invented law", "Nobody"),
                "section 1",
                "It says something.",
                Optional.of(days),
                true);
    }

    /** A rule that always has been and rests on law 1; a condition and an effect are still missing. */
    public static SharingRule.Builder rule(String id, Tier tier) {
        return SharingRule.rule(id, "A rule of a toy pack.")
                .in(tier)
                .inForce(DateRange.ALWAYS)
                .cites("LAW-1");
    }

    /** Trims, refuses everything else, and has these rules in between. */
    public static RulePack with(SharingRule... rules) {
        return builder().rules(Arrays.asList(rules)).build();
    }

    /** The same, not yet loaded. */
    public static RulePack.Builder builder() {
        return RulePack.pack("toy", "1")
                .encodes(DateRange.from(FIRST_DAY), LocalDate.of(2020, 1, 1))
                .sources(sources())
                .tiers(List.of(TRIM, BARS, DUTIES, ORDINARY, DEFAULT))
                .rules(List.of(NOT_NEEDED, CLOSED))
                .wholeQuestion(new RulePack.WholeQuestion(
                        Condition.is(Facts.RISK_ROLE, RiskRole.NONE),
                        List.of(
                                new Duty(Obligation.ADVICE, Condition.always()),
                                new Duty(Obligation.DSL, Condition.is(Facts.PRIVILEGED, YesNo.YES))),
                        Condition.is(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR)));
    }
}
