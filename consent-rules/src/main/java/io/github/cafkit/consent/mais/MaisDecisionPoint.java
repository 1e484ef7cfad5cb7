package io.github.cafkit.consent.mais;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The decision point of whoever is asked: holds the policies, looks at a request, asks the rules, answers PERMIT, DENY or
 * REVIEW with reasons.
 *
 * <p>A policy narrows. PERMIT needs a policy that covers the request <em>and</em> rules that let everything go that would be
 * sent. Where no policy covers it the answer is DENY; REVIEW where that is not certain, where the rules would let something go
 * anyway, and wherever a concern may be told to somebody who protects children, with the advice to report it now. Immutable
 * and thread-safe.
 */
public final class MaisDecisionPoint {

    private final SharingAdviser adviser;
    private final MaisVocabulary vocabulary;
    private final String responder;
    private final Map<String, MaisPolicy> policies;

    private MaisDecisionPoint(
            SharingAdviser adviser, MaisVocabulary vocabulary, String responder, Map<String, MaisPolicy> policies) {
        this.adviser = adviser;
        this.vocabulary = vocabulary;
        this.responder = responder;
        this.policies = policies;
    }

    /**
     * A decision point.
     *
     * @param adviser who answers by the rules, not null
     * @param vocabulary what the codes of the policies mean, not null
     * @param responder who is asked: the entry in the catalogue of parties, not null
     * @param policies the policies held here, not null
     * @return the decision point, never null
     * @throws ProblemException {@code MAIS-POLICY-TWICE} if two policies have the same address
     */
    public static MaisDecisionPoint of(
            SharingAdviser adviser, MaisVocabulary vocabulary, String responder, Collection<MaisPolicy> policies) {
        Map<String, MaisPolicy> byUri = new TreeMap<>();
        for (MaisPolicy policy : policies) {
            if (byUri.put(policy.getUri(), policy) != null) {
                throw new ProblemException(
                        Problem.error("MAIS-POLICY-TWICE", "/URI", "no two policies have the same address"));
            }
        }
        return new MaisDecisionPoint(adviser, vocabulary, responder, byUri);
    }

    /**
     * Answers a request.
     *
     * @param request the request, not null
     * @param question what the responder knows: the day, the child's circumstances, the recipient, the purpose, and as its
     *     items what would be sent; it is about the same recipient and purpose as the request; not null
     * @return the answer, never null
     * @throws ProblemException {@code MAIS-QUESTION} if the question is about another recipient or purpose than the request;
     *     or if the pack does not encode the day
     */
    public MaisDecision decide(MaisRequest request, SharingQuestion question) {
        insistOnTheSame(request, question);
        SharingDecision decision = adviser.advise(question);
        Set<MaisReason> reasons = EnumSet.noneOf(MaisReason.class);
        List<MaisPolicy> covering = new ArrayList<>();
        boolean closed = true;
        for (CitedPolicy cited : request.getPolicies()) {
            Set<MaisReason> against = against(cited, request, question.asOf());
            if (against.isEmpty()) {
                covering.add(policies.get(cited.uri()));
            } else {
                reasons.addAll(against);
                closed &= against.stream().anyMatch(MaisReason::closes);
            }
        }
        if (!covering.isEmpty()) {
            reasons.clear();
        }
        MaisAnswer byPolicy = !covering.isEmpty() ? MaisAnswer.PERMIT : closed ? MaisAnswer.DENY : MaisAnswer.REVIEW;
        byPolicy = strictest(byPolicy, byData(covering, decision, reasons));
        byPolicy = strictest(byPolicy, byRequest(request, question, reasons));
        MaisAnswer byRules = byRules(decision, reasons);
        add(reasons, covering.isEmpty() && !decision.share().isEmpty(), MaisReason.RULES_WOULD_SHARE);
        return new MaisDecision(
                request, answer(byPolicy, byRules, decision, reasons), reasons, decision, covering, responder);
    }

    private void insistOnTheSame(MaisRequest request, SharingQuestion question) {
        List<Problem> faults = new ArrayList<>();
        Optional<RecipientKind> recipient =
                vocabulary.party(request.getRequester().value());
        if (recipient.filter(kind -> kind != question.get(Facts.RECIPIENT_KIND)).isPresent()) {
            faults.add(Problem.error(
                    "MAIS-QUESTION",
                    "/question/facts/recipientKind",
                    "must be what the requester is in the vocabulary"));
        }
        Optional<Purpose> purpose = vocabulary.purpose(request.getPurpose());
        if (purpose.filter(code -> code != question.get(Facts.PURPOSE)).isPresent()) {
            faults.add(Problem.error(
                    "MAIS-QUESTION",
                    "/question/facts/purpose",
                    "must be what the asserted purpose is in the vocabulary"));
        }
        Problems.of(faults).throwIfErrors();
    }

