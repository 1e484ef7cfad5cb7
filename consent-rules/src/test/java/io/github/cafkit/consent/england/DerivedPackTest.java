package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.CaseAnswers;
import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A local pack begins as the England pack and differs from it by what it says. */
class DerivedPackTest {

    private static final RulePack ENGLAND = EnglandPack.standard();

    private static final SharingRule OWN_AGENCY_BOARD = SharingRule.rule(
                    "LOCAL-AGENCY-BOARD",
                    "The partnership's board decides about every further agency, whoever consents.")
            .in(Tiers.CONSENT)
            .cites("SD-26")
            .inForce(DateRange.ALWAYS)
            .when(Condition.is(Facts.RECIPIENT_KIND, RecipientKind.OTHER_AGENCY))
            .then(Effect.REFER, Judgement.NECESSITY)
            .build();

    @Test
    void a_derived_pack_without_a_change_answers_every_case_the_same() {
        SharingAdviser derived =
                SharingAdviser.reading(ENGLAND.toBuilder("ourshire", "2026.1").build());

        assertThat(Cases.all())
                .allSatisfy(theCase -> assertThat(CaseAnswers.differences(
                                theCase, derived.advise(theCase.document().question())))
                        .isEmpty());
        assertThat(derived.pack()).hasToString("ourshire 2026.1");
    }

    @Test
    void a_rule_can_be_added() {
        RulePack ours = ENGLAND.toBuilder("ourshire", "2026.1")
                .rules(List.of(OWN_AGENCY_BOARD))
                .build();

        assertThat(ours.rules()).hasSize(ENGLAND.rules().size() + 1).contains(OWN_AGENCY_BOARD);
        assertThat(ENGLAND.rules()).doesNotContain(OWN_AGENCY_BOARD);
        assertThat(outcome(ours, "K129")).isEqualTo(Outcome.REFER_TO_DSL);
    }

    @Test
    void a_rule_and_a_duty_can_be_taken_out() {
        RulePack ours = ENGLAND.toBuilder("ourshire", "2026.1")
                .withoutRule("PARENT-EVERYTHING-ELSE")
                .withoutDuty("ONWARD-MARAC")
                .build();

        assertThat(ours.rules()).extracting(SharingRule::id).doesNotContain("PARENT-EVERYTHING-ELSE");
        assertThat(ours.duties()).noneMatch(duty -> duty.id().equals("ONWARD-MARAC"));
    }

    @Test
    void what_is_not_there_cannot_be_taken_out() {
        RulePack.Builder ours = ENGLAND.toBuilder("ourshire", "2026.1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.withoutRule("NO-SUCH-RULE"))
                .withMessage("the pack has no rule NO-SUCH-RULE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.withoutDuty("NO-SUCH-DUTY"))
                .withMessage("the pack has no duty NO-SUCH-DUTY");
    }

    @Test
    void a_derived_pack_is_checked_like_any_other() {
        RulePack.Builder ours =
                ENGLAND.toBuilder("ourshire", "2026.1").rules(List.of(OWN_AGENCY_BOARD, OWN_AGENCY_BOARD));

        assertThatThrownBy(ours::build)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("PACK-EDITIONS-OVERLAP");
    }

    private static Outcome outcome(RulePack pack, String caseId) {
        return Cases.all().stream()
                .filter(theCase -> theCase.id().equals(caseId))
                .map(theCase ->
                        SharingAdviser.reading(pack).advise(theCase.document().question()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
