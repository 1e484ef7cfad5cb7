package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.core.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an impact as plain maps, lists and codes. */
final class ImpactDocument {

    private static final String SCHEMA = "cafkit/change-impact/1";

    private ImpactDocument() {}

    static Map<String, Object> of(ChangeImpact impact) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("before", side(impact.before()));
        document.put("after", side(impact.after()));
        document.put("combinations", impact.space().toString());
        document.put("changedAnswers", impact.changedAnswers().toString());
        document.put("changedOutcomes", impact.changedOutcomes().toString());
        document.put(
                "groups", impact.groups().stream().map(ImpactDocument::group).toList());
        document.put("remarks", impact.remarks());
        return document;
    }

    private static Map<String, Object> side(ImpactSide side) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pack", side.pack());
        document.put("edition", side.edition());
        document.put("day", side.day().toString());
        document.put("sameRules", side.sameRules().toString());
        side.profile().ifPresent(profile -> document.put("profile", profile.name()));
        return document;
    }

    private static Map<String, Object> group(ChangedGroup group) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("direction", group.direction().name());
        difference(document, group.difference());
        document.put("region", region(group.region()));
        document.put(
                "passages",
                group.passages().stream().map(ImpactDocument::passage).toList());
        document.put("example", example(group.example()));
        return document;
    }

    private static void difference(Map<String, Object> document, Difference difference) {
        if (difference instanceof Difference.OutcomeChanged outcome) {
            document.put("from", outcome.from().name());
            document.put("to", outcome.to().name());
        } else if (difference instanceof Difference.RouteChanged route) {
            route.from().map(Route::name).ifPresent(from -> document.put("from", from));
            route.to().map(Route::name).ifPresent(to -> document.put("to", to));
        } else if (difference instanceof Difference.QuestionChanged question) {
            document.put("judgement", question.question().name());
        } else if (difference instanceof Difference.DutyChanged duty) {
            document.put("duty", duty.duty().code());
        }
    }

    /** A region; also used by others that report regions. */
    static Map<String, Object> region(Region region) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("combinations", region.combinations().toString());
        document.put("share", region.share().toPlainString());
        List<Object> parts = new ArrayList<>();
        for (Region.Part part : region.parts()) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("condition", part.condition().inWords());
            written.put("combinations", part.combinations().toString());
            parts.add(written);
        }
        document.put("parts", parts);
        document.put("undescribed", region.undescribed().toString());
        return document;
    }

    private static Map<String, Object> passage(Passage passage) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("before", passage.before().stream().map(FiredRule::id).toList());
        document.put("after", passage.after().stream().map(FiredRule::id).toList());
        document.put("combinations", passage.combinations().toString());
        document.put("when", passage.when().stream().map(Condition::inWords).toList());
        document.put("undescribed", passage.undescribed().toString());
        return document;
    }

    private static Map<String, Object> example(ChangedExample example) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("askable", example.isAskable());
        document.put("facts", facts(example.before().facts()));
        document.put("before", answer(example.before()));
        document.put("after", answer(example.after()));
        return document;
    }

    private static Map<String, Object> facts(FactSheet facts) {
        Map<String, Object> document = new LinkedHashMap<>();
        for (Fact<?> fact : Facts.all()) {
            document.put(fact.name(), fact.values().get(facts.ordinal(fact)).name());
        }
        return document;
    }

    private static Map<String, Object> answer(CategoryDecision answer) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("effect", answer.effect().name());
        document.put("outcome", answer.outcome().name());
        document.put("tier", answer.tier().name());
        answer.strength().ifPresent(strength -> document.put("strength", strength.name()));
        answer.route().ifPresent(route -> document.put("route", route.name()));
        document.put(
                "judgements", answer.judgements().stream().map(Judgement::name).toList());
        document.put(
                "obligations",
                answer.obligations().stream().map(Obligation::code).toList());
        document.put(
                "rules", answer.determiningRules().stream().map(FiredRule::id).toList());
        document.put("cites", answer.citations().stream().map(Citation::id).toList());
        return document;
    }
}
