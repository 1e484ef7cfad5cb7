package io.github.cafkit.core.validation;

import static java.lang.annotation.ElementType.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.cafkit.core.example.Examples;
import io.github.cafkit.core.example.Finding;
import io.github.cafkit.core.example.Visit;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.problem.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CafValidationTest {

    private static final String CANARY = "Robin4711Canary";

    /** A visit that breaks every constraint of its type and of a part. */
    private static Visit bad() {
        return Visit.builder()
                .from(Examples.visit())
                .childName(CANARY)
                .findings(List.of(
                        Finding.builder().text("settled").weight(1).build(),
                        Finding.builder().text(" ").weight(5).build()))
                .agencies(Map.of("school", CANARY + CANARY, " ", "x"))
                .outcome(CANARY)
                .build();
    }

    private static List<String> lines(Problems problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static Validator stock() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    @Test
    void a_stock_validator_sees_every_constraint_of_a_value_type() {
        Set<ConstraintViolation<Visit>> violations = stock().validate(bad());
        assertThat(violations).hasSize(6);
        assertThat(stock().validate(Examples.visit())).isEmpty();
        assertThat(stock().validate(Examples.visit().withFindings(List.of()), Visit.Ready.class))
                .hasSize(1);
    }

    @Test
    void every_broken_constraint_is_a_problem_at_its_place() {
        Problems problems = CafValidation.standard().check(bad());
        assertThat(lines(problems))
                .containsExactly(
                        "NOT_BLANK /agencies",
                        "SIZE /agencies/school",
                        "PATTERN /childName",
                        "NOT_BLANK /findings/1/text",
                        "MAX /findings/1/weight",
                        "SIZE /outcome");
        assertThat(problems.of(Severity.ERROR)).isEqualTo(problems);
        assertThat(problems.toString()).doesNotContain(CANARY);
        assertThat(problems.stream().map(Problem::message))
                .contains("a number of at most 4 is required", "a length of 0 to 10 is required");
    }

    @Test
    void a_validator_of_the_host_gives_the_same_answer() {
        Problems expected = CafValidation.standard().check(bad());
        assertThat(CafValidation.check(stock(), bad())).isEqualTo(expected);
        assertThat(CafValidation.with(stock()).check(bad())).isEqualTo(expected);
    }

    @Test
    void groups_ask_for_more() {
        Visit draft = Examples.visit().withFindings(List.of());
        assertThat(CafValidation.standard().check(draft).isEmpty()).isTrue();
        assertThat(lines(CafValidation.standard().check(draft, Visit.Ready.class)))
                .containsExactly("NOT_EMPTY /findings");
    }

    /** A type-level constraint that adds violations of its own. */
    @Target(TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PlainRule.class)
    @interface PlainURLRule {
        String message() default "the parts agree on {what}";

        String what() default "the day";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Never content. */
    public static final class PlainRule implements ConstraintValidator<PlainURLRule, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return false;
        }
    }

    @PlainURLRule
    static final class Messages {
        private final Map<String, @Valid Leaf> leaves = Map.of("a/b~c", new Leaf());

        @Size(max = 3, message = "not ${validatedValue}")
        public String getLeak() {
            return CANARY;
        }

        @Size(max = 3, message = "at most {max} characters, {unknown}")
        public String getPlain() {
            return CANARY;
        }

        @Pattern(regexp = "x", message = "{some.bundle.key}")
        public String getBundled() {
            return CANARY;
        }

        @DecimalMin(value = "1.5", inclusive = false)
        public BigDecimal getCost() {
            return BigDecimal.ONE;
        }

        @AssertTrue
        public boolean isSound() {
            return false;
        }

        public Map<String, @Valid Leaf> getLeaves() {
            return leaves;
        }

        @Override
        public String toString() {
            return CANARY;
        }
    }

    static final class Leaf {
        @NotBlank
        public String getName() {
            return " ";
        }

        public List<List<@Min(3) Integer>> getRows() {
            return List.of(List.of(3), List.of(4, 2));
        }
    }

    @Test
    void a_message_never_quotes_the_value_whatever_it_asks_for() {
        Problems problems = CafValidation.standard().check(new Messages());
        assertThat(problems.toString()).doesNotContain(CANARY);
        assertThat(problems.stream().map(Problem::toString))
                .containsExactly(
                        "ERROR PLAIN_URL_RULE at /: the parts agree on the day",
                        "ERROR PATTERN at /bundled: a text of the expected form is required",
                        "ERROR DECIMAL_MIN at /cost: a number above 1.5 is required",
                        "ERROR SIZE at /leak: a length of 0 to 3 is required",
                        "ERROR NOT_BLANK at /leaves/a~1b~0c/name: a text that is not blank is required",
                        "ERROR MIN at /leaves/a~1b~0c/rows/1/1: a number of at least 3 is required",
                        "ERROR SIZE at /plain: at most 3 characters, {unknown}",
                        "ERROR ASSERT_TRUE at /sound: a condition of this value does not hold");
    }

    @Test
    void no_log_line_quotes_the_value_at_any_level_and_none_is_a_warning() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> captured = new ListAppender<>();
        captured.start();
        root.addAppender(captured);
        Level before = root.getLevel();
        root.setLevel(Level.TRACE);
        try {
            CafValidation.standard().check(bad());
            CafValidation.standard().check(new Messages());
        } finally {
            root.setLevel(before);
            root.detachAppender(captured);
        }
        assertThat(captured.list).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).doesNotContain(CANARY);
            assertThat(event.getLevel().isGreaterOrEqual(Level.WARN)).isFalse();
        });
    }
}
