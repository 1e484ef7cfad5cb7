package io.github.cafkit.consent.local;

import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;

import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.england.EnglandLocalPacks;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Local rules of an invented authority and an invented school, on top of the England pack. */
public final class Ourshire {

    public static final RulePack ENGLAND = EnglandPack.standard();
    public static final PackAnalysis ANALYSIS = PackAnalysis.of(ENGLAND);
    public static final LocalPackPolicy POLICY = EnglandLocalPacks.policy();
    public static final DateRange DAYS = DateRange.from(LocalDate.of(2026, 10, 1));
    public static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static final Citation PROTOCOL = source(
            "OURSHIRE-ISP",
            CitationKind.PROFESSIONAL_STANDARD,
            "Ourshire information sharing protocol",
            "Agencies share through the early help hub.");
    private static final Citation HANDBOOK = source(
            "ST-ADA-HANDBOOK",
            CitationKind.SETTING_POLICY,
            "Staff handbook of St Ada's",
            "The head deals with other bodies.");

    /** The board decides about every further agency. */
    static final SharingRule BOARD = SharingRule.rule(
                    "OURSHIRE-AGENCY-BOARD", "The board decides about every further agency, whoever consents.")
            .in(ENGLAND.tier(7).orElseThrow())
            .inForce(DAYS)
            .cites("OURSHIRE-ISP")
            .when(is(Facts.RECIPIENT_KIND, RecipientKind.OTHER_AGENCY))
            .then(Effect.REFER, Judgement.NECESSITY)
            .obliging(Obligation.ALT)
            .build();

    /** The early help hub is told without asking. */
    static final SharingRule HUB = SharingRule.rule(
                    "OURSHIRE-EARLY-HELP-HUB", "The hub's specialists are told names and special needs without asking.")
            .in(ENGLAND.tier(4).orElseThrow())
            .inForce(DAYS)
            .cites("OURSHIRE-ISP")
            .when(
                    is(Facts.RECIPIENT_KIND, RecipientKind.EDUCATION_SPECIALIST),
                    is(Facts.PURPOSE, Purpose.EARLY_HELP),
                    is(Facts.CATEGORY, InformationCategory.NAME, InformationCategory.SEN))
            .then(Effect.PERMIT)
            .obliging(Obligation.ONWARD)
            .build();

    /** Nobody but the head goes to other bodies. */
    static final SharingRule THROUGH_THE_HEAD = SharingRule.rule(
                    "ST-ADA-THROUGH-THE-HEAD", "Only the head speaks with social care and the police.")
            .in(ENGLAND.tier(4).orElseThrow())
            .inForce(DAYS)
            .cites("ST-ADA-HANDBOOK")
            .when(
                    is(Facts.RECIPIENT_KIND, RecipientKind.CHILDRENS_SOCIAL_CARE, RecipientKind.POLICE),
                    isNot(Facts.HOLDER_ROLE, HolderRole.HEAD_OR_MANAGER))
            .then(Effect.DENY)
            .build();

    private Ourshire() {}

    public static LocalPack narrowing() {
        return authority("ourshire-board", BOARD);
    }

    public static LocalPack widening() {
        return authority("ourshire-early-help", HUB);
    }

    public static LocalPack closingTheDoor() {
        return LocalPack.builder("st-ada", "2026.1")
                .owner(new LocalOwner(LocalOwner.Kind.SETTING, "St Ada's Primary School"))
                .inForce(DAYS)
                .sources(List.of(HANDBOOK))
                .rule(THROUGH_THE_HEAD)
                .build();
    }

    static LocalPack authority(String id, SharingRule... rules) {
        return LocalPack.builder(id, "2026.1")
                .owner(new LocalOwner(LocalOwner.Kind.AUTHORITY, "Ourshire Council"))
                .inForce(DAYS)
                .sources(List.of(PROTOCOL))
                .rules(List.of(rules))
                .build();
    }

    private static Citation source(String id, CitationKind kind, String title, String statement) {
        return new Citation(
                id, kind, new SourceDocument(id, title, "Ourshire"), "section 3", statement, Optional.of(DAYS), true);
    }
}
