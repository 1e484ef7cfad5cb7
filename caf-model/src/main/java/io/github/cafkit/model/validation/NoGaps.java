package io.github.cafkit.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value finds no gap in itself for a purpose; each gap is reported at its attribute. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NoGaps.List.class)
@Constraint(validatedBy = NoGaps.Validator.class)
public @interface NoGaps {

    /**
     * The purpose to ask about.
     *
     * @return the group that stands for it
     */
    Class<? extends Draft> purpose();

    /**
     * Not shown: each gap has a message of its own.
     *
     * @return the message of the constraint as a whole
     */
    String message() default "something is missing for the purpose";

    /**
     * The groups in which to ask.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Carried for the host.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return one per purpose
         */
        NoGaps[] value();
    }

    /** Asks the value. */
    class Validator implements ConstraintValidator<NoGaps, CrossChecked> {

        private Class<? extends Draft> purpose = Draft.class;

        /** Used by the validation provider. */
        public Validator() {}

        @Override
        public void initialize(NoGaps constraint) {
            purpose = constraint.purpose();
        }

        @Override
        public boolean isValid(CrossChecked value, ConstraintValidatorContext context) {
            java.util.List<Gap> gaps = value.gaps(purpose);
            if (gaps.isEmpty()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            for (Gap gap : gaps) {
                context.buildConstraintViolationWithTemplate(gap.rule())
                        .addPropertyNode(gap.property())
                        .addConstraintViolation();
            }
            return false;
        }
    }
}
