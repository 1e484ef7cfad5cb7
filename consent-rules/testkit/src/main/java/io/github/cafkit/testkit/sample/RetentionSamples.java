package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AccuracyState;
import io.github.cafkit.model.retention.InformationAge;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.retention.LegalHold;
import io.github.cafkit.model.retention.RecordFinding;
import io.github.cafkit.model.retention.RecordId;
import io.github.cafkit.model.retention.RecordKind;
import io.github.cafkit.model.retention.RecordRegister;
import io.github.cafkit.model.retention.RetentionEntry;
import io.github.cafkit.model.retention.RetentionSchedule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records that are kept, held and destroyed, and for how long. */
final class RetentionSamples {

    private RetentionSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(
                RecordKind.class,
                choices -> RecordKind.of(
                        choices.pick("COMMON_ASSESSMENT", "JOINT_PLAN", "ADOPTION_RECORD", "CASE_FILE", "OWN_KIND_2")));
        catalogue.add(InformationAge.class, choices -> {
            LocalDate from = PlainSamples.day(choices);
            return new InformationAge(from, PlainSamples.from(from, choices));
        });
        catalogue.attribute(RecordFinding.class, "path", choices -> choices.pick("/records/0", "/records/11"));
        catalogue.corrected(LegalHold.class, LegalHold.Builder.class, (hold, choices) -> {
            PlainSamples.Days days = PlainSamples.days(choices);
            hold.placedOn(days.begin()).liftedOn(days.last());
        });
        catalogue.corrected(
                KeptRecord.class,
                KeptRecord.Builder.class,
                (kept, choices) -> kept(catalogue, kept, choices),
                "checkedOn",
                "archivedOn",
                "destroyedOn",
                "holds");
        catalogue.corrected(
                RecordRegister.class,
                RecordRegister.Builder.class,
                (register, choices) -> register.records(counted(catalogue, 5, choices)),
                "records");
        schedules(catalogue);
    }

    private static void kept(Catalogue catalogue, KeptRecord.Builder kept, Choices choices) {
        LocalDate from = PlainSamples.day(choices);
        AccuracyState accuracy = choices.pick(AccuracyState.values());
        Sample<LocalDate> later = some -> PlainSamples.from(from, some);
        Optional<LocalDate> checked = accuracy == AccuracyState.CHECKED
                ? Optional.of(later.from(choices))
                : PlainSamples.maybe(later, choices);
        Optional<LocalDate> archived = choices.chance(40) ? Optional.of(PlainSamples.day(choices)) : Optional.empty();
        Optional<LocalDate> destroyed =
                choices.chance(20) ? Optional.of(PlainSamples.from(archived.orElse(from), choices)) : Optional.empty();
        kept.informationFrom(from)
                .accuracy(accuracy)
                .checkedOn(checked)
                .archivedOn(archived)
                .destroyedOn(destroyed)
                .birthDate(PlainSamples.maybe(PlainSamples::birthDate, choices))
                .holds(Lists.distinct(catalogue.one(LegalHold.class), 3, LegalHold::getId, choices));
    }

    /** Up to so many records whose ids count up. */
    static List<KeptRecord> counted(Catalogue catalogue, int most, Choices choices) {
        List<KeptRecord> records = new ArrayList<>();
        for (KeptRecord kept : catalogue.one(KeptRecord.class).list(0, most).from(choices)) {
            records.add(kept.withId(RecordId.of("record-" + (records.size() + 1))));
        }
        return records;
    }

    private static void schedules(Catalogue catalogue) {
        catalogue.attribute(
                RetentionEntry.class,
                "period",
                choices -> choices.pick(
                        Period.ofYears(1),
                        Period.ofYears(7),
                        Period.ofYears(75),
                        Period.ofYears(100),
                        Period.ofDays(1)));
        catalogue.corrected(
                RetentionSchedule.class,
                RetentionSchedule.Builder.class,
                (schedule, choices) -> {
                    boolean adopted = choices.chance(50);
                    Sample<AgencyId> agency = catalogue.one(AgencyId.class);
                    schedule.adoptedOn(adopted ? Optional.of(PlainSamples.day(choices)) : Optional.empty())
                            .controller(
                                    adopted ? Optional.of(agency.from(choices)) : PlainSamples.maybe(agency, choices))
                            .entries(Lists.distinct(
                                    catalogue.one(RetentionEntry.class),
                                    6,
                                    entry -> List.of(entry.getKind(), entry.getStep()),
                                    choices));
                },
                "entries");
    }
}
