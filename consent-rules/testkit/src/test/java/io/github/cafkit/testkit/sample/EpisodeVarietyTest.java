package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.EpisodeState;
import io.github.cafkit.model.episode.FamilyGroupAnswer;
import io.github.cafkit.model.episode.FamilyGroupOffer;
import io.github.cafkit.model.episode.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Episodes come in every state, and go every way. */
class EpisodeVarietyTest {

    private static final LocalDate DAY = PlainSamples.MIDDLE;

    @Test
    void episodes_are_in_every_state() {
        Seen<Episode> episodes = Seen.of(Episode.class, 2000);
        for (EpisodeState state : EpisodeState.values()) {
            episodes.atLeast(1, state.name(), episode -> episode.state() == state);
        }
        episodes.atLeast(
                        5,
                        "not begun before the day",
                        episode -> episode.stateOn(DAY).isEmpty()
                                || episode.getEvents().get(0).getOn().equals(DAY))
                .atLeast(
                        20,
                        "of several children",
                        episode -> episode.getChildren().size() > 1);
    }

    @Test
    void every_kind_of_event_happens() {
        Seen<Episode> episodes = Seen.of(Episode.class, 1000);
        for (EpisodeEventKind kind : EpisodeEventKind.values()) {
            episodes.atLeast(
                    1, kind.name(), episode -> episode.getEvents().stream().anyMatch(event -> event.getKind() == kind));
        }
        episodes.atLeast(2, "a stop written down later", EpisodeVarietyTest::goesBack)
                .atLeast(
                        2,
                        "two stops",
                        episode -> episode.getEvents().stream()
                                        .filter(event -> event.getKind() == EpisodeEventKind.SAFEGUARDING_STOPPED)
                                        .count()
                                > 1)
                .atLeast(
                        2,
                        "a lead and two agencies",
                        episode -> episode.agenciesOn(LocalDate.MAX).size() > 1
                                && episode.leadOn(LocalDate.MAX).isPresent());
    }

    private static boolean goesBack(Episode episode) {
        for (int i = 1; i < episode.getEvents().size(); i++) {
            if (episode.getEvents()
                    .get(i)
                    .getOn()
                    .isBefore(episode.getEvents().get(i - 1).getOn())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void every_legal_basis_is_relied_upon_and_every_warning_is_due() {
        Seen<Episode> episodes = Seen.of(Episode.class, 1500)
                .atLeast(10, "none", episode -> episode.getBasisHistory().isEmpty())
                .atLeast(10, "two or more", episode -> episode.getBasisHistory().size() > 1);
        for (LegalBasis basis : LegalBasis.values()) {
            episodes.atLeast(
                    5,
                    basis.name(),
                    episode -> episode.getBasisHistory().stream().anyMatch(dated -> dated.getBasis() == basis));
        }
        for (String code : List.of("EPISODE-21", "EPISODE-22", "EPISODE-23", "EPISODE-24")) {
            episodes.atLeast(
                    0.3,
                    code,
                    episode -> episode.problemsOn(DAY.plusYears(1)).stream()
                            .anyMatch(problem -> problem.code().equals(code)));
        }
    }

    @Test
    void family_group_meetings_are_offered_answered_held_and_not_offered() {
        Seen<FamilyGroupOffer> offers = Seen.of(FamilyGroupOffer.class, 500)
                .atLeast(10, "not offered", offer -> offer.getOfferedTo().isEmpty())
                .atLeast(5, "held", offer -> offer.getHeldOn().isPresent());
        for (FamilyGroupAnswer answer : FamilyGroupAnswer.values()) {
            offers.atLeast(10, answer.name(), offer -> offer.getAnswer() == answer);
        }
    }
}
