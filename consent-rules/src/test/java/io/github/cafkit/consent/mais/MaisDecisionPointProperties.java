package io.github.cafkit.consent.mais;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.core.json.JsonTree;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaisDecisionPointProperties {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    @Property(tries = 200)
    void permit_needs_rules_that_let_everything_go(
            @ForAll("questions") SharingQuestion question, @ForAll("policies") MaisPolicy policy) {
        MaisDecision answer = decide(question, policy, policy);
        SharingDecision alone = ADVISER.advise(question);
        if (answer.answer() == MaisAnswer.PERMIT) {
            assertThat(alone.share()).isEqualTo(question.items().keySet());
            assertThat(answer.coveredBy()).isNotEmpty();
        }
        assertThat(answer.rulesSay().toDocument()).isEqualTo(alone.toDocument());
        assertThat(answer.reasons()).isNotEmpty();
    }

    @Property(tries = 200)
    void a_policy_that_has_ended_or_differs_permits_nothing(
            @ForAll("questions") SharingQuestion question, @ForAll("policies") MaisPolicy policy) {
        MaisPolicy ended = MaisPolicy.builder()
                .from(policy)
                .startDate(question.asOf().minusDays(9))
                .endDate(question.asOf().minusDays(1))
                .build();
        assertThat(decide(question, ended, ended).answer()).isNotEqualTo(MaisAnswer.PERMIT);
        MaisPolicy other =
                MaisPolicy.builder().from(policy).name(policy.getName() + " 2").build();
        assertThat(decide(question, other, policy).answer()).isNotEqualTo(MaisAnswer.PERMIT);
    }

    @Property(tries = 200)
    void whoever_tells_a_protector_of_a_concern_is_never_turned_away(
            @ForAll("questions") SharingQuestion question, @ForAll("policies") MaisPolicy policy) {
        SharingDecision alone = ADVISER.advise(question);
        boolean open = alone.categories().stream()
                .anyMatch(category -> ADVISER.pack()
                        .wholeQuestion()
                        .referWhenNothingIsNeeded()
                        .holds(category.facts()));
        MaisDecision answer = decide(question, policy, policy);
        if (open) {
            assertThat(question.get(Facts.RISK_LEVEL).compareTo(RiskLevel.PERCEIVED_RISK))
                    .isNotNegative();
            assertThat(answer.answer()).isNotEqualTo(MaisAnswer.DENY);
            if (answer.answer() == MaisAnswer.REVIEW) {
                assertThat(answer.reasons()).contains(MaisReason.REPORT_NOW);
            }
        }
    }

    @Property(tries = 200)
    void a_policy_that_covers_less_never_permits_more(
            @ForAll("questions") SharingQuestion question, @ForAll("policies") MaisPolicy policy) {
        MaisPolicy narrow = MaisPolicy.builder()
                .from(policy)
                .data(policy.getData().subList(0, 1))
                .purposes(policy.getPurposes().subList(0, 1))
                .build();
        if (decide(question, narrow, narrow).answer() == MaisAnswer.PERMIT) {
            assertThat(decide(question, policy, policy).answer()).isEqualTo(MaisAnswer.PERMIT);
        }
    }

    @Property(tries = 100)
    void what_can_be_said_in_the_draft_reads_back(@ForAll("policies") MaisPolicy policy) {
        String json = JsonTree.write(policy.toDocument());
        assertThat(MaisPolicy.read(JsonTree.readObject(json))).isEqualTo(policy);
        MaisRequest request = MaisSamples.request(policy).build();
        assertThat(MaisRequest.read(JsonTree.readObject(JsonTree.write(request.toDocument()))))
                .isEqualTo(request);
    }

    /** The question answered under a policy held here, of which the requester has a copy. */
    private static MaisDecision decide(SharingQuestion question, MaisPolicy held, MaisPolicy copy) {
        MaisVocabulary vocabulary = MaisVocabulary.builder()
                .party(MaisSamples.SOCIAL_CARE, question.get(Facts.RECIPIENT_KIND))
                .purpose(MaisSamples.SECTION_47, question.get(Facts.PURPOSE))
                .data("all", EnumSet.allOf(InformationCategory.class))
                .data("some", EnumSet.range(InformationCategory.NAME, InformationCategory.SEN))
                .readingUse(MaisSamples.READ)
                .build();
        MaisRequest request = MaisSamples.request(copy)
                .dateStamp(question.asOf().atStartOfDay())
                .policies(List.of(new CitedPolicy(held.getUri(), Optional.of(copy))))
                .build();
        return MaisDecisionPoint.of(ADVISER, vocabulary, MaisSamples.SCHOOL, List.of(held))
                .decide(request, question);
    }

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    /** Most of them cover the request. */
    @Provide
    Arbitrary<MaisPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(
                                List.of("all"), List.of("some", "all"), List.of("some"), List.of("nothing known")),
                        Arbitraries.of(
                                List.of(MaisSamples.SECTION_47),
                                List.of(MaisSamples.EARLY_HELP, MaisSamples.SECTION_47),
                                List.of(MaisSamples.EARLY_HELP)),
                        Arbitraries.of(MaisSamples.READ, MaisSamples.READ, MaisSamples.READ, "odrl:print"),
                        Arbitraries.of("odrl:transfer", "odrl:transfer", MaisSamples.READ))
                .as((data, purposes, use, restriction) -> MaisSamples.policy()
                        .data(data)
                        .purposes(purposes)
                        .startDate(LocalDate.of(2000, 1, 1))
                        .endDate(LocalDate.of(2040, 12, 31))
                        .permittedUses(List.of(use))
                        .restrictions(List.of(restriction))
                        .build());
    }
}
