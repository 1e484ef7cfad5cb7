package io.github.cafkit.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeState;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralStatus;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A failing sample is made small as a test engine would do it: the next simpler one that still fails, again and again. */
class ShrunkTest {

    @Test
    void the_smallest_household_with_a_baby_expected_has_one_person() {
        Household smallest = smallest(
                Household.class,
                household -> household.getPeople().stream()
                        .anyMatch(member -> member.getExpectedDate().isPresent()));
        assertThat(smallest.getPeople()).hasSize(1);
        assertThat(smallest.getTies()).isEmpty();
        assertThat(smallest.getAddresses()).isEmpty();
    }

    @Test
    void the_smallest_assessment_that_stops_the_process_says_nothing_else() {
        CommonAssessment smallest = smallest(CommonAssessment.class, CommonAssessment::raisesStop);
        assertThat(smallest.allChildren()).hasSize(1);
        assertThat(smallest.getParents()).isEmpty();
        assertThat(smallest.getFindings()).isEmpty();
        assertThat(smallest.getConsentStatement()).isEmpty();
        assertThat(smallest.getVersion()).isEqualTo(1);
        assertThat(smallest.getChild().getId()).isEqualTo(PersonId.of("person-1"));
    }

    @Test
    void the_smallest_consent_that_has_run_out_has_only_its_last_day() {
        ConsentRecord smallest = smallest(
                ConsentRecord.class,
                consent -> consent.getLastValidDay()
                        .map(last -> last.isBefore(PlainSamples.MIDDLE))
                        .orElse(false));
        assertThat(smallest.getLastValidDay()).isEqualTo(Optional.of(PlainSamples.MIDDLE.minusDays(1)));
        assertThat(smallest.getWithdrawnOn()).isEmpty();
        assertThat(smallest.getActivities()).hasSize(1);
        assertThat(smallest.getCategories()).isEmpty();
    }

    @Test
    void the_smallest_referral_that_was_declined_was_made_and_declined() {
        Referral smallest = smallest(Referral.class, referral -> referral.status() == ReferralStatus.DECLINED);
        assertThat(smallest.getEvents()).hasSize(2);
        assertThat(smallest.getStepsDone()).isEmpty();
    }

    @Test
    void the_smallest_action_that_is_overdue_has_only_its_last_day() {
        Accountability smallest = smallest(Accountability.class, action -> action.overdueOn(PlainSamples.MIDDLE));
        assertThat(smallest.getWhen()).isEqualTo(Optional.of(Timing.by(PlainSamples.MIDDLE.minusDays(1))));
        assertThat(smallest.getStatus()).isEqualTo(ActionStatus.NOT_STARTED);
        assertThat(smallest.getAccountable()).isEmpty();
        assertThat(smallest.getStatusReports()).isEmpty();
    }

    @Test
    void the_smallest_episode_that_is_stopped_began_with_the_stop() {
        Episode smallest = smallest(Episode.class, episode -> episode.state() == EpisodeState.SAFEGUARDING_STOP);
        assertThat(smallest.getEvents()).hasSize(1);
        assertThat(smallest.getBasisHistory()).isEmpty();
        assertThat(smallest.getFamilyGroupOffers()).isEmpty();
    }

    @Test
    void the_smallest_history_with_an_active_plan_has_one_version_and_nothing_in_it() {
        PlanHistory smallest =
                smallest(PlanHistory.class, history -> history.active().isPresent());
        assertThat(smallest.getVersions()).hasSize(1);
        assertThat(smallest.latest().getOutcomes()).isEmpty();
        assertThat(smallest.latest().getAgreements()).isEmpty();
    }

    private static <T> T smallest(Class<T> type, Predicate<T> fails) {
        Sample<T> sample = Samples.of(type);
        Shrunk<T> failing = LongStream.range(0, 1000)
                .mapToObj(seed -> Shrunk.of(sample, seed))
                .filter(made -> fails.test(made.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrunk<T>> simpler = Optional.of(failing);
        while (simpler.isPresent()) {
            failing = simpler.get();
            simpler = failing.simpler().filter(made -> fails.test(made.value())).findFirst();
        }
        return failing.value();
    }
}
