package io.github.cafkit.model.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleCatalogueTest {

    private static final RoleCatalogue ENGLAND = RoleCatalogues.ENGLAND;
    private static final RoleProfile THERAPIST =
            ENGLAND.profile(PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST).orElseThrow();

    @ParameterizedTest
    @EnumSource(PractitionerRole.class)
    void everyRoleHasAProfileInItsUsualSector(PractitionerRole role) {
        assertThat(ENGLAND.profile(role))
                .hasValueSatisfying(profile -> assertThat(profile.getSector()).isEqualTo(role.usualSector()));
    }

    @ParameterizedTest
    @EnumSource(ReferralReason.class)
    void thereIsSomebodyForEveryReason(ReferralReason reason) {
        assertThat(ENGLAND.profilesFor(reason.code())).isNotEmpty();
        assertThat(ENGLAND.label(reason.code())).contains(reason.label());
    }

    @Test
    void onlyWhatADocumentStatesIsVerified() {
        assertThat(ENGLAND.getProfiles().stream()
                        .filter(profile -> profile.getRouteSource().verified())
                        .map(RoleProfile::getRole))
                .containsExactlyInAnyOrder(
                        PractitionerRole.EDUCATIONAL_PSYCHOLOGIST,
                        PractitionerRole.GP,
                        PractitionerRole.PAEDIATRICIAN,
                        PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST,
                        PractitionerRole.PHYSIOTHERAPIST,
                        PractitionerRole.CHILD_PSYCHOLOGIST);
        assertThat(ENGLAND.getProfiles().stream()
                        .filter(profile -> profile.getFunctionSource().verified())
                        .map(RoleProfile::getRole))
                .containsExactlyInAnyOrder(PractitionerRole.SENCO, PractitionerRole.SOCIAL_CARE_WORKER);
        assertThat(ENGLAND.getProfiles())
                .noneMatch(profile -> profile.getReasonsSource().verified());
    }

    @Test
    void theRoutesAreThoseOfTheUnit() {
        assertThat(route(PractitionerRole.PAEDIATRICIAN)).isEqualTo("general practitioner");
        assertThat(route(PractitionerRole.PHYSIOTHERAPIST)).isEqualTo("anybody in health");
        assertThat(route(PractitionerRole.CHILD_PSYCHOLOGIST))
                .isEqualTo("general practitioner; paediatrician; other doctor; social worker");
        assertThat(route(PractitionerRole.GP))
                .isEqualTo("health visitor; anybody in early years; anybody in education; the family");
        assertThat(route(PractitionerRole.SOCIAL_WORKER)).isEqualTo("anybody");
        assertThat(THERAPIST.getRoute().admits(PractitionerRole.ADVISORY_TEACHER, AgencySector.EDUCATION))
                .isTrue();
        assertThat(THERAPIST.getRoute().admits(PractitionerRole.KEY_PERSON, AgencySector.EARLY_YEARS))
                .isFalse();
    }

    private static String route(PractitionerRole role) {
        return ENGLAND.profile(role).orElseThrow().getRoute().words();
    }

    @Test
    void aRoleIsDescribedWithItsDoubts() {
        List<String> lines = ENGLAND.describe(PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST);

        assertThat(lines.get(0)).isEqualTo("speech and language therapist (health, community health service)");
        assertThat(lines.get(1)).startsWith("What they do: ").endsWith("[common practice (unverified)]");
        assertThat(lines.get(2)).startsWith("Refer for: speech, language and communication [");
        assertThat(lines.get(3))
                .startsWith("Who usually refers: educational psychologist; ")
                .endsWith("[Unit 2.5: working in partnership]");
        assertThat(lines.get(4)).startsWith("Before that: ").contains("hearing has been tested");
        assertThat(lines.get(5)).startsWith("In doubt: ");
        assertThat(ENGLAND.withProfiles(List.of()).describe(PractitionerRole.GP))
                .isEmpty();
    }

    @Test
    void anAuthorityChangesOneProfileOrAddsOne() {
        RoleProfile open = THERAPIST.withRoute(ReferralRoute.open());
        RoleCatalogue changed = ENGLAND.changed(open);

        assertThat(changed.profile(open.getRole())).contains(open);
        assertThat(changed.getProfiles()).hasSameSizeAs(ENGLAND.getProfiles());
        assertThat(changed.changed(THERAPIST)).isEqualTo(ENGLAND);

        RoleCatalogue none = ENGLAND.withProfiles(List.of());
        assertThat(none.changed(THERAPIST).getProfiles()).containsExactly(THERAPIST);
        assertThat(none.sectorOf(PractitionerRole.GP)).isEqualTo(AgencySector.HEALTH);
    }

    @Test
    void theCodeOfSocialCareGoesWithTheReferrer() {
        assertThat(ENGLAND.sourceOf(Referrals.DOCTOR)).isEqualTo(ReferralSource.GENERAL_PRACTITIONER);
        assertThat(ENGLAND.sourceOf(Referrals.KEY_PERSON)).isEqualTo(ReferralSource.OTHER);
        assertThat(ENGLAND.sourceOf(Referrer.child())).isEqualTo(ReferralSource.SELF);
        assertThat(ENGLAND.sourceOf(Referrer.family(PersonId.of("aunt-1"), Relationship.OTHER_RELATIVE)))
                .isEqualTo(ReferralSource.FAMILY);
        assertThat(ENGLAND.sourceOf(new Referrer.OfPublic(ReferralSource.ANONYMOUS)))
                .isEqualTo(ReferralSource.ANONYMOUS);
        assertThat(ENGLAND.sourceOf(
                        new Referrer.OfAgency(Optional.empty(), Referrals.CLINIC, PractitionerRole.INTERPRETER)))
                .isEqualTo(ReferralSource.UNKNOWN);
    }

    @Test
    void codesAreDistinctAndProfilesUseThem() {
        refuses("ROLES-01", () -> ENGLAND.withReasons(twice(ENGLAND.getReasons())));
        refuses("ROLES-02", () -> ENGLAND.withSteps(twice(ENGLAND.getSteps())));
        refuses("ROLES-03", () -> ENGLAND.withProfiles(THERAPIST, THERAPIST));
        refuses("ROLES-04", () -> ENGLAND.changed(THERAPIST.withReasons(ReasonCode.of("STAMMER"))));
        refuses("ROLES-05", () -> ENGLAND.changed(THERAPIST.withSteps(StepCode.of("FORM_FILLED_IN"))));
        refuses("ROLES-06", () -> new ReasonDefinition(ReasonCode.of("STAMMER"), " ", false));
        refuses("ROLES-07", () -> new StepDefinition(StepCode.of("FORM_FILLED_IN"), ""));
        refuses("ROLES-08", () -> ReferralRoute.builder().build());
        refuses("ROLES-09", () -> THERAPIST.withSteps(PriorStep.OBSERVED.code(), PriorStep.OBSERVED.code()));
        refuses("ROLES-10", () -> ReferralExpectations.standard().withTellWithin(Period.ofDays(-1)));
        refuses("CODE-01", () -> ReasonCode.of("stammer"));
    }

    @Test
    void theProvenanceOfTheLibrarySaysUnverifiedInItsNote() {
        assertThat(THERAPIST.getFunctionSource()).isEqualTo(Provenance.unverified("common practice"));
        assertThat(THERAPIST.getDoubts()).anyMatch(doubt -> doubt.contains("unverified"));
    }

    private static <T> List<T> twice(List<T> values) {
        return List.of(values.get(0), values.get(0));
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
