package io.github.cafkit.consent.rule;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.always;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isAtLeast;
import static io.github.cafkit.consent.rule.Condition.named;
import static io.github.cafkit.consent.rule.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.YesNo;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionProperties {

    private static final Condition ADULT = is(Facts.AGE, ChildAge.ADULT);
    private static final Condition TEENAGER = is(Facts.AGE, ChildAge.AGE_13_15, ChildAge.AGE_16_17);
    private static final Condition PRIVILEGED = is(Facts.PRIVILEGED, YesNo.YES);

    private static final FactSheet NOTHING =
            FactSheet.ofOrdinals(new byte[Facts.all().size()]);

    // The laws that let a rule be rewritten without changing it.

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves = Arbitraries.of(
                ADULT,
                TEENAGER,
                PRIVILEGED,
                isAtLeast(Facts.RISK_LEVEL, RiskLevel.CHILD_IN_NEED),
                is(Facts.RISK_LEVEL, RiskLevel.NONE, RiskLevel.IMMEDIATE_DANGER),
                always(),
                anyOf());
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.map(Condition::not),
                        inner.map(part -> named("a name", part)),
                        inner.list().ofMaxSize(3).map(Condition.AllOf::new),
                        inner.list().ofMaxSize(3).map(Condition.AnyOf::new)),
                0,
                3);
    }

    @Provide
    Arbitrary<FactSheet> sheets() {
        return Combinators.combine(
                        Arbitraries.of(ChildAge.class), Arbitraries.of(YesNo.class), Arbitraries.of(RiskLevel.class))
                .as((age, privileged, level) ->
                        age(age).with(Facts.PRIVILEGED, privileged).with(Facts.RISK_LEVEL, level));
    }

    @Property
    void a_condition_and_its_opposite_never_agree(
            @ForAll("conditions") Condition condition, @ForAll("sheets") FactSheet sheet) {
        assertThat(not(condition).holds(sheet)).isNotEqualTo(condition.holds(sheet));
    }

    @Property
    void neither_of_two_is_not_the_one_and_not_the_other(
            @ForAll("conditions") Condition one,
            @ForAll("conditions") Condition other,
            @ForAll("sheets") FactSheet sheet) {
        assertThat(not(anyOf(one, other)).holds(sheet))
                .isEqualTo(allOf(not(one), not(other)).holds(sheet));
        assertThat(allOf(one, other).holds(sheet)).isEqualTo(allOf(other, one).holds(sheet));
    }

    @Property
    void a_fact_that_is_not_read_makes_no_difference(
            @ForAll("conditions") Condition condition,
            @ForAll("sheets") FactSheet sheet,
            @ForAll("sheets") FactSheet other) {
        FactSheet changed = sheet;
        for (var fact : Facts.all()) {
            if (!condition.reads().contains(fact)) {
                changed = changed.withOrdinal(fact, other.ordinal(fact));
            }
        }
        assertThat(condition.holds(changed)).isEqualTo(condition.holds(sheet));
    }

    private static FactSheet age(ChildAge age) {
        return NOTHING.with(Facts.AGE, age);
    }
}
