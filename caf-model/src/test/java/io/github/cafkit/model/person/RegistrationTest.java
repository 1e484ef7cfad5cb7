package io.github.cafkit.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.id.SocialWorkEnglandNumber;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.json.Line;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationTest {

    private static final SocialWorkEnglandNumber NUMBER = SocialWorkEnglandNumber.parse("SW999999");

    static List<Registration> wellFormed() {
        return List.of(
                new Registration.SocialWorkEngland(NUMBER),
                new Registration.NursingAndMidwifery("99A9999E"),
                new Registration.GeneralMedical("9999999"),
                new Registration.HealthAndCare("PYL99999"),
                new Registration.HealthAndCare("SL999999"),
                new Registration.TeacherReference("0099999"),
                new Registration.OtherBody("A register of play therapists", "PT/17 b"));
    }

    static List<Registration> otherwise() {
        return List.of(
                new Registration.NursingAndMidwifery("A999999E"),
                new Registration.GeneralMedical("99999"),
                new Registration.HealthAndCare("99999PYL"),
                new Registration.TeacherReference("99/99999"));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void aNumberOfTheKnownFormHasNothingRemarkable(Registration registration) {
        assertThat(registration.wellFormed()).isTrue();
        assertThat(registration.check()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("otherwise")
    void aNumberOfAnotherFormIsKeptAndReportedWithoutBeingRepeated(Registration registration) {
        assertThat(registration.wellFormed()).isFalse();
        assertThat(registration.form().verified()).isFalse();
        assertThat(registration.check().asList()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.code()).isEqualTo("REGISTRATION-02");
            assertThat(problem.message()).contains("unverified").doesNotContain(registration.registered());
        });
        assertThat(practitioner().withRegistration(registration).getRegistration())
                .contains(registration);
    }

    @Test
    void onlyThePublicRegistersNumberIsPrinted() {
        assertThat(new Registration.SocialWorkEngland(NUMBER).toString()).contains("SW999999");
        assertThat(wellFormed().stream().skip(1))
                .allSatisfy(
                        registration -> assertThat(registration.toString()).doesNotContain(registration.registered()));
    }

    @Test
    void aRegistrationHasANumber() {
        refuses("REGISTRATION-01", () -> new Registration.GeneralMedical(" "));
        refuses("REGISTRATION-01", () -> new Registration.OtherBody("", "17"));
        refuses("REGISTRATION-01", () -> new Registration.TeacherReference("9".repeat(201)));
    }

    @Test
    void aSocialWorkersNumberIsReadFromEitherPlaceAndIsOne() {
        Registration registration = new Registration.SocialWorkEngland(NUMBER);

        assertThat(practitioner().withSocialWorkEnglandNumber(NUMBER).registered())
                .contains(registration);
        assertThat(practitioner().withRegistration(registration).registered()).contains(registration);
        assertThat(practitioner()
                        .withSocialWorkEnglandNumber(NUMBER)
                        .withRegistration(registration)
                        .registered())
                .contains(registration);
        assertThat(practitioner().registered()).isEmpty();
        refuses(
                "PRACTITIONER-01",
                () -> practitioner()
                        .withSocialWorkEnglandNumber(SocialWorkEnglandNumber.parse("SW1"))
                        .withRegistration(registration));
    }

    @Test
    void aSocialWorkerMayBeATeacherToo() {
        Registration teacher = new Registration.TeacherReference("0099999");

        assertThat(practitioner()
                        .withSocialWorkEnglandNumber(NUMBER)
                        .withRegistration(teacher)
                        .registered())
                .contains(teacher);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aRegistrationNamesItsBodyInJson(Line line) {
        Practitioner nurse = practitioner().withRegistration(new Registration.NursingAndMidwifery("99A9999E"));

        assertThat(line.write(nurse))
                .contains("\"registration\":{\"type\":\"NURSING_AND_MIDWIFERY_COUNCIL\",\"pin\":\"99A9999E\"}");
        for (Registration registration : wellFormed()) {
            Practitioner registered = practitioner().withRegistration(registration);
            assertThat(line.read(line.write(registered), Practitioner.class)).isEqualTo(registered);
        }
    }

    private static Practitioner practitioner() {
        return Fixtures.practitioner("nurse-1", PractitionerRole.NURSE, Fixtures.THERAPY);
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
