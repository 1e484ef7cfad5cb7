package io.github.cafkit.consent.mais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaisDecisionTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final Instant WRITTEN = Instant.parse("2026-10-15T09:31:00Z");

    private static SharingQuestion.Builder enquiry() {
        return Questions.ordinary(RecipientKind.CHILDRENS_SOCIAL_CARE, Purpose.PROTECTION_ENQUIRY_S47)
                .riskLevel(RiskLevel.SIGNIFICANT_HARM)
                .item(Questions.checked(InformationCategory.SAFEGUARDING));
    }

    private static MaisDecision decide(MaisPolicy held, SharingQuestion question) {
        return MaisDecisionPoint.of(ADVISER, MaisSamples.VOCABULARY, MaisSamples.SCHOOL, List.of(held))
                .decide(MaisSamples.request(held).build(), question);
    }

    @Test
    void a_request_that_is_covered_and_that_the_rules_let_go_is_permitted_with_its_terms() {
        MaisDecision answer = decide(MaisSamples.policy().build(), enquiry().build());
        assertThat(answer.answer()).isEqualTo(MaisAnswer.PERMIT);
        assertThat(answer.reasons()).containsExactly(MaisReason.ALL_IN_ORDER);
        assertThat(answer.termsForTheRecipient()).containsExactly("odrl:transfer", "odrl:delete", "AES-256", "UK-GDPR");
    }

    @Test
    void an_agreement_makes_nothing_go_that_the_rules_refuse() {
        MaisDecision answer = decide(
                MaisSamples.policy().build(),
                enquiry().with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR).build());
        assertThat(answer.answer()).isEqualTo(MaisAnswer.DENY);
        assertThat(answer.reasons()).containsExactly(MaisReason.RULES_REFUSE);
    }

    @Test
    void an_agreement_that_has_ended_keeps_nobody_from_reporting_a_concern() {
        MaisPolicy ended =
                MaisSamples.policy().endDate(LocalDate.of(2026, 10, 14)).build();
        MaisDecision answer = decide(ended, enquiry().build());
        assertThat(answer.answer()).isEqualTo(MaisAnswer.REVIEW);
        assertThat(answer.reasons())
                .containsExactly(MaisReason.REPORT_NOW, MaisReason.RULES_WOULD_SHARE, MaisReason.POLICY_ENDED);
    }

    @Test
    void the_question_is_about_the_same_recipient_and_purpose_as_the_request() {
        SharingQuestion other = Questions.ordinary(RecipientKind.POLICE, Purpose.CRIME)
                .item(Questions.checked(InformationCategory.SAFEGUARDING))
                .build();
        assertThatThrownBy(() -> decide(MaisSamples.policy().build(), other))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("/question/facts/recipientKind")
                .hasMessageContaining("/question/facts/purpose");
    }

    @Test
    void no_two_policies_have_the_same_address() {
        MaisPolicy policy = MaisSamples.policy().build();
        assertThatThrownBy(() -> MaisDecisionPoint.of(
                        ADVISER, MaisSamples.VOCABULARY, MaisSamples.SCHOOL, List.of(policy, policy)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("MAIS-POLICY-TWICE");
    }

    @Test
    void both_sides_keep_the_request_and_the_policies_and_only_the_responder_keeps_the_reasons() {
        MaisDecision answer = decide(MaisSamples.policy().build(), enquiry().build());
        Map<String, Object> responder = answer.responderEntry("entry-1", WRITTEN);
        Map<String, Object> requester = answer.requesterEntry("entry-2", WRITTEN);

        assertThat(responder)
                .containsEntry("Role", "RESPONDER")
                .containsEntry("LoggedAt", "2026-10-15T09:31:00Z")
                .containsEntry("ResponseSent", "PERMIT")
                .containsKeys("Decision", "Request", "SharingPolicy");
        assertThat(requester)
                .containsEntry("Role", "REQUESTER")
                .containsEntry("ResponseReceived", "PERMIT")
                .doesNotContainKey("Decision");
        assertThat(requester.get("Request")).isEqualTo(responder.get("Request"));
        assertThat(requester.get("SharingPolicy")).isEqualTo(responder.get("SharingPolicy"));
    }

    @Test
    void a_review_is_no_response_yet_and_the_requester_learns_nothing_of_it() {
        MaisPolicy ended =
                MaisSamples.policy().endDate(LocalDate.of(2026, 10, 14)).build();
        MaisDecision answer = decide(ended, enquiry().build());
        assertThat(answer.responderEntry("entry-1", WRITTEN)).containsEntry("ResponseSent", "AWAITED");
        assertThat(answer.requesterEntry("entry-2", WRITTEN)).containsEntry("ResponseReceived", "AWAITED");
        assertThat(JsonTree.write(answer.requesterEntry("entry-2", WRITTEN)))
                .doesNotContain("REPORT_NOW", "POLICY_ENDED", "SAFEGUARDING");
    }

    @Test
    void the_person_asked_about_and_the_contact_of_a_policy_are_in_no_entry_and_in_nothing_printed() {
        MaisDecision answer = decide(MaisSamples.policy().build(), enquiry().build());
        assertThat(List.of(
                        JsonTree.write(answer.responderEntry("entry-1", WRITTEN)),
                        JsonTree.write(answer.requesterEntry("entry-2", WRITTEN)),
                        JsonTree.write(answer.toDocument()),
                        answer.toString()))
                .noneMatch(text -> text.contains(MaisSamples.CANARY));
    }
}
