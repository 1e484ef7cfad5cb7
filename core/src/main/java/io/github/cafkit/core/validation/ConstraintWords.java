package io.github.cafkit.core.validation;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard constraints in the library's words: what is required, never what was given. */
final class ConstraintWords {

    private ConstraintWords() {}

    static String of(ConstraintDescriptor<?> constraint) {
        Map<String, Object> settings = constraint.getAttributes();
        Object value = settings.get("value");
        return switch (constraint.getAnnotation().annotationType().getSimpleName()) {
            case "NotNull" -> "a value is required";
            case "NotBlank" -> "a text that is not blank is required";
            case "NotEmpty" -> "at least one entry or character is required";
            case "Null" -> "no value is allowed here";
            case "Size", "Length" -> size(settings.get("min"), settings.get("max"));
            case "Min" -> "a number of at least " + value + " is required";
            case "Max" -> "a number of at most " + value + " is required";
            case "DecimalMin" ->
                "a number " + (exclusive(settings) ? "above " : "of at least ") + value + " is required";
            case "DecimalMax" ->
                "a number " + (exclusive(settings) ? "below " : "of at most ") + value + " is required";
            case "Positive" -> "a number above zero is required";
            case "PositiveOrZero" -> "zero or a number above it is required";
            case "Negative" -> "a number below zero is required";
            case "NegativeOrZero" -> "zero or a number below it is required";
            case "Digits" ->
                "a number with at most " + settings.get("integer") + " digits before and " + settings.get("fraction")
                        + " after the point is required";
            case "Pattern" -> "a text of the expected form is required";
            case "Email" -> "an e-mail address is required";
            case "AssertTrue", "AssertFalse" -> "a condition of this value does not hold";
            case "Past", "PastOrPresent" -> "a time in the past is required";
            case "Future", "FutureOrPresent" -> "a time in the future is required";
            default -> "a rule of this value does not hold";
        };
    }

    private static boolean exclusive(Map<String, Object> settings) {
        return Boolean.FALSE.equals(settings.get("inclusive"));
    }

    private static String size(@Nullable Object min, @Nullable Object max) {
        if (Integer.valueOf(Integer.MAX_VALUE).equals(max)) {
            return "a length of at least " + min + " is required";
        }
        return "a length of " + min + " to " + max + " is required";
    }
}
