package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.rule.Condition.allOf;

import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules for England, from 1 March 2000. */
public final class EnglandPack {

    /** The first day the pack answers for. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 3, 1);

    private static final LocalDate REVIEWED_ON = LocalDate.of(2026, 11, 22);
    private static final String EDITION = "2026.11";

    private EnglandPack() {}

    /**
     * The pack with the dates that its sources are understood to have.
     *
     * @return the pack, never null
     */
    public static RulePack standard() {
        return of(EnglandSources.standard());
    }

    /**
     * The pack with a catalogue in which dates that nobody has confirmed are moved.
     *
     * @param sources a catalogue made by {@link EnglandSources}, not null
     * @return the pack, never null
     */
    public static RulePack of(SourceCatalogue sources) {
        List<SharingRule> rules = new ArrayList<>();
        rules.addAll(Integrity.rules());
        rules.addAll(Bars.rules());
        rules.addAll(Duties.rules(sources));
        rules.addAll(Emergency.rules());
        rules.addAll(Safeguarding.rules(sources));
        rules.addAll(AccessRights.rules());
        rules.addAll(PrivateCircle.rules());
        rules.addAll(ConsentRules.rules(sources));
        rules.addAll(InternalRules.rules());
        rules.addAll(Defaults.rules());
        return RulePack.pack("england", EDITION)
                .encodes(DateRange.from(FIRST_DAY), REVIEWED_ON)
                .sources(sources)
                .tiers(Tiers.ALL)
                .rules(rules)
                .duties(AttachedDuties.rules(sources))
                .entitles(ConsentGiver.COMPETENT_CHILD, ConsentTerms.CHILD_ENTITLED, ConsentTerms.CHILD_MAY_REFUSE)
                .entitles(ConsentGiver.PARENT_WITH_PR, ConsentTerms.PARENT_ENTITLED, ConsentTerms.PARENT_MAY_REFUSE)
                .entitles(ConsentGiver.CORPORATE_PARENT, ConsentTerms.PARENT_ENTITLED, ConsentTerms.PARENT_MAY_REFUSE)
                .entitles(
                        ConsentGiver.THIRD_PARTY_CONCERNED,
                        ConsentTerms.THIRD_PARTY_ENTITLED,
                        ConsentTerms.THIRD_PARTY_ENTITLED)
                .clash(Bars.BAR_MEETS_DUTY)
                .wholeQuestion(new RulePack.WholeQuestion(
                        Terms.OPEN_DOOR, AttachedDuties.OF_ANY_REFERRAL, allOf(Terms.CONFLICTED, Terms.DANGEROUS)))
                .build();
    }
}
