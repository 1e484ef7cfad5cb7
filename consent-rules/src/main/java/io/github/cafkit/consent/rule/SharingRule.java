package io.github.cafkit.consent.rule;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One rule: when it applies, what follows, which duties come with it, what it rests on and on which days it exists. A
 * changed rule is a new edition with the same id and its own dates. Immutable and thread-safe.
 */
public final class SharingRule {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*");

    private final String id;
    private final String title;
    private final Tier tier;
    private final DateRange inForce;
    private final Condition when;
    private final List<Branch> branches;
    private final List<Duty> duties;
    private final List<Cited> citations;
    private final Optional<Condition> expectedWhen;

    private SharingRule(Builder builder, Tier tier, DateRange inForce, Condition when) {
        this.id = builder.id;
        this.title = builder.title;
        this.tier = tier;
        this.inForce = inForce;
        this.when = when;
        this.branches = List.copyOf(builder.branches);
        this.duties = List.copyOf(builder.duties);
        this.citations = List.copyOf(builder.citations);
        this.expectedWhen = Optional.ofNullable(builder.expectedWhen);
    }

    /**
     * Begins a rule.
     *
     * @param id the stable id: upper-case words joined by dashes, not null
     * @param title the rule in words, as a sentence, not null
     * @return a builder, never null
     */
    public static Builder rule(String id, String title) {
        return new Builder(id, title);
    }

    /**
     * The stable id.
     *
     * @return the id, never null
     */
    public String id() {
        return id;
    }

    /**
     * The rule in words.
     *
     * @return a sentence, never null
     */
    public String title() {
        return title;
    }

    /**
     * The tier it stands in.
     *
     * @return the tier, never null
     */
    public Tier tier() {
        return tier;
    }

    /**
     * The days on which it exists.
     *
     * @return the dates, half-open, never null
     */
    public DateRange inForce() {
        return inForce;
    }

    /**
     * When it applies.
     *
     * @return the condition, never null
     */
    public Condition when() {
        return when;
    }

    /**
     * What follows: the first branch whose condition holds.
     *
     * @return an unmodifiable list, not empty, never null
     */
    public List<Branch> branches() {
        return branches;
    }

    /**
     * The duties it brings when it is among the rules that decide.
     *
     * @return an unmodifiable list, never null
     */
    public List<Duty> duties() {
        return duties;
    }

    /**
     * What it rests on.
     *
     * @return an unmodifiable list, at least one entry of which is unconditional, never null
     */
    public List<Cited> citations() {
        return citations;
    }

    /**
     * When strong guidance expects the sharing that this rule permits.
     *
     * @return the condition, or empty if the rule never is more than optional
     */
    public Optional<Condition> expectedWhen() {
        return expectedWhen;
    }

    /** The id and the dates. */
    @Override
    public String toString() {
        return id + " " + inForce;
    }

    /** Collects the parts of a rule. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final List<Branch> branches = new ArrayList<>();
        private final List<Duty> duties = new ArrayList<>();
        private final List<Cited> citations = new ArrayList<>();
        private @Nullable Tier tier;
        private @Nullable DateRange inForce;
        private @Nullable Condition when;
        private @Nullable Condition expectedWhen;

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /**
         * Puts the rule in a tier.
         *
         * @param value the tier, not null
         * @return this builder, never null
         */
        public Builder in(Tier value) {
            tier = value;
            return this;
        }

        /**
         * Rests the rule on sources that are cited whenever it decides.
         *
         * @param families the citation ids without years, not null
         * @return this builder, never null
         */
        public Builder cites(String... families) {
            return citesWhen(Condition.always(), families);
        }

        /**
         * Adds sources that are cited under some facts only.
         *
         * @param condition under which facts, not null
         * @param families the citation ids without years, not null
         * @return this builder, never null
         */
        public Builder citesWhen(Condition condition, String... families) {
            for (String family : families) {
                citations.add(new Cited(family, condition));
            }
            return this;
        }

        /**
         * Gives the rule its dates.
         *
         * @param value the days on which it exists, half-open, not null
         * @return this builder, never null
         */
        public Builder inForce(DateRange value) {
            inForce = value;
            return this;
        }

        /**
         * Says when the rule applies: all of these hold.
         *
         * @param conditions the conditions, not null
         * @return this builder, never null
         */
        public Builder when(Condition... conditions) {
            when = conditions.length == 1 ? conditions[0] : Condition.allOf(conditions);
            return this;
        }

        /**
         * Says what follows.
         *
         * @param effect what is done with the category, not null
         * @param judgements the questions a named person must answer, not null
         * @return this builder, never null
         */
        public Builder then(Effect effect, Judgement... judgements) {
            return then(Branch.then(effect, judgements));
        }

        /**
         * Says what follows, and to whom to go first or instead.
         *
         * @param effect what is done with the category, not null
         * @param route to whom, not null
         * @param judgements the questions a named person must answer, not null
         * @return this builder, never null
         */
        public Builder then(Effect effect, Route route, Judgement... judgements) {
            return then(Branch.then(effect, judgements).route(route));
        }

        /**
         * Says what follows, branch by branch; the first whose condition holds.
         *
         * @param choices the branches, not null
         * @return this builder, never null
         */
        public Builder then(Branch... choices) {
            branches.addAll(Arrays.asList(choices));
            return this;
        }

        /**
         * Brings duties along whenever the rule decides.
         *
         * @param obligations the duties, not null
         * @return this builder, never null
         */
        public Builder obliging(Obligation... obligations) {
            return obligingWhen(Condition.always(), obligations);
        }

        /**
         * Brings duties along under some facts only.
         *
         * @param condition under which facts, not null
         * @param obligations the duties, not null
         * @return this builder, never null
         */
        public Builder obligingWhen(Condition condition, Obligation... obligations) {
            for (Obligation obligation : obligations) {
                duties.add(new Duty(obligation, condition));
            }
            return this;
        }

        /**
         * Says when strong guidance expects the sharing.
         *
         * @param condition under which facts, not null
         * @return this builder, never null
         */
        public Builder expectedWhen(Condition condition) {
            expectedWhen = condition;
            return this;
        }

        /**
         * Builds the rule.
         *
         * @return the rule, never null
         * @throws ProblemException with every fault: the id has another form, or title, tier, dates, condition, effect or
         *     an unconditional citation is missing
         */
        public SharingRule build() {
            List<Problem> faults = new ArrayList<>();
            require(ID.matcher(id).matches(), "RULE-ID-FORM", "a rule id is upper-case words joined by dashes", faults);
            require(!title.isBlank(), "RULE-NO-TITLE", "the rule has no title", faults);
            require(tier != null, "RULE-NO-TIER", "the rule has no tier", faults);
            require(inForce != null, "RULE-NO-DATES", "the rule has no dates in force", faults);
            require(when != null, "RULE-NO-CONDITION", "the rule has no condition", faults);
            require(!branches.isEmpty(), "RULE-NO-EFFECT", "the rule has no effect", faults);
            require(
                    citations.stream().anyMatch(cited -> cited.when().isAlways()),
                    "RULE-NO-CITATION",
                    "the rule has no citation that holds whenever it decides",
                    faults);
            Problems.of(faults).throwIfErrors();
            return new SharingRule(
                    this, Objects.requireNonNull(tier), Objects.requireNonNull(inForce), Objects.requireNonNull(when));
        }

        private void require(boolean holds, String code, String message, List<Problem> faults) {
            if (!holds) {
                faults.add(Problem.error(code, "/rules/" + id, message));
            }
        }
    }
}
