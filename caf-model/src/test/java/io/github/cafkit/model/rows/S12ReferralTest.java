package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralChain;
import io.github.cafkit.model.referral.ReferralExpectations;
import io.github.cafkit.model.referral.ReferralFinding;
import io.github.cafkit.model.referral.ReferralHistory;
import io.github.cafkit.model.referral.ReferralMove;
import io.github.cafkit.model.referral.ReferralReason;
import io.github.cafkit.model.referral.ReferralRoutes;
import io.github.cafkit.model.referral.ReferralRule;
import io.github.cafkit.model.referral.ReferralStatus;
import io.github.cafkit.model.referral.Referrals;
import io.github.cafkit.model.referral.RoleCatalogues;
import io.github.cafkit.model.validation.Draft;
import io.github.cafkit.model.validation.ReadyToShare;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S12: a referral that is quick, not repeated, and not passed on and on. */
class S12ReferralTest {

    private static final LocalDate MADE = Referrals.MADE;

    @Test
    void iKeepAHalfFinishedReferralAndAmToldWhatIsMissingBeforeItGoes() {
        Referral half = Referrals.prepared()
                .withReasons(List.of())
                .withReasonInWords(Optional.empty())
                .withConsent(Optional.empty());

        assertThat(CafValidation.standard().check(half, Draft.class).isEmpty()).isTrue();
        assertThat(CafValidation.standard().check(half, ReadyToShare.class).asList())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("/reasons", "/reasonInWords", "/consent");
        assertThat(CafValidation.standard()
                        .check(Referrals.prepared(), ReadyToShare.class)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void iFollowItFromTheDayIMadeItUntilIKnowWhatCameOfIt() {
        Referral referral = Referrals.made()
                .moved(MADE.plusDays(1), new ReferralMove.Received())
                .moved(MADE.plusDays(5), Referrals.waitingUntil(MADE.plusDays(90)))
                .moved(MADE.plusDays(84), new ReferralMove.Accepted())
                .moved(MADE.plusDays(180), Referrals.completed())
                .withReferrerToldOn(MADE.plusDays(181))
                .withFamilyToldOn(MADE.plusDays(180));

        assertThat(referral.statusOn(MADE.plusDays(50))).isEqualTo(ReferralStatus.WAITING);
        assertThat(referral.expectedOn(MADE.plusDays(50))).contains(MADE.plusDays(90));
        assertThat(referral.waitingDays(MADE.plusDays(365))).isEqualTo(84);
        assertThat(referral.endedOn()).contains(MADE.plusDays(180));
        assertThatThrownBy(() -> referral.moved(MADE.plusDays(200), new ReferralMove.Made()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("has ended; who tries again makes one that follows it");
    }

    @Test
    void iAmShownTheUsualWayAndNeverRefused() {
        assertThat(ReferralRoutes.check(Referrals.made().withReferrer(Referrals.KEY_PERSON), RoleCatalogues.ENGLAND)
                        .asList())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                    assertThat(problem.message()).contains("usual route", "general practitioner");
                });
    }

    @Test
    void aConcernAboutHarmGoesAtOnceByAnyWay() {
        Referral harm = Referrals.prepared()
                .withReferrer(Referrals.KEY_PERSON)
                .withReasons(ReferralReason.CONCERN_ABOUT_HARM.code())
                .withConsent(Optional.empty())
                .withStepsDone(List.of());

        assertThat(ReferralRoutes.check(harm, RoleCatalogues.ENGLAND).isEmpty()).isTrue();
        assertThat(harm.moved(MADE, new ReferralMove.Made()).status()).isEqualTo(ReferralStatus.MADE);
    }

    @Test
    void iSeeThatAChildIsReferredAgainAndAgainAndPassedOnAndOn() {
        Referral first = Referrals.made("referral-1", MADE)
                .withReferrer(Referrals.KEY_PERSON)
                .withRecipient(Referrals.GP)
                .moved(MADE.plusDays(20), Referrals.passedOn(Referrals.PAEDIATRICIAN))
                .moved(MADE.plusDays(40), Referrals.passedOn(Referrals.THERAPIST))
                .moved(MADE.plusDays(60), Referrals.returned());
        Referral second = Referrals.made("referral-2", MADE.plusDays(90));
        ReferralHistory history = ReferralHistory.of(Fixtures.CHILD_ID, List.of(first, second));

        assertThat(history.findings(ReferralExpectations.standard(), MADE.plusDays(120)))
                .extracting(ReferralFinding::rule)
                .containsExactly(
                        ReferralRule.NOT_REPEATED,
                        ReferralRule.NOT_PASSED_ON_AND_ON,
                        ReferralRule.NOT_SENT_BACK,
                        ReferralRule.ANSWERED_IN_TIME,
                        ReferralRule.ANSWERED_IN_TIME);
        assertThat(history.chains())
                .singleElement()
                .extracting(ReferralChain::mermaid)
                .asString()
                .contains("passed on 2026-02-21", "sent back 2026-03-13");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void referralsAreExchangedAsJson(Line line) {
        for (String name : List.of("referral.json", "referral-passed-on.json", "referral-safeguarding.json")) {
            Sample sample = Sample.named(name);
            Referral referral = line.read(sample.json(), Referral.class);
            assertThat(referral.madeOn()).isPresent();
            assertThat(line.read(line.write(referral), Referral.class)).isEqualTo(referral);
        }
        assertThat(line.read(Sample.named("referral-passed-on.json").json(), Referral.class)
                        .recipients())
                .hasSize(3);
        assertThat(line.read(Sample.named("referral-safeguarding.json").json(), Referral.class)
                        .concernsHarm())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aReferralWithAMoveThatMayNotFollowIsRefusedWithTheReasonAndThePlace(Line line) {
        String json = line.write(Referrals.made().moved(MADE, Referrals.declined()))
                .replace("\"type\":\"MADE\"", "\"type\":\"RECEIVED\"");

        assertThatThrownBy(() -> line.read(json, Referral.class))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("REFERRAL-02 at /events/0/move")
                .hasMessageContaining("made before anything else");
    }
}
