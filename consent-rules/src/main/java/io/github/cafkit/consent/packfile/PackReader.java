package io.github.cafkit.consent.packfile;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole pack. What holds of every pack is checked by the pack itself, as soon as its tiers, sources and days can be
 * read; the places of what it finds are turned into places in the file.
 */
final class PackReader {

    private static final Set<String> MEMBERS = Set.of(
            "schema",
            "id",
            "edition",
            "encodes",
            "reviewedOn",
            "changedDates",
            "localPacks",
            "sources",
            "terms",
            "tiers",
            "rules",
            "duties",
            "entitlements",
            "clash",
            "wholeQuestion");
    private static final Set<String> TIER = Set.of("rank", "title", "reason", "precedence");
    private static final Set<String> ENTITLED = Set.of("toConsent", "toRefuse");
    private static final Set<String> CLASH = Set.of("bars", "duties", "rule");
    private static final Set<String> WHOLE = Set.of("referWhenNothingIsNeeded", "duties", "hideTrimmed");
    private static final Set<String> LOCAL = Set.of("id", "edition", "owner", "digest", "rules", "acknowledgement");

    private final Parts parts = new Parts();
    private final ConditionReader conditions = new ConditionReader(parts);
    private final Map<Integer, Tier> tiers = new HashMap<>();
    private final Set<Integer> ranks = new HashSet<>();
    private final Map<String, String> places = new HashMap<>();
    private final RuleReader rules = new RuleReader(parts, conditions, this::tier);

    RulePack read(@Nullable Object document) {
        Map<String, ?> root = parts.anyObject(document, "");
        parts.throwIfFaulty();
        parts.schema(root, PackFile.SCHEMA);
        parts.object(root, "", MEMBERS);
        Optional<String> id = parts.text(root.get("id"), "/id");
        Optional<String> edition = parts.text(root.get("edition"), "/edition");
        RulePack.Builder pack = RulePack.pack(id.orElse(""), edition.orElse(""));
        int before = parts.count();
        days(root, pack);
        sources(root.get("sources"), pack);
        tiers(root.get("tiers"), pack);
        boolean canBeChecked = parts.count() == before;
        conditions.terms(root.get("terms"), "/terms");
        int read = rules(root, pack);
        duties(root.get("duties"), pack);
        entitlements(root.get("entitlements"), pack);
        Optional.ofNullable(root.get("clash")).ifPresent(clash -> clash(clash, pack));
        boolean whole = wholeQuestion(root.get("wholeQuestion"), pack);
        changedDates(root.get("changedDates"), pack);
        parts.eachIfAny(root.get("localPacks"), "/localPacks", (added, place) -> local(added, place, pack));
        if (canBeChecked && whole && read > 0) {
            return built(pack);
        }
        parts.throwIfFaulty();
        return pack.build();
    }

    private void days(Map<String, ?> root, RulePack.Builder pack) {
        Optional<DateRange> encodes = parts.range(root.get("encodes"), "/encodes");
        Optional<LocalDate> reviewed = parts.date(root.get("reviewedOn"), "/reviewedOn");
        encodes.ifPresent(days -> reviewed.ifPresent(day -> pack.encodes(days, day)));
    }

    private void sources(@Nullable Object value, RulePack.Builder pack) {
        int before = parts.count();
        List<Citation> sources = new SourceReader(parts).read(value, "/sources");
        if (parts.count() == before) {
            pack.sources(SourceCatalogue.of(sources));
        }
    }

    private void tiers(@Nullable Object value, RulePack.Builder pack) {
        parts.each(value, "/tiers", (element, place) -> {
            int before = parts.count();
            Map<String, ?> members = parts.object(element, place, TIER);
            Optional<Integer> rank = parts.rank(members.get("rank"), place + "/rank");
            Optional<String> title = parts.text(members.get("title"), place + "/title");
            Optional<String> reason = parts.text(members.get("reason"), place + "/reason");
            List<Effect> precedence =
                    parts.orderedCodes(members.get("precedence"), place + "/precedence", Effect.class);
            rank.filter(number -> !ranks.add(number))
                    .ifPresent(twice -> parts.fault("PACK-TIER-TWICE", place + "/rank", "two tiers have this rank"));
            if (parts.count() == before) {
                Tier tier = new Tier(rank.orElseThrow(), title.orElseThrow(), reason.orElseThrow(), precedence);
                tiers.put(tier.rank(), tier);
                pack.tiers(List.of(tier));
            }
        });
    }

    private Optional<Tier> tier(int rank, String path) {
        if (!ranks.contains(rank)) {
            parts.fault("PACK-TIER-UNDECLARED", path, "must be the rank of a tier that the file declares");
        }
        return Optional.ofNullable(tiers.get(rank));
    }

    private int rules(Map<String, ?> root, RulePack.Builder pack) {
        int[] read = {0};
        parts.each(
                root.get("rules"),
                "/rules",
                (element, place) -> rules.rule(element, place).ifPresent(rule -> {
                    read[0]++;
                    places.put("/rules/" + rule.id(), place);
                    pack.rules(List.of(rule));
                }));
        return read[0];
    }

