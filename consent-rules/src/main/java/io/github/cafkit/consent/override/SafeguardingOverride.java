package io.github.cafkit.consent.override;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A named person's decision that information goes to a named recipient although the rules do not let it go by themselves: on
 * which ground, what harm is feared and how likely it is, why nothing less would do, why without consent, until when. It
 * cannot be built with a part missing.
 *
 * <p>Nobody needs one to report a concern about a child to those who protect children: that door is open without it. It
 * stands in for consent and for nothing else ({@link OverridingAdviser} says what it can never do). It holds personal texts,
 * which {@code toString} does not show. Immutable and thread-safe.
 */
public final class SafeguardingOverride {

    /** The name and version of the document. */
    public static final String SCHEMA = "cafkit/safeguarding-override/1";

    /**
     * The most days from the decision to its review. No source gives a number; this is the library's own caution. Whatever
     * has to go on longer is decided again.
     */
    public static final int MOST_DAYS = 92;

    private final OverrideGround ground;
    private final PersonalText harmFeared;
    private final PersonalText likelihood;
    private final PersonalText necessity;
    private final PersonalText proportionality;
    private final WithoutConsent withoutConsent;
    private final DecidedBy decidedBy;
    private final LocalDate decidedOn;
    private final LocalDate reviewOn;
    private final TellingTheFamily telling;
    private final SortedSet<NamedRecipient> recipients;
    private final Set<InformationCategory> categories;

    private SafeguardingOverride(Builder parts) {
        this.ground = Objects.requireNonNull(parts.ground);
        this.harmFeared = PersonalText.of(Objects.requireNonNull(parts.harmFeared));
        this.likelihood = PersonalText.of(Objects.requireNonNull(parts.likelihood));
        this.necessity = PersonalText.of(Objects.requireNonNull(parts.necessity));
        this.proportionality = PersonalText.of(Objects.requireNonNull(parts.proportionality));
        this.withoutConsent = Objects.requireNonNull(parts.withoutConsent);
        this.decidedBy = Objects.requireNonNull(parts.decidedBy);
        this.decidedOn = Objects.requireNonNull(parts.decidedOn);
        this.reviewOn = Objects.requireNonNull(parts.reviewOn);
        this.telling = Objects.requireNonNull(parts.telling);
        this.recipients = Collections.unmodifiableSortedSet(new TreeSet<>(parts.recipients));
        this.categories = Collections.unmodifiableSet(EnumSet.copyOf(parts.categories));
    }

    /**
     * Begins an override.
     *
     * @return a builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an override. Its shape is that of {@code safeguarding-override.schema.json}.
     *
     * @param document the document, as a strict JSON reader gives it, not null
     * @return the override, never null
     * @throws ProblemException with every fault found, each with its place; nothing that the document says is in it
     */
    public static SafeguardingOverride read(Map<String, ?> document) {
        return OverrideDocument.read(document);
    }

    /**
     * The ground.
     *
     * @return the ground, never null
     */
    public OverrideGround ground() {
        return ground;
    }

    /**
     * What harm is feared.
     *
     * @return the text, guarded and not blank, never null
     */
    public PersonalText harmFeared() {
        return harmFeared;
    }

    /**
     * How likely that harm is, and what that rests on.
     *
     * @return the text, guarded and not blank, never null
     */
    public PersonalText likelihood() {
        return likelihood;
    }

    /**
     * Why this has to go, and why nothing less would do.
     *
     * @return the text, guarded and not blank, never null
     */
    public PersonalText necessity() {
        return necessity;
    }

    /**
     * Why the good outweighs what it costs the child and the family.
     *
     * @return the text, guarded and not blank, never null
     */
    public PersonalText proportionality() {
        return proportionality;
    }

    /**
     * Why it goes without consent.
     *
     * @return the choice, never null
     */
    public WithoutConsent withoutConsent() {
        return withoutConsent;
    }

    /**
     * Who decided.
     *
     * @return the person and the role, never null
     */
    public DecidedBy decidedBy() {
        return decidedBy;
    }

