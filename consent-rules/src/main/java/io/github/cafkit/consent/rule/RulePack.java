package io.github.cafkit.consent.rule;

import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A dated set of rules with the tiers they stand in and the sources they rest on. It answers for the days it encodes and
 * for no others. Immutable and thread-safe.
 */
public final class RulePack {

    /**
     * What is said about a question as a whole, beyond its categories.
     *
     * @param referWhenNothingIsNeeded when a question in which no category is needed goes to a person and is not
     *     refused, not null
     * @param dutiesOfThatReferral the duties that come with it, not null
     * @param hideTrimmed when a category that was left out as not needed has to be redacted from what is shared, not
     *     null
     */
    public record WholeQuestion(
            Condition referWhenNothingIsNeeded, List<Duty> dutiesOfThatReferral, Condition hideTrimmed) {

        /** Keeps an unmodifiable copy. */
        public WholeQuestion {
            dutiesOfThatReferral = List.copyOf(dutiesOfThatReferral);
        }
    }

    /**
     * What happens when a bar and a duty meet in one category. Where its rule does not apply, the bar decides as any rule
     * does.
     *
     * @param bars the rank of the tier with the bars
     * @param duties the rank of the tier with the duties
     * @param rule what follows; it stands in the tier of the bars, not null
     */
    public record Clash(int bars, int duties, SharingRule rule) {}

    /**
     * Who is entitled to consent, for the category, the child and the day in question.
     *
     * @param toConsent when this giver's consent counts, not null
     * @param toRefuse when this giver's refusal or withdrawal counts, not null
     */
    public record Entitlement(Condition toConsent, Condition toRefuse) {}

    private final String id;
    private final String edition;
    private final DateRange encodes;
    private final LocalDate reviewedOn;
    private final SourceCatalogue sources;
    private final List<Tier> tiers;
    private final List<SharingRule> rules;
    private final List<DutyRule> duties;
    private final Map<ConsentGiver, Entitlement> entitlements;
    private final Optional<Clash> clash;
    private final WholeQuestion wholeQuestion;
    private final Map<String, LocalDate> changedDates;
    private final List<LocalRules> localRules;

    private RulePack(
            Builder builder,
            SourceCatalogue sources,
            DateRange encodes,
            LocalDate reviewedOn,
            WholeQuestion wholeQuestion) {
        this.id = builder.id;
        this.edition = builder.edition;
        this.encodes = encodes;
        this.reviewedOn = reviewedOn;
        this.sources = sources;
        this.tiers = builder.tiers.stream()
                .sorted(Comparator.comparingInt(Tier::rank))
                .toList();
        this.rules = builder.rules.stream()
                .sorted(Comparator.comparing((SharingRule rule) -> rule.tier().rank())
                        .thenComparing(SharingRule::id)
                        .thenComparing(rule -> rule.inForce().start()))
                .toList();
        this.duties = builder.duties.stream()
                .sorted(Comparator.comparing(DutyRule::obligation).thenComparing(DutyRule::id))
                .toList();
        this.entitlements = java.util.Collections.unmodifiableMap(new EnumMap<>(builder.entitlements));
        this.clash = Optional.ofNullable(builder.clash);
        this.wholeQuestion = wholeQuestion;
        this.changedDates = java.util.Collections.unmodifiableMap(new TreeMap<>(builder.changedDates));
        this.localRules = List.copyOf(builder.localRules);
    }

    /**
     * Begins a pack.
     *
     * @param id the stable name, such as {@code england}, not null
     * @param edition the edition, such as {@code 2026.11}, not null
     * @return a builder, never null
     */
    public static Builder pack(String id, String edition) {
        return new Builder(id, edition);
    }

    /**
     * The stable name.
     *
     * @return the id, never null
     */
    public String id() {
        return id;
    }

    /**
     * The edition of the pack itself, which moves when what it says moves.
     *
     * @return the edition, never null
     */
    public String edition() {
        return edition;
    }

    /**
     * The days it answers for.
     *
     * @return the days, half-open, never null
     */
    public DateRange encodes() {
        return encodes;
    }

    /**
     * The day on which its sources were last gone through. About a later day it says what was known then.
     *
     * @return the day, never null
     */
    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    /**
     * The catalogue that its citations are found in.
     *
     * @return the catalogue, never null
     */
    public SourceCatalogue sources() {
        return sources;
    }

    /**
     * Its tiers, the one that beats all others first.
     *
     * @return an unmodifiable list, never null
     */
    public List<Tier> tiers() {
        return tiers;
    }

    /**
     * The tier with a rank.
     *
     * @param rank the rank
     * @return the tier, or empty if the pack declares none of that rank
     */
    public Optional<Tier> tier(int rank) {
        return tiers.stream().filter(tier -> tier.rank() == rank).findFirst();
    }

