package io.github.cafkit.core.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

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
                .messageInterpolator(new Verbatim())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Leaves messages as they were declared: the words of a problem are made elsewhere, and a provider's own interpolator
     * would want an expression language, or warn in the host's log that there is none.
     */
    private static final class Verbatim implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
