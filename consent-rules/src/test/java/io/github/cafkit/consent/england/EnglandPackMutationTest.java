package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.CaseAnswers;
import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.Citation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every rule, branch, duty and citation of the pack is pinned: without it some case would fail. */
class EnglandPackMutationTest {

    private static final RulePack PACK = EnglandPack.standard();

    /** What a rule says and a general duty says as well, wherever the rule decides. Dropping one of them changes nothing. */
    private static final Map<String, String> SAID_TWICE = new TreeMap<>(Map.of(
            "CONCERN-TO-PROTECTOR without duty PROTECT_ID when recipientKind is MARAC",
            "a conference protects in matters of domestic abuse only, where identities are always protected",
            "CONCERN-TO-PROTECTOR without duty ONWARD when recipientKind is MARAC",
            "a conference is always told how far it may go on",
            "ABOUT-SOMEBODY-ELSE without duty PROTECT_ID when category is INFORMANT_IDENTITY",
            "an informant who is withheld is always protected",
            "PARENT-ASK-THE-CHILD without duty CHILDVIEW",
            "the child is always heard where consent is asked for or a person decides",
            "PARENT-CHILD-REFUSES without duty CHILDVIEW when not there is a concern",
            "an objection behind a refusal is always weighed",
            "BELOW-CONCERN without duty CHILDVIEW",
            "the child is always heard where a person decides, unless unborn and without a view"));

    /** A case file says of everything whether it is needed; only a program's question leaves it open. */
    private static final String NO_CASE_CAN_ASK = "NEED-UNKNOWN";

    /** In immediate danger, so that nothing but the open need can hold it up. */
    private static final SharingQuestion NEED_OPEN = SharingQuestion.builder()
            .asOf(LocalDate.of(2025, 12, 15))
            .holder(HolderSector.EARLY_YEARS)
            .recipient(RecipientKind.POLICE)
            .purpose(Purpose.SAFEGUARDING)
            .age(ChildAge.UNDER_13)
            .riskLevel(RiskLevel.IMMEDIATE_DANGER)
            .with(Facts.PURPOSE_STATED, YesNo.YES)
            .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
            .with(Facts.RISK_ROLE, RiskRole.NONE)
            .with(Facts.HOLDER_ROLE, HolderRole.DESIGNATED_LEAD)
            .item(InformationCategory.ADDRESS, YesNoUnknown.UNKNOWN)
            .build();

    @Test
    void every_small_fault_in_the_pack_fails_a_case() {
        SharingAdviser reader = SharingAdviser.reading(PACK);
        Map<Cases.Case, SharingDecision> answers = new LinkedHashMap<>();
        Cases.all()
                .forEach(theCase ->
                        answers.put(theCase, reader.advise(theCase.document().question())));

        List<String> survivors = Mutants.of(PACK).stream()
                .filter(mutant -> !isKilled(mutant, answers))
                .map(Mutants.Mutant::name)
                .sorted()
                .toList();

        assertThat(survivors)
                .as("faults that no case notices, apart from what is said twice")
                .containsExactlyElementsOf(SAID_TWICE.keySet());
    }

    @Test
    void there_are_hundreds_of_faults_and_each_has_a_name_of_its_own() {
        List<String> names = Mutants.of(PACK).stream().map(Mutants.Mutant::name).toList();

        assertThat(names).hasSizeGreaterThan(700).doesNotHaveDuplicates();
    }

    @Test
    void what_nobody_has_judged_needed_goes_to_a_person_even_in_an_emergency() {
        SharingDecision decision = SharingAdviser.reading(PACK).advise(NEED_OPEN);

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER_TO_DSL);
        assertThat(decision.judgements()).containsExactly(Judgement.NECESSITY);
        assertThat(decision.obligations())
                .containsExactly(
                        Obligation.RECORD, Obligation.MIN, Obligation.SECURE, Obligation.ADVICE, Obligation.REVIEW);
        assertThat(decision.citations().stream().map(Citation::id))
                .containsExactlyInAnyOrder("LW-01", "LW-02", "GR-06");
    }

    private static boolean isKilled(Mutants.Mutant mutant, Map<Cases.Case, SharingDecision> answers) {
        SharingAdviser faulty = SharingAdviser.reading(mutant.pack());
        if (mutant.rule().filter(rule -> rule.id().equals(NO_CASE_CAN_ASK)).isPresent()) {
            return !answer(faulty).equals(answer(SharingAdviser.reading(PACK)));
        }
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().categories().stream()
                        .anyMatch(category -> reaches(mutant, answer.getValue(), category)))
                .anyMatch(answer -> notices(answer.getKey(), faulty));
    }

    /** Only a case in which the rule applies, or the duty attaches, can notice that it changed. */
    private static boolean reaches(Mutants.Mutant mutant, SharingDecision decision, CategoryDecision category) {
        return mutant.rule().filter(rule -> applies(rule, decision, category)).isPresent()
                || mutant.duty().filter(duty -> attaches(duty, category)).isPresent();
    }

    private static boolean applies(SharingRule rule, SharingDecision decision, CategoryDecision category) {
        return rule.inForce().contains(decision.question().asOf())
                && rule.when().holds(category.facts());
    }

    private static boolean attaches(DutyRule duty, CategoryDecision category) {
        return duty.attachesTo(category.tier(), category.effect())
                && duty.when().holds(category.facts());
    }

    private static boolean notices(Cases.Case theCase, SharingAdviser faulty) {
        try {
            return !CaseAnswers.differences(
                            theCase, faulty.advise(theCase.document().question()))
                    .isEmpty();
        } catch (IllegalStateException | IndexOutOfBoundsException noRuleApplies) {
            return true;
        }
    }

    private static List<Object> answer(SharingAdviser adviser) {
        SharingDecision decision = adviser.advise(NEED_OPEN);
        return List.of(decision.outcome(), decision.judgements(), decision.obligations(), decision.citations());
    }
}
