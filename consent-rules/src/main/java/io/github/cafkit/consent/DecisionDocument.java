package io.github.cafkit.consent;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.tree.TreeWriter;
import io.github.cafkit.core.source.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a decision as plain maps, lists and codes. Its shape is that of {@code sharing-decision.schema.json}. */
final class DecisionDocument {

    private DecisionDocument() {}

    static Map<String, Object> of(SharingDecision decision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "cafkit/sharing-decision/1");
        document.put("asOf", decision.question().asOf().toString());
        document.put("profile", decision.question().get(Facts.PROFILE).name());
        document.put("pack", decision.pack().id());
        document.put("packEdition", decision.pack().edition());
        if (!decision.changedDates().isEmpty()) {
            Map<String, Object> changed = new LinkedHashMap<>();
            decision.changedDates().forEach((id, day) -> changed.put(id, day.toString()));
            document.put("changedDates", changed);
        }
        if (!decision.localRules().isEmpty()) {
            document.put(
                    "localPacks",
                    decision.localRules().stream().map(DecisionDocument::local).toList());
        }
        decision.urgentNotice().ifPresent(notice -> document.put("urgent", notice));
        document.put("outcome", decision.outcome().name());
        decision.strength().ifPresent(strength -> document.put("strength", strength.name()));
        document.put("share", names(decision.share()));
        document.put("withhold", names(decision.withhold()));
        document.put("obligations", codes(decision.obligations()));
        putLocal(document, decision.localObligations());
        decision.route().ifPresent(route -> document.put("route", route.name()));
        document.put("judgements", names(decision.judgements()));
        document.put("cites", decision.citations().stream().map(Citation::id).toList());
        document.put(
                "citations",
                decision.citations().stream().map(TreeWriter::citation).toList());
        document.put(
                "categories",
                decision.categories().stream().map(DecisionDocument::category).toList());
        document.put("consentsThatDoNotCount", findings(decision));
        document.put("notStated", decision.notStated());
        document.put("notice", SharingDecision.NOTICE);
        return document;
    }

    private static Map<String, Object> category(CategoryDecision decision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("category", decision.category().name());
        document.put("outcome", decision.outcome().name());
        document.put("trimmed", decision.isTrimmed());
        document.put("tier", decision.tier().name());
        document.put("clash", decision.isClash());
        document.put(
                "rules", decision.determiningRules().stream().map(FiredRule::id).toList());
        document.put("cites", decision.citations().stream().map(Citation::id).toList());
        document.put("obligations", codes(decision.obligations()));
        putLocal(document, decision.localObligations());
        decision.route().ifPresent(route -> document.put("route", route.name()));
        document.put("judgements", names(decision.judgements()));
        document.put(
                "beaten",
                decision.beatenRules().stream().map(DecisionDocument::beaten).toList());
        return document;
    }

    private static void putLocal(Map<String, Object> document, Collection<Obligation> added) {
        if (!added.isEmpty()) {
            document.put("localObligations", codes(added));
        }
    }

    private static Map<String, Object> local(LocalRules added) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", added.id());
        document.put("edition", added.edition());
        document.put("owner", added.owner());
        document.put("digest", added.digest());
        added.acknowledgement().ifPresent(seen -> document.put("acknowledgement", acknowledgement(seen)));
        return document;
    }

    private static Map<String, Object> acknowledgement(Acknowledgement seen) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("by", seen.by());
        document.put("role", seen.role());
        document.put("on", seen.on().toString());
        document.put("why", seen.why());
        document.put("nationalDigest", seen.nationalDigest());
        document.put("widenings", seen.widenings());
        return document;
    }

    private static Map<String, Object> beaten(BeatenRule beaten) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rule", beaten.rule().id());
        document.put("tier", beaten.rule().tier());
        document.put("because", beaten.because());
        return document;
    }

    private static List<Map<String, Object>> findings(SharingDecision decision) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (ConsentFinding finding : decision.consentsThatDoNotCount()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("consent", finding.consent());
            document.put("category", finding.category().name());
            document.put("doubt", finding.doubt().name());
            findings.add(document);
        }
        return findings;
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static List<String> codes(Collection<Obligation> obligations) {
        return obligations.stream().map(Obligation::code).toList();
    }
}
