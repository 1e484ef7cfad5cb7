package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.model.accountability.Money;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values in words. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    static String money(Money money) {
        return "£" + money.amount().toPlainString();
    }

    /** A time in words, such as "12 weeks", "3 months" or "7 years". */
    static String period(Period period) {
        int days = Math.toIntExact(period.get(ChronoUnit.DAYS));
        List<String> parts = new ArrayList<>();
        int months = Math.toIntExact(period.toTotalMonths());
        if (months > 0) {
            parts.add(months % 12 == 0 ? count(months / 12, "year", "years") : count(months, "month", "months"));
        }
        if (days > 0 || parts.isEmpty()) {
            parts.add(days % 7 == 0 ? count(days / 7, "week", "weeks") : count(days, "day", "days"));
        }
        return String.join(" and ", parts);
    }

    /** A code in words: {@code NOT_STARTED} is "not started". */
    static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String labels(Collection<? extends FactValue> values) {
        return values.stream().map(FactValue::label).collect(Collectors.joining(", "));
    }

    /** A fact by its name in a decision, which for an item has the category in front. */
    static String fact(String name) {
        int dot = name.indexOf('.');
        if (dot > 0 && Facts.named(name).isEmpty()) {
            return fact(name.substring(dot + 1)) + " ("
                    + InformationCategory.valueOf(name.substring(0, dot)).label() + ")";
        }
        return Facts.named(name).map(Fact::meaning).orElse(name);
    }

    /** A fact and its value. */
    static String stated(Fact<?> fact, FactSheet facts) {
        return fact.meaning() + ": " + facts.get(fact).label();
    }

    /** A phrase as the beginning of a sentence. */
    static String sentence(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
