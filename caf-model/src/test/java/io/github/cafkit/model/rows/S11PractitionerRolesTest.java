package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.referral.ReferralReason;
import io.github.cafkit.model.referral.ReferralRoute;
import io.github.cafkit.model.referral.ReferralRoutes;
import io.github.cafkit.model.referral.ReferralSource;
import io.github.cafkit.model.referral.Referrals;
import io.github.cafkit.model.referral.RoleCatalogue;
import io.github.cafkit.model.referral.RoleCatalogueId;
import io.github.cafkit.model.referral.RoleCatalogues;
import io.github.cafkit.model.referral.RoleProfile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S11: what each practitioner does, why and by whom one refers to them, and what comes before. */
class S11PractitionerRolesTest {

    private static final RoleCatalogue ENGLAND = RoleCatalogues.ENGLAND;

    @ParameterizedTest
    @EnumSource(
            value = PractitionerRole.class,
            names = {
                "GP",
                "HEALTH_VISITOR",
                "SOCIAL_WORKER",
                "SPEECH_AND_LANGUAGE_THERAPIST",
                "SENCO",
                "EDUCATIONAL_PSYCHOLOGIST",
                "PAEDIATRICIAN",
                "PHYSIOTHERAPIST",
                "CHILD_PSYCHOLOGIST",
                "POLICE_OFFICER",
                "SCHOOL_NURSE",
                "HOUSING_OFFICER",
                "SOCIAL_CARE_WORKER"
            })
    void iCanReadWhatTheRoleDoesWhyIReferToItWhoRefersAndHowSureThatIs(PractitionerRole role) {
        List<String> lines = ENGLAND.describe(role);

        assertThat(lines.get(0))
                .startsWith(role.label() + " (" + role.usualSector().label());
        assertThat(lines).anyMatch(line -> line.startsWith("What they do: "));
        assertThat(lines).anyMatch(line -> line.startsWith("Refer for: "));
        assertThat(lines).anyMatch(line -> line.startsWith("Who usually refers: "));
        assertThat(lines.subList(1, 4))
                .allMatch(line -> line.endsWith("]"))
                .anyMatch(line -> line.contains("unverified"));
    }

    @Test
    void iFindWhoHelpsWithWhatWorriesMe() {
        assertThat(ENGLAND.profilesFor(ReferralReason.SPEECH_AND_LANGUAGE.code()))
                .extracting(RoleProfile::getRole)
                .containsExactly(
                        PractitionerRole.SENCO,
                        PractitionerRole.KEY_PERSON,
                        PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST);
        assertThat(ENGLAND.profilesFor(ReferralReason.HOUSING.code()))
                .extracting(RoleProfile::getRole)
                .containsExactly(PractitionerRole.HOUSING_OFFICER);
    }

    @Test
    void iSeeWhichCodeSocialCareKeepsForMe() {
        assertThat(ENGLAND.sourceOf(Referrals.DOCTOR).code()).isEqualTo("3A");
        assertThat(ENGLAND.profile(PractitionerRole.EARLY_HELP_COORDINATOR)
                        .flatMap(RoleProfile::getReferralSource)
                        .map(ReferralSource::code))
                .contains("5D");
        assertThat(ENGLAND.profile(PractitionerRole.ADVOCATE).orElseThrow().getReferralSource())
                .isEmpty();
    }

    @Test
    void myAuthorityChangesOneRouteAndKeepsTheRest() {
        RoleCatalogue local = ENGLAND.changed(ENGLAND.profile(PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST)
                        .orElseThrow()
                        .withRoute(ReferralRoute.open()))
                .withId(RoleCatalogueId.of("COUNTY_ROLES"))
                .withFirstDay(LocalDate.of(2026, 4, 1));

        assertThat(ReferralRoutes.check(Referrals.made().withReferrer(Referrals.KEY_PERSON), ENGLAND)
                        .asList())
                .extracting(Problem::code)
                .containsExactly("ROUTE-01");
        assertThat(ReferralRoutes.check(Referrals.made().withReferrer(Referrals.KEY_PERSON), local)
                        .isEmpty())
                .isTrue();
        assertThat(local.profile(PractitionerRole.GP)).isEqualTo(ENGLAND.profile(PractitionerRole.GP));
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void theWholeCatalogueIsExchangedAsJson(Line line) {
        String json = line.write(ENGLAND);

        assertThat(json).contains("\"schema\":\"cafkit/role-catalogue/1\"");
        assertThat(line.read(json, RoleCatalogue.class)).isEqualTo(ENGLAND);
        assertThat(json).isEqualTo(Line.JACKSON_2.write(ENGLAND));
    }
}
