package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Facts, conditions, shares and sources in words. */
final class PlainWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEW_DIGITS = 15;

    private PlainWords() {}

    /**
     * Conditions that describe one region, with what they all require apart from the rest of each.
     *
     * @param common the requirements that all have; none if there is one condition alone
     * @param parts the other requirements of each condition
     */
    record Described(List<Condition> common, List<List<Condition>> parts) {

        static Described of(Region region) {
            return of(region.parts().stream().map(Region.Part::condition).toList());
        }

        static Described of(List<Condition> conditions) {
            List<List<Condition>> parts =
                    conditions.stream().map(Described::requirements).toList();
            if (parts.size() < 2) {
                return new Described(List.of(), parts);
            }
            List<Condition> common = parts.get(0).stream()
                    .filter(each -> parts.stream().allMatch(part -> part.contains(each)))
                    .toList();
            return new Described(
                    common,
                    parts.stream()
                            .map(part -> part.stream()
                                    .filter(each -> !common.contains(each))
                                    .toList())
                            .toList());
        }

        private static List<Condition> requirements(Condition condition) {
            return condition instanceof Condition.AllOf all ? all.parts() : List.of(condition);
        }
    }

    /** Requirements with the meanings and labels of facts. */
    static String words(List<Condition> requirements) {
        return requirements.isEmpty()
                ? "always"
                : requirements.stream().map(PlainWords::words).collect(Collectors.joining("; "));
    }

    private static String words(Condition condition) {
        return condition instanceof Condition.Is is ? requirement(is) : condition.inWords();
    }

    /** Requirements with the codes of facts. */
    static String codes(List<Condition> requirements) {
        return requirements.isEmpty()
                ? "always"
                : requirements.stream().map(PlainWords::codes).collect(Collectors.joining(" and "));
    }

    private static String requirement(Condition.Is is) {
        Fact<?> fact = is.fact();
        Set<Integer> allowed = is.ordinals();
        List<Integer> excluded = excluded(is);
        return excluded.size() < allowed.size()
                ? fact.meaning() + ": anything but " + labels(fact, excluded)
                : fact.meaning() + ": " + labels(fact, allowed);
    }

    private static String labels(Fact<?> fact, Iterable<Integer> ordinals) {
        List<String> labels = new ArrayList<>();
        ordinals.forEach(ordinal -> labels.add(label(fact, ordinal)));
        return String.join(", or ", labels);
    }

    private static String label(Fact<?> fact, int ordinal) {
        return ((FactValue) fact.values().get(ordinal)).label();
    }

    /** The shorter of "is one of" and "is not". */
    private static String codes(Condition condition) {
        if (condition instanceof Condition.Is is
                && is.ordinals().size() * 2 > is.fact().values().size()) {
            return is.fact().name() + " is not "
                    + excluded(is).stream()
                            .map(ordinal -> is.fact().values().get(ordinal).name())
                            .collect(Collectors.joining(", "));
        }
        return condition.inWords();
    }

    private static List<Integer> excluded(Condition.Is is) {
        return IntStream.range(0, is.fact().values().size())
                .filter(ordinal -> !is.ordinals().contains(ordinal))
                .boxed()
                .toList();
    }

    /** The ids of rules. */
    static String ids(List<FiredRule> rules) {
        return rules.stream().map(FiredRule::id).collect(Collectors.joining(", "));
    }

    /** What is said of a combination of facts, the category first, then what is out of the ordinary. */
    static List<String> facts(FactSheet facts) {
        List<String> said = new ArrayList<>();
        said.add(Facts.CATEGORY.meaning() + ": " + facts.get(Facts.CATEGORY).label());
        for (Fact<?> fact : unusual(facts)) {
            said.add(fact.meaning() + ": " + label(fact, facts.ordinal(fact)));
        }
        return said;
    }

    /** The same with codes. */
    static String factCodes(FactSheet facts) {
        List<String> said = new ArrayList<>();
        said.add(Facts.CATEGORY.name() + "=" + facts.get(Facts.CATEGORY).name());
        for (Fact<?> fact : unusual(facts)) {
            said.add(fact.name() + "=" + fact.values().get(facts.ordinal(fact)).name());
        }
        return String.join(", ", said);
    }

    private static List<Fact<?>> unusual(FactSheet facts) {
        List<Fact<?>> unusual = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            if (!fact.equals(Facts.CATEGORY) && facts.ordinal(fact) != EverydayFacts.SHEET.ordinal(fact)) {
                unusual.add(fact);
            }
        }
        return unusual;
    }

    /** A share of all combinations in per cent, to three significant digits. */
    static String share(BigInteger part, BigInteger whole) {
        BigDecimal share = new BigDecimal(part).multiply(HUNDRED).divide(new BigDecimal(whole), new MathContext(3));
        boolean tiny = share.signum() > 0 && share.compareTo(new BigDecimal("0.0001")) < 0;
        return (tiny ? "less than 0.0001" : share.stripTrailingZeros().toPlainString()) + " %";
    }

    /** A count, in full while it is short. */
    static String count(BigInteger number) {
        String digits = number.toString();
        return digits.length() <= FEW_DIGITS
                ? digits
                : "about " + digits.charAt(0) + "." + digits.substring(1, 3) + "e" + (digits.length() - 1);
    }

    /** A source, with its place, its kind, and whether anybody has checked it. */
    static String source(Citation citation) {
        String place = citation.locator().isEmpty() ? "" : ", " + citation.locator();
        return citation.document().title() + place + " (" + citation.kind().label()
                + (citation.verified() ? "" : ", unverified") + ")";
    }

    /** Days in words. */
    static String days(DateRange range) {
        if (range.equals(DateRange.ALWAYS)) {
            return "always";
        }
        if (range.isUnboundedStart()) {
            return "until before " + range.end();
        }
        return range.isUnboundedEnd()
                ? "from " + range.start()
                : "from " + range.start() + " until before " + range.end();
    }

    static String sentence(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
