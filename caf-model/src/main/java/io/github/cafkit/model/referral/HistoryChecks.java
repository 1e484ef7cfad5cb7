package io.github.cafkit.model.referral;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PractitionerRole;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Goes through a history as it stood on a day, rule by rule. */
final class HistoryChecks {

    private final List<Referral> made;
    private final ReferralExpectations expectations;
    private final LocalDate day;
    private final List<ReferralFinding> findings = new ArrayList<>();

    HistoryChecks(List<Referral> referrals, ReferralExpectations expectations, LocalDate day) {
        this.made = ReferralHistory.made(
                referrals.stream().map(referral -> referral.asOf(day)).toList());
        this.expectations = expectations;
        this.day = day;
    }

    List<ReferralFinding> run() {
        made.forEach(this::notRepeated);
        made.forEach(this::notPassedOnAndOn);
        made.forEach(this::notSentBack);
        Chains.of(made).forEach(this::noCircle);
        made.forEach(this::answeredInTime);
        made.forEach(this::waitEnds);
        eachKnownEnd(this::referrerTold);
        eachKnownEnd(this::familyTold);
        return List.copyOf(findings);
    }

    private void notRepeated(Referral later) {
        LocalDate on = later.madeOn().orElseThrow();
        List<ReferralId> earlier = made.stream()
                .limit(made.indexOf(later))
                .filter(each -> !each.madeOn()
                        .orElseThrow()
                        .plus(expectations.getRepeatWithin())
                        .isBefore(on))
                .filter(each -> wentTo(each, later.getRecipient().role()))
                .filter(each ->
                        Chains.sameReason(each, later) || !Collections.disjoint(each.getNeeds(), later.getNeeds()))
                .map(Referral::getId)
                .toList();
        if (!earlier.isEmpty()) {
            find(
                    ReferralRule.NOT_REPEATED,
                    Severity.WARNING,
                    later,
                    earlier,
                    "the same need or reason was referred to the same role before");
        }
    }

    private static boolean wentTo(Referral referral, PractitionerRole role) {
        return referral.recipients().stream().anyMatch(recipient -> recipient.role() == role);
    }

    private void notPassedOnAndOn(Referral referral) {
        long times = referral.recipients().size() - 1L;
        if (times > expectations.getPassesInOrder()) {
            find(
                    ReferralRule.NOT_PASSED_ON_AND_ON,
                    Severity.WARNING,
                    referral,
                    List.of(),
                    "it was passed on " + times + " times");
        }
    }

    private void notSentBack(Referral referral) {
        if (Chains.hops(referral).stream().anyMatch(hop -> sentBack(hop, referral))) {
            find(ReferralRule.NOT_SENT_BACK, Severity.WARNING, referral, List.of(), "it came back to who had made it");
        }
    }

    private static boolean sentBack(ReferralHop hop, Referral referral) {
        return hop.how() == ReferralStatus.RETURNED
                || (hop.how() == ReferralStatus.PASSED_ON
                        && hop.to().agency().isPresent()
                        && hop.to().agency().equals(referral.getReferrer().agencyId())
                        && !hop.to().agency().equals(hop.from().agency()));
    }

    /** An agency gets what it had itself sent on. That a referral came back to who made it is said already. */
    private void noCircle(ReferralChain chain) {
        Set<AgencyId> senders = new HashSet<>();
        Set<ReferralId> reported = new HashSet<>();
        for (ReferralHop hop : chain.hops()) {
            if (hop.how() == ReferralStatus.RETURNED) {
                continue;
            }
            Referral referral = byId(hop.referral());
            boolean moved = !hop.to().agency().equals(hop.from().agency());
            boolean back = hop.to().agency().map(senders::contains).orElse(false);
            if (moved && back && !sentBack(hop, referral) && reported.add(hop.referral())) {
                find(
                        ReferralRule.NO_CIRCLE,
                        Severity.WARNING,
                        referral,
                        chain.referrals().stream()
                                .filter(id -> !id.equals(hop.referral()))
                                .toList(),
                        "the need came back to an agency that had sent it on");
            }
            hop.from().agency().ifPresent(senders::add);
        }
    }

    private Referral byId(ReferralId id) {
        return made.stream()
                .filter(referral -> referral.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Each time that it was made, a service answers or the referral is taken back by the last day. */
    private void answeredInTime(Referral referral) {
        List<ReferralEvent> events = referral.getEvents();
        boolean pressing = referral.getUrgency() == Urgency.URGENT || referral.concernsHarm();
        Period within = pressing ? expectations.getUrgentAnswerWithin() : expectations.getAnswerWithin();
        Optional<LocalDate> open = Optional.empty();
        for (ReferralEvent event : events) {
            ReferralStatus status = event.getMove().status();
            if (status == ReferralStatus.MADE) {
                open = Optional.of(event.getOn().plus(within));
            } else if (status.answer() || status.ended()) {
                if (open.map(last -> event.getOn().isAfter(last)).orElse(false)) {
                    find(
                            ReferralRule.ANSWERED_IN_TIME,
                            Severity.INFO,
                            referral,
                            List.of(),
                            "it was answered after the period");
                }
                open = Optional.empty();
            }
        }
        if (open.map(day::isAfter).orElse(false)) {
            find(
                    ReferralRule.ANSWERED_IN_TIME,
                    pressing ? Severity.ERROR : Severity.WARNING,
                    referral,
                    List.of(),
                    "nobody has answered within the period");
        }
    }

    private void waitEnds(Referral referral) {
        if (referral.expectedOn(day).map(day::isAfter).orElse(false)) {
            find(
                    ReferralRule.WAIT_ENDS,
                    Severity.WARNING,
                    referral,
                    List.of(),
                    "the day on which help was expected has passed");
        }
    }

    /** Those that were declined or dealt with; one that was taken back needs no telling. */
    private void eachKnownEnd(Consumer<Referral> check) {
        made.stream()
                .filter(referral ->
                        referral.status() == ReferralStatus.DECLINED || referral.status() == ReferralStatus.COMPLETED)
                .filter(referral -> referral.endedOn()
                        .map(end -> day.isAfter(end.plus(expectations.getTellWithin())))
                        .orElse(false))
                .forEach(check);
    }

    /** Somebody of the public is not told. Where the family referred, telling it is telling the referrer. */
    private void referrerTold(Referral referral) {
        boolean told = referral.getReferrerToldOn().isPresent()
                || (!(referral.getReferrer() instanceof Referrer.OfAgency)
                        && referral.getFamilyToldOn().isPresent());
        if (!told && !(referral.getReferrer() instanceof Referrer.OfPublic)) {
            find(
                    ReferralRule.REFERRER_TOLD,
                    Severity.WARNING,
                    referral,
                    List.of(),
                    "the referrer was not told what came of it");
        }
    }

    /** Where harm is feared, whether and when to tell the family is for those who protect the child. */
    private void familyTold(Referral referral) {
        boolean byFamily = referral.getReferrer() instanceof Referrer.OfFamily
                || referral.getReferrer() instanceof Referrer.TheChild;
        if (!byFamily && !referral.concernsHarm() && referral.getFamilyToldOn().isEmpty()) {
            find(
                    ReferralRule.FAMILY_TOLD,
                    Severity.WARNING,
                    referral,
                    List.of(),
                    "the family was not told what came of it");
        }
    }

    private void find(
            ReferralRule rule, Severity severity, Referral referral, List<ReferralId> others, String message) {
        findings.add(new ReferralFinding(
                rule,
                severity,
                "/" + made.indexOf(referral),
                message,
                referral.getId(),
                others,
                referral.holderOn(day).map(Recipient::agency)));
    }
}
