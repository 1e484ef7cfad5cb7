package io.github.cafkit.model.coordination;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.referral.Recipient;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralFinding;
import io.github.cafkit.model.referral.ReferralHistory;
import io.github.cafkit.model.referral.ReferralId;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What shows across the referrals of a child. */
final class ReferralChecks {

    private final Inquiry inquiry;

    ReferralChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    void run() {
        ReferralHistory history = inquiry.file().referralHistory();
        history.findings(inquiry.thresholds().referrals(), inquiry.day())
                .forEach(finding -> translate(finding, history));
    }

    private void translate(ReferralFinding finding, ReferralHistory history) {
        CoordinatorRule rule = switch (finding.rule()) {
            case NOT_PASSED_ON_AND_ON, NOT_SENT_BACK, NO_CIRCLE -> CoordinatorRule.NOT_PASSED_ON;
            case NOT_REPEATED -> CoordinatorRule.REFERRAL_NOT_REPEATED;
            case ANSWERED_IN_TIME, WAIT_ENDS, REFERRER_TOLD, FAMILY_TOLD -> CoordinatorRule.REFERRAL_ANSWERED;
        };
        String others = finding.others().stream().map(ReferralId::value).collect(Collectors.joining(", "));
        inquiry.add(
                rule,
                finding.severity(),
                new CasePlace(CaseDocument.REFERRAL, finding.referral().value(), ""),
                finding.message() + (others.isEmpty() ? "" : ": see " + others),
                rule == CoordinatorRule.NOT_PASSED_ON
                        ? everybody(finding, history)
                        : finding.agency().stream().toList(),
                finding.rule().id());
    }

    /** All who had a referral and passed it on, not only the last. */
    private static Collection<AgencyId> everybody(ReferralFinding finding, ReferralHistory history) {
        Collection<AgencyId> agencies = new TreeSet<>();
        Stream.concat(Stream.of(finding.referral()), finding.others().stream())
                .flatMap(id -> history.find(id).stream())
                .map(Referral::recipients)
                .flatMap(Collection::stream)
                .map(Recipient::agency)
                .forEach(agencies::add);
        return agencies;
    }
}
