package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.assessment.AccuracyState;
import io.github.cafkit.model.retention.InformationAge;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.retention.LegalHold;
import io.github.cafkit.model.retention.RecordKind;
import io.github.cafkit.model.retention.RecordRegister;
import io.github.cafkit.model.retention.RetentionEntry;
import io.github.cafkit.model.retention.RetentionSchedule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Kept records and schedules as they cannot be. */
final class RetentionRefusals {

    private RetentionRefusals() {}

    static void addTo(RefusalList refusals) {
        records(refusals);
        schedules(refusals);
        refusals.add("CODE-01", RecordKind.class, choices -> RecordKind.of(choices.pick("", "a kind", "kind_1")));
        refusals.add("INFORMATION-AGE-01", InformationAge.class, choices -> {
            LocalDate from = PlainSamples.day(choices);
            return new InformationAge(from, from.minusDays(choices.pick(1, 365)));
        });
        refusals.spoilt("HOLD-01", LegalHold.class, LegalHold.Builder.class, (hold, choices) -> {
            LocalDate placed = PlainSamples.day(choices);
            hold.placedOn(placed).liftedOn(placed.minusDays(choices.pick(1, 365)));
        });
        refusals.spoilt(
                "RECORD-REGISTER-01", RecordRegister.class, RecordRegister.Builder.class, (register, choices) -> {
                    KeptRecord kept = refusals.valid(KeptRecord.class).from(choices);
                    register.records(List.of(kept, kept));
                });
    }

    private static void kept(RefusalList refusals, String code, Catalogue.Corrections<KeptRecord.Builder> spoil) {
        refusals.spoilt(code, KeptRecord.class, KeptRecord.Builder.class, spoil);
    }

    private static void records(RefusalList refusals) {
        kept(
                refusals,
                "KEPT-RECORD-01",
                (kept, choices) -> kept.accuracy(AccuracyState.CHECKED).checkedOn(Optional.empty()));
        kept(refusals, "KEPT-RECORD-02", (kept, choices) -> {
            LocalDate from = PlainSamples.day(choices);
            kept.informationFrom(from).checkedOn(from.minusDays(choices.pick(1, 365)));
        });
        kept(refusals, "KEPT-RECORD-03", (kept, choices) -> {
            LocalDate destroyed = PlainSamples.day(choices);
            kept.destroyedOn(destroyed).archivedOn(destroyed.plusDays(choices.pick(1, 365)));
        });
        kept(refusals, "KEPT-RECORD-04", (kept, choices) -> {
            LegalHold hold = refusals.valid(LegalHold.class).from(choices);
            kept.holds(List.of(hold, hold));
        });
    }

    private static void schedules(RefusalList refusals) {
        refusals.spoilt(
                "RETENTION-01",
                RetentionEntry.class,
                RetentionEntry.Builder.class,
                (entry, choices) -> entry.period(choices.pick(Period.ZERO, Period.ofDays(-1))));
        refusals.spoilt(
                "RETENTION-02", RetentionSchedule.class, RetentionSchedule.Builder.class, (schedule, choices) -> {
                    RetentionEntry entry = refusals.valid(RetentionEntry.class).from(choices);
                    schedule.entries(List.of(entry, entry.withPeriod(Period.ofYears(9))));
                });
        refusals.spoilt(
                "RETENTION-03",
                RetentionSchedule.class,
                RetentionSchedule.Builder.class,
                (schedule, choices) ->
                        schedule.adoptedOn(PlainSamples.day(choices)).controller(Optional.empty()));
    }
}
