package io.github.cafkit.model.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.json.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds however an episode is handled: walks of events, sensible ones and others, complete ones and others. */
class EpisodeProperties {

    /** One attempt: by choice number among the possible moves or among all kinds, some days later, with parts left out. */
    record Step(boolean sensible, int choice, int days, int omitted, Optional<MoverRole> capacity) {}

    /** Some events of the usual path, then attempts. */
    record Walk(int along, List<Step> steps) {}

    @Property(tries = 300)
    void whateverIsTriedTheTableAllowsWhatIsDone(@ForAll("walks") Walk walk) {
        List<Episode> values = values(walk);

        values.forEach(value -> Statistics.collect(value.state()));
        Statistics.coverage(reached -> {
            for (EpisodeState state : List.of(
                    EpisodeState.CLOSED,
                    EpisodeState.STEPPED_UP,
                    EpisodeState.TRANSFERRED,
                    EpisodeState.REOPENED,
                    EpisodeState.DELIVERING,
                    EpisodeState.SAFEGUARDING_STOP)) {
                reached.check(state).count(count -> count > 0);
            }
        });
        for (int i = 1; i < values.size(); i++) {
            Episode before = values.get(i - 1);
            Episode after = values.get(i);
            EpisodeEvent event = after.getEvents().get(after.getEvents().size() - 1);
            EpisodeMove move =
                    EpisodeMoves.find(before.state(), event.getKind()).orElseThrow();
            assertThat(move.by()).contains(event.getCapacity());
            assertThat(before.possibleMoves(event.getCapacity())).contains(move);
            move.to().ifPresent(to -> assertThat(after.state()).isEqualTo(to));
        }
    }

