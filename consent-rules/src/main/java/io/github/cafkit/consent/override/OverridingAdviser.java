package io.github.cafkit.consent.override;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a person's override beside what the rules say. An override stands in for consent and for the lead's word on it, and
 * for nothing else:
 *
 * <ul>
 *   <li>It never lifts what the tier of the bars, or a tier before it, decided: a court's prohibition, a recipient under
 *       allegation, protected adoption information, privilege, an unverified identity, a purpose that nobody stated.
 *   <li>It never lets more go than the same question with full consent ({@link #withFullConsent(FactSheet)}) lets go.
 *   <li>It reaches the named categories and recipients only, professionals who act for children only, none whose part in
 *       the risk is not ruled out, and only from the day of the decision to the day of its review.
 *   <li>What goes anyway, it does not touch; and it never stands without its duties: record, tell the family or say why not
 *       yet, review.
 * </ul>
 *
 * <p>The rules never forbid anybody to report a concern about a child, so no override is needed for that.
 *
 * <p>Immutable and thread-safe; keep it as its adviser is kept.
 */
public final class OverridingAdviser {

    private static final Set<RecipientKind> PROFESSIONALS = EnumSet.complementOf(EnumSet.of(
            RecipientKind.CHILD_SELF,
            RecipientKind.OWN_PARENT,
            RecipientKind.OTHER_PARENT,
            RecipientKind.RELATIVE,
            RecipientKind.CARER,
            RecipientKind.LAWYER,
            RecipientKind.RESEARCHER,
            RecipientKind.MEDIA,
            RecipientKind.PUBLIC,
            RecipientKind.COMMERCIAL,
            RecipientKind.NATIONAL_INDEX));
    private static final Set<Purpose> NOT_FOR_THE_CHILD =
            EnumSet.of(Purpose.SOCIAL, Purpose.PUBLICITY, Purpose.RESEARCH, Purpose.NONE);
    private static final List<Fact<ConsentStanding>> GIVERS =
            List.of(Facts.CHILD_CONSENT, Facts.PARENT_CONSENT, Facts.THIRD_PARTY_CONSENT);
    private static final Set<ConsentStanding> AGAINST = EnumSet.of(
            ConsentStanding.REFUSED,
            ConsentStanding.WITHDRAWN,
            ConsentStanding.VALID_AND_REFUSED,
            ConsentStanding.VALID_AND_WITHDRAWN);
    private static final Set<Obligation> TELLING = EnumSet.of(Obligation.INFORM, Obligation.INFORM_DEFER);

    private final SharingAdviser adviser;
    private final int lastClosedRank;

    private OverridingAdviser(SharingAdviser adviser, int lastClosedRank) {
        this.adviser = adviser;
        this.lastClosedRank = lastClosedRank;
    }

    /**
     * Overrides under the rules of a pack that says which of its tiers holds the bars.
     *
     * @param adviser who answers questions, not null
     * @return the adviser, never null
     * @throws ProblemException {@code OVERRIDE-NO-BARS} if the pack declares no clash of bars and duties, and so does not say
     *     which tier holds its bars
     */
    public static OverridingAdviser of(SharingAdviser adviser) {
        RulePack.Clash clash = adviser.pack()
                .clash()
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "OVERRIDE-NO-BARS", "", "a pack says which tier holds its bars, or that tier is named")));
        return new OverridingAdviser(adviser, clash.bars());
    }

    /**
     * Overrides under the rules of any pack.
     *
     * @param adviser who answers questions, not null
     * @param lastClosed the last tier that no override lifts; all before it are closed, too; not null
     * @return the adviser, never null
     */
    public static OverridingAdviser of(SharingAdviser adviser, Tier lastClosed) {
        return new OverridingAdviser(adviser, lastClosed.rank());
    }

    /**
     * The kinds of recipient that an override can reach: professionals and bodies that act for children.
     *
     * @return the kinds in declared order, never null
     */
    public static Set<RecipientKind> reachable() {
        return EnumSet.copyOf(PROFESSIONALS);
    }

    /**
     * The same facts with full consent: the child, the parents, the authority as parent and the third party concerned have
     * each given a valid consent that reaches this category, and nobody has refused or withdrawn. Everything else stays,
     * the child's stated view among it.
     *
     * @param facts the facts, not null
     * @return the facts with full consent, never null
     */
    public static FactSheet withFullConsent(FactSheet facts) {
        FactSheet full = facts;
        for (Fact<ConsentStanding> giver : GIVERS) {
            full = full.with(giver, ConsentStanding.VALID);
        }
        return full.with(Facts.CORPORATE_PARENT_CONSENT, YesNo.YES).with(Facts.CLIENT_AUTHORITY, YesNo.YES);
    }

    /**
     * Answers a question and puts an override beside the answer.
     *
     * @param override the override, not null
     * @param question the question, not null
     * @return both, never null
     * @throws ProblemException if the pack does not encode the day asked about
     */
    public OverriddenDecision advise(SafeguardingOverride override, SharingQuestion question) {
        return apply(override, adviser.advise(question));
    }

    /**
     * Puts an override beside an answer that was given under the same pack.
     *
     * @param override the override, not null
     * @param decision the answer, which stays as it is, not null
     * @return both, never null
     * @throws ProblemException {@code OVERRIDE-PACK} if another pack answered
     */
    public OverriddenDecision apply(SafeguardingOverride override, SharingDecision decision) {
        if (decision.pack() != adviser.pack()
                && !PackDigest.sha256(decision.pack()).equals(PackDigest.sha256(adviser.pack()))) {
            throw new ProblemException(
                    Problem.error("OVERRIDE-PACK", "/packEdition", "the answer was given under the same pack"));
        }
        boolean tellLater = tellsLater(override, decision);
        LocalDate day = decision.question().asOf();
        List<LiftedCategory> lifted = new ArrayList<>();
        List<NotLifted> notLifted = new ArrayList<>();
        for (CategoryDecision category : decision.categories()) {
            if (!category.flows()) {
                Optional<NotLifted> because = whyNot(override, category, day);
                because.ifPresent(notLifted::add);
                if (because.isEmpty()) {
                    lifted.add(lifted(category, day, tellLater));
                }
            }
        }
        return new OverriddenDecision(override, decision, lifted, notLifted);
    }

    /** Why an override does not let a category go that does not go by itself; empty if it lets it go. */
    Optional<NotLifted> whyNot(SafeguardingOverride override, CategoryDecision category, LocalDate day) {
        Optional<WhyNotLifted> outside = outside(override, category, day).or(() -> closed(override, category));
        if (outside.isPresent()) {
            return Optional.of(new NotLifted(category.category(), outside.get(), category.determiningRules()));
        }
        CategoryDecision consented = adviser.answer(withFullConsent(category.facts()), day);
        return consented.flows()
                ? Optional.empty()
                : Optional.of(new NotLifted(
                        category.category(), WhyNotLifted.CONSENT_WOULD_NOT_OPEN_IT, consented.determiningRules()));
    }

    /** What the override does not speak of. */
    private static Optional<WhyNotLifted> outside(
            SafeguardingOverride override, CategoryDecision category, LocalDate day) {
        if (day.isBefore(override.decidedOn())) {
            return Optional.of(WhyNotLifted.NOT_YET_DECIDED);
        }
        if (day.isAfter(override.reviewOn())) {
            return Optional.of(WhyNotLifted.REVIEW_DATE_PASSED);
        }
        RecipientKind recipient = category.facts().get(Facts.RECIPIENT_KIND);
        if (override.recipients().stream().noneMatch(named -> named.kind() == recipient)) {
            return Optional.of(WhyNotLifted.RECIPIENT_NOT_NAMED);
        }
        return override.categories().contains(category.category())
                ? Optional.empty()
                : Optional.of(WhyNotLifted.CATEGORY_NOT_NAMED);
    }

    /** What no override lifts. */
    private Optional<WhyNotLifted> closed(SafeguardingOverride override, CategoryDecision category) {
        FactSheet facts = category.facts();
        if (category.isTrimmed()) {
            return Optional.of(WhyNotLifted.NOT_NEEDED);
        }
        if (category.isClash() || category.tier().rank() <= lastClosedRank) {
            return Optional.of(WhyNotLifted.BARRED);
        }
        if (!PROFESSIONALS.contains(facts.get(Facts.RECIPIENT_KIND))) {
            return Optional.of(WhyNotLifted.RECIPIENT_OUTSIDE);
        }
        if (NOT_FOR_THE_CHILD.contains(facts.get(Facts.PURPOSE))) {
            return Optional.of(WhyNotLifted.PURPOSE_OUTSIDE);
        }
        if (facts.get(Facts.RISK_ROLE) != RiskRole.NONE) {
            return Optional.of(WhyNotLifted.RECIPIENT_MAY_BE_A_RISK);
        }
        if (facts.get(Facts.NEED_TO_KNOW) == YesNoUnknown.NO) {
            return Optional.of(WhyNotLifted.RECIPIENT_HAS_NO_NEED);
        }
        boolean refused = facts.get(Facts.CHILD_VIEW) == ChildView.OBJECTS
                || GIVERS.stream().anyMatch(giver -> AGAINST.contains(facts.get(giver)));
        return refused && override.withoutConsent() instanceof WithoutConsent.NotSought
                ? Optional.of(WhyNotLifted.REFUSAL_ON_FILE)
                : Optional.empty();
    }

    /** Whoever is told of a part would learn of the rest: one reason to wait is enough. */
    private static boolean tellsLater(SafeguardingOverride override, SharingDecision decision) {
        return override.telling() instanceof TellingTheFamily.Later
                || decision.question().get(Facts.INFORMING) == Safety.RAISES_RISK
                || decision.obligations().contains(Obligation.INFORM_DEFER);
    }

    private LiftedCategory lifted(CategoryDecision category, LocalDate day, boolean tellLater) {
        Set<Obligation> duties = EnumSet.copyOf(category.obligations());
        duties.removeAll(EnumSet.of(Obligation.SEEK, Obligation.ALT));
        duties.addAll(adviser.answer(withFullConsent(category.facts()), day).obligations());
        duties.removeAll(TELLING);
        duties.addAll(Obligation.UNIVERSAL);
        duties.add(Obligation.REVIEW);
        duties.add(Obligation.NOSEEK);
        duties.add(tellLater ? Obligation.INFORM_DEFER : Obligation.INFORM);
        List<FiredRule> overruled = category.determiningRules();
        return new LiftedCategory(category.category(), overruled, duties);
    }
}
