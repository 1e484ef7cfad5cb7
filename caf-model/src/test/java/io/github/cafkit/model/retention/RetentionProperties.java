package io.github.cafkit.model.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.json.Line;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RetentionProperties {

    private static final RecordKind KIND = RecordKind.of("ACCIDENT");

    @Property(tries = 300)
    void whatIsDueHasAKnownDayThatHasComeAndNoHold(
            @ForAll("records") List<KeptRecord> records,
            @ForAll("schedules") RetentionSchedule schedule,
            @ForAll("days") LocalDate day) {
        for (RetentionItem item : schedule.dueOn(records, day)) {
            KeptRecord kept = records.stream()
                    .filter(each -> each.getId().equals(item.record()))
                    .findFirst()
                    .orElseThrow();
            switch (item.state()) {
                case DUE -> {
                    assertThat(item.dueOn())
                            .hasValueSatisfying(due -> assertThat(due).isBeforeOrEqualTo(day));
                    assertThat(item.step().equals(Optional.of(RetentionStep.REVIEW)) || !kept.heldOn(day))
                            .isTrue();
                }
                case HELD -> assertThat(kept.heldOn(day)).isTrue();
                case TRIGGER_UNKNOWN ->
                    assertThat(kept.dayOf(item.trigger().orElseThrow())).isEmpty();
                case NOT_SCHEDULED -> assertThat(item.kind()).isNotEqualTo(KIND);
            }
        }
    }

    @Property(tries = 300)
    void nothingIsForgotten(
            @ForAll("records") List<KeptRecord> records,
            @ForAll("schedules") RetentionSchedule schedule,
            @ForAll("days") LocalDate day) {
        List<RetentionItem> items = schedule.dueOn(records, day);
        for (KeptRecord kept : records) {
            for (int i = 0; i < schedule.getEntries().size(); i++) {
                int line = i;
                RetentionEntry entry = schedule.getEntries().get(i);
                Optional<LocalDate> due = entry.dueFor(kept);
                boolean expected = entry.getKind().equals(kept.getKind())
                        && due.map(when -> !when.isAfter(day)).orElse(true)
                        && !kept.done(entry.getStep(), due.orElse(LocalDate.MAX), day);
                assertThat(items.stream()
                                .anyMatch(item -> item.record().equals(kept.getId())
                                        && item.entry().equals(Optional.of(line))))
                        .isEqualTo(expected);
            }
        }
    }

    @Property(tries = 150)
    void whatWasDueStaysDueUntilItIsDone(
            @ForAll("schedules") RetentionSchedule schedule,
            @ForAll("record") KeptRecord kept,
            @ForAll("days") LocalDate day) {
        KeptRecord open = kept.withHolds(List.of()).withReviewedOn(Optional.empty());

        assertThat(schedule.dueOn(List.of(open), day.plusDays(400))).containsAll(schedule.dueOn(List.of(open), day));
    }

    @Property(tries = 100)
    void documentsSurviveTheTrip(
            @ForAll("records") List<KeptRecord> records, @ForAll("schedules") RetentionSchedule schedule) {
        survives(
                RecordRegister.builder().keeper(Records.KEEPER).records(records).build(), RecordRegister.class);
        survives(schedule, RetentionSchedule.class);
    }

    private static <T> void survives(T value, Class<T> type) {
        String json = Line.JACKSON_2.write(value);

        assertThat(Line.JACKSON_3.write(value)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, type)).isEqualTo(value);
        assertThat(Line.JACKSON_3.read(json, type)).isEqualTo(value);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4_000).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<List<KeptRecord>> records() {
        return record().list().ofMaxSize(4).map(records -> {
            List<KeptRecord> numbered = new ArrayList<>();
            records.forEach(each -> numbered.add(each.withId(RecordId.of("record-" + numbered.size()))));
            return numbered;
        });
    }

    @Provide
    Arbitrary<KeptRecord> record() {
        Arbitrary<Optional<LocalDate>> day = days().optional(0.7);
        Arbitrary<Optional<LegalHold>> hold = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 900))
                .as((from, length) -> Records.hold().withPlacedOn(from).withLiftedOn(from.plusDays(length)))
                .optional();
        return Combinators.combine(day, day, day, day, day, hold, Arbitraries.of("ACCIDENT", "ACCIDENT", "PHOTO_OWN"))
                .as((closed, contact, born, ended, reviewed, held, kind) -> Records.assessment()
                        .withKind(RecordKind.of(kind))
                        .withClosedOn(closed)
                        .withLastContactOn(contact)
                        .withBirthDate(born)
                        .withPlanEndedOn(ended)
                        .withReviewedOn(reviewed)
                        .withHolds(held.stream().toList()));
    }

    @Provide
    Arbitrary<RetentionSchedule> schedules() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 60))
                .as(Period::of);
        return Combinators.combine(
                        Arbitraries.of(RetentionStep.class).set().ofMinSize(1),
                        Arbitraries.of(RetentionTrigger.class),
                        periods)
                .as((steps, trigger, period) -> Records.schedule()
                        .withEntries(steps.stream()
                                .sorted()
                                .map(step -> Records.entry(KIND.value(), trigger, period, step))
                                .toList()));
    }
}
