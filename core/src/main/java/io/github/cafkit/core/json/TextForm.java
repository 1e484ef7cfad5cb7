package io.github.cafkit.core.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A JDK type that is written as one text, the same under both Jackson lines whatever their own defaults.
 *
 * @param type the type
 * @param expected what a reader expects, for messages
 * @param parse from text; anything it throws means that the text has another form
 * @param write to text
 */
record TextForm<T>(Class<T> type, String expected, Function<String, T> parse, Function<T, String> write) {

    static final List<TextForm<?>> ALL = List.of(
            of(LocalDate.class, "a date such as 2025-09-01", LocalDate::parse),
            of(LocalTime.class, "a time such as 09:30", LocalTime::parse),
            of(LocalDateTime.class, "a date and time such as 2025-09-01T09:30", LocalDateTime::parse),
            of(OffsetDateTime.class, "a date, time and offset such as 2025-09-01T09:30Z", OffsetDateTime::parse),
            of(Instant.class, "an instant such as 2025-09-01T08:30:00Z", Instant::parse),
            of(YearMonth.class, "a month such as 2025-09", YearMonth::parse),
            of(Year.class, "a year in quotation marks such as \"2025\"", Year::parse),
            of(Duration.class, "a duration such as PT45M", Duration::parse),
            of(Period.class, "a period such as P6W", Period::parse),
            of(ZoneId.class, "a time zone such as Europe/London", ZoneId::of),
            of(Currency.class, "a currency code such as GBP", Currency::getInstance),
            new TextForm<>(
                    Locale.class,
                    "a language tag such as en-GB",
                    tag -> new Locale.Builder().setLanguageTag(tag).build(),
                    Locale::toLanguageTag));

    private static <T> TextForm<T> of(Class<T> type, String expected, Function<String, T> parse) {
        return new TextForm<>(type, expected, parse, Object::toString);
    }

    /** Reads a text. */
    T read(String text) {
        try {
            return parse.apply(text);
        } catch (RuntimeException otherForm) {
            throw JsonProblemException.at("", "JSON-FORMAT", expected + " is expected");
        }
    }

    /** The refusal of anything but a text. */
    JsonProblemException notText() {
        return JsonProblemException.at("", "JSON-TYPE", expected + " is expected");
    }
}
