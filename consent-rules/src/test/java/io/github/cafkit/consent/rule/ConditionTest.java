package io.github.cafkit.consent.rule;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.always;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isAtLeast;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.named;
import static io.github.cafkit.consent.rule.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.YesNo;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Condition ADULT = is(Facts.AGE, ChildAge.ADULT);
    private static final Condition TEENAGER = is(Facts.AGE, ChildAge.AGE_13_15, ChildAge.AGE_16_17);
    private static final Condition PRIVILEGED = is(Facts.PRIVILEGED, YesNo.YES);

    private static final FactSheet NOTHING =
            FactSheet.ofOrdinals(new byte[Facts.all().size()]);

    @Test
    void a_fact_has_a_value_or_one_of_some() {
        assertThat(ADULT.holds(age(ChildAge.ADULT))).isTrue();
        assertThat(ADULT.holds(age(ChildAge.AGE_16_17))).isFalse();
        assertThat(TEENAGER.holds(age(ChildAge.AGE_16_17))).isTrue();
        assertThat(TEENAGER.holds(age(ChildAge.ADULT))).isFalse();
        assertThat(isNot(Facts.AGE, ChildAge.ADULT).holds(age(ChildAge.ADULT))).isFalse();
        assertThat(isNot(Facts.AGE, ChildAge.ADULT).holds(age(ChildAge.UNBORN))).isTrue();
    }

    @Test
    void at_least_counts_the_value_named_and_all_graver_ones() {
        Condition concern = isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK);
        for (RiskLevel level : RiskLevel.values()) {
            assertThat(concern.holds(NOTHING.with(Facts.RISK_LEVEL, level)))
                    .as(level.name())
                    .isEqualTo(level.compareTo(RiskLevel.PERCEIVED_RISK) >= 0);
        }
        assertThat(concern.inWords())
                .isEqualTo("riskLevel is one of PERCEIVED_RISK, SIGNIFICANT_HARM, IMMEDIATE_DANGER");
    }

    @Test
    void a_name_changes_the_words_and_not_the_meaning() {
        Condition named = named("the subject is grown up", ADULT);
        assertThat(named.inWords()).isEqualTo("the subject is grown up");
        assertThat(named.reads()).isEqualTo(ADULT.reads());
        assertThat(named.holds(age(ChildAge.ADULT))).isTrue();
        assertThat(named.holds(age(ChildAge.UNBORN))).isFalse();
    }

    @Test
    void the_words_show_what_belongs_together() {
        assertThat(ADULT.inWords()).isEqualTo("age is ADULT");
        assertThat(TEENAGER.inWords()).isEqualTo("age is one of AGE_13_15, AGE_16_17");
        assertThat(allOf(ADULT, PRIVILEGED).inWords()).isEqualTo("age is ADULT and privileged is YES");
        assertThat(anyOf(allOf(ADULT, PRIVILEGED), TEENAGER).inWords())
                .isEqualTo("(age is ADULT and privileged is YES) or age is one of AGE_13_15, AGE_16_17");
        assertThat(allOf(anyOf(ADULT, PRIVILEGED), not(TEENAGER)).inWords())
                .isEqualTo("(age is ADULT or privileged is YES) and not age is one of AGE_13_15, AGE_16_17");
        assertThat(not(anyOf(ADULT, PRIVILEGED)).inWords()).isEqualTo("not (age is ADULT or privileged is YES)");
        assertThat(allOf(anyOf(ADULT, PRIVILEGED)).inWords()).isEqualTo("(age is ADULT or privileged is YES)");
    }

    @Test
    void no_parts_at_all_is_always_for_all_and_never_for_any() {
        assertThat(always().holds(NOTHING)).isTrue();
        assertThat(always().isAlways()).isTrue();
        assertThat(always().inWords()).isEqualTo("always");
        assertThat(always().reads()).isEmpty();
        assertThat(anyOf().holds(NOTHING)).isFalse();
        assertThat(anyOf().isAlways()).isFalse();
        assertThat(anyOf().inWords()).isEqualTo("never");
        assertThat(ADULT.isAlways()).isFalse();
        assertThat(allOf(ADULT).isAlways()).isFalse();
    }

    @Test
    void it_reads_each_fact_once_in_the_order_of_first_mention() {
        Condition condition = allOf(
                PRIVILEGED, not(anyOf(ADULT, is(Facts.riskType(RiskType.FGM), YesNo.YES))), named("again", TEENAGER));
        assertThat(condition.reads()).containsExactly(Facts.PRIVILEGED, Facts.AGE, Facts.riskType(RiskType.FGM));
    }

    @Test
    void a_condition_on_values_that_the_fact_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Is(Facts.AGE, Set.of()))
                .withMessageContaining("age");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Is(Facts.AGE, Set.of(ChildAge.values().length)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Is(Facts.AGE, Set.of(-1)));
    }

    @Test
    void conditions_with_the_same_parts_are_equal() {
        assertThat(is(Facts.AGE, ChildAge.AGE_16_17, ChildAge.AGE_13_15)).isEqualTo(TEENAGER);
        assertThat(allOf(ADULT, PRIVILEGED)).isEqualTo(allOf(ADULT, PRIVILEGED)).isNotEqualTo(anyOf(ADULT, PRIVILEGED));
    }

    // The laws that let a rule be rewritten without changing it.

    private static FactSheet age(ChildAge age) {
        return NOTHING.with(Facts.AGE, age);
    }
}
