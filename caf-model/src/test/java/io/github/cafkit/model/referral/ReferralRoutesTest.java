package io.github.cafkit.model.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferralRoutesTest {

    private static final RoleCatalogue ENGLAND = RoleCatalogues.ENGLAND;
    private static final Referral SOUND = Referrals.made();

    @Test
    void theUsualRouteWithAllStepsBeforeIsSound() {
        assertThat(check(SOUND).isEmpty()).isTrue();
        assertThat(check(Referrals.prepared()).isEmpty()).isTrue();
    }

    @Test
    void anotherRouteIsAWarningThatNamesTheUsualOne() {
        Problems problems = check(SOUND.withReferrer(Referrals.KEY_PERSON));

        assertThat(problems).hasSize(1);
        Problem problem = problems.asList().get(0);
        assertThat(problem.code()).isEqualTo("ROUTE-01");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.path()).isEqualTo("/referrer");
        assertThat(problem.message())
                .contains("the usual route", "general practitioner", "advisory teacher")
                .contains("not refused help");
    }

    @Test
    void anAuthorityThatOpensARouteGetsNoWarning() {
        RoleCatalogue open = ENGLAND.changed(ENGLAND.profile(PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST)
                .orElseThrow()
                .withRoute(ReferralRoute.open()));

        assertThat(ReferralRoutes.check(SOUND.withReferrer(Referrals.KEY_PERSON), open)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theSectorOfARoleIsThatOfTheCatalogue() {
        Referral toPhysiotherapist =
                SOUND.withRecipient(Recipient.of(PractitionerRole.PHYSIOTHERAPIST, Referrals.CLINIC));
        RoleCatalogue moved = ENGLAND.changed(
                ENGLAND.profile(PractitionerRole.GP).orElseThrow().withSector(AgencySector.INDEPENDENT));

        assertThat(check(toPhysiotherapist).isEmpty()).isTrue();
        assertThat(codes(ReferralRoutes.check(toPhysiotherapist, moved))).containsExactly("ROUTE-01");
    }

    @Test
    void eachStepThatIsMissingOrCameAfterwardsIsReported() {
        List<StepDone> done = new ArrayList<>(SOUND.getStepsDone());
        done.remove(0);
        assertThat(check(SOUND.withStepsDone(done)).asList())
                .extracting(Problem::code, Problem::path, Problem::message)
                .containsExactly(tuple(
                        "ROUTE-02",
                        "/stepsDone",
                        "usually comes before this referral, and is not recorded: "
                                + PriorStep.PARENTS_SPOKEN_TO.label()));

        done.set(0, StepDone.of(PriorStep.HEARING_TESTED, Referrals.MADE.plusDays(1)));
        assertThat(codes(check(SOUND.withStepsDone(done)))).containsExactly("ROUTE-02", "ROUTE-02");
    }

    @Test
    void aStepOfTheAuthorityIsReportedByItsCode() {
        StepCode form = StepCode.of("FORM_FILLED_IN");
        RoleCatalogue local = ENGLAND.withProfiles(List.of())
                .withSteps(new StepDefinition(form, "Aunt Mabel's form"))
                .withProfiles(ENGLAND.profile(PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST)
                        .orElseThrow()
                        .withSteps(form));

        assertThat(ReferralRoutes.check(SOUND, local).asList())
                .extracting(Problem::message)
                .containsExactly("usually comes before this referral, and is not recorded: FORM_FILLED_IN");
    }

    @Test
    void aConsentThatIsMissingOrWasRefusedIsReported() {
        assertThat(codes(check(SOUND.withConsent(Optional.empty())))).containsExactly("ROUTE-03");
        assertThat(check(SOUND.withConsent(ReferralConsent.notGiven(ConsentNotGiven.REFUSED)))
                        .asList())
                .extracting(Problem::message)
                .containsExactly("there is no consent: ask for it, or record the safeguarding ground if there is one");
        assertThat(check(SOUND.withConsent(ReferralConsent.notNeeded(NoConsentNeeded.NOBODY_NAMED)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void withinTheSettingNoConsentIsAskedFor() {
        Referral inside = SOUND.withRecipient(Recipient.of(PractitionerRole.SENCO, Referrals.NURSERY))
                .withReferrer(Referrals.KEY_PERSON)
                .withConsent(Optional.empty());

        assertThat(check(inside).isEmpty()).isTrue();
    }

    @Test
    void parentsWhoReferAreNotAskedWhetherParentsWereSpokenTo() {
        Referral own = SOUND.withReferrer(Referrer.family(Fixtures.MOTHER_ID, Relationship.MOTHER))
                .withRecipient(Referrals.GP)
                .withConsent(Optional.empty())
                .withStepsDone(List.of());

        assertThat(check(own).isEmpty()).isTrue();
        assertThat(check(own.withReferrer(Referrer.child())).stream().map(Problem::code))
                .as("the unit does not name the child among those who go to the doctor")
                .containsExactly("ROUTE-01");
        assertThat(check(own.withReferrer(Referrer.child())
                                .withRecipient(Recipient.of(PractitionerRole.SCHOOL_NURSE, Referrals.CLINIC)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aPassingOnIsAReferralByWhoHadIt() {
        Referral byDoctor = SOUND.withReferrer(Referrals.KEY_PERSON)
                .withRecipient(Referrals.GP)
                .moved(Referrals.MADE, Referrals.passedOn(Referrals.PAEDIATRICIAN));
        assertThat(check(byDoctor).isEmpty()).isTrue();

        Referral byTherapist = SOUND.moved(Referrals.MADE, Referrals.passedOn(Referrals.PAEDIATRICIAN));
        assertThat(check(byTherapist).asList())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("ROUTE-01", "/events/1/move/to"));

        Recipient colleague = Recipient.of(PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST, AgencyId.of("therapy-2"));
        assertThat(check(SOUND.moved(Referrals.MADE, Referrals.passedOn(colleague)))
                        .isEmpty())
                .isTrue();

        Referral sentElsewhere = SOUND.moved(Referrals.MADE, Referrals.returned())
                .moved(Referrals.MADE, Referrals.passedOn(Referrals.PAEDIATRICIAN));
        assertThat(check(sentElsewhere).isEmpty()).isTrue();
    }

    @Test
    void aConcernAboutHarmAlwaysGoes() {
        Referral bare = SOUND.withReferrer(Referrals.KEY_PERSON)
                .withRecipient(Referrals.PAEDIATRICIAN)
                .withConsent(Optional.empty())
                .withStepsDone(List.of());
        ReasonCode local = ReasonCode.of("BRUISES_SEEN");
        RoleCatalogue catalogue = ENGLAND.withProfiles(List.of())
                .withReasons(new ReasonDefinition(local, "bruises", true))
                .withProfiles(ENGLAND.profile(PractitionerRole.PAEDIATRICIAN)
                        .orElseThrow()
                        .withReasons(List.of()));

        assertThat(codes(check(bare))).containsExactly("ROUTE-01", "ROUTE-02", "ROUTE-02", "ROUTE-03");
        assertThat(check(bare.withReasons(ReferralReason.CONCERN_ABOUT_HARM.code()))
                        .isEmpty())
                .isTrue();
        assertThat(check(bare.withConsent(new ReferralConsent.Safeguarding(
                                SafeguardingGround.ASKING_RAISES_RISK,
                                "Said at play",
                                PersonId.of("lead-1"),
                                Referrals.MADE)))
                        .isEmpty())
                .isTrue();
        assertThat(ReferralRoutes.check(bare.withReasons(local), catalogue).isEmpty())
                .isTrue();
        assertThat(ReferralRoutes.check(bare, catalogue).isEmpty()).isFalse();
    }

    @Test
    void aRoleThatTheCatalogueDoesNotKnowIsNotChecked() {
        assertThat(ReferralRoutes.check(SOUND.withStepsDone(List.of()), ENGLAND.withProfiles(List.of()))
                        .asList())
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple("ROUTE-04", Severity.INFO));
    }

    private static Problems check(Referral referral) {
        return ReferralRoutes.check(referral, ENGLAND);
    }

    private static List<String> codes(Problems problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
