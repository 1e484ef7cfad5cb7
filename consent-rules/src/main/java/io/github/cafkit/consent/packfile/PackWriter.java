package io.github.cafkit.consent.packfile;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes rules and all that belongs to them. Each named condition is defined once, the first time it is written. */
final class PackWriter {

    private final Map<String, Condition> meanings = new TreeMap<>();
    private final Map<String, Object> terms = new TreeMap<>();

    /** A whole pack. */
    Map<String, Object> pack(RulePack pack) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", PackFile.SCHEMA);
        document.put("id", pack.id());
        document.put("edition", pack.edition());
        document.put("encodes", pack.encodes().toString());
        document.put("reviewedOn", pack.reviewedOn().toString());
        if (!pack.changedDates().isEmpty()) {
            Map<String, Object> changed = new LinkedHashMap<>();
            pack.changedDates().forEach((id, day) -> changed.put(id, day.toString()));
            document.put("changedDates", changed);
        }
        if (!pack.localRules().isEmpty()) {
            document.put(
                    "localPacks",
                    pack.localRules().stream().map(PackWriter::local).toList());
        }
        document.put("sources", sources(pack.sources().all()));
        document.put("terms", terms);
        document.put("tiers", pack.tiers().stream().map(PackWriter::tier).toList());
        document.put("rules", rules(pack.rules()));
        document.put("duties", pack.duties().stream().map(this::duty).toList());
        Map<String, Object> entitlements = new LinkedHashMap<>();
        pack.entitlements().forEach((giver, entitled) -> {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("toConsent", condition(entitled.toConsent()));
            member.put("toRefuse", condition(entitled.toRefuse()));
            entitlements.put(giver.name(), member);
        });
        document.put("entitlements", entitlements);
        pack.clash().ifPresent(clash -> {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("bars", clash.bars());
            member.put("duties", clash.duties());
            member.put("rule", rule(clash.rule()));
            document.put("clash", member);
        });
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("referWhenNothingIsNeeded", condition(pack.wholeQuestion().referWhenNothingIsNeeded()));
        whole.put("duties", duties(pack.wholeQuestion().dutiesOfThatReferral()));
        whole.put("hideTrimmed", condition(pack.wholeQuestion().hideTrimmed()));
        document.put("wholeQuestion", whole);
        return document;
    }

    /** The terms that what was written so far uses. */
    Map<String, Object> terms() {
        return terms;
    }

    static List<Object> sources(Collection<Citation> sources) {
        return sources.stream().<Object>map(PackWriter::source).toList();
    }

    List<Object> rules(Collection<SharingRule> rules) {
        return rules.stream().<Object>map(this::rule).toList();
    }

    private static Map<String, Object> source(Citation source) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", source.id());
        document.put("kind", source.kind().name());
        document.put("document", document(source.document()));
        document.put("locator", source.locator());
        document.put("statement", source.statement());
        source.inForce().map(DateRange::toString).ifPresent(days -> document.put("inForce", days));
        document.put("verified", source.verified());
        return document;
    }

    private static Map<String, Object> document(SourceDocument source) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", source.id());
        document.put("title", source.title());
        document.put("publisher", source.publisher());
        return document;
    }

    private static Map<String, Object> tier(Tier tier) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rank", tier.rank());
        document.put("title", tier.title());
        document.put("reason", tier.reason());
        document.put("precedence", tier.precedence().stream().map(Effect::name).toList());
        return document;
    }

    private Map<String, Object> rule(SharingRule rule) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", rule.id());
        document.put("title", rule.title());
        document.put("tier", rule.tier().rank());
        document.put("inForce", rule.inForce().toString());
        document.put("cites", rule.citations().stream().map(this::cited).toList());
        document.put("when", condition(rule.when()));
        document.put("branches", rule.branches().stream().map(this::branch).toList());
        if (!rule.duties().isEmpty()) {
            document.put("duties", duties(rule.duties()));
        }
        rule.expectedWhen().ifPresent(when -> document.put("expectedWhen", condition(when)));
        return document;
    }

    private Object cited(Cited cited) {
        if (cited.when().isAlways()) {
            return cited.family();
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("family", cited.family());
        document.put("when", condition(cited.when()));
        return document;
    }

    private Map<String, Object> branch(Branch branch) {
        Map<String, Object> document = new LinkedHashMap<>();
        putUnlessAlways(document, branch.when());
        document.put("effect", branch.effect().name());
        branch.route().ifPresent(route -> document.put("route", route.name()));
        if (!branch.judgements().isEmpty()) {
            document.put(
                    "judgements", branch.judgements().stream().map(Enum::name).toList());
        }
        return document;
    }

    private List<Object> duties(List<Duty> duties) {
        return duties.stream()
                .<Object>map(duty -> {
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("obligation", duty.obligation().code());
                    putUnlessAlways(document, duty.when());
                    return document;
                })
                .toList();
    }

    private Map<String, Object> duty(DutyRule duty) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", duty.id());
        document.put("title", duty.title());
        document.put("obligation", duty.obligation().code());
        document.put("tiers", List.copyOf(duty.tiers()));
        document.put("effects", duty.effects().stream().map(Effect::name).toList());
        putUnlessAlways(document, duty.when());
        document.put("inForce", duty.inForce().toString());
        return document;
    }

    private static Map<String, Object> local(LocalRules added) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", added.id());
        document.put("edition", added.edition());
        document.put("owner", added.owner());
        document.put("digest", added.digest());
        document.put("rules", List.copyOf(added.rules()));
        added.acknowledgement().ifPresent(seen -> document.put("acknowledgement", AcknowledgementFile.members(seen)));
        return document;
    }

    private void putUnlessAlways(Map<String, Object> document, Condition when) {
        if (!when.isAlways()) {
            document.put("when", condition(when));
        }
    }

    private Map<String, Object> condition(Condition condition) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (condition instanceof Condition.Is is) {
            document.put("fact", is.fact().name());
            document.put(
                    "is",
                    is.ordinals().stream()
                            .map(ordinal -> is.fact().values().get(ordinal).name())
                            .toList());
        } else if (condition instanceof Condition.AllOf all) {
            document.put("all", all.parts().stream().map(this::condition).toList());
        } else if (condition instanceof Condition.AnyOf any) {
            document.put("any", any.parts().stream().map(this::condition).toList());
        } else if (condition instanceof Condition.Not not) {
            document.put("not", condition(not.part()));
        } else {
            named((Condition.Named) condition, document);
        }
        return document;
    }

    /** Two conditions may have one name; only the first can be a term. */
    private void named(Condition.Named named, Map<String, Object> document) {
        Condition meaning = meanings.putIfAbsent(named.name(), named.part());
        if (meaning == null) {
            terms.put(named.name(), condition(named.part()));
        }
        if (meaning == null || meaning.equals(named.part())) {
            document.put("term", named.name());
        } else {
            document.put("name", named.name());
            document.put("means", condition(named.part()));
        }
    }
}
