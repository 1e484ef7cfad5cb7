package io.github.cafkit.model.episode;

import static io.github.cafkit.model.ProcessFixtures.NOTICED;
import static io.github.cafkit.model.ProcessFixtures.event;
import static io.github.cafkit.model.ProcessFixtures.lastDay;
import static io.github.cafkit.model.ProcessFixtures.opened;
import static io.github.cafkit.model.ProcessFixtures.then;
import static io.github.cafkit.model.ProcessFixtures.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.review.ReviewCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpisodeBasisTest {

    private static final DatedLegalBasis CONSENT =
            DatedLegalBasis.from(LegalBasis.CONSENT, NOTICED).build();

    @Test
    void theBasisChangesOverTimeWithoutANewAssessment() {
        Episode delivering = upTo(EpisodeEventKind.DELIVERY_STARTED).onBasis(CONSENT);
        LocalDate crossed = lastDay(delivering).plusDays(5);
        Episode childInNeed = delivering.onBasis(
                DatedLegalBasis.from(LegalBasis.CHILDREN_ACT_1989_S17, crossed).build());

        assertThat(childInNeed.state()).isEqualTo(EpisodeState.DELIVERING);
        assertThat(childInNeed.basisOn(crossed.minusDays(1)).map(DatedLegalBasis::getBasis))
                .contains(LegalBasis.CONSENT);
        assertThat(childInNeed.basisOn(crossed).map(DatedLegalBasis::getBasis))
                .contains(LegalBasis.CHILDREN_ACT_1989_S17);
        assertThat(childInNeed.problemsSince(delivering)).isEmpty();
    }

    @Test
    void thereIsOneBasisAtATime() {
        Episode episode = opened().onBasis(CONSENT);

        assertThatThrownBy(() -> Episode.builder()
                        .from(episode)
                        .addBasisHistory(DatedLegalBasis.from(LegalBasis.CHILDREN_ACT_1989_S47, NOTICED.plusDays(9))
                                .build())
                        .build())
                .hasMessageContaining("EPISODE-03")
                .hasMessageContaining("/basisHistory/1/firstDay");
        assertThatThrownBy(() -> episode.onBasis(CONSENT)).hasMessageContaining("EPISODE-03");
    }

    @Test
    void daysOfALiveEpisodeWithoutABasisAreReported() {
        Episode later = opened().onBasis(
                        CONSENT.withFirstDay(NOTICED.plusDays(2)).withLastDay(NOTICED.plusDays(4)))
                .onBasis(CONSENT.withFirstDay(NOTICED.plusDays(7)));

        assertThat(gaps(later.problemsOn(NOTICED.plusDays(20))))
                .containsExactly(
                        "no legal basis is recorded from " + NOTICED + " to " + NOTICED.plusDays(1),
                        "no legal basis is recorded from " + NOTICED.plusDays(5) + " to " + NOTICED.plusDays(6));
        assertThat(gaps(opened().onBasis(CONSENT).problemsOn(NOTICED.plusDays(20))))
                .isEmpty();
        assertThat(gaps(opened().problemsOn(NOTICED)))
                .containsExactly("no legal basis is recorded from " + NOTICED + " to " + NOTICED);
    }

    @Test
    void noBasisIsMissedOnceSupportHasEnded() {
        Episode closed = then(opened(), EpisodeEventKind.CLOSED).onBasis(CONSENT.withLastDay(NOTICED.plusDays(6)));

        assertThat(gaps(closed.problemsOn(NOTICED.plusYears(1)))).isEmpty();
    }

    @Test
    void consentAsTheBasisAfterItWasWithdrawnIsReported() {
        Episode withdrawn =
                then(upTo(EpisodeEventKind.CONSENT_GIVEN).onBasis(CONSENT), EpisodeEventKind.CONSENT_WITHDRAWN);

        assertThat(withdrawn.problemsOn(lastDay(withdrawn)))
                .extracting(Problem::code)
                .containsExactly("EPISODE-24");
    }

    @Test
    void aBasisThatARecordedMoveRestsOnIsNotTakenFromUnderIt() {
        Episode assessing = opened().onBasis(DatedLegalBasis.from(LegalBasis.CHILDREN_ACT_1989_S17, NOTICED)
                        .build())
                .after(event(EpisodeEventKind.ASSESSMENT_STARTED, NOTICED.plusDays(8)));

        assertThatThrownBy(() -> assessing.onBasis(CONSENT.withFirstDay(NOTICED.plusDays(4))))
                .hasMessageContaining("EPISODE-14")
                .hasMessageContaining("/events/1");
    }

    @Test
    void aBasisTakenAwayIsFound() {
        Episode episode = opened().onBasis(CONSENT);

        assertThat(opened().problemsSince(episode)).extracting(Problem::code).containsExactly("EPISODE-33");
    }

    @Test
    void safeguardingWithoutConsentHasItsReason() {
        assertThatThrownBy(() -> DatedLegalBasis.from(LegalBasis.SAFEGUARDING_WITHOUT_CONSENT, NOTICED)
                        .reason(" ")
                        .build())
                .hasMessageContaining("LEGAL-BASIS-02");
        assertThatThrownBy(() -> CONSENT.withLastDay(NOTICED.minusDays(1))).hasMessageContaining("LEGAL-BASIS-01");
        assertThatThrownBy(() ->
                        CONSENT.withConsents(ConsentId.of("consent-1")).withBasis(LegalBasis.CHILDREN_ACT_1989_S47))
                .hasMessageContaining("LEGAL-BASIS-03");
    }

    @Test
    void aBasisNamedFromGeneralKnowledgeSaysSo() {
        assertThat(LegalBasis.CHILDREN_ACT_1989_S20.provenance().note()).endsWith("(unverified)");
        assertThat(LegalBasis.CHILDREN_ACT_1989_S47.provenance().note()).isEqualTo("Children Act 1989, section 47");
    }

    @Test
    void statutoryClocksCountWorkingDaysAndSaySoThatNobodyCheckedThem() {
        ReviewCalendar calendar = ProcessFixtures.schoolDays();
        LocalDate friday = LocalDate.of(2026, 4, 2).plusDays(22);

        assertThat(StatutoryClocks.REFERRAL_DECISION.dueBy(LocalDate.of(2026, 4, 2), calendar))
                .as("Thursday before a long weekend of bank holidays, school holidays aside")
                .isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(StatutoryClocks.INITIAL_CONFERENCE.dueBy(friday, calendar)).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(StatutoryClocks.CHILD_AND_FAMILY_ASSESSMENT.dueBy(LocalDate.of(2026, 6, 1), calendar))
                .isEqualTo(LocalDate.of(2026, 8, 3));
        assertThat(StatutoryClocks.all())
                .hasSize(3)
                .allSatisfy(clock -> assertThat(clock.provenance().note()).endsWith("(unverified)"));
    }

    @Test
    void aFamilyGroupMeetingIsOfferedOrItIsSaidWhyNot() {
        FamilyGroupOffer offer = FamilyGroupOffer.builder()
                .on(NOTICED)
                .addOfferedTo(Fixtures.MOTHER_ID)
                .answer(FamilyGroupAnswer.ACCEPTED)
                .heldOn(NOTICED.plusDays(20))
                .proposal("Her sister helps")
                .build();

        assertThat(opened().offering(offer).getFamilyGroupOffers()).containsExactly(offer);
        assertThat(opened().problemsSince(opened().offering(offer)))
                .extracting(Problem::code)
                .containsExactly("EPISODE-34");
        assertThat(offer.toString()).doesNotContain("sister");
        assertThatThrownBy(() -> offer.withNotOfferedBecause("Not safe")).hasMessageContaining("FAMILY-GROUP-01");
        assertThatThrownBy(() -> FamilyGroupOffer.builder().on(NOTICED).build())
                .hasMessageContaining("FAMILY-GROUP-01");
        assertThatThrownBy(() -> FamilyGroupOffer.builder()
                        .on(NOTICED)
                        .notOfferedBecause("Not safe")
                        .answer(FamilyGroupAnswer.DECLINED)
                        .build())
                .hasMessageContaining("FAMILY-GROUP-02");
        assertThatThrownBy(() -> offer.withAnswer(FamilyGroupAnswer.DECLINED)).hasMessageContaining("FAMILY-GROUP-03");
        assertThatThrownBy(() -> offer.withHeldOn(NOTICED.minusDays(1))).hasMessageContaining("FAMILY-GROUP-04");
        assertThatThrownBy(() -> offer.withHeldOn(Optional.empty())).hasMessageContaining("FAMILY-GROUP-05");
    }

    private static List<String> gaps(Problems problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals("EPISODE-21"))
                .map(Problem::message)
                .toList();
    }
}
