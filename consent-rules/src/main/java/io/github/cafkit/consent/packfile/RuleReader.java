package io.github.cafkit.consent.packfile;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rules and duties. */
final class RuleReader {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*");
    private static final String ID_RULE = "must be an id: upper-case words joined by dashes";
    private static final Set<String> RULE =
            Set.of("id", "title", "tier", "inForce", "when", "branches", "duties", "cites", "expectedWhen");
    private static final Set<String> BRANCH = Set.of("when", "effect", "route", "judgements");
    private static final Set<String> DUTY = Set.of("obligation", "when");
    private static final Set<String> CITED = Set.of("family", "when");
    private static final Set<String> DUTY_RULE =
            Set.of("id", "title", "obligation", "tiers", "effects", "when", "inForce");

    private final Parts parts;
    private final ConditionReader conditions;
    private final Tiers tiers;

    /** The tiers that rules may stand in. */
    interface Tiers {
        /** The tier of a rank; absent if it is faulty itself, and a fault at the place if there is none. */
        Optional<Tier> find(int rank, String path);
    }

    RuleReader(Parts parts, ConditionReader conditions, Tiers tiers) {
        this.parts = parts;
        this.conditions = conditions;
        this.tiers = tiers;
    }

    /** A rule; absent if it is faulty. */
    Optional<SharingRule> rule(@Nullable Object value, String path) {
        List<SharingRule> read = new ArrayList<>();
        parts.about(about("rule", value), () -> read(value, path).ifPresent(read::add));
        return read.stream().findFirst();
    }

    private static String about(String what, @Nullable Object value) {
        if (value instanceof Map<?, ?> map
                && map.get("id") instanceof String id
                && ID.matcher(id).matches()) {
            return what + " " + id;
        }
        return "a " + what;
    }

    private Optional<SharingRule> read(@Nullable Object value, String path) {
        int before = parts.count();
        Map<String, ?> members = parts.object(value, path, RULE);
        Optional<String> id = parts.matching(members.get("id"), path + "/id", ID, ID_RULE);
        Optional<String> title = parts.text(members.get("title"), path + "/title");
        Optional<Tier> tier = tier(members.get("tier"), path + "/tier");
        Optional<DateRange> days = days(members.get("inForce"), path + "/inForce", "RULE-NO-DATES");
        Optional<Condition> when = conditions.read(members.get("when"), path + "/when");
        List<Branch> branches = branches(members.get("branches"), path + "/branches", tier);
        List<Duty> duties = duties(members.get("duties"), path + "/duties");
        List<Cited> cites = cites(members.get("cites"), path + "/cites");
        Optional<Condition> expected = Optional.ofNullable(members.get("expectedWhen"))
                .flatMap(condition -> conditions.read(condition, path + "/expectedWhen"));
        if (parts.count() > before || tier.isEmpty()) {
            return Optional.empty();
        }
        SharingRule.Builder rule = SharingRule.rule(id.orElseThrow(), title.orElseThrow())
                .in(tier.get())
                .inForce(days.orElseThrow())
                .when(when.orElseThrow())
                .then(branches.toArray(Branch[]::new));
        duties.forEach(duty -> rule.obligingWhen(duty.when(), duty.obligation()));
        cites.forEach(cited -> rule.citesWhen(cited.when(), cited.family()));
        expected.ifPresent(rule::expectedWhen);
        return Optional.of(rule.build());
    }

    /** The tier of a rank that the pack declares. */
    private Optional<Tier> tier(@Nullable Object value, String path) {
        return parts.rank(value, path).flatMap(rank -> tiers.find(rank, path));
    }

    private Optional<DateRange> days(@Nullable Object value, String path, String code) {
        if (value == null) {
            parts.fault(code, path, "must be dated: the days on which it exists");
            return Optional.empty();
        }
        return parts.range(value, path);
    }

    private List<Branch> branches(@Nullable Object value, String path, Optional<Tier> tier) {
        List<Branch> branches = new ArrayList<>();
        int before = parts.count();
        parts.each(value, path, (element, place) -> branch(element, place, tier).ifPresent(branches::add));
        if (branches.isEmpty() && parts.count() == before) {
            parts.fault("RULE-NO-EFFECT", path, "must say what follows");
        }
        return branches;
    }

