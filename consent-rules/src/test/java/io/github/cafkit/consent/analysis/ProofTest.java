package io.github.cafkit.consent.analysis;

import static io.github.cafkit.consent.law.Claim.FLOWS;
import static io.github.cafkit.consent.law.Claim.given;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isAtLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.FactsOfCase;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final Condition UNBORN = is(Facts.AGE, ChildAge.UNBORN);
    private static final Condition CONCERN = isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK);

    /** Until law 3 ends, a concern opens; and what an unborn child who is competent wants, which nobody can ask about. */
    private static final RulePack PACK = ToyPack.with(
            ToyPack.rule("OPEN", ToyPack.ORDINARY)
                    .inForce(DateRange.before(ToyPack.END_OF_LAW_3))
                    .when(CONCERN)
                    .then(Effect.PERMIT)
                    .build(),
            ToyPack.rule("ODD", ToyPack.ORDINARY)
                    .when(allOf(UNBORN, is(Facts.COMPETENCE, Competence.COMPETENT)))
                    .then(Effect.PERMIT)
                    .build());

    private static final PackAnalysis ANALYSIS = PackAnalysis.of(PACK);

    @Test
    void each_stretch_of_days_has_a_proof_of_its_own() {
        List<Proof> proofs = ANALYSIS.prove(Law.never("A", "A concern opens nothing.", FLOWS, given(CONCERN)));

        assertThat(proofs.stream().map(Proof::days)).containsExactlyElementsOf(PACK.intervals());
        assertThat(proofs.stream().map(Proof::result))
                .containsExactly(Proof.Result.BROKEN, Proof.Result.HOLDS_WHERE_ASKABLE);
        assertThat(proofs.get(0).inWords())
                .isEqualTo("A is broken, days 2000-01-01/2005-01-01, by riskLevel=PERCEIVED_RISK");
    }

    @Test
    void a_law_that_only_impossible_facts_break_says_so() {
        Law law = Law.never("B", "Nothing goes about an unborn child.", FLOWS, given(UNBORN));
        Proof proof = ANALYSIS.prove(law, ToyPack.END_OF_LAW_3);

        assertThat(proof.result()).isEqualTo(Proof.Result.HOLDS_WHERE_ASKABLE);
        assertThat(proof.holds()).isFalse();
        assertThat(proof.breach().orElseThrow().witness().inWords()).contains("competence=COMPETENT");
        assertThat(proof.inWords())
                .contains("no question brings together what breaks it: ")
                .doesNotContain("riskLevel");
        assertThat(proof.caseFiles()).isEmpty();
    }

    @Test
    void a_question_that_can_be_asked_is_preferred_to_a_smaller_one_that_cannot() {
        // Unborn and competent takes two facts; what can be asked takes three.
        Law law = Law.never(
                "C",
                "Neither.",
                given(Condition.anyOf(
                        allOf(UNBORN, is(Facts.COMPETENCE, Competence.COMPETENT)),
                        allOf(CONCERN, is(Facts.RISK_ROLE, RiskRole.UNKNOWN), is(Facts.PRIVILEGED, YesNo.YES)))));
        Proof proof = ANALYSIS.prove(law, ToyPack.FIRST_DAY);

        assertThat(proof.result()).isEqualTo(Proof.Result.BROKEN);
        assertThat(proof.breach().orElseThrow().witness().size()).isEqualTo(3);
        assertThat(proof.caseFiles()).hasSize(1);
    }

    @Test
    void a_breach_becomes_a_case_file_that_brings_the_same_facts_together() {
        Law law = Law.always("L:1", "Everything goes.", FLOWS);
        Proof proof = ANALYSIS.prove(law, ToyPack.FIRST_DAY);
        Map<String, Object> file = proof.caseFiles().get(0);
        CaseDocument read = CaseDocument.read(file);

        assertThat(file).containsEntry("title", "Everything goes.").containsEntry("asOf", "2000-01-01");
        assertThat(read.id()).isEqualTo("L-1-2000-01-01");
        assertThat(FactsOfCase.of(read))
                .isEqualTo(proof.breach().orElseThrow().witness().facts());
    }

    @Test
    void a_breach_of_a_law_about_two_questions_becomes_two_case_files() {
        Proof proof = ANALYSIS.prove(
                Law.antitone("M", "A graver risk opens nothing.", given(Condition.always()), FLOWS, Facts.RISK_LEVEL),
                ToyPack.FIRST_DAY);
        Witness witness = proof.breach().orElseThrow().witness();
        List<CaseDocument> read =
                proof.caseFiles().stream().map(CaseDocument::read).toList();

        assertThat(read.stream().map(CaseDocument::id)).containsExactly("M-2000-01-01", "M-2000-01-01-changed");
        assertThat(FactsOfCase.of(read.get(0))).isEqualTo(witness.facts());
        assertThat(Optional.of(FactsOfCase.of(read.get(1)))).isEqualTo(witness.changed());
    }

    @Test
    void laws_are_proved_on_one_copy_and_each_claim_is_translated_once() {
        CompiledRules rules = ANALYSIS.rulesOn(ToyPack.FIRST_DAY);
        int nodes = rules.diagrams().size();
        DateRange days = ANALYSIS.interval(ToyPack.FIRST_DAY);
        Law law = Law.never("A", "A concern opens nothing.", FLOWS, given(CONCERN));
        ANALYSIS.prove(law, ToyPack.FIRST_DAY);
        int grown = ANALYSIS.<Integer>proving(days, Prover::size);
        ANALYSIS.prove(law, ToyPack.FIRST_DAY);

        assertThat(ANALYSIS.<Integer>proving(days, Prover::size)).isEqualTo(grown);
        assertThat(rules.diagrams().size()).isEqualTo(nodes);
    }

    @Test
    void a_proof_that_grows_too_large_is_given_up_and_names_the_fact_responsible() {
        PackAnalysis narrow = PackAnalysis.of(PACK, 2);
        Law law = Law.never(
                "A",
                "Never.",
                given(
                        is(Facts.RISK_ROLE, RiskRole.UNKNOWN),
                        is(Facts.PRIVILEGED, YesNo.YES),
                        is(Facts.IDENTIFIABLE, YesNo.NO)));

        assertThatThrownBy(() -> narrow.prove(law, ToyPack.FIRST_DAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("ANALYSIS-TOO-LARGE")
                .hasMessageContaining("most diagram nodes tell values of the fact");
    }

    @Test
    void many_proofs_that_are_each_small_enough_are_all_made() {
        int most = 200;
        PackAnalysis narrow = PackAnalysis.of(PACK, most);
        PackAnalysis wide = PackAnalysis.of(PACK);
        for (RiskRole role : RiskRole.values()) {
            for (ChildAge age : ChildAge.values()) {
                Law law =
                        Law.never("A", "Never.", FLOWS, given(is(Facts.RISK_ROLE, role), is(Facts.AGE, age), CONCERN));

                assertThat(narrow.prove(law, ToyPack.FIRST_DAY)).isEqualTo(wide.prove(law, ToyPack.FIRST_DAY));
            }
        }
        int together = wide.<Integer>proving(wide.interval(ToyPack.FIRST_DAY), Prover::size);
        assertThat(together)
                .as("nodes of all proofs together")
                .isGreaterThan(wide.rulesOn(ToyPack.FIRST_DAY).diagrams().size() + most);
    }

    @Test
    void where_the_smallest_pair_would_take_too_long_to_find_another_is_given_and_marked() {
        Law law = Law.noChange(
                "G",
                "No.",
                Change.freely(Facts.RISK_LEVEL, Facts.AGE, Facts.RISK_ROLE),
                all(Claim.not(FLOWS), given(UNBORN)),
                all(FLOWS, given(is(Facts.RISK_ROLE, RiskRole.UNKNOWN))));
        DateRange days = ANALYSIS.interval(ToyPack.FIRST_DAY);
        Proof hasty = new Prover(ANALYSIS.rulesOn(ToyPack.FIRST_DAY), 1000, 1).prove(law, days);
        Proof patient = ANALYSIS.prove(law, ToyPack.FIRST_DAY);

        assertThat(hasty.result()).isEqualTo(Proof.Result.BROKEN);
        assertThat(hasty.breach().orElseThrow().smallest()).isFalse();
        assertThat(hasty.caseFiles()).hasSize(2);
        assertThat(patient.breach().orElseThrow().smallest()).isTrue();
        assertThat(patient.breach().orElseThrow().witness().size())
                .isLessThanOrEqualTo(hasty.breach().orElseThrow().witness().size());
    }

    @Test
    void a_law_that_even_the_most_ordinary_question_breaks_says_so() {
        assertThat(ANALYSIS.prove(Law.always("A", "Everything goes.", FLOWS), ToyPack.END_OF_LAW_3))
                .hasToString("A is broken, days 2005-01-01/.., by the most ordinary question");
        assertThat(ANALYSIS.prove(Law.never("A", "Nothing must.", Claim.effect(Effect.MUST)), ToyPack.END_OF_LAW_3))
                .hasToString("A holds, days 2005-01-01/..");
    }

    @Test
    void what_contradicts_itself_is_no_proof() {
        Law law = Law.always("A", "Everything goes.", FLOWS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proof(law, DateRange.ALWAYS, Proof.Result.BROKEN, Optional.empty()));
    }

    private static Claim all(Claim... parts) {
        return Claim.all(parts);
    }
}
