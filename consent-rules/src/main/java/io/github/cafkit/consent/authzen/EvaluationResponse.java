package io.github.cafkit.consent.authzen;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.analysis.Alternatives;
import io.github.cafkit.consent.analysis.Audience;
import io.github.cafkit.consent.analysis.Counterfactuals;
import io.github.cafkit.consent.analysis.Goal;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A decision as the body of an access evaluation response. What whoever asks is told is the same for every refusal, whatever
 * the reason, apart from ways forward that a requester may be shown.
 */
final class EvaluationResponse {

    /** Told to whoever asks where the decision is true. */
    static final String YES = "This may be shared with you now, on conditions that come with it.";

    /** Told to whoever asks where the decision is false, whatever the reason. */
    static final String NO =
            "This is not shared with you now on what has been said so far. The organisation can tell you whom to"
                    + " ask about it. Nothing here keeps anybody from reporting a concern about a child.";

    private final SharingDecision decision;
    private final Optional<Counterfactuals> waysForward;

    EvaluationResponse(SharingDecision decision, Optional<Counterfactuals> waysForward) {
        this.decision = decision;
        this.waysForward = waysForward;
    }

    /** Everything that was asked for goes. */
    private boolean all() {
        return decision.withhold().isEmpty();
    }

    Map<String, Object> toDocument() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("id", "cafkit-1");
        context.put("reason_code", code());
        context.put("reason_admin", english(forWhoeverEnforces()));
        context.put("reason_user", english(forWhoeverAsks()));
        decision.urgentNotice().ifPresent(notice -> context.put("urgent", notice));
        context.put("obligations", obligations());
        context.put(
                "judgements",
                decision.judgements().stream().map(Judgement::name).toList());
        context.put("share", decision.share().stream().map(Enum::name).toList());
        context.put("pack", decision.pack().id());
        context.put("packEdition", decision.pack().edition());
        context.put("notStated", decision.notStated());
        context.put("notice", SharingDecision.NOTICE);

        Map<String, Object> response = new LinkedHashMap<>();
        response.put("decision", all());
        response.put("context", context);
        return response;
    }

    /** The outcome, except that a part that goes is neither yes nor no. */
    private String code() {
        return !all() && !decision.share().isEmpty()
                ? "ONLY_A_PART"
                : decision.outcome().name();
    }

    private String forWhoeverEnforces() {
        return decision.categories().stream().map(EvaluationResponse::because).collect(Collectors.joining("; "));
    }

    private static String because(CategoryDecision category) {
        return category.category().name() + " " + category.effect().label() + " ("
                + category.determiningRules().stream().map(FiredRule::id).collect(Collectors.joining(", ")) + ")";
    }

    private String forWhoeverAsks() {
        if (all()) {
            return YES;
        }
        Set<String> ways = ways();
        return ways.isEmpty() ? NO : NO + " It could help to bring: " + String.join("; or ", ways) + ".";
    }

    /** Ways forward of a requester's own; none where they would show what is on file. */
    private Set<String> ways() {
        Set<String> ways = new LinkedHashSet<>();
        if (waysForward.isPresent()) {
            for (Alternatives alternatives : alternatives(waysForward.get()).values()) {
                for (Alternatives.Alternative way : alternatives.all()) {
                    if (isTheirs(way)) {
                        ways.add(way.taken().stream()
                                .map(step -> step.fact().meaning()
                                        + step.to()
                                                .map(value -> ": " + value.label())
                                                .orElse(""))
                                .collect(Collectors.joining(", and ")));
                    }
                }
            }
        }
        return ways;
    }

    /** Something to bring: not nothing, and not that nobody is to be named, which is another request. */
    private static boolean isTheirs(Alternatives.Alternative way) {
        return !way.steps().isEmpty()
                && way.steps().stream().noneMatch(step -> step.fact().equals(Facts.IDENTIFIABLE));
    }

    /** A pack that is too large to be analysed shows no ways forward; it is answered from all the same. */
    private Map<?, Alternatives> alternatives(Counterfactuals counterfactuals) {
        try {
            return counterfactuals.whatWouldChange(decision, Goal.flows(), Audience.REQUESTER);
        } catch (ProblemException tooLarge) {
            return Map.of();
        }
    }

    private List<Object> obligations() {
        List<Object> obligations = new ArrayList<>();
        for (Obligation duty : decision.obligations()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", duty.code());
            entry.put("meaning", duty.meaning());
            obligations.add(entry);
        }
        return obligations;
    }

    private static Map<String, Object> english(String text) {
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("en", text);
        return reason;
    }
}
