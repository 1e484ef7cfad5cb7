package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.assessment.AccuracyState;
import io.github.cafkit.model.assessment.EvidenceKind;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.retention.RecordFinding;
import io.github.cafkit.model.retention.RecordRegister;
import io.github.cafkit.model.retention.RecordRule;
import io.github.cafkit.model.retention.Records;
import io.github.cafkit.model.retention.RetentionItem;
import io.github.cafkit.model.retention.RetentionSchedule;
import io.github.cafkit.model.retention.RetentionSchedules;
import io.github.cafkit.model.retention.RetentionState;
import io.github.cafkit.model.retention.StorageSafeguard;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Record keeping: legible, accurate, fact; kept secure, not longer than needed, seen by those in authority. */
class S20RecordKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void iCanSayHowFarARecordCanBeReliedUpon() {
        KeptRecord kept = Records.assessment();

        assertThat(kept.getAccuracy()).isEqualTo(AccuracyState.CHECKED);
        assertThat(kept.getCheckedBy()).contains(Records.CLERK);
        assertThat(kept.getNature()).contains(EvidenceKind.OBSERVATION);
        assertThat(kept.getLegible()).isEqualTo(YesNoUnknown.YES);
        assertThat(kept.getSafeguards()).containsExactly(StorageSafeguard.PASSWORD, StorageSafeguard.ENCRYPTION);
        assertThat(AccuracyState.values())
                .extracting(AccuracyState::label)
                .containsExactly("checked", "not checked", "disputed", "out of date");
    }

    @Test
    void iCanSeeWhereInformationCameFromAndHowOldItIs() {
        KeptRecord kept = Records.assessment();

        assertThat(kept.getSource()).isPresent();
        assertThat(kept.ageOn(DAY).age()).isEqualTo(Period.of(1, 5, 20));
        assertThat(kept.ageOn(DAY).beyond(Period.ofYears(1))).isTrue();
    }

    @Test
    void iAmToldWhatToPutRight() {
        RecordRegister register = Records.register()
                .withRecords(
                        Records.assessment(),
                        Records.register().getRecords().get(1).withDestroyedOn(Optional.empty()));

        assertThat(register.review(DAY, Period.ofYears(2)))
                .extracting(RecordFinding::rule)
                .containsExactly(RecordRule.UNDISPUTED, RecordRule.RECENT, RecordRule.SOURCE_KNOWN, RecordRule.SECURE);
    }

    @Test
    void iAmToldWhatHasBeenKeptLongEnoughAndWhy() {
        assertThat(Records.schedule().dueOn(List.of(Records.assessment()), DAY))
                .singleElement()
                .satisfies(item -> assertThat(item.reason()).contains("due on 2026-02-28", "closed", "own schedule"));
    }

    @Test
    void nothingIsDueWhileItIsHeldOrWhileItsDayIsNotKnown() {
        KeptRecord held = Records.assessment().withHolds(Records.hold());
        KeptRecord unknown = Records.assessment().withClosedOn(Optional.empty());

        assertThat(Records.schedule().dueOn(List.of(held), DAY))
                .extracting(RetentionItem::state)
                .containsExactly(RetentionState.HELD);
        assertThat(Records.schedule().dueOn(List.of(unknown), DAY))
                .extracting(RetentionItem::state)
                .containsOnly(RetentionState.TRIGGER_UNKNOWN);
    }

    @Test
    void anExampleIsNeverTakenForTheLaw() {
        assertThat(RetentionSchedules.EAST_MIDLANDS_PROPOSAL.dueOn(List.of(Records.assessment()), DAY))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.reason()).contains("proposal", "(unverified)"));
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void iCanPassOnTheRegisterAndTheSchedule(Line line) {
        assertThat(line.read(line.write(Records.register()), RecordRegister.class))
                .isEqualTo(Records.register());
        assertThat(line.read(line.write(Records.schedule()), RetentionSchedule.class))
                .isEqualTo(Records.schedule());
        assertThat(line.read(line.write(RetentionSchedules.EAST_MIDLANDS_PROPOSAL), RetentionSchedule.class))
                .isEqualTo(RetentionSchedules.EAST_MIDLANDS_PROPOSAL);
    }

    @Test
    void whatIsPrintedTellsNothingAboutTheChild() {
        assertThat(Records.register().toString() + Records.register().review(DAY, Period.ofDays(1)))
                .doesNotContain("Mother", "Father", "2019-05-02", "request to see");
    }
}
