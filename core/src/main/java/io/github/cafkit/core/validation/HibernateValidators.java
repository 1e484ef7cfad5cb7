package io.github.cafkit.core.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The only class that knows Hibernate Validator, so that a host without it can load all others. */
final class HibernateValidators {

    private HibernateValidators() {}

    /**
     * A validator that needs no expression language and takes no settings from the host's {@code validation.xml}. It lives
     * as long as the library, so its factory stays open.
     */
    static Validator standard() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
