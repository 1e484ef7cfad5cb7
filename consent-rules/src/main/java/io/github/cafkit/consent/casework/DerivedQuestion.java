package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.casework.FactFinding.Derived;
import io.github.cafkit.consent.casework.FactFinding.Stated;
import io.github.cafkit.consent.casework.FactFinding.ToAsk;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A sharing question as the records of a case give it, with where every fact of it comes from and what has to be asked.
 * Immutable and thread-safe.
 *
 * <p>There is a question once the holder's sector, the kind of recipient, the stage of the child and the level of risk are
 * known; without one of them there is only what has to be asked. What else no record says is not stated in it, and the
 * rules take it as unknown.
 */
public final class DerivedQuestion {

    private final Derivation derivation;

    DerivedQuestion(Derivation derivation) {
        this.derivation = derivation;
    }

    /**
     * The day asked about.
     *
     * @return the day, never null
     */
    public LocalDate day() {
        return derivation.day();
    }

    /**
     * Who would receive it.
     *
     * @return the recipient, never null
     */
    public Party recipient() {
        return derivation.asked().recipient();
    }

    /**
     * The question for the adviser.
     *
     * @return the question, or empty while something is missing without which there is none
     */
    public Optional<SharingQuestion> question() {
        return derivation.question();
    }

    /**
     * The question for the adviser, where there has to be one.
     *
     * @return the question, never null
     * @throws ProblemException with {@code CASE-TO-ASK} for each fact without which there is no question
     */
    public SharingQuestion complete() {
        return question()
                .orElseThrow(() -> new ProblemException(Problems.of(toAsk().stream()
                        .filter(asked -> asked.weight() == AskWeight.REQUIRED)
                        .map(asked -> Problem.error(
                                "CASE-TO-ASK",
                                "/question/facts/" + asked.name(),
                                "must be asked: " + asked.fact().meaning() + "; " + asked.why()))
                        .toList())));
    }

    /**
     * Where every fact comes from: those of the whole question in declared order, then those of each category.
     *
     * @return one finding for each fact, never null
     */
    public List<FactFinding> facts() {
        return Findings.of(derivation);
    }

    /**
     * Where a fact of the whole question comes from.
     *
     * @param fact the fact, of scope {@link Fact.Scope#QUESTION}, not null
     * @return the finding, never null
     * @throws IllegalArgumentException if the fact belongs to a category
     */
    public FactFinding fact(Fact<?> fact) {
        return find(fact, Optional.empty());
    }

    /**
     * Where a fact of one category comes from.
     *
     * @param category the category, one of those asked for, not null
     * @param fact the fact, of scope {@link Fact.Scope#ITEM} or {@link Fact.Scope#CONSENT}, not null
     * @return the finding, never null
     * @throws IllegalArgumentException if the category was not asked for, or the fact belongs to the whole question
     */
    public FactFinding fact(InformationCategory category, Fact<?> fact) {
        return find(fact, Optional.of(category));
    }

    private FactFinding find(Fact<?> fact, Optional<InformationCategory> category) {
        return facts().stream()
                .filter(finding ->
                        finding.fact().equals(fact) && finding.category().equals(category))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no such fact in this question: " + fact.name()));
    }

    /**
     * What has to be asked: first that without which there is no question, then what is taken as unknown, then what is
     * taken as not raised.
     *
     * @return the facts, never null
     */
    public List<ToAsk> toAsk() {
        return facts().stream()
                .filter(ToAsk.class::isInstance)
                .map(ToAsk.class::cast)
                .sorted(Comparator.comparing(ToAsk::weight))
                .toList();
    }

    /**
     * What the records tell.
     *
     * @return the facts, never null
     */
    public List<Derived> derived() {
        return facts().stream()
                .filter(Derived.class::isInstance)
                .map(Derived.class::cast)
                .toList();
    }

    /**
     * How each record of consent was read.
     *
     * @return a reading for each record of consent by identifier, then for what statements exclude and for what came of
     *     asking; never null
     */
    public List<ConsentReading> consents() {
        return derivation.consents();
    }

    /**
     * What somebody should look at: codes that nobody has mapped, and statements that the records contradict. A place in
     * the records is named by the sort of document and its identifier.
     *
     * @return warnings without anything that a document says; empty if there are none, never null
     */
    public Problems problems() {
        List<Problem> problems = new ArrayList<>();
        for (FactFinding finding : facts()) {
            if (finding instanceof Stated stated && stated.disagrees()) {
                problems.add(Problem.warning(
                        "CASE-DISAGREES",
                        "/question/facts/" + finding.name(),
                        "what was stated is followed, and the records say otherwise"));
            }
        }
        if (derivation.keepsRecord(Facts.RISK_ROLE)) {
            problems.add(Problem.warning(
                    "CASE-RISK-ROLE-KEPT",
                    "/question/facts/" + Facts.RISK_ROLE.name(),
                    "the records name this person as a source of harm, and that cannot be stated away"));
        }
        UnknownCodes.in(derivation, problems);
        return Problems.of(problems);
    }

    /** What is derived, stated and to be asked, in numbers; nothing personal. */
    @Override
    public String toString() {
        return "DerivedQuestion{day=" + day() + ", complete=" + question().isPresent() + ", derived="
                + derived().size() + ", toAsk=" + toAsk().size() + "}";
    }
}
