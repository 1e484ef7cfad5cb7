package io.github.cafkit.consent.local;

import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rules of an authority, a partnership or a setting: whose they are, from when to when, and the policies or protocols that
 * they rest on. It is no pack to answer from; {@link LocalPacks} adds it to one. Immutable and thread-safe.
 *
 * <p>A local rule rests on local sources alone, which are setting policy or a protocol between agencies, so that no decision
 * shows a local choice beside the law as if it were law.
 */
public final class LocalPack {

    /** What a local source may be: what a setting has decided, or what agencies have agreed. */
    public static final Set<CitationKind> SOURCE_KINDS = java.util.Collections.unmodifiableSet(
            EnumSet.of(CitationKind.SETTING_POLICY, CitationKind.PROFESSIONAL_STANDARD));

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern SOURCE_ID = Pattern.compile("[A-Z0-9][A-Za-z0-9.-]*(?:/[A-Za-z0-9.-]+)?");

    private final String id;
    private final String edition;
    private final LocalOwner owner;
    private final DateRange inForce;
    private final List<Citation> sources;
    private final List<SharingRule> rules;

    private LocalPack(Builder builder, LocalOwner owner, DateRange inForce) {
        this.id = builder.id;
        this.edition = builder.edition;
        this.owner = owner;
        this.inForce = inForce;
        this.sources = List.copyOf(builder.sources);
        this.rules = builder.rules.stream()
                .sorted(Comparator.comparing((SharingRule rule) -> rule.tier().rank())
                        .thenComparing(SharingRule::id)
                        .thenComparing(rule -> rule.inForce().start()))
                .toList();
    }