    private void duties(@Nullable Object value, RulePack.Builder pack) {
        parts.eachIfAny(
                value,
                "/duties",
                (element, place) -> rules.dutyRule(element, place).ifPresent(duty -> {
                    places.put("/duties/" + duty.id(), place);
                    pack.duties(List.of(duty));
                }));
    }

    private void entitlements(@Nullable Object value, RulePack.Builder pack) {
        if (value == null) {
            return;
        }
        parts.anyObject(value, "/entitlements").forEach((name, entitled) -> {
            Optional<ConsentGiver> giver = Arrays.stream(ConsentGiver.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst();
            String path = "/entitlements/" + Parts.pointer(name);
            if (giver.isEmpty()) {
                parts.fault(path, "must be one of " + Arrays.toString(ConsentGiver.values()));
                return;
            }
            Map<String, ?> members = parts.object(entitled, path, ENTITLED);
            Optional<Condition> toConsent = conditions.read(members.get("toConsent"), path + "/toConsent");
            Optional<Condition> toRefuse = conditions.read(members.get("toRefuse"), path + "/toRefuse");
            toConsent.ifPresent(
                    consents -> toRefuse.ifPresent(refuses -> pack.entitles(giver.get(), consents, refuses)));
        });
    }

    private void clash(Object value, RulePack.Builder pack) {
        Map<String, ?> members = parts.object(value, "/clash", CLASH);
        Optional<Integer> bars = parts.rank(members.get("bars"), "/clash/bars");
        Optional<Integer> duties = parts.rank(members.get("duties"), "/clash/duties");
        Optional<SharingRule> rule = rules.rule(members.get("rule"), "/clash/rule");
        rule.ifPresent(met -> {
            places.put("/rules/" + met.id(), "/clash/rule");
            bars.ifPresent(first -> duties.ifPresent(second -> pack.clash(new RulePack.Clash(first, second, met))));
        });
    }

    private boolean wholeQuestion(@Nullable Object value, RulePack.Builder pack) {
        int before = parts.count();
        Map<String, ?> members = parts.object(value, "/wholeQuestion", WHOLE);
        Optional<Condition> refers =
                conditions.read(members.get("referWhenNothingIsNeeded"), "/wholeQuestion/referWhenNothingIsNeeded");
        List<Duty> duties = rules.duties(members.get("duties"), "/wholeQuestion/duties");
        Optional<Condition> hides = conditions.read(members.get("hideTrimmed"), "/wholeQuestion/hideTrimmed");
        boolean fine = parts.count() == before;
        if (fine) {
            pack.wholeQuestion(new RulePack.WholeQuestion(refers.orElseThrow(), duties, hides.orElseThrow()));
        }
        return fine;
    }

    private void changedDates(@Nullable Object value, RulePack.Builder pack) {
        if (value != null) {
            Map<String, LocalDate> days = new LinkedHashMap<>();
            parts.anyObject(value, "/changedDates")
                    .forEach((id, day) -> parts.date(
                                    day, "/changedDates/" + Parts.pointer(id).replace("/", "~1"))
                            .ifPresent(moved -> days.put(id, moved)));
            pack.changedDates(days);
        }
    }

    private void local(Object value, String path, RulePack.Builder pack) {
        int before = parts.count();
        Map<String, ?> members = parts.object(value, path, LOCAL);
        Optional<String> id = parts.text(members.get("id"), path + "/id");
        Optional<String> edition = parts.text(members.get("edition"), path + "/edition");
        Optional<String> owner = parts.text(members.get("owner"), path + "/owner");
        Optional<String> digest = parts.matching(
                members.get("digest"), path + "/digest", PackFile.DIGEST, "must be a digest: 64 hexadecimal digits");
        List<String> own = parts.texts(members.get("rules"), path + "/rules");
        Optional<Acknowledgement> seen = Optional.ofNullable(members.get("acknowledgement"))
                .flatMap(acknowledged -> AcknowledgementFile.read(
                        parts,
                        parts.object(acknowledged, path + "/acknowledgement", AcknowledgementFile.MEMBERS),
                        path + "/acknowledgement"));
        if (parts.count() == before) {
            pack.localRules(new LocalRules(
                    id.orElseThrow(),
                    edition.orElseThrow(),
                    owner.orElseThrow(),
                    digest.orElseThrow(),
                    Set.copyOf(own),
                    seen));
        }
    }

    /** Lets the pack check itself, even if it is not whole, so that its faults are told together with the others. */
    private RulePack built(RulePack.Builder pack) {
        Optional<RulePack> built = Optional.empty();
        try {
            built = Optional.of(pack.build());
        } catch (ProblemException refused) {
            refused.problems().forEach(this::found);
        }
        parts.throwIfFaulty();
        return built.orElseThrow();
    }

    /** The pack names places by ids, the file by numbers. */
    private void found(Problem problem) {
        String[] steps = problem.path().split("/", -1);
        String named = steps.length > 2 ? "/" + steps[1] + "/" + steps[2] : problem.path();
        String what = steps.length > 2 && !steps[1].equals("tiers") ? what(steps[1]) + " " + steps[2] : "";
        parts.about(
                what,
                () -> parts.fault(
                        problem.code(),
                        places.getOrDefault(named, steps.length > 1 ? "/" + steps[1] : ""),
                        problem.message()));
    }

    private static String what(String list) {
        return list.equals("duties") ? "duty" : "rule";
    }
}
