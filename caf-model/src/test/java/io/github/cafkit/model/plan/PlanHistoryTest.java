package io.github.cafkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class PlanHistoryTest {

    private static final PlanHistory ONE = PlanHistory.startingWith(PlanHistoryId.of("history-1"), Fixtures.plan());

    /** What was done to a history, as numbers: add a draft, add an active version, activate, close. */
    @Property(tries = 300)
    void whateverIsDoneAHistoryOnlyGrowsAndHasOneActiveVersionAtMost(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> moves) {
        PlanHistory history = ONE;
        for (int move : moves) {
            PlanHistory before = history;
            history = moved(history, move);
            assertThat(history.getVersions())
                    .extracting(JointPlan::getId)
                    .startsWith(
                            before.getVersions().stream().map(JointPlan::getId).toArray(PlanId[]::new));
            for (int i = 0; i < before.getVersions().size(); i++) {
                assertThat(history.getVersions().get(i).withStatus(PlanStatus.DRAFT))
                        .isEqualTo(before.getVersions().get(i).withStatus(PlanStatus.DRAFT));
            }
            assertThat(history.getVersions().stream().filter(version -> version.getStatus() == PlanStatus.ACTIVE))
                    .hasSizeLessThanOrEqualTo(1);
        }
        String json = Line.JACKSON_2.write(history);
        assertThat(Line.JACKSON_3.write(history)).isEqualTo(json);
        for (Line line : Line.values()) {
            assertThat(line.read(json, PlanHistory.class)).isEqualTo(history);
        }
    }

    private static PlanHistory moved(PlanHistory history, int move) {
        JointPlan next = next(history);
        try {
            return switch (move) {
                case 0 -> history.added(next);
                case 1 -> history.added(next.withStatus(PlanStatus.ACTIVE));
                case 2 -> history.activated(history.latest().getId());
                default -> history.closed();
            };
        } catch (ProblemException refused) {
            return history;
        }
    }

    private static JointPlan next(PlanHistory history) {
        int version = history.latest().getVersion() + 1;
        return history.latest().revisedAs(PlanId.of("plan-" + version), Fixtures.STARTED.plusWeeks(version));
    }

    @Example
    void theVersionThatBecomesActiveSupersedesTheOneBefore() {
        PlanHistory draft = ONE.added(next(ONE));
        PlanHistory active = draft.activated(PlanId.of("plan-2"));

        assertThat(draft.active()).map(JointPlan::getVersion).contains(1);
        assertThat(active.active()).map(JointPlan::getVersion).contains(2);
        assertThat(active.version(PlanId.of("plan-1")))
                .map(JointPlan::getStatus)
                .contains(PlanStatus.SUPERSEDED);
        assertThat(active).isEqualTo(ONE.added(next(ONE).withStatus(PlanStatus.ACTIVE)));
        assertThat(active.closed().active()).isEmpty();
    }

    @Example
    void aHistoryTellsWhichVersionHadBegunOnADay() {
        PlanHistory two = ONE.added(next(ONE).withStatus(PlanStatus.ACTIVE));
        LocalDate second = Fixtures.STARTED.plusWeeks(2);

        assertThat(two.begunBy(Fixtures.STARTED.minusDays(1))).isEmpty();
        assertThat(two.begunBy(second.minusDays(1))).map(JointPlan::getVersion).contains(1);
        assertThat(two.begunBy(second)).map(JointPlan::getVersion).contains(2);
        assertThat(two.changes()).hasSize(1);
    }

    @Example
    void versionsFollowEachOtherAndAreAboutOneChild() {
        refuses("PLAN-HISTORY-01", () -> ONE.withVersions(List.of()));
        refuses("PLAN-HISTORY-02", () -> ONE.withVersions(Fixtures.plan(), Fixtures.plan()));
        refuses("PLAN-HISTORY-03", () -> ONE.withChild(PersonId.of("child-2")));
        refuses("PLAN-HISTORY-04", () -> ONE.added(next(ONE).withVersion(3)));
        refuses("PLAN-HISTORY-05", () -> ONE.activated(PlanId.of("plan-1")));
        refuses("PLAN-HISTORY-06", () -> ONE.closed().closed());
        refuses("PLAN-HISTORY-07", () -> ONE.added(next(ONE).withStatus(PlanStatus.CLOSED)));
        refuses("PLAN-14", () -> ONE.withVersions(Fixtures.plan(), next(ONE).withStatus(PlanStatus.ACTIVE)));
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
