package io.github.cafkit.model.episode;

import static io.github.cafkit.model.ProcessFixtures.NOTICED;
import static io.github.cafkit.model.ProcessFixtures.event;
import static io.github.cafkit.model.ProcessFixtures.lastDay;
import static io.github.cafkit.model.ProcessFixtures.opened;
import static io.github.cafkit.model.ProcessFixtures.then;
import static io.github.cafkit.model.ProcessFixtures.upTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.Fixtures;
import org.junit.jupiter.api.Test;

class EpisodeHistoryTest {

    @Test
    void theHistoryTellsWhereItStandsHowLongAndWhatHappened() {
        Episode up = then(upTo(EpisodeEventKind.DELIVERY_STARTED), EpisodeEventKind.STEPPED_UP)
                .onBasis(DatedLegalBasis.from(LegalBasis.CHILDREN_ACT_1989_S20, NOTICED)
                        .reason("Agreed with both parents")
                        .build())
                .offering(FamilyGroupOffer.builder()
                        .on(NOTICED)
                        .addOfferedTo(Fixtures.MOTHER_ID)
                        .build());

        assertThat(EpisodeHistory.markdown(up, lastDay(up).plusDays(2)))
                .startsWith("# Episode episode-1\n\nOn " + lastDay(up).plusDays(2) + ": stepped up to social care.\n")
                .contains("| need identified | " + NOTICED + " | 7 |\n")
                .contains("| stepped up to social care | " + lastDay(up) + " | 2 |\n")
                .contains("- " + NOTICED + ": **need identified**, by senco-1 as practitioner\n")
                .contains("  - agencies: school-1, therapy-1\n  - lead professional: senco-1\n")
                .contains("  - decided on " + lastDay(up) + " by social-worker-1 as children's social care\n")
                .contains("- from " + NOTICED + ": accommodation by the authority")
                .contains("(unverified)")
                .contains("  - reason: Agreed with both parents\n")
                .contains("- " + NOTICED + ": offered, answer awaited\n")
                .endsWith("\n");
    }

    @Test
    void whatSomebodyWroteAddsNoMarkup() {
        Episode episode = opened().after(event(EpisodeEventKind.CONSENT_ASKED, NOTICED)
                .withReason("She said:\n# <b>no</b> | [link](x) `code` *now*"));

        assertThat(EpisodeHistory.markdown(episode, NOTICED))
                .contains(
                        "reason: She said\\: \\# &lt;b&gt;no&lt;\\/b&gt; \\| \\[link\\]\\(x\\) \\`code\\` \\*now\\*\n");
    }

    @Test
    void theSameEpisodeIsWrittenTheSameEveryTimeAndShownWholeOnThePageOnly() {
        Episode episode = upTo(EpisodeEventKind.REVIEW_HELD);

        assertThat(EpisodeHistory.markdown(episode, NOTICED)).isEqualTo(EpisodeHistory.markdown(episode, NOTICED));
        assertThat(EpisodeHistory.markdown(episode, NOTICED)).contains("Because it was time\\.");
        assertThat(episode.toString()).doesNotContain("Because");
    }
}
