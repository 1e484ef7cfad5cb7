package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("exhaustive")
class TimelineTest {

    private static final LocalDate FROM = LocalDate.of(2003, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2004, 4, 1);

    private static SharingRule open(DateRange days, String law) {
        return SharingRule.rule("OPEN", "Something is opened.")
                .in(ToyPack.ORDINARY)
                .cites(law)
                .inForce(days)
                .when(Condition.is(Facts.PURPOSE_STATED, YesNo.YES))
                .then(Effect.PERMIT)
                .build();
    }

    @Test
    void each_beginning_and_end_of_a_rule_is_a_step() {
        Timeline timeline = Timeline.of(PackAnalysis.of(ToyPack.with(open(DateRange.of(FROM, UNTIL), "LAW-1"))));

        assertThat(timeline.steps()).extracting(step -> step.after().day()).containsExactly(FROM, UNTIL);
        assertThat(timeline.steps().get(0).groups(ChangeDirection.OPENED)).hasSize(1);
        assertThat(timeline.steps().get(1).groups(ChangeDirection.CLOSED)).hasSize(1);
        assertThat(timeline.toMarkdown()).contains("| 2003-04-01 |").contains("Opened 1");
        assertThat((List<?>) timeline.toDocument().get("steps")).hasSize(2);
    }

    @Test
    void a_source_that_is_replaced_is_a_step_if_some_question_notices() {
        assertThat(Timeline.of(PackAnalysis.of(ToyPack.with(open(DateRange.ALWAYS, "LAW-2"))))
                        .steps())
                .extracting(step -> step.after().day())
                .containsExactly(ToyPack.CHANGE);
        assertThat(Timeline.of(PackAnalysis.of(ToyPack.with(open(DateRange.ALWAYS, "LAW-1"))))
                        .steps())
                .isEmpty();
    }

    @Test
    void every_step_of_england_is_there() {
        Timeline england = Timeline.of(PackAnalysis.of(EnglandPack.standard()));

        List<LocalDate> days =
                england.steps().stream().map(step -> step.after().day()).toList();
        assertThat(days).isSorted().doesNotHaveDuplicates();
        EnglandPack.standard().intervals().stream()
                .skip(1)
                .forEach(stretch -> assertThat(days).contains(stretch.start()));
        assertThat(days).as("data protection law is replaced").contains(LocalDate.of(2018, 5, 25));
        assertThat(england.steps())
                .allSatisfy(step -> assertThat(step.before().day())
                        .isEqualTo(step.after().day().minusDays(1)));
    }
}
