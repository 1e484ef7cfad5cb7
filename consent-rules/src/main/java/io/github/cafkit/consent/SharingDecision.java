package io.github.cafkit.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.source.Citation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a sharing question: what may go now, what may not and why, with which duties, and what a named person
 * must still judge. It is decision support and not legal advice; it forbids nobody to report a concern. Immutable and
 * thread-safe.
 */
public final class SharingDecision {

    /** Shown with every rendering of a decision. */
    public static final String NOTICE = "This is decision support. It is not legal advice, it does not replace"
            + " professional judgement, and it never forbids anyone to report a concern about a child.";

    /** The urgent notice. */
    static final String ACT_NOW = "A child is in immediate danger. Act now: call 999 or the duty team. Write it up"
            + " afterwards; wait for no form and no answer of this program.";

    private final RulePack pack;
    private final SharingQuestion question;
    private final List<CategoryDecision> categories;
    private final Aggregation whole;

    SharingDecision(RulePack pack, SharingQuestion question, List<CategoryDecision> categories) {
        this.pack = pack;
        this.question = question;
        this.categories = List.copyOf(categories);
        this.whole = Aggregation.of(pack.wholeQuestion(), this.categories);
    }

    /**
     * The question.
     *
     * @return the question, never null
     */
    public SharingQuestion question() {
        return question;
    }

    /**
     * The pack that answered.
     *
     * @return the pack, never null
     */
    public RulePack pack() {
        return pack;
    }

    /**
     * What to do at once, whatever the outcome.
     *
     * @return the notice, or empty unless a child is in immediate danger
     */
    public Optional<String> urgentNotice() {
        return question.get(Facts.RISK_LEVEL) == RiskLevel.IMMEDIATE_DANGER ? Optional.of(ACT_NOW) : Optional.empty();
    }

    /**
     * The answer for the question as a whole.
     *
     * @return the outcome, never null
     */
    public Outcome outcome() {
        return whole.outcome();
    }

    /**
     * How strongly the sharing is meant.
     *
     * @return the strength, or empty if nothing is shared
     */
    public Optional<Strength> strength() {
        return whole.strength();
    }

    /**
     * The answer for each category, in the order of {@link InformationCategory}.
     *
     * @return an unmodifiable list, not empty, never null
     */
    public List<CategoryDecision> categories() {
        return categories;
    }

    /**
     * The answer for one category.
     *
     * @param category a category that was asked for, not null
     * @return its answer, never null
     * @throws IllegalArgumentException if it was not asked for
     */
    public CategoryDecision category(InformationCategory category) {
        return categories.stream()
                .filter(decision -> decision.category() == category)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(category + " was not asked for"));
    }

    /**
     * The categories that may go now.
     *
     * @return the categories in declared order, never null
     */
    public Set<InformationCategory> share() {
        return whole.share();
    }

    /**
     * All other requested categories: refused, waiting for consent or for the lead, or not needed.
     *
     * @return the categories in declared order, never null
     */
    public Set<InformationCategory> withhold() {
        return whole.withhold();
    }

    /**
     * The duties that come with the answer: the union over the categories, and what sharing only a part of them adds.
     *
     * @return the duties in declared order, never null
     */
    public Set<Obligation> obligations() {
        return whole.obligations();
    }

    /**
     * The duties that rules of an authority or a setting add to {@link #obligations()}. They are listed apart, and change
     * no outcome.
     *
     * @return the duties in declared order; empty unless a local rule is among those that decide; never null
     */
    public Set<Obligation> localObligations() {
        Set<Obligation> added = EnumSet.noneOf(Obligation.class);
        Aggregation.counted(categories).forEach(category -> added.addAll(category.localObligations()));
        added.removeAll(obligations());
        return Collections.unmodifiableSet(added);
    }

    /**
     * To whom to go first or instead.
     *
     * @return the route, or empty if there is none
     */
    public Optional<Route> route() {
        return whole.route();
    }

    /**
     * The questions that a named person must answer.
     *
     * @return the questions in declared order, never null
     */
    public Set<Judgement> judgements() {
        return whole.judgements();
    }

    /**
     * The sources in force on the day asked about that the answer rests on.
     *
     * @return the citations, each once, in the order of the catalogue, never null
     */
    public List<Citation> citations() {
        Set<Citation> cited = new HashSet<>();
        Aggregation.counted(categories).forEach(category -> cited.addAll(category.citations()));
        return pack.sources().all().stream().filter(cited::contains).toList();
    }

    /**
     * The facts that nobody stated.
     *
     * @return their names, those of items with the category in front, never null
     */
    public List<String> notStated() {
        return question.notStated();
    }

    /**
     * The dates of sources that were moved away from those the pack is published with.
     *
     * @return for each citation id the changed day; empty if none was moved; never null
     */
    public Map<String, LocalDate> changedDates() {
        return pack.changedDates();
    }

    /**
     * The rules that authorities or settings have added to the pack that answered, whether or not they decided, each with
     * whoever answers for what they widen.
     *
     * @return the additions in the order in which they were made; empty if there is none; never null
     */
    public List<LocalRules> localRules() {
        return pack.localRules();
    }

    /**
     * The consents on file that do not count as consent, for each category, and why.
     *
     * @return the findings in the order of the consents, never null
     */
    public List<ConsentFinding> consentsThatDoNotCount() {
        return ConsentFindings.of(pack, question, categories);
    }

    /**
     * The decision as a document: plain maps, lists and codes, the same on every run. This is what both Jackson lines
     * write.
     *
     * @return the document, never null
     */
    @JsonValue
    public Map<String, Object> toDocument() {
        return DecisionDocument.of(this);
    }

    /** Outcome and categories; codes only, so nothing personal. */
    @Override
    public String toString() {
        return "SharingDecision{" + outcome() + ", share=" + share() + ", withhold=" + withhold() + "}";
    }
}
