package io.github.cafkit.testkit.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Texts, days, numbers: what every other sample is made of. All people and places are invented. */
final class PlainSamples {

    /** The day that samples stand around: the day before the newest duty to share information began. */
    static final LocalDate MIDDLE = LocalDate.of(2026, 9, 29);

    private static final List<String> GIVEN_NAMES = List.of(
            "Kia",
            "Sam",
            "Aoife",
            "Zoë",
            "Mohammed-Amin",
            "Nguyễn",
            "Ye",
            "محمد",
            "שרה",
            "李小龍",
            "Björk \uD83C\uDF08",
            "O'Hara-Jane");

    private static final List<String> FAMILY_NAMES = List.of(
            "Tamsworth",
            "O",
            "Ó Murchú",
            "van der Berg-Okonkwo",
            "Åkesson",
            "العلي",
            "Null",
            "D’Souza",
            "Smith, the younger");

    private static final List<String> SENTENCES = List.of(
            "Goes to bed at seven.",
            "Says little in class and talks at home.",
            "Line one.\nLine two, \"quoted\", with a \\ in it.",
            "Grandmother collects on Tuesdays \uD83D\uDE00.",
            "يحب الرسم كثيراً.",
            "<b>not markup</b> & never was; 'neither' was this",
            "e\u0301 is not \u00e9",
            "A tab\tand a non-breaking\u00a0space.");

    private static final List<Integer> DAYS_AWAY =
            List.of(0, 1, -1, 7, -7, 28, 90, -90, 180, 364, 365, 366, -365, -731, 1461, -3653);

    private static final List<Period> PERIODS = List.of(
            Period.ofWeeks(6),
            Period.ofDays(1),
            Period.ofMonths(3),
            Period.ofMonths(6),
            Period.ofYears(1),
            Period.of(1, 1, 1));

    /** The shortest bound of texts that are told, not of names and labels. */
    private static final int PAGE = 10_000;

    private PlainSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(String.class, PlainSamples::text);
        catalogue.add(LocalDate.class, PlainSamples::day);
        catalogue.add(LocalTime.class, choices -> LocalTime.of(choices.between(8, 18), choices.pick(0, 30, 45)));
        catalogue.add(LocalDateTime.class, choices -> day(choices).atTime(choices.between(0, 23), choices.pick(0, 59)));
        catalogue.add(
                Instant.class,
                choices -> day(choices)
                        .atTime(choices.between(0, 23), choices.pick(0, 59))
                        .toInstant(ZoneOffset.UTC));
        catalogue.add(BigDecimal.class, PlainSamples::amount);
        catalogue.add(Period.class, choices -> choices.pick(PERIODS));
        catalogue.add(Currency.class, choices -> Currency.getInstance("GBP"));
        catalogue.add(Integer.class, choices -> choices.between(0, 9));
        catalogue.add(int.class, choices -> choices.between(0, 9));
        catalogue.add(Long.class, choices -> (long) choices.between(0, 9));
        catalogue.add(long.class, choices -> (long) choices.between(0, 9));
        catalogue.add(Boolean.class, choices -> choices.chance(50));
        catalogue.add(boolean.class, choices -> choices.chance(50));
    }

    /** One to four sentences, and now and then a page of them. */
    static String text(Choices choices) {
        StringBuilder text = new StringBuilder(choices.pick(SENTENCES));
        for (int more = 0; more < 3 && choices.chance(25); more++) {
            text.append(' ').append(choices.pick(SENTENCES));
        }
        return choices.chance(2) ? text.append('\n').toString().repeat(40).strip() : text.toString();
    }

    /** A text of at most so many characters, now and then of exactly as many. */
    static String text(int most, Choices choices) {
        String text = most < PAGE ? line(choices) : text(choices);
        if (choices.chance(2)) {
            text = text.repeat(most / text.length() + 1);
        }
        return text.length() <= most ? text : upTo(most, text);
    }

    /** Cut off, but not within a character, and not after a space. */
    private static String upTo(int most, String text) {
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }

    /** What may be missing. */
    static <T> Optional<T> maybe(Sample<T> sample, Choices choices) {
        return sample.optional().from(choices);
    }

    /** One of the constants of an enum for which something holds; the first of them is the plainest. */
    static <E extends Enum<E>> E oneOf(Class<E> type, Predicate<E> allowed, Choices choices) {
        return choices.pick(
                Arrays.stream(type.getEnumConstants()).filter(allowed).toList());
    }

    /** The day somebody was born who is a child or nearly so, often the day itself, or beside it, when an age is reached. */
    static LocalDate birthDate(Choices choices) {
        return switch (choices.below(4)) {
            case 0 -> MIDDLE.minusYears(10).minusDays(choices.below(366));
            case 1, 2 -> MIDDLE.minusYears(choices.pick(13, 16, 18, 5, 12)).plusDays(choices.pick(0, 1, -1));
            default -> MIDDLE.minusDays(choices.pick(0, 1, 42, 364, 2000, 7000));
        };
    }

    /** The day somebody was born who is grown up. */
    static LocalDate adultBirthDate(Choices choices) {
        return MIDDLE.minusYears(choices.between(18, 80)).minusDays(choices.below(366));
    }

    /** A day on which somebody is expected to be born: not yet over, over, or far away. */
    static LocalDate expectedDate(Choices choices) {
        return MIDDLE.plusDays(choices.pick(90, 0, 1, -1, -14, 250));
    }

    /** First and last day of something, either of which may be missing; often it has just ended or ends soon. */
    static Days days(Choices choices) {
        LocalDate last = choices.chance(40) ? MIDDLE.plusDays(choices.pick(0, 1, -1)) : day(choices);
        LocalDate first = last.minusDays(choices.pick(365, 0, 1, 28, 2000));
        return new Days(
                choices.chance(70) ? Optional.of(first) : Optional.empty(),
                choices.chance(50) ? Optional.of(last) : Optional.empty());
    }

    /**
     * First and last day of something.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive, not before the first
     */
    record Days(Optional<LocalDate> first, Optional<LocalDate> last) {

        /** The first day, where one is asked for. */
        LocalDate begin() {
            return first.or(this::last).orElse(MIDDLE);
        }
    }

    /** A single line that is not blank. */
    static String line(Choices choices) {
        return choices.pick(
                "as agreed",
                "Rowan Primary",
                "by phone",
                "Speech & language",
                "n/a",
                "Äöü",
                "خدمة",
                "\uD83D\uDC76 group");
    }

    /** A given name. */
    static String givenName(Choices choices) {
        return choices.pick(GIVEN_NAMES);
    }

    /** A family name. */
    static String familyName(Choices choices) {
        return choices.pick(FAMILY_NAMES);
    }

    /** A day near {@link #MIDDLE}, often one where something begins or ends. */
    static LocalDate day(Choices choices) {
        return choices.chance(30)
                ? LocalDate.of(2004 + choices.below(25), 1, 1).plusDays(choices.below(366))
                : MIDDLE.plusDays(choices.pick(DAYS_AWAY));
    }

    /** A day at or after another. */
    static LocalDate from(LocalDate first, Choices choices) {
        return first.plusDays(choices.pick(0, 1, 7, 28, 90, 365));
    }

    /** A sum of money: nothing, pence, and more. */
    static BigDecimal amount(Choices choices) {
        return BigDecimal.valueOf(choices.pick(0, 1, 99, 1250, 100_000, 12_345_67), 2);
    }

    /** An id of a small world, so that references often meet what they refer to. */
    static String id(String kind, Choices choices) {
        return kind + "-" + choices.between(1, 6);
    }
}
