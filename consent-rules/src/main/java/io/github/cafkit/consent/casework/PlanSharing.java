package io.github.cafkit.consent.casework;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.casework.PlanOnFile.ActionOnFile;
import io.github.cafkit.consent.casework.PlanOnFile.NeedOnFile;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.accountability.SharingNeed;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.review.PlanFinding;
import io.github.cafkit.model.review.PlanReview;
import io.github.cafkit.model.review.PlanRule;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the open actions of the current plans have to share, put to the rules: rule {@code PLAN-10} with the answer of the
 * adviser. Immutable and thread-safe.
 *
 * <p>An action says in its {@link SharingNeed sharing needs} which agency has to be given what, and for what. A
 * {@link PlanReview} compares that with the consents by dates and by what was named; here each need is asked as a question
 * derived from all records, so that an answer may also be that it goes without consent, or that it goes to nobody. A need
 * that names a decision to share is left alone by both, and so is what the holder needs of itself.
 * {@link #problems(PlanId, PlanReview)} puts both together, one finding for each need.
 *
 * <p>Nothing here keeps anybody from acting: where harm is feared, sharing does not wait for a plan.
 */
public final class PlanSharing {

    private final LocalDate day;
    private final List<PlanSharingFinding> findings;
    private final Set<CasePlace> decided;

    private PlanSharing(LocalDate day, List<PlanSharingFinding> findings, Set<CasePlace> decided) {
        this.day = day;
        this.findings = List.copyOf(findings);
        this.decided = Collections.unmodifiableSet(decided);
    }

    /**
     * Begins a review of the plans among the records of a case.
     *
     * @param records the records, not null
     * @return a builder, never null
     */
    public static Builder of(CaseRecords records) {
        return new Builder(records);
    }

    /**
     * The day looked at.
     *
     * @return the day, never null
     */
    public LocalDate day() {
        return day;
    }

    /**
     * What was found, in the order of plans and of the places in them.
     *
     * @return the findings; empty if the rules let go everything that has to be shared, never null
     */
    public List<PlanSharingFinding> findings() {
        return findings;
    }

    /**
     * What was found, as problems at their places in the plan.
     *
     * @return the problems, each with code {@code PLAN-10}, never null
     */
    public Problems problems() {
        return Problems.of(findings.stream().map(PlanSharingFinding::toProblem).toList());
    }

    /**
     * What a review of a plan found, with the answer of the rules in the place of its own comparison with the consents. A
     * need that the rules have answered is judged by them; of one that they cannot answer yet, what the review found stays.
     *
     * @param plan the version that was reviewed, not null
     * @param review its review of the same day, not null
     * @return all problems, one for each need to share at most, never null
     */
    public Problems problems(PlanId plan, PlanReview review) {
        Set<String> answered = new HashSet<>();
        decided.stream().filter(place -> place.id().equals(plan.value())).forEach(place -> answered.add(place.path()));
        List<Problem> problems = new ArrayList<>();
        Set<String> reviewed = new HashSet<>();
        for (PlanFinding finding : review.findings()) {
            boolean sharing = finding.rule() == PlanRule.SHARING_WITHIN_CONSENT;
            if (!sharing || !answered.contains(finding.path())) {
                problems.add(finding.toProblem());
                if (sharing) {
                    reviewed.add(finding.path());
                }
            }
        }
        findings.stream()
                .filter(finding -> finding.place().id().equals(plan.value()))
                .filter(finding -> !reviewed.contains(finding.place().path()))
                .forEach(finding -> problems.add(finding.toProblem()));
        return Problems.of(problems);
    }

    /** Collects what the records do not say. Not for use by several threads. */
    public static final class Builder {

        private final CaseRecords records;
        private final Map<Fact<?>, Enum<?>> stated = new HashMap<>();
        private CaseCodes codes = CaseCodes.standard();
        private @Nullable AgencyId holder;
        private @Nullable PersonId teller;

        private Builder(CaseRecords records) {
            this.records = Objects.requireNonNull(records, "records");
        }

        /**
         * Says what the authority's codes mean; without it, those of {@link CaseCodes#standard()}.
         *
         * @param own the codes, not null
         * @return this builder, never null
         */
        public Builder codes(CaseCodes own) {
            codes = Objects.requireNonNull(own, "codes");
            return this;
        }

        /**
         * Says which agency holds the information and would pass it on. Mandatory.
         *
         * @param agency the agency, not null
         * @return this builder, never null
         */
        public Builder heldBy(AgencyId agency) {
            holder = Objects.requireNonNull(agency, "agency");
            return this;
        }

        /**
         * Names the practitioner of the holder who would tell.
         *
         * @param practitioner who, not null
         * @return this builder, never null
         */
        public Builder toldBy(PersonId practitioner) {
            teller = Objects.requireNonNull(practitioner, "practitioner");
            return this;
        }

        /**
         * States a fact of every question that is asked, such as the level of risk. Purposes come from the plan.
         *
         * @param <E> the enumeration of its values
         * @param fact the fact, of scope {@link Fact.Scope#QUESTION} and not the purpose, not null
         * @param value its value, not null
         * @return this builder, never null
         * @throws IllegalArgumentException if the fact is the purpose, belongs to an item or follows from consents
         */
        public <E extends Enum<E> & FactValue> Builder stating(Fact<E> fact, E value) {
            if (fact.scope() != Fact.Scope.QUESTION || fact.equals(Facts.PURPOSE)) {
                throw new IllegalArgumentException("fact " + fact.name() + " is not stated for all needs of a plan");
            }
            stated.put(fact, Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Asks the rules about every need of every open action of the plans that are carried out that day.
         *
         * @param adviser who answers, not null
         * @param on the day, not null
         * @return what was found, never null
         * @throws ProblemException if no holder was named, or if the adviser's pack does not encode the day
         */
        public PlanSharing review(SharingAdviser adviser, LocalDate on) {
            if (holder == null) {
                throw new ProblemException(
                        Problem.error("CASE-QUESTION-01", "/heldBy", "a question says who holds the information"));
            }
            Round round = new Round(this, adviser, on);
            for (Known<PlanOnFile> plan : records.index().plans()) {
                if (plan.on(on)) {
                    plan.value().outcomes().stream()
                            .flatMap(outcome -> outcome.actions().stream())
                            .filter(action -> action.action().statusOn(on).open())
                            .forEach(round::action);
                }
            }
            return new PlanSharing(on, round.findings, round.decided);
        }

        private CaseQuestion.Builder question(SharingNeed need, Set<InformationCategory> categories) {
            CaseQuestion.Builder question = CaseQuestion.from(records)
                    .codes(codes)
                    .heldBy(Objects.requireNonNull(holder))
                    .to(Party.agency(need.getRecipient()))
                    .about(categories.toArray(InformationCategory[]::new));
            if (teller != null) {
                question.toldBy(teller);
            }
            need.getPurpose().flatMap(codes::purpose).ifPresent(question::purpose);
            stated.forEach((fact, value) -> state(question, fact, value));
            return question;
        }

        private static <E extends Enum<E> & FactValue> void state(
                CaseQuestion.Builder question, Fact<E> fact, Enum<?> value) {
            question.stating(fact, fact.type().cast(value));
        }
    }

    /** One review under way: what was asked, and what was found so far. */
    private static final class Round {

        private final Builder asks;
        private final SharingAdviser adviser;
        private final LocalDate day;
        private final List<PlanSharingFinding> findings = new ArrayList<>();
        private final Set<CasePlace> decided = new HashSet<>();

        Round(Builder asks, SharingAdviser adviser, LocalDate day) {
            this.asks = asks;
            this.adviser = adviser;
            this.day = day;
        }

        void action(ActionOnFile action) {
            for (NeedOnFile need : action.needs()) {
                boolean own = need.need().getRecipient().equals(asks.holder);
                if (!own && need.need().getDecision().isEmpty()) {
                    need(action, need);
                }
            }
        }

        private void need(ActionOnFile action, NeedOnFile on) {
            Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
            boolean unknown = false;
            for (String code : on.need().getCategories()) {
                Optional<InformationCategory> category = asks.codes.category(code);
                category.ifPresent(categories::add);
                unknown |= category.isEmpty();
            }
            if (unknown) {
                found(
                        action,
                        on,
                        Severity.WARNING,
                        "it has to share something by a code that nobody has mapped",
                        Optional.empty(),
                        Optional.empty());
                return;
            }
            DerivedQuestion question = asks.question(on.need(), categories).on(day);
            if (question.question().isEmpty()) {
                found(action, on, Severity.WARNING, unanswered(question), Optional.of(question), Optional.empty());
                return;
            }
            SharingDecision decision = adviser.advise(question.complete());
            decided.add(on.place());
            if (!decision.withhold().isEmpty()) {
                found(action, on, Severity.ERROR, held(decision), Optional.of(question), Optional.of(decision));
            }
        }

        private static String unanswered(DerivedQuestion question) {
            return "whether it may share what it has to cannot be told before this is known: "
                    + question.toAsk().stream()
                            .filter(asked -> asked.weight() == AskWeight.REQUIRED)
                            .map(asked -> asked.fact().meaning())
                            .collect(joining("; "));
        }

        private static String held(SharingDecision decision) {
            return "the rules do not let go all that it has to share, and there is no decision to share: "
                    + decision.categories().stream()
                            .filter(category -> !category.flows())
                            .map(category -> category.category().label() + " "
                                    + category.effect().label())
                            .collect(joining("; "));
        }

        private void found(
                ActionOnFile action,
                NeedOnFile need,
                Severity severity,
                String message,
                Optional<DerivedQuestion> question,
                Optional<SharingDecision> decision) {
            findings.add(new PlanSharingFinding(
                    need.place(),
                    action.action().getId(),
                    need.need().getRecipient(),
                    severity,
                    message,
                    question,
                    decision));
        }
    }
}