    private Optional<Branch> branch(Object value, String path, Optional<Tier> tier) {
        Map<String, ?> members = parts.object(value, path, BRANCH);
        Optional<Condition> when = conditions.readIfAny(members.get("when"), path + "/when");
        Optional<Effect> effect = parts.code(members.get("effect"), path + "/effect", Effect.class);
        if (tier.isPresent() && effect.isPresent() && !tier.get().precedence().contains(effect.get())) {
            parts.fault(
                    "PACK-EFFECT-UNDECLARED",
                    path + "/effect",
                    "tier " + tier.get().name() + " does not say what " + effect.get() + " beats");
        }
        Optional<Route> route = Optional.ofNullable(members.get("route"))
                .flatMap(whom -> parts.code(whom, path + "/route", Route.class));
        List<Judgement> judgements = members.containsKey("judgements")
                ? parts.orderedCodes(members.get("judgements"), path + "/judgements", Judgement.class)
                : List.of();
        return when.flatMap(condition -> effect.map(what -> new Branch(condition, what, route, judgements)));
    }

    /** Duties that come with a rule or a referral; none if they are left out. */
    List<Duty> duties(@Nullable Object value, String path) {
        List<Duty> duties = new ArrayList<>();
        parts.eachIfAny(value, path, (element, place) -> {
            Map<String, ?> members = parts.object(element, place, DUTY);
            Optional<Obligation> obligation = parts.obligation(members.get("obligation"), place + "/obligation");
            Optional<Condition> when = conditions.readIfAny(members.get("when"), place + "/when");
            when.ifPresent(condition -> obligation.ifPresent(what -> duties.add(new Duty(what, condition))));
        });
        return duties;
    }

    /** Sources: a family on its own, or one with the facts under which it is cited. */
    private List<Cited> cites(@Nullable Object value, String path) {
        List<Cited> cites = new ArrayList<>();
        int before = parts.count();
        if (value == null) {
            parts.fault("RULE-NO-CITATION", path, "must rest on a source");
            return cites;
        }
        parts.each(value, path, (element, place) -> {
            if (element instanceof String) {
                family(element, place).ifPresent(family -> cites.add(new Cited(family, Condition.always())));
            } else {
                Map<String, ?> members = parts.object(element, place, CITED);
                Optional<String> family = family(members.get("family"), place + "/family");
                Optional<Condition> when = conditions.read(members.get("when"), place + "/when");
                when.ifPresent(condition -> family.ifPresent(name -> cites.add(new Cited(name, condition))));
            }
        });
        if (parts.count() == before
                && cites.stream().noneMatch(cited -> cited.when().isAlways())) {
            parts.fault("RULE-NO-CITATION", path, "must rest on a source whenever the rule decides");
        }
        return cites;
    }

    private Optional<String> family(@Nullable Object value, String path) {
        return parts.text(value, path).filter(family -> {
            boolean whole = Citation.familyOf(family).equals(family);
            if (!whole) {
                parts.fault(path, "must be the id of a source without its edition");
            }
            return whole;
        });
    }

    /** A duty that attaches to whatever was decided; absent if it is faulty. */
    Optional<DutyRule> dutyRule(@Nullable Object value, String path) {
        List<DutyRule> read = new ArrayList<>();
        parts.about(about("duty", value), () -> readDuty(value, path).ifPresent(read::add));
        return read.stream().findFirst();
    }

    private Optional<DutyRule> readDuty(@Nullable Object value, String path) {
        int before = parts.count();
        Map<String, ?> members = parts.object(value, path, DUTY_RULE);
        Optional<String> id = parts.matching(members.get("id"), path + "/id", ID, ID_RULE);
        Optional<String> title = parts.text(members.get("title"), path + "/title");
        Optional<Obligation> obligation = parts.obligation(members.get("obligation"), path + "/obligation");
        Set<Integer> ranks = parts.ranks(members.get("tiers"), path + "/tiers");
        Set<Effect> effects = parts.codes(members.get("effects"), path + "/effects", Effect.class);
        Optional<Condition> when = conditions.readIfAny(members.get("when"), path + "/when");
        Optional<DateRange> days = days(members.get("inForce"), path + "/inForce", "DUTY-NO-DATES");
        if (parts.count() == before && ranks.isEmpty()) {
            parts.fault(path + "/tiers", "must name a tier at which it attaches");
        }
        if (parts.count() == before && effects.isEmpty()) {
            parts.fault(path + "/effects", "must name an effect to which it attaches");
        }
        return parts.count() > before
                ? Optional.empty()
                : Optional.of(new DutyRule(
                        id.orElseThrow(),
                        title.orElseThrow(),
                        obligation.orElseThrow(),
                        ranks,
                        effects,
                        when.orElseThrow(),
                        days.orElseThrow()));
    }
}
