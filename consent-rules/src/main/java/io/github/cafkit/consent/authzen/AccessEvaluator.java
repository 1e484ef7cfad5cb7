package io.github.cafkit.consent.authzen;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.analysis.Counterfactuals;
import io.github.cafkit.consent.tree.TreeReader;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers access evaluation requests of the AuthZEN Authorization API by the rules of a pack. A decision is true only where
 * everything asked for may go now. {@link EvaluationRequest} says how a request becomes a question.
 *
 * <p>The context of a response is for whoever enforces the decision; of all of it only {@code reason_user} may be shown to
 * whoever asks. Immutable and thread-safe.
 */
public final class AccessEvaluator {

    private static final int BAD_REQUEST = 400;
    private static final Set<String> BATCH =
            Set.of("subject", "action", "resource", "context", "evaluations", "options");

    /** When a batch stops. */
    private enum Semantic {
        EXECUTE_ALL,
        DENY_ON_FIRST_DENY,
        PERMIT_ON_FIRST_PERMIT;

        static Optional<Semantic> of(@Nullable Object code) {
            for (Semantic semantic : values()) {
                if (semantic.code().equals(code)) {
                    return Optional.of(semantic);
                }
            }
            return Optional.empty();
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean stopsAt(boolean decision) {
            return this == (decision ? PERMIT_ON_FIRST_PERMIT : DENY_ON_FIRST_DENY);
        }
    }

    private final SharingAdviser adviser;
    private final Optional<Counterfactuals> waysForward;

    private AccessEvaluator(SharingAdviser adviser, Optional<Counterfactuals> waysForward) {
        this.adviser = adviser;
        this.waysForward = waysForward;
    }

    /**
     * An evaluator that tells whoever asks yes or no, and to whom to turn.
     *
     * @param adviser who answers by the rules, not null
     * @return the evaluator, never null
     */
    public static AccessEvaluator of(SharingAdviser adviser) {
        return new AccessEvaluator(adviser, Optional.empty());
    }

    /**
     * An evaluator that also tells whoever asks what they could bring, as far as a
     * {@link io.github.cafkit.consent.analysis.Audience#REQUESTER} may see it.
     *
     * @param counterfactuals those of the same pack, not null
     * @return the evaluator, never null
     */
    public AccessEvaluator withWaysForward(Counterfactuals counterfactuals) {
        return new AccessEvaluator(adviser, Optional.of(counterfactuals));
    }

    /**
     * Answers one request.
     *
     * @param request the body of the request, as a strict JSON reader gives it, not null
     * @return the body of the response, never null
     * @throws ProblemException with every fault of the request, or if the pack does not encode the day
     */
    public Map<String, Object> evaluate(Map<String, ?> request) {
        SharingDecision decision = adviser.advise(EvaluationRequest.read(request));
        return new EvaluationResponse(decision, waysForward).toDocument();
    }

    /**
     * Answers a batch of requests. What stands beside {@code evaluations} is the default of each; a request in it that is
     * faulty is answered false, with its faults, and keeps no other from being answered. A body without {@code evaluations} is
     * one request.
     *
     * @param request the body of the request, as a strict JSON reader gives it, not null
     * @return the body of the response, never null
     * @throws ProblemException with every fault of the body around the requests
     */
    public Map<String, Object> evaluateAll(Map<String, ?> request) {
        TreeReader reader = new TreeReader();
        Map<String, ?> root = reader.object(request, "", BATCH);
        List<?> evaluations =
                root.containsKey("evaluations") ? reader.array(root.get("evaluations"), "/evaluations") : List.of();
        Optional<Semantic> semantic = semantic(root, reader);
        reader.throwIfFaulty();
        Map<String, @Nullable Object> defaults = new LinkedHashMap<>(root);
        defaults.keySet().removeAll(Set.of("evaluations", "options"));
        if (evaluations.isEmpty()) {
            return evaluate(defaults);
        }
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < evaluations.size(); i++) {
            Map<String, Object> answer = answer(defaults, evaluations.get(i), "/evaluations/" + i);
            answers.add(answer);
            if (semantic.orElse(Semantic.EXECUTE_ALL).stopsAt(Boolean.TRUE.equals(answer.get("decision")))) {
                break;
            }
        }
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("evaluations", answers);
        return response;
    }

    private static Optional<Semantic> semantic(Map<String, ?> root, TreeReader reader) {
        if (!root.containsKey("options")) {
            return Optional.empty();
        }
        Map<String, ?> options = reader.object(root.get("options"), "/options", Set.of("evaluations_semantic"));
        if (!options.containsKey("evaluations_semantic")) {
            return Optional.empty();
        }
        Optional<Semantic> semantic = Semantic.of(options.get("evaluations_semantic"));
        if (semantic.isEmpty()) {
            reader.fault(
                    "/options/evaluations_semantic",
                    "must be execute_all, deny_on_first_deny or permit_on_first_permit");
        }
        return semantic;
    }

    private Map<String, Object> answer(Map<String, ?> defaults, @Nullable Object evaluation, String path) {
        try {
            if (!(evaluation instanceof Map<?, ?> own)) {
                throw new ProblemException(Problem.error("DOCUMENT-FORM", "", "must be an object"));
            }
            Map<String, @Nullable Object> request = new LinkedHashMap<>(defaults);
            own.forEach((name, value) -> request.put(String.valueOf(name), value));
            return evaluate(request);
        } catch (ProblemException faults) {
            return refused(faults, path);
        }
    }

    private static Map<String, Object> refused(ProblemException faults, String path) {
        List<Object> problems = new ArrayList<>();
        for (Problem fault : faults.problems()) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("code", fault.code());
            problem.put("path", path + fault.path());
            problem.put("message", fault.message());
            problems.add(problem);
        }
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", BAD_REQUEST);
        error.put("message", "the request cannot be read as a sharing question");
        error.put("problems", problems);
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("error", error);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("decision", false);
        answer.put("context", context);
        return answer;
    }
}