    /** What speaks against a policy's covering the request. */
    private Set<MaisReason> against(CitedPolicy cited, MaisRequest request, LocalDate day) {
        Set<MaisReason> against = EnumSet.noneOf(MaisReason.class);
        MaisPolicy policy = policies.get(cited.uri());
        if (policy == null) {
            against.add(MaisReason.POLICY_NOT_HELD);
            return against;
        }
        add(against, cited.copy().filter(copy -> !copy.equals(policy)).isPresent(), MaisReason.POLICY_DIFFERS);
        add(against, day.isBefore(policy.getStartDate()), MaisReason.POLICY_NOT_STARTED);
        add(against, day.isAfter(policy.getEndDate()), MaisReason.POLICY_ENDED);
        add(against, !policy.names(request.getRequester().value()), MaisReason.REQUESTER_NO_PARTY);
        add(against, !policy.names(responder), MaisReason.RESPONDER_NO_PARTY);
        add(against, !policy.getPurposes().contains(request.getPurpose()), MaisReason.PURPOSE_NOT_COVERED);
        boolean letsRead = policy.getPermittedUses().stream().anyMatch(vocabulary::letsRead)
                && policy.getRestrictions().stream().noneMatch(vocabulary::letsRead);
        add(against, !letsRead, MaisReason.USE_NOT_GRANTED);
        return against;
    }

    private static void add(Set<MaisReason> reasons, boolean holds, MaisReason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    /** Whether the policies that apply cover what would be sent. */
    private MaisAnswer byData(List<MaisPolicy> covering, SharingDecision decision, Set<MaisReason> reasons) {
        if (covering.isEmpty()) {
            return MaisAnswer.PERMIT;
        }
        Set<InformationCategory> covered = EnumSet.noneOf(InformationCategory.class);
        covering.forEach(policy -> policy.getData().forEach(text -> covered.addAll(vocabulary.data(text))));
        Set<InformationCategory> asked = decision.question().items().keySet();
        if (covered.containsAll(asked)) {
            return MaisAnswer.PERMIT;
        }
        reasons.add(MaisReason.DATA_NOT_COVERED);
        return asked.stream().noneMatch(covered::contains) ? MaisAnswer.DENY : MaisAnswer.REVIEW;
    }

    /** What is odd about the request itself. */
    private MaisAnswer byRequest(MaisRequest request, SharingQuestion question, Set<MaisReason> reasons) {
        Set<MaisReason> odd = EnumSet.noneOf(MaisReason.class);
        add(odd, vocabulary.party(request.getRequester().value()).isEmpty(), MaisReason.REQUESTER_NOT_UNDERSTOOD);
        add(odd, vocabulary.purpose(request.getPurpose()).isEmpty(), MaisReason.PURPOSE_NOT_UNDERSTOOD);
        add(odd, request.getDateStamp().toLocalDate().isAfter(question.asOf()), MaisReason.STAMPED_LATER);
        reasons.addAll(odd);
        return odd.isEmpty() ? MaisAnswer.PERMIT : MaisAnswer.REVIEW;
    }

    private static MaisAnswer byRules(SharingDecision decision, Set<MaisReason> reasons) {
        if (decision.withhold().isEmpty()) {
            return MaisAnswer.PERMIT;
        }
        if (!decision.share().isEmpty()) {
            reasons.add(MaisReason.RULES_HOLD_BACK_A_PART);
            return MaisAnswer.REVIEW;
        }
        if (decision.outcome() == Outcome.DENY) {
            reasons.add(MaisReason.RULES_REFUSE);
            return MaisAnswer.DENY;
        }
        reasons.add(
                decision.outcome() == Outcome.SEEK_CONSENT ? MaisReason.RULES_SEEK_CONSENT : MaisReason.RULES_REFER);
        return MaisAnswer.REVIEW;
    }

    /** The stricter of both, except that nobody who protects children is turned away from a concern. */
    private MaisAnswer answer(
            MaisAnswer byPolicy, MaisAnswer byRules, SharingDecision decision, Set<MaisReason> reasons) {
        MaisAnswer strictest = strictest(byPolicy, byRules);
        if (strictest == MaisAnswer.PERMIT) {
            reasons.add(MaisReason.ALL_IN_ORDER);
            return strictest;
        }
        boolean flows = !decision.share().isEmpty();
        boolean open = isOpenDoor(decision);
        add(reasons, open || decision.urgentNotice().isPresent(), MaisReason.REPORT_NOW);
        add(reasons, flows && byPolicy == MaisAnswer.DENY, MaisReason.RULES_WOULD_SHARE);
        return open || flows ? MaisAnswer.REVIEW : strictest;
    }

    /** The pack refuses this recipient no concern: even where nothing asked for is needed, a person looks at it. */
    private boolean isOpenDoor(SharingDecision decision) {
        return decision.categories().stream()
                .map(CategoryDecision::facts)
                .anyMatch(facts -> adviser.pack()
                        .wholeQuestion()
                        .referWhenNothingIsNeeded()
                        .holds(facts));
    }

    private static MaisAnswer strictest(MaisAnswer one, MaisAnswer other) {
        if (one == MaisAnswer.DENY || other == MaisAnswer.DENY) {
            return MaisAnswer.DENY;
        }
        return one == MaisAnswer.REVIEW || other == MaisAnswer.REVIEW ? MaisAnswer.REVIEW : MaisAnswer.PERMIT;
    }
}
