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
import io.github.cafkit.core.json.JsonLimits;
import io.github.cafkit.core.json.SchemaVersion;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.AcademicYear;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Locale;

/** Identifiers with right check digits, ranges of days, sources, problems. No number belongs to anybody. */
final class CoreSamples {

    private CoreSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(Upn.class, CoreSamples::upn);
        catalogue.add(FormerUpn.class, choices -> new FormerUpn(upn(choices)));
        catalogue.add(NhsNumber.class, CoreSamples::nhsNumber);
        catalogue.add(Uln.class, CoreSamples::uln);
        catalogue.add(LaCode.class, choices -> choices.pick(LaCode.all()));
        catalogue.add(
                LaEstab.class,
                choices -> LaEstab.parse(choices.pick(LaCode.all()).value() + "/" + digits(4, choices)));
        catalogue.add(
                LocalId.class,
                choices ->
                        LocalId.of(choices.pick("school-mis", "lcs", "frameworki"), PlainSamples.id("case", choices)));
        catalogue.add(
                SocialWorkEnglandNumber.class,
                choices -> SocialWorkEnglandNumber.parse("SW" + choices.between(1, 199_999)));
        catalogue.add(Ukprn.class, choices -> Ukprn.parse("1" + digits(7, choices)));
        catalogue.add(Urn.class, choices -> Urn.parse(Integer.toString(choices.between(100_000, 150_000))));
        catalogue.add(Uprn.class, choices -> Uprn.parse(Integer.toString(choices.between(1, 999_999_999))));
        catalogue.add(AcademicYear.class, choices -> new AcademicYear(choices.between(2024, 2027)));
        catalogue.add(
                JsonLimits.class,
                choices -> choices.chance(80)
                        ? new JsonLimits(
                                choices.between(1, 1000),
                                choices.between(1, 9999),
                                choices.between(1, 9999),
                                choices.between(1, 99))
                        : JsonLimits.STANDARD);
        catalogue.add(
                SchemaVersion.class,
                choices -> new SchemaVersion(
                        choices.pick("cafkit/joint-plan", "our/own-form"),
                        choices.between(1, 9),
                        choices.between(0, 9)));
        catalogue.add(DateRange.class, CoreSamples::range);
        catalogue.add(Provenance.class, choices -> new Provenance(PlainSamples.line(choices), choices.chance(50)));
        catalogue.add(
                SourceDocument.class,
                choices -> new SourceDocument(
                        "document-" + choices.between(1, 9), PlainSamples.line(choices), PlainSamples.line(choices)));
        catalogue.add(
                Problem.class,
                choices -> new Problem(
                        "RULE-" + choices.between(1, 99),
                        choices.pick("", "/name", "/items/0/day"),
                        choices.pick(Severity.values()),
                        PlainSamples.line(choices)));
        catalogue.add(Problems.class, catalogue.of(Problem.class).list(0, 3).map(Problems::of));
    }

    /** A pupil number of no pupil: permanent, or temporary with a letter at the end. */
    static Upn upn(Choices choices) {
        String last = choices.chance(25) ? choices.pick("A", "H", "Z") : digits(1, choices);
        String body = choices.pick(LaCode.all()).value() + digits(8, choices) + last;
        return Upn.parse(Upn.checkLetter(body) + body);
    }

    /** A number from the range that is given to nobody. */
    static NhsNumber nhsNumber(Choices choices) {
        int number = choices.below(1_000_000);
        while (true) {
            String nine = "999" + String.format(Locale.ROOT, "%06d", number);
            for (int check = 0; check < 10; check++) {
                if (!NhsNumber.check(nine + check).hasErrors()) {
                    return NhsNumber.parse(nine + check);
                }
            }
            number = (number + 1) % 1_000_000;
        }
    }

    private static Uln uln(Choices choices) {
        int number = choices.between(100_000_000, 199_999_999);
        while (true) {
            for (int check = 0; check < 10; check++) {
                String text = Integer.toString(number) + check;
                if (!Uln.check(text).hasErrors()) {
                    return Uln.parse(text);
                }
            }
            number++;
        }
    }

    private static DateRange range(Choices choices) {
        LocalDate start = PlainSamples.day(choices);
        return switch (choices.below(4)) {
            case 0 -> DateRange.from(start);
            case 1 -> DateRange.before(start);
            default -> DateRange.of(start, start.plusDays(choices.pick(1, 7, 28, 365)));
        };
    }

    private static String digits(int count, Choices choices) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append(choices.below(10));
        }
        return digits.toString();
    }
}
