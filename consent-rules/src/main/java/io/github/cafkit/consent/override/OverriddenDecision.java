package io.github.cafkit.consent.override;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules say, unchanged, and beside it what goes by a person's decision, with the duties of both. Immutable and
 * thread-safe.
 */
public final class OverriddenDecision {

    /** The name and version of the document. */
    public static final String SCHEMA = "cafkit/overridden-decision/1";

    /** Shown with every rendering. */
    public static final String NOTICE = "What is lifted goes by the decision of the person named in the override, who"
            + " answers for it, and not by the rules. Nobody needs an override to report a concern about a child to those"
            + " who protect children. " + SharingDecision.NOTICE;

    private final SafeguardingOverride override;
    private final SharingDecision decision;
    private final List<LiftedCategory> lifted;
    private final List<NotLifted> notLifted;

    OverriddenDecision(
            SafeguardingOverride override,
            SharingDecision decision,
            List<LiftedCategory> lifted,
            List<NotLifted> notLifted) {
        this.override = override;
        this.decision = decision;
        this.lifted = List.copyOf(lifted);
        this.notLifted = List.copyOf(notLifted);
    }

    /**
     * The override.
     *
     * @return the override, never null
     */
    public SafeguardingOverride override() {
        return override;
    }

    /**
     * What the rules say, as if there were no override.
     *
     * @return the decision, never null
     */
    public SharingDecision rulesSay() {
        return decision;
    }

    /**
     * What goes by the person's decision.
     *
     * @return the categories in declared order; empty if the override changes nothing; never null
     */
    public List<LiftedCategory> lifted() {
        return lifted;
    }

    /**
     * What stays as the rules have it although it does not go, and why.
     *
     * @return the categories in declared order, never null
     */
    public List<NotLifted> notLifted() {
        return notLifted;
    }

    /**
     * Whether the override changes anything.
     *
     * @return true if some category goes by it
     */
    public boolean isWidened() {
        return !lifted.isEmpty();
    }

    /**
     * What may go now, by the rules or by the person's decision.
     *
     * @return the categories in declared order, never null
     */
    public Set<InformationCategory> share() {
        Set<InformationCategory> share = EnumSet.noneOf(InformationCategory.class);
        share.addAll(decision.share());
        lifted.forEach(each -> share.add(each.category()));
        return Collections.unmodifiableSet(share);
    }

    /**
     * All other requested categories.
     *
     * @return the categories in declared order, never null
     */
    public Set<InformationCategory> withhold() {
        Set<InformationCategory> withhold = EnumSet.noneOf(InformationCategory.class);
        withhold.addAll(decision.withhold());
        withhold.removeAll(share());
        return Collections.unmodifiableSet(withhold);
    }

    /**
     * To whom exactly what is lifted may go.
     *
     * @return those recipients of the override that are of the kind asked about, never null
     */
    public List<NamedRecipient> recipients() {
        RecipientKind asked = decision.question().get(Facts.RECIPIENT_KIND);
        return override.recipients().stream()
                .filter(named -> named.kind() == asked)
                .toList();
    }

    /**
     * The duties: those of what is lifted, and those of the rules for everything else. Where anything speaks for telling the
     * family later, they are told of nothing yet. If nothing is lifted, the duties of the rules and no others.
     *
     * @return the duties in declared order, never null
     */
    public Set<Obligation> obligations() {
        if (lifted.isEmpty()) {
            return decision.obligations();
        }
        Set<Obligation> duties = EnumSet.noneOf(Obligation.class);
        lifted.forEach(each -> duties.addAll(each.obligations()));
        for (CategoryDecision category : decision.categories()) {
            if (!category.isTrimmed() && liftedAs(category.category()).isEmpty()) {
                duties.addAll(category.obligations());
            }
        }
        if (decision.obligations().contains(Obligation.REDACT) || isPartial()) {
            duties.add(Obligation.REDACT);
        }
        if (duties.contains(Obligation.INFORM_DEFER)) {
            duties.remove(Obligation.INFORM);
        }
        return Collections.unmodifiableSet(duties);
    }

    private boolean isPartial() {
        Set<InformationCategory> share = share();
        return decision.categories().stream()
                .anyMatch(category -> !category.isTrimmed() && !share.contains(category.category()));
    }

    private Optional<LiftedCategory> liftedAs(InformationCategory category) {
        return lifted.stream().filter(each -> each.category() == category).findFirst();
    }

    /**
     * Both as a document: codes, days and the words of the library, none of the texts of the override and none of its
     * identifiers of people. This is what both Jackson lines write. It shows what is on file, so it is for those who hold the
     * information.
     *
     * @return plain maps, lists and codes, the same on every run, never null
     */
    @JsonValue
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("asOf", decision.question().asOf().toString());
        decision.urgentNotice().ifPresent(notice -> document.put("urgent", notice));
        document.put("ground", override.ground().name());
        document.put("decidedBy", override.decidedBy().role().name());
        document.put("decidedOn", override.decidedOn().toString());
        document.put("reviewOn", override.reviewOn().toString());
        if (override.telling() instanceof TellingTheFamily.Later later) {
            document.put("lookAgainOn", later.lookAgainOn().toString());
        }
        document.put("share", names(share()));
        document.put("withhold", names(withhold()));
        document.put("obligations", codes(obligations()));
        document.put("lifted", lifted.stream().map(OverriddenDecision::document).toList());
        document.put(
                "notLifted",
                notLifted.stream().map(OverriddenDecision::document).toList());
        document.put("rulesSay", decision.toDocument());
        document.put("notice", NOTICE);
        return document;
    }

    private static Map<String, Object> document(LiftedCategory each) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("category", each.category().name());
        document.put("overruled", ids(each.overruled()));
        document.put("obligations", codes(each.obligations()));
        return document;
    }

    private static Map<String, Object> document(NotLifted each) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("category", each.category().name());
        document.put("because", each.because().name());
        document.put("rules", ids(each.rules()));
        return document;
    }

    private static List<String> ids(List<FiredRule> rules) {
        return rules.stream().map(FiredRule::id).toList();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static List<String> codes(Collection<Obligation> duties) {
        return duties.stream().map(Obligation::code).toList();
    }

    /** What is lifted and what is not; codes only, so nothing personal. */
    @Override
    public String toString() {
        return "OverriddenDecision{lifted="
                + lifted.stream().map(LiftedCategory::category).toList() + ", " + decision + "}";
    }
}
