package io.github.cafkit.consent.mais;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer to a request, with reasons, and the entries that both sides keep of it. The entries name neither the person asked
 * about nor, on the requester's side, anything but the answer. Immutable and thread-safe.
 */
public final class MaisDecision {

    /** The name and version of the document and of the log entries. */
    public static final String SCHEMA = "cafkit/mais-decision/1";

    /** The name and version of a log entry. */
    public static final String LOG_SCHEMA = "cafkit/mais-log-entry/1";

    private final MaisRequest request;
    private final MaisAnswer answer;
    private final Set<MaisReason> reasons;
    private final SharingDecision decision;
    private final List<MaisPolicy> covering;
    private final String responder;

    MaisDecision(
            MaisRequest request,
            MaisAnswer answer,
            Set<MaisReason> reasons,
            SharingDecision decision,
            List<MaisPolicy> covering,
            String responder) {
        this.request = request;
        this.answer = answer;
        this.reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        this.decision = decision;
        this.covering = List.copyOf(covering);
        this.responder = responder;
    }

    /**
     * The answer.
     *
     * @return PERMIT, DENY or REVIEW, never null
     */
    public MaisAnswer answer() {
        return answer;
    }

    /**
     * Why. For the responder: a reason can show what is on file.
     *
     * @return the reasons in declared order, not empty, never null
     */
    public Set<MaisReason> reasons() {
        return reasons;
    }

    /**
     * What the rules say.
     *
     * @return the decision, never null
     */
    public SharingDecision rulesSay() {
        return decision;
    }

    /**
     * The policies that cover the request.
     *
     * @return the policies held here, in the order of the request; empty if none does; never null
     */
    public List<MaisPolicy> coveredBy() {
        return covering;
    }

    /**
     * What the recipient has to hold to under the policies that cover the request: restrictions, responsibilities, security
     * measures and law, in the codes of the policies.
     *
     * @return the codes, each once, never null
     */
    public List<String> termsForTheRecipient() {
        Set<String> terms = new LinkedHashSet<>();
        for (MaisPolicy policy : covering) {
            terms.addAll(policy.getRestrictions());
            terms.addAll(policy.getResponsibilities());
            terms.addAll(policy.getSecurityMeasures());
            terms.addAll(policy.getLegalCompliance());
        }
        return List.copyOf(terms);
    }

    /**
     * The responder's own document: answer, reasons, what the rules say. Not for the requester.
     *
     * @return plain maps, lists and codes, the same on every run, never null
     */
    @JsonValue
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("draft", Mais.DRAFT);
        document.put("answer", answer.name());
        document.put("reasons", names(reasons));
        document.put("coveredBy", covering.stream().map(MaisPolicy::getUri).toList());
        document.put("terms", termsForTheRecipient());
        document.put("rulesSay", decision.toDocument());
        document.put("notice", SharingDecision.NOTICE);
        return document;
    }

    /**
     * What the responder keeps: the request, the policies, how it was decided and what was sent.
     *
     * @param id the entry's own id, not made of personal data, not null
     * @param at when it is written, not null
     * @return the entry, never null
     */
    public Map<String, Object> responderEntry(String id, Instant at) {
        Map<String, Object> entry = entry("RESPONDER", id, at);
        Map<String, Object> decided = new LinkedHashMap<>();
        decided.put("Answer", answer.name());
        decided.put("Reasons", names(reasons));
        decided.put("AsOf", decision.question().asOf().toString());
        decided.put("Pack", decision.pack().id());
        decided.put("PackEdition", decision.pack().edition());
        decided.put("Outcome", decision.outcome().name());
        decided.put("Share", names(decision.share()));
        decided.put("Withhold", names(decision.withhold()));
        decided.put(
                "Obligations",
                decision.obligations().stream().map(Obligation::code).toList());
        decided.put("CoveredBy", covering.stream().map(MaisPolicy::getUri).toList());
        entry.put("Decision", decided);
        entry.put("ResponseSent", response());
        return entry;
    }

    /**
     * What the requester keeps: the request, the policies and the response, and nothing of how it came about.
     *
     * @param id the entry's own id, not made of personal data, not null
     * @param at when it is written, not null
     * @return the entry, never null
     */
    public Map<String, Object> requesterEntry(String id, Instant at) {
        Map<String, Object> entry = entry("REQUESTER", id, at);
        entry.put("ResponseReceived", response());
        return entry;
    }

    /** A review is no response: the requester waits for one. */
    private String response() {
        return answer == MaisAnswer.REVIEW ? "AWAITED" : answer.name();
    }

    private Map<String, Object> entry(String role, String id, Instant at) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("schema", LOG_SCHEMA);
        entry.put("Draft", Mais.DRAFT);
        entry.put("Role", role);
        entry.put("EntryId", id);
        entry.put("LoggedAt", at.toString());
        Map<String, Object> asked = MaisWriter.withoutPerson(request);
        asked.put("AssertedPurpose", request.getPurpose());
        entry.put("Request", asked);
        entry.put("Responder", responder);
        List<Object> policies = new ArrayList<>();
        for (CitedPolicy cited : request.getPolicies()) {
            policies.add(cited(cited));
        }
        entry.put("SharingPolicy", policies);
        return entry;
    }

    /** A policy as far as it is known to whoever writes: the copy that was sent, or its address. */
    private static Map<String, Object> cited(CitedPolicy cited) {
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("URI", cited.uri());
        cited.copy().ifPresent(copy -> {
            policy.put("Identifier", MaisWriter.identifier(copy.getIdentifier(), "System"));
            policy.put("StartDate", copy.getStartDate().toString());
            policy.put("EndDate", copy.getEndDate().toString());
        });
        return policy;
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    /** Answer and reasons; codes only, so nothing personal. */
    @Override
    public String toString() {
        return "MaisDecision{" + answer + ", " + reasons + "}";
    }
}