    @Property(tries = 200)
    void historyOnlyGrows(@ForAll("walks") Walk walk) {
        List<Episode> values = values(walk);
        Episode last = values.get(values.size() - 1);

        for (int i = 0; i < values.size(); i++) {
            assertThat(last.problemsSince(values.get(i))).isEmpty();
            assertThat(last.getEvents().subList(0, i + 1))
                    .isEqualTo(values.get(i).getEvents());
            if (i < values.size() - 1) {
                assertThat(values.get(i).problemsSince(last).hasErrors()).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void aStopIsNeverRefusedAndOnlyADecisionEndsIt(@ForAll("walks") Walk walk, @ForAll MoverRole anybody) {
        boolean stopped = false;
        for (Episode value : values(walk)) {
            EpisodeEvent event = value.getEvents().get(value.getEvents().size() - 1);
            EpisodeEvent stop = EpisodeEvent.of(
                            EpisodeEventKind.SAFEGUARDING_STOPPED,
                            ProcessFixtures.NOTICED,
                            ProcessFixtures.SENCO_ID,
                            anybody)
                    .build();
            assertThat(value.refusalOf(stop)).isEmpty();
            assertThat(value.after(stop).state()).isEqualTo(EpisodeState.SAFEGUARDING_STOP);

            if (event.getKind() == EpisodeEventKind.SAFEGUARDING_STOPPED) {
                stopped = true;
            } else if (event.getKind() == EpisodeEventKind.SAFEGUARDING_RESUMED
                    || event.getKind() == EpisodeEventKind.STEPPED_UP) {
                assertThat(event.getDecision().map(EpisodeDecision::getCapacity))
                        .hasValueSatisfying(capacity ->
                                assertThat(capacity).isIn(MoverRole.SOCIAL_CARE, MoverRole.DESIGNATED_LEAD));
                stopped = false;
            }
            assertThat(value.state() == EpisodeState.SAFEGUARDING_STOP).isEqualTo(stopped);
        }
    }

    @Property(tries = 200)
    void nothingEndsWithoutItsReasonOrDecision(@ForAll("walks") Walk walk) {
        for (Episode value : values(walk)) {
            for (EpisodeEvent event : value.getEvents()) {
                if (event.getKind() == EpisodeEventKind.CLOSED) {
                    assertThat(event.getClosure()).isPresent();
                }
                if (event.getKind() == EpisodeEventKind.STEPPED_UP) {
                    assertThat(event.getDecision()).hasValueSatisfying(decision -> {
                        assertThat(decision.getCapacity()).isEqualTo(MoverRole.SOCIAL_CARE);
                        assertThat(decision.getOn()).isBeforeOrEqualTo(event.getOn());
                    });
                }
                if (event.getKind() == EpisodeEventKind.TRANSFERRED) {
                    assertThat(event.getReceivingAuthority()).isPresent();
                    assertThat(event.references(ReferenceKind.CONSENT)).isNotEmpty();
                }
            }
        }
    }

    @Property(tries = 200)
    void theStateIsAFunctionOfTheEvents(@ForAll("walks") Walk walk) {
        List<Episode> values = values(walk);
        Episode last = values.get(values.size() - 1);
        Episode replayed = ProcessFixtures.openedBy(last.getEvents().get(0));
        for (EpisodeEvent event : last.getEvents().subList(1, last.getEvents().size())) {
            replayed = replayed.after(event);
        }

        assertThat(replayed).isEqualTo(last);
        assertThat(replayed.state()).isEqualTo(last.state());
        assertThat(last.stateOn(LocalDate.MAX)).contains(last.state());
    }

    @Property(tries = 200)
    void stagesFollowOneAnotherAndFillTheTime(@ForAll("walks") Walk walk) {
        List<Episode> values = values(walk);
        Episode last = values.get(values.size() - 1);
        LocalDate until = ProcessFixtures.NOTICED.plusYears(20);
        List<EpisodeStage> stages = last.stagesUntil(until);

        LocalDate end = ProcessFixtures.NOTICED;
        for (EpisodeStage stage : stages) {
            assertThat(stage.from()).isEqualTo(end);
            assertThat(stage.days()).isNotNegative();
            if (stage.days() > 0) {
                assertThat(last.stateOn(stage.from())).contains(stage.state());
                assertThat(last.stateOn(stage.until().minusDays(1))).contains(stage.state());
            }
            end = stage.until();
        }
        assertThat(end).isEqualTo(until);
        assertThat(stages.get(stages.size() - 1).state()).isEqualTo(last.state());
    }

    @Property(tries = 100)
    void anEpisodeSurvivesTheTripOnBothLines(@ForAll("walks") Walk walk) {
        List<Episode> values = values(walk);
        Episode episode = values.get(values.size() - 1);
        String json = Line.JACKSON_2.write(episode);

        assertThat(Line.JACKSON_3.write(episode)).isEqualTo(json);
        for (Line line : Line.values()) {
            assertThat(line.read(json, Episode.class)).isEqualTo(episode);
            assertThat(line.read(json, Episode.class).state()).isEqualTo(episode.state());
        }
    }

    /** The values that a walk goes through: refused steps are refused twice in the same words and change nothing. */
    private static List<Episode> values(Walk walk) {
        List<Episode> values = new ArrayList<>();
        for (EpisodeEventKind kind : ProcessFixtures.PATH.subList(0, walk.along())) {
            values.add(ProcessFixtures.upTo(kind));
        }
        for (Step step : walk.steps()) {
            Episode now = values.get(values.size() - 1);
            EpisodeEvent event = event(step, now);
            if (now.refusalOf(event).isEmpty()) {
                values.add(now.after(event));
            } else {
                assertThat(now.refusalOf(event)).hasSize(1);
                assertThatThrownBy(() -> now.after(event))
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                refused -> assertThat(refused.problems()).isEqualTo(now.refusalOf(event)));
            }
        }
        return values;
    }

    private static EpisodeEvent event(Step step, Episode now) {
        List<EpisodeEventKind> kinds = step.sensible()
                ? now.possibleMoves().stream().map(EpisodeMove::event).toList()
                : List.of(EpisodeEventKind.values());
        EpisodeEventKind kind = kinds.get(step.choice() % kinds.size());
        LocalDate last = now.getEvents().stream()
                .map(EpisodeEvent::getOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        EpisodeEvent whole = ProcessFixtures.event(kind, last.plusDays(step.days()));
        EpisodeEvent event = step.capacity().map(whole::withCapacity).orElse(whole);
        return switch (step.omitted()) {
            case 0 -> event.withReason(Optional.empty());
            case 1 -> event.withReferences(List.of());
            case 2 -> event.withDecision(Optional.empty());
            case 3 -> event.withClosure(Optional.empty());
            case 4 -> event.withLead(Optional.empty());
            case 5 -> event.withReceivingAuthority(Optional.empty());
            default -> event;
        };
    }

    @Provide
    Arbitrary<Walk> walks() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 9).map(number -> number < 8),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(-2, 30),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(MoverRole.class).optional(0.2))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, ProcessFixtures.PATH.size()),
                        steps.list().ofMinSize(1).ofMaxSize(20))
                .as(Walk::new);
    }
}
