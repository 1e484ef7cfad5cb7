package io.github.cafkit.model.retention;

import io.github.cafkit.core.source.Provenance;
import java.time.Period;

/** Schedules to start from. None of them is law: a controller uses its own. */
public final class RetentionSchedules {

    private static final Provenance EAST_MIDLANDS = Provenance.unverified(
            "East Midlands regional standard for the Common Assessment Framework, a proposal of 2009-10");

    /**
     * An example: what authorities of the East Midlands proposed in 2009-10 for assessments that were closed. An
     * assessment stays at hand for one year and is then archived for six more. What happens at the end of these was not
     * found, so the example asks for a review and never to destroy anything.
     *
     * <p>Unverified, and neither law nor in force anywhere as far as is known. Use the controller's own schedule.
     */
    public static final RetentionSchedule EAST_MIDLANDS_PROPOSAL = RetentionSchedule.builder()
            .id(RetentionScheduleId.of("EXAMPLE_EAST_MIDLANDS"))
            .edition("2009-10 proposal")
            .title("Example only: closed assessments, as proposed in the East Midlands")
            .provenance(EAST_MIDLANDS)
            .addEntry(RetentionEntry.builder()
                    .kind(RecordKind.of("COMMON_ASSESSMENT"))
                    .trigger(RetentionTrigger.CLOSED)
                    .period(Period.ofYears(1))
                    .step(RetentionStep.ARCHIVE)
                    .provenance(EAST_MIDLANDS)
                    .build())
            .addEntry(RetentionEntry.builder()
                    .kind(RecordKind.of("COMMON_ASSESSMENT"))
                    .trigger(RetentionTrigger.CLOSED)
                    .period(Period.ofYears(7))
                    .step(RetentionStep.REVIEW)
                    .provenance(EAST_MIDLANDS)
                    .build())
            .build();

    private RetentionSchedules() {}
}