    /**
     * Its rules, of every date, by tier and id.
     *
     * @return an unmodifiable list, never null
     */
    public List<SharingRule> rules() {
        return rules;
    }

    /**
     * The duties that attach to whatever was decided, by duty and id.
     *
     * @return an unmodifiable list, never null
     */
    public List<DutyRule> duties() {
        return duties;
    }

    /**
     * Who is entitled to consent or to refuse.
     *
     * @return for each kind of giver the conditions; a kind that is missing is never entitled; never null
     */
    public Map<ConsentGiver, Entitlement> entitlements() {
        return entitlements;
    }

    /**
     * What happens when a bar and a duty meet.
     *
     * @return the rule for it, or empty if the pack has none
     */
    public Optional<Clash> clash() {
        return clash;
    }

    /**
     * What is said about a question as a whole.
     *
     * @return the conditions, never null
     */
    public WholeQuestion wholeQuestion() {
        return wholeQuestion;
    }

    /**
     * The dates of sources that whoever loaded the pack has moved away from those it is published with. Every decision
     * reports them.
     *
     * @return for each citation id the day from which it is now taken to be in force, or to end, never null
     */
    public Map<String, LocalDate> changedDates() {
        return changedDates;
    }

    /**
     * The rules that authorities or settings have added to the pack, in the order in which they were. Every decision
     * reports them.
     *
     * @return an unmodifiable list, never null
     */
    public List<LocalRules> localRules() {
        return localRules;
    }

    /**
     * Whether a rule was added by an authority or a setting.
     *
     * @param ruleId the rule's id, not null
     * @return true if it was
     */
    public boolean isLocal(String ruleId) {
        return localRules.stream().anyMatch(added -> added.rules().contains(ruleId));
    }

