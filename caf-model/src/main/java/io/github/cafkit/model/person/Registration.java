package io.github.cafkit.model.person;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cafkit.core.id.SocialWorkEnglandNumber;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.internal.RegistrationNumbers;
import java.util.Objects;

/**
 * A practitioner's registration with a professional body. In JSON {@code type} tells the body.
 *
 * <p>Only the form of a Social Work England number is published as the library has it. The forms of the other numbers are
 * unverified: a number of another form is kept, and {@link #check()} reports it. {@code toString} shows the body and no
 * number but that of Social Work England, whose register is public.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Registration.SocialWorkEngland.class, name = "SOCIAL_WORK_ENGLAND"),
    @JsonSubTypes.Type(value = Registration.NursingAndMidwifery.class, name = "NURSING_AND_MIDWIFERY_COUNCIL"),
    @JsonSubTypes.Type(value = Registration.GeneralMedical.class, name = "GENERAL_MEDICAL_COUNCIL"),
    @JsonSubTypes.Type(value = Registration.HealthAndCare.class, name = "HEALTH_AND_CARE_PROFESSIONS_COUNCIL"),
    @JsonSubTypes.Type(value = Registration.TeacherReference.class, name = "TEACHER_REFERENCE"),
    @JsonSubTypes.Type(value = Registration.OtherBody.class, name = "OTHER")
})
public sealed interface Registration {

    /**
     * The number as it was recorded.
     *
     * @return the number, never null or blank
     */
    String registered();

    /**
     * The body in words, for people.
     *
     * @return the name of the body, never null
     */
    String bodyLabel();

    /**
     * Whether the number has the form that the body's numbers are thought to have.
     *
     * @return true if so, and where no form is known
     */
    boolean wellFormed();

    /**
     * What the form is taken from.
     *
     * @return the source, unverified but for Social Work England, never null
     */
    default Provenance form() {
        return Provenance.unverified("form of the numbers of " + bodyLabel());
    }

    /**
     * What is remarkable about the number.
     *
     * @return a warning {@code REGISTRATION-02} if it is not well formed, or none; never null
     */
    default Problems check() {
        return wellFormed()
                ? Problems.none()
                : Problems.of(Problem.warning(
                        "REGISTRATION-02",
                        "",
                        "the registration number has not the form that is known (unverified) for this body"));
    }

    /**
     * With Social Work England.
     *
     * @param number the number, not null
     */
    record SocialWorkEngland(SocialWorkEnglandNumber number) implements Registration {
        /** Checks the parts. */
        public SocialWorkEngland {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String registered() {
            return number.value();
        }

        @Override
        public String bodyLabel() {
            return "Social Work England";
        }

        @Override
        public boolean wellFormed() {
            return true;
        }

        @Override
        public Provenance form() {
            return Provenance.of("Social Work England, frequently asked questions");
        }
    }

    /**
     * With the Nursing and Midwifery Council, as nurse, midwife or health visitor.
     *
     * @param pin thought to be two digits, a letter, four digits and a letter, not null or blank
     */
    record NursingAndMidwifery(String pin) implements Registration {
        /** Checks that there is a number. */
        public NursingAndMidwifery {
            RegistrationNumbers.require(pin, "/pin");
        }

        @Override
        public String registered() {
            return pin;
        }

        @Override
        public String bodyLabel() {
            return "Nursing and Midwifery Council";
        }

        @Override
        public boolean wellFormed() {
            return RegistrationNumbers.isNmc(pin);
        }

        @Override
        public String toString() {
            return "NursingAndMidwifery[redacted]";
        }
    }

    /**
     * With the General Medical Council.
     *
     * @param number thought to be seven digits, not null or blank
     */
    record GeneralMedical(String number) implements Registration {
        /** Checks that there is a number. */
        public GeneralMedical {
            RegistrationNumbers.require(number, "/number");
        }

        @Override
        public String registered() {
            return number;
        }

        @Override
        public String bodyLabel() {
            return "General Medical Council";
        }

        @Override
        public boolean wellFormed() {
            return RegistrationNumbers.isSevenDigits(number);
        }

        @Override
        public String toString() {
            return "GeneralMedical[redacted]";
        }
    }

    /**
     * With the Health and Care Professions Council, as educational psychologist, speech and language therapist,
     * physiotherapist or occupational therapist.
     *
     * @param number thought to be two or three letters for the profession and five or six digits, not null or blank
     */
    record HealthAndCare(String number) implements Registration {
        /** Checks that there is a number. */
        public HealthAndCare {
            RegistrationNumbers.require(number, "/number");
        }

        @Override
        public String registered() {
            return number;
        }

        @Override
        public String bodyLabel() {
            return "Health and Care Professions Council";
        }

        @Override
        public boolean wellFormed() {
            return RegistrationNumbers.isHcpc(number);
        }

        @Override
        public String toString() {
            return "HealthAndCare[redacted]";
        }
    }

    /**
     * The reference number of a teacher. It is in no public register.
     *
     * @param number thought to be seven digits, not null or blank
     */
    record TeacherReference(String number) implements Registration {
        /** Checks that there is a number. */
        public TeacherReference {
            RegistrationNumbers.require(number, "/number");
        }

        @Override
        public String registered() {
            return number;
        }

        @Override
        public String bodyLabel() {
            return "Department for Education, teachers";
        }

        @Override
        public boolean wellFormed() {
            return RegistrationNumbers.isSevenDigits(number);
        }

        @Override
        public String toString() {
            return "TeacherReference[redacted]";
        }
    }

    /**
     * With another body, of whose numbers no form is known.
     *
     * @param body the body, not null or blank
     * @param number the number, not null or blank
     */
    record OtherBody(String body, String number) implements Registration {
        /** Checks that there are both. */
        public OtherBody {
            RegistrationNumbers.require(body, "/body");
            RegistrationNumbers.require(number, "/number");
        }

        @Override
        public String registered() {
            return number;
        }

        @Override
        public String bodyLabel() {
            return body;
        }

        @Override
        public boolean wellFormed() {
            return true;
        }

        @Override
        public Provenance form() {
            return Provenance.unverified("no form of such numbers is known");
        }

        @Override
        public String toString() {
            return "OtherBody[redacted]";
        }
    }
}
