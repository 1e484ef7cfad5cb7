package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.id.FormerUpn;
import io.github.cafkit.core.id.LaCode;
import io.github.cafkit.core.id.LaEstab;
import io.github.cafkit.core.id.LocalId;
import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.SocialWorkEnglandNumber;
import io.github.cafkit.core.id.Ukprn;
import io.github.cafkit.core.id.Uln;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.id.Uprn;
import io.github.cafkit.core.id.Urn;
import io.github.cafkit.core.json.SchemaVersion;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.AcademicYear;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** Numbers with one thing wrong, and ranges that end before they start. */
final class CoreRefusals {

    private CoreRefusals() {}

    static void addTo(RefusalList refusals) {
        upns(refusals);
        healthAndLearners(refusals);
        places(refusals);
        others(refusals);
    }

    private static void upns(RefusalList refusals) {
        refusals.add("UPN-LENGTH", Upn.class, choices -> Upn.parse(upn(choices) + choices.pick("0", "00", "x")));
        refusals.add("UPN-1510", Upn.class, choices -> Upn.parse(withWrongCheckLetter(upn(choices), choices)));
        refusals.add(
                "UPN-1530",
                Upn.class,
                choices -> Upn.parse(spoilt(upn(choices), 1, choices.pick("000", "8O1", "---"))));
        refusals.add(
                "UPN-1540",
                Upn.class,
                choices -> Upn.parse(spoilt(upn(choices), choices.between(4, 11), choices.pick("A", " ", "-"))));
        refusals.add(
                "UPN-1550",
                Upn.class,
                choices -> Upn.parse(spoilt(upn(choices), 12, choices.pick("I", "O", "S", "a"))));
        refusals.add(
                "UPN-BODY",
                Upn.class,
                choices -> Upn.parse(Upn.checkLetter(upn(choices).substring(choices.between(2, 12))) + upn(choices)));
        refusals.add(
                "UPN-1560", FormerUpn.class, choices -> FormerUpn.parse(withWrongCheckLetter(upn(choices), choices)));
    }

    private static void healthAndLearners(RefusalList refusals) {
        refusals.add(
                "NHS-FORMAT",
                NhsNumber.class,
                choices ->
                        NhsNumber.parse(nhsNumber(choices).substring(choices.between(1, 9)) + choices.pick("", "x")));
        refusals.add("NHS-CHECK", NhsNumber.class, choices -> NhsNumber.parse(otherLast(nhsNumber(choices), choices)));
        refusals.add(
                "NHS-NO-CHECK",
                NhsNumber.class,
                choices -> NhsNumber.parse(withoutCheckDigit("999", NhsNumber::check, "NHS-NO-CHECK", choices)));
        refusals.add(
                "ULN-FORMAT",
                Uln.class,
                choices -> Uln.parse(uln(refusals, choices).substring(choices.between(1, 9)) + choices.pick("", "x")));
        refusals.add("ULN-LEADING-ZERO", Uln.class, choices -> Uln.parse(spoilt(uln(refusals, choices), 0, "0")));
        refusals.add("ULN-NOT-KNOWN", Uln.class, choices -> Uln.parse("9999999999"));
        refusals.add("ULN-CHECK", Uln.class, choices -> Uln.parse(otherLast(uln(refusals, choices), choices)));
        refusals.add(
                "ULN-NO-CHECK",
                Uln.class,
                choices -> Uln.parse(withoutCheckDigit("1", Uln::check, "ULN-NO-CHECK", choices)));
    }

    private static void places(RefusalList refusals) {
        refusals.add("LA-FORMAT", LaCode.class, choices -> LaCode.parse(choices.pick("", "80", "80I", "8010", "E01")));
        refusals.add("LA-ZERO", LaCode.class, choices -> LaCode.parse("000"));
        refusals.add(
                "LAESTAB-FORMAT",
                LaEstab.class,
                choices -> LaEstab.parse(choices.pick("", "801", "801/400", "801/40000", "801/A000")));
        refusals.add("LAESTAB-LA", LaEstab.class, choices -> LaEstab.parse("000" + choices.between(1000, 9999)));
        refusals.add("UPRN-FORMAT", Uprn.class, choices -> Uprn.parse(choices.pick("", "1234567890123", "12a")));
        refusals.add("UPRN-ZERO", Uprn.class, choices -> Uprn.parse(choices.pick("0", "000")));
        refusals.add("URN-FORMAT", Urn.class, choices -> Urn.parse(choices.pick("", "12345", "1234567", "12345A")));
        refusals.add(
                "UKPRN-FORMAT",
                Ukprn.class,
                choices -> Ukprn.parse(choices.pick("", "1000000", "100000000", "1000000A")));
    }

