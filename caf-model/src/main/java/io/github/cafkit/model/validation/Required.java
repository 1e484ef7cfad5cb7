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

/** The value does not lack an attribute, by its own account; a violation is reported at the attribute. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Required.List.class)
@Constraint(validatedBy = Required.Validator.class)
public @interface Required {

    /**
     * The attribute to ask about.
     *
     * @return its name as in JSON
     */
    String property();

    /**
     * The rule in words.
     *
     * @return the message
     */
    String message();

    /**
     * The purposes for which to ask.
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
         * @return one for each attribute
         */
        Required[] value();
    }

    /** Asks the value. */
    class Validator implements ConstraintValidator<Required, CrossChecked> {

        private String property = "";

        /** Used by the validation provider. */
        public Validator() {}

        @Override
        public void initialize(Required constraint) {
            property = constraint.property();
        }

        @Override
        public boolean isValid(CrossChecked value, ConstraintValidatorContext context) {
            if (!value.lacks(property)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(property)
                    .addConstraintViolation();
            return false;
        }
    }
}
