package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.validation.ReadyForPlan;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A validator that a host has anyway, not configured for this library, sees every constraint. */
class StockValidatorTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void aKnownBadValueIsRejectedWithoutNamingAGroup() {
        CommonAssessment bad = Fixtures.assessment()
                .withChild(Fixtures.child().withEthnicity("white").withLanguages(" "));

        assertThat(VALIDATOR.validate(bad))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("child.ethnicity", "child.languages[0].<list element>");
    }

    @Test
    void groupsAreSeenToo() {
        assertThat(VALIDATOR.validate(Fixtures.draft(), ReadyForPlan.class)).hasSizeGreaterThan(5);
    }

    @Test
    void aPlanIsSeenThroughItsParts() {
        assertThat(VALIDATOR.validate(Fixtures.plan()
                        .withOutcomes(
                                Fixtures.outcome().withActions(Fixtures.action().withWhat(" ")))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("outcomes[0].actions[0].what");
    }
}
