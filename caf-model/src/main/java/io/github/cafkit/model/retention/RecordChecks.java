package io.github.cafkit.model.retention;

import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;

/** The rules about how one record is kept. */
final class RecordChecks {

    private RecordChecks() {}

    static Set<RecordRule> broken(KeptRecord kept, LocalDate day, Period greatestAge) {
        Set<RecordRule> broken = EnumSet.noneOf(RecordRule.class);
        if (kept.done(RetentionStep.DESTROY, day, day)) {
            if (kept.getDestroyedOn().filter(kept::heldOn).isPresent()) {
                broken.add(RecordRule.NOT_DESTROYED_UNDER_HOLD);
            }
            return broken;
        }
        switch (kept.getAccuracy()) {
            case CHECKED -> {}
            case UNCHECKED -> broken.add(RecordRule.CHECKED);
            case DISPUTED -> broken.add(RecordRule.UNDISPUTED);
            case OUT_OF_DATE -> broken.add(RecordRule.CURRENT);
        }
        if (!day.isBefore(kept.getInformationFrom()) && kept.ageOn(day).beyond(greatestAge)) {
            broken.add(RecordRule.RECENT);
        }
        if (kept.getSource().isEmpty()) {
            broken.add(RecordRule.SOURCE_KNOWN);
        }
        if (kept.getLegible() == YesNoUnknown.NO) {
            broken.add(RecordRule.LEGIBLE);
        }
        if (kept.getSafeguards().isEmpty()) {
            broken.add(RecordRule.SECURE);
        }
        return broken;
    }
}