    private static void others(RefusalList refusals) {
        refusals.add("LOCAL-ID-FORMAT", LocalId.class, choices -> LocalId.parse(choices.pick("", "no bar", "7")));
        refusals.add("LOCAL-ID-SYSTEM", LocalId.class, choices -> LocalId.of(choices.pick("", "a b", "a|b"), "7"));
        refusals.add("LOCAL-ID-VALUE", LocalId.class, choices -> LocalId.of("mis", choices.pick("", "x".repeat(9999))));
        refusals.add(
                "SWE-FORMAT",
                SocialWorkEnglandNumber.class,
                choices -> SocialWorkEnglandNumber.parse(choices.pick("", "SW", "123", "SW12X", "WS123")));
        refusals.add(
                "SWE-LEADING-ZERO",
                SocialWorkEnglandNumber.class,
                choices -> new SocialWorkEnglandNumber("SW0" + choices.between(0, 9999)));
        refusals.add("DATE-RANGE", DateRange.class, choices -> {
            LocalDate start = PlainSamples.day(choices);
            return DateRange.of(start, start.minusDays(choices.pick(0, 1, 365)));
        });
        refusals.add(
                "DATE-RANGE",
                DateRange.class,
                choices -> DateRange.parse(choices.pick("", "2026-09-29", "2026-09-29/2026-02-30", "29/09/2026")));
        refusals.add(
                "ACADEMIC-YEAR",
                AcademicYear.class,
                choices -> new AcademicYear(choices.pick(0, 999, 9999, -1, Integer.MAX_VALUE)));
        refusals.add(
                "ACADEMIC-YEAR",
                AcademicYear.class,
                choices -> AcademicYear.parse(choices.pick("", "2025", "2025/27", "2025-26")));
        refusals.add(
                "SCHEMA-01",
                SchemaVersion.class,
                choices ->
                        SchemaVersion.parse(choices.pick("", "joint-plan", "cafkit/joint-plan/0", "cafkit/Joint/1")));
        refusals.add(
                "SCHEMA-02",
                SchemaVersion.class,
                choices -> read(choices.pick("cafkit/joint-plan/2.2", "cafkit/joint-plan/3")));
        refusals.add(
                "SCHEMA-03",
                SchemaVersion.class,
                choices -> read(choices.pick("cafkit/joint-plan/1.9", "cafkit/joint-plan/1")));
    }

    /** What a program that knows version 2.1 says of another. */
    private static SchemaVersion read(String written) {
        SchemaVersion known = new SchemaVersion("cafkit/joint-plan", 2, 1);
        known.requireReadable(written);
        return known;
    }

    private static String upn(Choices choices) {
        return CoreSamples.upn(choices).value();
    }

    private static String nhsNumber(Choices choices) {
        return CoreSamples.nhsNumber(choices).value();
    }

    private static String uln(RefusalList refusals, Choices choices) {
        return refusals.valid(Uln.class).from(choices).value();
    }

    private static String withWrongCheckLetter(String upn, Choices choices) {
        String letters = "ABCDEFGHJKLMNPQRTUVWXYZ".replace(upn.substring(0, 1), "") + "IOS0";
        return spoilt(upn, 0, String.valueOf(letters.charAt(choices.below(letters.length()))));
    }

    /** Another last digit than the right one. */
    private static String otherLast(String number, Choices choices) {
        int last = number.length() - 1;
        int other = (number.charAt(last) - '0' + choices.between(1, 9)) % 10;
        return spoilt(number, last, Integer.toString(other));
    }

    /** Ten digits of which the first nine have no check digit. */
    private static String withoutCheckDigit(
            String beginning, Function<String, Problems> check, String code, Choices choices) {
        int most = (int) Math.pow(10, 9 - beginning.length());
        int number = choices.below(most);
        while (true) {
            String nine = beginning + String.format(Locale.ROOT, "%0" + (9 - beginning.length()) + "d", number);
            if (check.apply(nine + "0").stream()
                    .anyMatch(problem -> problem.code().equals(code))) {
                return nine + choices.below(10);
            }
            number = (number + 1) % most;
        }
    }

    private static String spoilt(String text, int at, String other) {
        return text.substring(0, at) + other + text.substring(at + other.length());
    }
}
