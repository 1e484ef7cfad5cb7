package io.github.cafkit.model.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EpisodeMovesTest {

    @Test
    void anEventLeadsFromAStateToOneOtherAtMost() {
        assertThat(EpisodeMoves.all())
                .extracting(move -> List.of(move.from(), move.event()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKindOfEventHasAPlace() {
        assertThat(EpisodeMoves.all()).extracting(EpisodeMove::event).contains(EpisodeEventKind.values());
    }

    @Test
    void everyStateIsReached() {
        Set<EpisodeState> reached = EnumSet.noneOf(EpisodeState.class);
        EpisodeMoves.opening().forEach(move -> move.to().ifPresent(reached::add));
        int before = 0;
        while (before < reached.size()) {
            before = reached.size();
            for (EpisodeState state : EnumSet.copyOf(reached)) {
                EpisodeMoves.from(state).forEach(move -> move.to().ifPresent(reached::add));
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(EpisodeState.values());
    }

    @ParameterizedTest
    @EnumSource(EpisodeState.class)
    void everybodyMayStopForSafeguardingInEveryStateAndNeedsNothingForIt(EpisodeState state) {
        assertThat(EpisodeMoves.find(state, EpisodeEventKind.SAFEGUARDING_STOPPED))
                .hasValueSatisfying(move -> {
                    assertThat(move.to()).contains(EpisodeState.SAFEGUARDING_STOP);
                    assertThat(move.by()).containsExactly(MoverRole.values());
                    assertThat(move.needs()).isEmpty();
                });
    }

    @Test
    void aRecordMayBeginWithASafeguardingStop() {
        assertThat(EpisodeMoves.opening())
                .extracting(EpisodeMove::event)
                .containsExactly(
                        EpisodeEventKind.NEED_IDENTIFIED,
                        EpisodeEventKind.STEPPED_DOWN,
                        EpisodeEventKind.SAFEGUARDING_STOPPED);
    }

    @Test
    void onlyADecisionLeadsOutOfASafeguardingStop() {
        assertThat(EpisodeMoves.from(EpisodeState.SAFEGUARDING_STOP))
                .filteredOn(move -> !move.to().equals(Optional.of(EpisodeState.SAFEGUARDING_STOP)))
                .hasSize(2)
                .allSatisfy(move -> assertThat(move.needs())
                        .containsAnyOf(EpisodeNeed.DECISION_AFTER_STOP, EpisodeNeed.SOCIAL_CARE_DECISION));
    }

    @Test
    void onlyTheFamilyWithdrawsConsent() {
        assertThat(EpisodeMoves.all())
                .filteredOn(move -> move.event() == EpisodeEventKind.CONSENT_WITHDRAWN)
                .hasSize(10)
                .allSatisfy(move -> assertThat(move.by()).containsExactly(MoverRole.FAMILY));
    }

    @Test
    void supportEndsWithAClosingReasonSocialCaresDecisionOrAnAuthorityThatTakesOver() {
        assertThat(EpisodeMoves.all())
                .filteredOn(move -> move.from().filter(EpisodeState::live).isPresent())
                .filteredOn(move -> move.to().filter(to -> !to.live()).isPresent())
                .allSatisfy(move -> assertThat(move.needs())
                        .containsAnyOf(
                                EpisodeNeed.CLOSURE_REASON,
                                EpisodeNeed.SOCIAL_CARE_DECISION,
                                EpisodeNeed.RECEIVING_AUTHORITY));
    }

    @Test
    void aReferralLeadsNowhereByItself() {
        assertThat(EpisodeMoves.all())
                .filteredOn(move -> move.event() == EpisodeEventKind.REFERRED)
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.to()).isEqualTo(move.from()));
    }

    @Test
    void aMoveSaysWhatItNeeds() {
        assertThat(EpisodeMoves.find(EpisodeState.DELIVERING, EpisodeEventKind.REVIEW_HELD)
                        .map(EpisodeMove::label))
                .contains("review held (needs a reference to the record of the review)");
        assertThat(EpisodeMoves.find(EpisodeState.CLOSED, EpisodeEventKind.SAFEGUARDING_STOPPED)
                        .map(EpisodeMove::label))
                .contains("safeguarding stop");
    }

    @Test
    void thereIsNoMoveWhereTheTableHasNone() {
        assertThat(EpisodeMoves.find(EpisodeState.IDENTIFIED, EpisodeEventKind.REVIEW_HELD))
                .isEmpty();
    }
}