    /**
     * The stretches of days with the same rules, from the first day encoded, without gap or overlap.
     *
     * @return the stretches in order, never null
     */
    public List<DateRange> intervals() {
        TreeSet<LocalDate> starts = new TreeSet<>();
        starts.add(encodes.start());
        rules.forEach(rule -> addEnds(starts, rule.inForce()));
        clash.ifPresent(declared -> addEnds(starts, declared.rule().inForce()));
        duties.forEach(duty -> addEnds(starts, duty.inForce()));
        starts.removeIf(day -> !encodes.contains(day));
        List<DateRange> stretches = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            stretches.add(DateRange.of(start, next == null ? encodes.end() : next));
        }
        return List.copyOf(stretches);
    }

    private static void addEnds(Set<LocalDate> starts, DateRange range) {
        starts.add(range.start());
        starts.add(range.end());
    }

    /**
     * A builder that holds every part of this pack, for a pack that differs from it: with rules of a local partnership
     * added, say, or with one rule in another form.
     *
     * @param newId the stable name of the new pack, which tells it apart in every decision, not null
     * @param newEdition the edition of the new pack, not null
     * @return a builder; this pack stays as it is; never null
     */
    public Builder toBuilder(String newId, String newEdition) {
        Builder builder = new Builder(newId, newEdition)
                .encodes(encodes, reviewedOn)
                .sources(sources)
                .tiers(tiers)
                .rules(rules)
                .duties(duties)
                .wholeQuestion(wholeQuestion);
        entitlements.forEach((giver, entitled) -> builder.entitles(giver, entitled.toConsent(), entitled.toRefuse()));
        clash.ifPresent(builder::clash);
        builder.changedDates(changedDates);
        localRules.forEach(builder::localRules);
        return builder;
    }

    /** The id and the edition. */
    @Override
    public String toString() {
        return id + " " + edition;
    }

    /** Collects the parts of a pack. */
    public static final class Builder {

        private final String id;
        private final String edition;
        private final List<Tier> tiers = new ArrayList<>();
        private final List<SharingRule> rules = new ArrayList<>();
        private final List<DutyRule> duties = new ArrayList<>();
        private final Map<ConsentGiver, Entitlement> entitlements = new EnumMap<>(ConsentGiver.class);
        private @Nullable DateRange encodes;
        private @Nullable LocalDate reviewedOn;
        private @Nullable SourceCatalogue sources;
        private @Nullable Clash clash;
        private @Nullable WholeQuestion wholeQuestion;
        private final Map<String, LocalDate> changedDates = new TreeMap<>();
        private final List<LocalRules> localRules = new ArrayList<>();

        private Builder(String id, String edition) {
            this.id = id;
            this.edition = edition;
        }

        /**
         * Sets the days it answers for and the day on which its sources were last gone through.
         *
         * @param days the days it answers for, half-open, with a first day, not null
         * @param reviewed the day of the last review, not null
         * @return this builder, never null
         */
        public Builder encodes(DateRange days, LocalDate reviewed) {
            encodes = days;
            reviewedOn = reviewed;
            return this;
        }

        /**
         * Sets the catalogue of citations.
         *
         * @param catalogue the catalogue, not null
         * @return this builder, never null
         */
        public Builder sources(SourceCatalogue catalogue) {
            sources = catalogue;
            return this;
        }

        /**
         * Declares tiers.
         *
         * @param values the tiers, in any order, not null
         * @return this builder, never null
         */
        public Builder tiers(Collection<Tier> values) {
            tiers.addAll(values);
            return this;
        }

        /**
         * Adds rules.
         *
         * @param values the rules, in any order, not null
         * @return this builder, never null
         */
        public Builder rules(Collection<SharingRule> values) {
            rules.addAll(values);
            return this;
        }

        /**
         * Adds duties that attach to whatever was decided.
         *
         * @param values the duties, in any order, not null
         * @return this builder, never null
         */
        public Builder duties(Collection<DutyRule> values) {
            duties.addAll(values);
            return this;
        }

        /**
         * Takes out a rule, in every edition of it.
         *
         * @param ruleId the stable id, not null
         * @return this builder, never null
         * @throws IllegalArgumentException if no rule has this id
         */
        public Builder withoutRule(String ruleId) {
            if (!rules.removeIf(rule -> rule.id().equals(ruleId))) {
                throw new IllegalArgumentException("the pack has no rule " + ruleId);
            }
            return this;
        }

        /**
         * Takes out a duty that attaches to whatever was decided.
         *
         * @param dutyId the stable id, not null
         * @return this builder, never null
         * @throws IllegalArgumentException if no such duty has this id
         */
        public Builder withoutDuty(String dutyId) {
            if (!duties.removeIf(duty -> duty.id().equals(dutyId))) {
                throw new IllegalArgumentException("the pack has no duty " + dutyId);
            }
            return this;
        }

        /**
         * Says when a kind of giver is entitled.
         *
         * @param giver the kind of giver, not null
         * @param toConsent when its consent counts, not null
         * @param toRefuse when its refusal counts, not null
         * @return this builder, never null
         */
        public Builder entitles(ConsentGiver giver, Condition toConsent, Condition toRefuse) {
            entitlements.put(giver, new Entitlement(toConsent, toRefuse));
            return this;
        }

        /**
         * Says what happens when a bar and a duty meet in one category.
         *
         * @param value the clash, not null
         * @return this builder, never null
         */
        public Builder clash(Clash value) {
            clash = value;
            return this;
        }

        /**
         * Says what is said about a question as a whole.
         *
         * @param value the conditions, not null
         * @return this builder, never null
         */
        public Builder wholeQuestion(WholeQuestion value) {
            wholeQuestion = value;
            return this;
        }

        /**
         * Says which dates of sources were moved.
         *
         * @param days for each citation id its changed day, not null
         * @return this builder, never null
         */
        public Builder changedDates(Map<String, LocalDate> days) {
            changedDates.putAll(days);
            return this;
        }

        /**
         * Says which rules an authority or a setting has added. {@link io.github.cafkit.consent.local.LocalPacks} does so
         * once it has found nothing against them; the rules themselves are added with {@link #rules(Collection)}.
         *
         * @param added whose rules they are, not null
         * @return this builder, never null
         */
        public Builder localRules(LocalRules added) {
            localRules.add(added);
            return this;
        }

        /**
         * Loads the pack.
         *
         * @return the pack, never null
         * @throws ProblemException with every fault found: missing parts; or, if there are none, a citation that the
         *     catalogue lacks, a rule that on some day rests on nothing in force, two editions of a rule on one day, a tier
         *     that the pack does not declare, an effect that its tier does not declare
         */
        public RulePack build() {
            List<Problem> missing = new ArrayList<>();
            require(!tiers.isEmpty(), "tiers", missing);
            require(!rules.isEmpty(), "rules", missing);
            require(sources != null, "sources", missing);
            require(encodes != null, "days that it encodes", missing);
            require(reviewedOn != null, "day of review", missing);
            require(wholeQuestion != null, "rule for the whole question", missing);
            Problems.of(missing).throwIfErrors();

            SourceCatalogue itsSources = Objects.requireNonNull(sources);
            DateRange itsDays = Objects.requireNonNull(encodes);
            PackCheck.check(rules, duties, Optional.ofNullable(clash), tiers, itsSources, itsDays)
                    .throwIfErrors();
            return new RulePack(
                    this,
                    itsSources,
                    itsDays,
                    Objects.requireNonNull(reviewedOn),
                    Objects.requireNonNull(wholeQuestion));
        }

        private static void require(boolean present, String part, List<Problem> missing) {
            if (!present) {
                missing.add(Problem.error("PACK-INCOMPLETE", "", "the pack has no " + part));
            }
        }
    }
}
