package io.github.cafkit.model.retention;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AccuracyState;
import io.github.cafkit.model.assessment.EvidenceKind;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.time.Period;

/** Records and a schedule of an invented authority, which tests spoil one thing at a time. */
public final class Records {

    public static final LocalDate MADE = LocalDate.of(2024, 9, 10);
    public static final LocalDate CLOSED = LocalDate.of(2025, 2, 28);
    public static final AgencyId KEEPER = AgencyId.of("authority-1");
    public static final PersonId CLERK = PersonId.of("clerk-1");

    private static final Provenance OWN = Provenance.of("The authority's own schedule of 2026, part 2");

    private Records() {}

    /** Sound: nothing to put right before its day. */
    public static KeptRecord assessment() {
        return KeptRecord.builder()
                .id(RecordId.of("record-1"))
                .kind(RecordKind.of("COMMON_ASSESSMENT"))
                .child(Fixtures.CHILD_ID)
                .holder(KEEPER)
                .informationFrom(MADE)
                .source("Mother and the nursery's key person, at a meeting")
                .nature(EvidenceKind.OBSERVATION)
                .accuracy(AccuracyState.CHECKED)
                .checkedOn(MADE.plusDays(9))
                .checkedBy(CLERK)
                .legible(YesNoUnknown.YES)
                .addSafeguards(StorageSafeguard.PASSWORD, StorageSafeguard.ENCRYPTION)
                .closedOn(CLOSED)
                .lastContactOn(CLOSED.minusDays(3))
                .birthDate(LocalDate.of(2019, 5, 2))
                .build();
    }

    /** With an entry that destroys, which the library's example has not. */
    public static RetentionSchedule schedule() {
        return RetentionSchedule.builder()
                .id(RetentionScheduleId.of("authority-records"))
                .edition("2026-1")
                .title("Records of early help")
                .controller(KEEPER)
                .adoptedOn(LocalDate.of(2026, 1, 1))
                .provenance(OWN)
                .addEntries(
                        entry("COMMON_ASSESSMENT", RetentionTrigger.CLOSED, Period.ofYears(1), RetentionStep.ARCHIVE)
                                .withOwner("Records manager"),
                        entry("COMMON_ASSESSMENT", RetentionTrigger.CLOSED, Period.ofYears(7), RetentionStep.DESTROY),
                        entry("JOINT_PLAN", RetentionTrigger.END_OF_PLAN, Period.ofYears(3), RetentionStep.REVIEW),
                        entry("SEN", RetentionTrigger.DATE_OF_BIRTH, Period.ofYears(31), RetentionStep.DESTROY),
                        entry("ACCIDENT", RetentionTrigger.LAST_CONTACT, Period.ofMonths(18), RetentionStep.REVIEW)
                                .withProvenance(Provenance.unverified("What the nurseries say they do")))
                .build();
    }

    public static RetentionEntry entry(String kind, RetentionTrigger trigger, Period period, RetentionStep step) {
        return RetentionEntry.builder()
                .kind(RecordKind.of(kind))
                .trigger(trigger)
                .period(period)
                .step(step)
                .provenance(OWN)
                .build();
    }

    public static LegalHold hold() {
        return LegalHold.builder()
                .id(HoldId.of("hold-1"))
                .reason("A request to see the record is not answered yet")
                .placedBy(CLERK)
                .placedOn(LocalDate.of(2026, 1, 15))
                .build();
    }

    public static RecordRegister register() {
        return RecordRegister.builder()
                .keeper(KEEPER)
                .addRecords(
                        assessment()
                                .withArchivedOn(LocalDate.of(2026, 3, 2))
                                .withHolds(hold().withLiftedOn(LocalDate.of(2026, 2, 20))),
                        KeptRecord.builder()
                                .id(RecordId.of("record-2"))
                                .kind(RecordKind.of("JOINT_PLAN"))
                                .child(Fixtures.CHILD_ID)
                                .holder(KEEPER)
                                .informationFrom(LocalDate.of(2020, 1, 6))
                                .accuracy(AccuracyState.DISPUTED)
                                .accuracyNote("Father says that he never agreed to the third action")
                                .planEndedOn(LocalDate.of(2021, 7, 20))
                                .reviewedOn(LocalDate.of(2024, 8, 1))
                                .destroyedOn(LocalDate.of(2026, 2, 2))
                                .build(),
                        KeptRecord.builder()
                                .id(RecordId.of("record-3"))
                                .kind(RecordKind.of("ACCIDENT"))
                                .child(Fixtures.CHILD_ID)
                                .holder(KEEPER)
                                .informationFrom(LocalDate.of(2025, 11, 4))
                                .source("Accident book of the nursery")
                                .accuracy(AccuracyState.OUT_OF_DATE)
                                .accuracyNote("The plaster came off in December")
                                .addSafeguards(StorageSafeguard.LOCKED_STORAGE)
                                .addHolds(hold().withId(HoldId.of("hold-2")).withReason("A claim is expected"))
                                .build())
                .build();
    }
}