    /**
     * When it was decided.
     *
     * @return the first day on which it can lift anything, never null
     */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /**
     * When it is decided again.
     *
     * @return the last day on which it can lift anything, later than {@link #decidedOn()}, never null
     */
    public LocalDate reviewOn() {
        return reviewOn;
    }

    /**
     * When the family is told.
     *
     * @return the choice, never null
     */
    public TellingTheFamily telling() {
        return telling;
    }

    /**
     * To whom it may go.
     *
     * @return the recipients, not empty, unmodifiable, never null
     */
    public SortedSet<NamedRecipient> recipients() {
        return recipients;
    }

    /**
     * What may go.
     *
     * @return the categories in declared order, not empty, unmodifiable, never null
     */
    public Set<InformationCategory> categories() {
        return categories;
    }

    /**
     * The override as a document, which {@link #read(Map)} reads back. This is what both Jackson lines write. It holds the
     * personal texts: keep it where records about the child are kept.
     *
     * @return plain maps, lists, texts and codes, the same on every run, never null
     */
    @JsonValue
    public Map<String, Object> toDocument() {
        return OverrideDocument.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeguardingOverride that && toDocument().equals(that.toDocument());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ground, decidedBy, decidedOn, reviewOn, recipients, categories);
    }

    /** Ground, days and categories; codes only, so nothing personal. */
    @Override
    public String toString() {
        return "SafeguardingOverride{" + ground + ", from=" + decidedOn + ", review=" + reviewOn + ", categories="
                + categories + "}";
    }

    /** Collects the parts of an override. All are mandatory. */
    public static final class Builder {

        private @Nullable OverrideGround ground;
        private @Nullable String harmFeared;
        private @Nullable String likelihood;
        private @Nullable String necessity;
        private @Nullable String proportionality;
        private @Nullable WithoutConsent withoutConsent;
        private @Nullable DecidedBy decidedBy;
        private @Nullable LocalDate decidedOn;
        private @Nullable LocalDate reviewOn;
        private @Nullable TellingTheFamily telling;
        private final SortedSet<NamedRecipient> recipients = new TreeSet<>();
        private final Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);

        private Builder() {}

        /**
         * Says on which ground.
         *
         * @param value the ground, not null
         * @return this builder, never null
         */
        public Builder ground(OverrideGround value) {
            ground = value;
            return this;
        }

        /**
         * Says what harm is feared.
         *
         * @param text the harm, not blank, not null
         * @return this builder, never null
         */
        public Builder harmFeared(String text) {
            harmFeared = text;
            return this;
        }

        /**
         * Says how likely that harm is, and what that rests on.
         *
         * @param text the likelihood, not blank, not null
         * @return this builder, never null
         */
        public Builder likelihood(String text) {
            likelihood = text;
            return this;
        }

        /**
         * Says why this has to go, and why nothing less would do.
         *
         * @param text the necessity, not blank, not null
         * @return this builder, never null
         */
        public Builder necessity(String text) {
            necessity = text;
            return this;
        }

        /**
         * Says why the good outweighs what it costs the child and the family.
         *
         * @param text the proportionality, not blank, not null
         * @return this builder, never null
         */
        public Builder proportionality(String text) {
            proportionality = text;
            return this;
        }

        /**
         * Says why it goes without consent.
         *
         * @param value the choice, its text not blank, not null
         * @return this builder, never null
         */
        public Builder withoutConsent(WithoutConsent value) {
            withoutConsent = value;
            return this;
        }

        /**
         * Says who decided.
         *
         * @param value the person and the role, not null
         * @return this builder, never null
         */
        public Builder decidedBy(DecidedBy value) {
            decidedBy = value;
            return this;
        }

        /**
         * Says when it was decided.
         *
         * @param day the day, not null
         * @return this builder, never null
         */
        public Builder decidedOn(LocalDate day) {
            decidedOn = day;
            return this;
        }

        /**
         * Says when it is decided again.
         *
         * @param day a later day, at most {@link #MOST_DAYS} days after the decision, not null
         * @return this builder, never null
         */
        public Builder reviewOn(LocalDate day) {
            reviewOn = day;
            return this;
        }

        /**
         * Says when the family is told.
         *
         * @param value the choice, its text not blank, not null
         * @return this builder, never null
         */
        public Builder telling(TellingTheFamily value) {
            telling = value;
            return this;
        }

        /**
         * Names a recipient.
         *
         * @param recipient the recipient, not null
         * @return this builder, never null
         */
        public Builder to(NamedRecipient recipient) {
            recipients.add(recipient);
            return this;
        }

        /**
         * Names categories.
         *
         * @param values the categories, not null
         * @return this builder, never null
         */
        public Builder of(InformationCategory... values) {
            return of(List.of(values));
        }

        /**
         * Names categories.
         *
         * @param values the categories, not null
         * @return this builder, never null
         */
        public Builder of(Collection<InformationCategory> values) {
            categories.addAll(values);
            return this;
        }

        /**
         * Builds the override.
         *
         * @return the override, never null
         * @throws ProblemException with everything that is missing or does not fit, each with its place in the document
         */
        public SafeguardingOverride build() {
            Problems.of(faults()).throwIfErrors();
            return new SafeguardingOverride(this);
        }

        /** Everything that is missing or does not fit. */
        List<Problem> faults() {
            List<Problem> faults = new ArrayList<>();
            missing(faults, ground == null, "/ground", "on which ground");
            text(faults, harmFeared, "/harmFeared", "what harm is feared");
            text(faults, likelihood, "/likelihood", "how likely it is, and what that rests on");
            text(faults, necessity, "/necessity", "why this has to go, and why nothing less would do");
            text(faults, proportionality, "/proportionality", "why the good outweighs what it costs the family");
            missing(faults, withoutConsent == null, "/withoutConsent", "why it goes without consent");
            if (withoutConsent != null) {
                text(faults, withoutConsent.because().value(), "/withoutConsent/because", "the reason in this case");
            }
            missing(faults, decidedBy == null, "/decidedBy", "who decided, and in what role");
            missing(faults, decidedOn == null, "/decidedOn", "when it was decided");
            missing(faults, reviewOn == null, "/reviewOn", "when it is decided again");
            missing(faults, telling == null, "/telling", "whether the family is told now, or when and why not now");
            if (telling instanceof TellingTheFamily.Later later) {
                text(faults, later.because().value(), "/telling/because", "why telling them now would not be safe");
            }
            missing(faults, recipients.isEmpty(), "/recipients", "at least one recipient");
            missing(faults, categories.isEmpty(), "/categories", "at least one category");
            days(faults);
            return faults;
        }

        private void days(List<Problem> faults) {
            if (decidedOn == null || reviewOn == null) {
                return;
            }
            if (!reviewOn.isAfter(decidedOn) || reviewOn.isAfter(decidedOn.plusDays(MOST_DAYS))) {
                faults.add(Problem.error(
                        "OVERRIDE-REVIEW",
                        "/reviewOn",
                        "is later than the decision, by at most " + MOST_DAYS + " days"));
            }
            if (telling instanceof TellingTheFamily.Later later
                    && (!later.lookAgainOn().isAfter(decidedOn)
                            || later.lookAgainOn().isAfter(reviewOn))) {
                faults.add(Problem.error(
                        "OVERRIDE-LOOK-AGAIN",
                        "/telling/lookAgainOn",
                        "is later than the decision and not later than its review"));
            }
        }

        private static void text(List<Problem> faults, @Nullable String text, String path, String what) {
            missing(faults, text == null || text.isBlank(), path, what);
        }

        private static void missing(List<Problem> faults, boolean isMissing, String path, String what) {
            if (isMissing) {
                faults.add(Problem.error("OVERRIDE-MISSING", path, "must be said: " + what));
            }
        }
    }
}