    /**
     * Begins a local pack.
     *
     * @param id the stable name: words of lower-case letters and digits, joined by dashes, not null
     * @param edition the edition, such as {@code 2026.1}, not null
     * @return a builder, never null
     */
    public static Builder builder(String id, String edition) {
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
     * The edition.
     *
     * @return the edition, never null
     */
    public String edition() {
        return edition;
    }

    /**
     * Whose rules they are.
     *
     * @return the owner, never null
     */
    public LocalOwner owner() {
        return owner;
    }

    /**
     * The days within which the rules lie.
     *
     * @return the days, half-open, never null
     */
    public DateRange inForce() {
        return inForce;
    }

    /**
     * The policies and protocols that the rules rest on.
     *
     * @return the sources in the order in which they were given, never null
     */
    public List<Citation> sources() {
        return sources;
    }

    /**
     * The rules.
     *
     * @return the rules by tier and id, not empty, never null
     */
    public List<SharingRule> rules() {
        return rules;
    }

    /**
     * Tells local packs apart: by name, edition, owner, dates, rules and sources.
     *
     * @return SHA-256 over these, 64 hexadecimal digits in lower case, never null
     */
    public String digest() {
        String head = JsonTree.write(
                List.of("local pack", id, edition, owner.kind().name(), owner.name(), inForce.toString()));
        return PackDigest.sha256(head + "\n" + PackDigest.canonicalText(rules, sources));
    }

    /** The id and the edition. */
    @Override
    public String toString() {
        return id + " " + edition;
    }

    /** Collects the parts of a local pack. */
    public static final class Builder {

        private final String id;
        private final String edition;
        private final List<Citation> sources = new ArrayList<>();
        private final List<SharingRule> rules = new ArrayList<>();
        private @Nullable LocalOwner owner;
        private @Nullable DateRange inForce;

        private Builder(String id, String edition) {
            this.id = id;
            this.edition = edition;
        }

        /**
         * Says whose rules they are.
         *
         * @param value the owner, not null
         * @return this builder, never null
         */
        public Builder owner(LocalOwner value) {
            owner = value;
            return this;
        }

        /**
         * Sets the days within which the rules lie.
         *
         * @param days the days, half-open, not null
         * @return this builder, never null
         */
        public Builder inForce(DateRange days) {
            inForce = days;
            return this;
        }

        /**
         * Adds policies or protocols.
         *
         * @param values the sources, not null
         * @return this builder, never null
         */
        public Builder sources(Collection<Citation> values) {
            sources.addAll(values);
            return this;
        }

        /**
         * Adds a rule. Its tier is one of the pack that the rules will be added to, see
         * {@link io.github.cafkit.consent.rule.RulePack#tier(int)}.
         *
         * @param rule the rule, not null
         * @return this builder, never null
         */
        public Builder rule(SharingRule rule) {
            rules.add(rule);
            return this;
        }

        /**
         * Adds rules.
         *
         * @param values the rules, not null
         * @return this builder, never null
         */
        public Builder rules(Collection<SharingRule> values) {
            rules.addAll(values);
            return this;
        }

        /**
         * Builds the local pack.
         *
         * @return the local pack, never null
         * @throws ProblemException with every fault found: a part is missing; a source claims to be law, or is there twice;
         *     a rule lies outside the days, rests on something else than a local source, or claims that guidance expects
         *     the sharing
         */
        public LocalPack build() {
            List<Problem> faults = new ArrayList<>();
            require(
                    ID.matcher(id).matches(),
                    "LOCAL-ID-FORM",
                    "/id",
                    "a name is lower-case words joined by dashes",
                    faults);
            require(!edition.isBlank(), "LOCAL-INCOMPLETE", "/edition", "a local pack has an edition", faults);
            require(owner != null, "LOCAL-INCOMPLETE", "/owner", "a local pack has an owner", faults);
            require(inForce != null, "LOCAL-INCOMPLETE", "/inForce", "a local pack has the days it is for", faults);
            require(!rules.isEmpty(), "LOCAL-INCOMPLETE", "/rules", "a local pack has a rule", faults);
            checkSources(faults);
            if (faults.isEmpty()) {
                checkEditions(faults);
            }
            Set<String> families = new HashSet<>();
            sources.forEach(source -> families.add(source.family()));
            rules.forEach(rule -> check(rule, families, Optional.ofNullable(inForce), faults));
            Problems.of(faults).throwIfErrors();
            return new LocalPack(this, Objects.requireNonNull(owner), Objects.requireNonNull(inForce));
        }

        private void checkSources(List<Problem> faults) {
            Set<String> ids = new HashSet<>();
            for (Citation source : sources) {
                boolean wellFormed = SOURCE_ID.matcher(source.id()).matches();
                String place = "/sources/" + (wellFormed ? source.id().replace("/", "~1") : "?");
                require(
                        wellFormed,
                        "LOCAL-SOURCE-ID",
                        place,
                        "the id of a source is letters, digits, dots and dashes, beginning with a capital or a digit",
                        faults);
                require(ids.add(source.id()), "LOCAL-SOURCE-TWICE", place, "two sources have this id", faults);
                require(
                        SOURCE_KINDS.contains(source.kind()),
                        "LOCAL-SOURCE-KIND",
                        place,
                        "a local source is a setting's policy (SETTING_POLICY) or a protocol between agencies"
                                + " (PROFESSIONAL_STANDARD), and never law or national guidance",
                        faults);
            }
        }

        /** Two editions of one source are never in force on one day. */
        private void checkEditions(List<Problem> faults) {
            for (int i = 0; i < sources.size(); i++) {
                for (Citation earlier : sources.subList(0, i)) {
                    Citation source = sources.get(i);
                    boolean overlap = earlier.family().equals(source.family())
                            && earlier.inForce()
                                    .flatMap(days -> source.inForce().filter(days::overlaps))
                                    .isPresent();
                    require(
                            !overlap,
                            "LOCAL-SOURCE-OVERLAP",
                            "/sources/" + source.id().replace("/", "~1"),
                            "two editions of the source share a day",
                            faults);
                }
            }
        }

        private static void check(
                SharingRule rule, Set<String> families, Optional<DateRange> days, List<Problem> faults) {
            String place = "/rules/" + rule.id();
            require(
                    days.isEmpty() || days.get().encloses(rule.inForce()),
                    "LOCAL-RULE-DATES",
                    place + "/inForce",
                    "a local rule lies within the days of its pack",
                    faults);
            for (Cited cited : rule.citations()) {
                require(
                        families.contains(cited.family()),
                        "LOCAL-CITATION",
                        place + "/cites",
                        "a local rule rests on the sources of its own pack, so that it is never shown as law",
                        faults);
            }
            require(
                    rule.expectedWhen().isEmpty(),
                    "LOCAL-EXPECTATION",
                    place + "/expectedWhen",
                    "a local rule may permit, and cannot say that national guidance expects the sharing",
                    faults);
        }

        private static void require(boolean holds, String code, String path, String rule, List<Problem> faults) {
            if (!holds) {
                faults.add(Problem.error(code, path, rule));
            }
        }
    }
}
