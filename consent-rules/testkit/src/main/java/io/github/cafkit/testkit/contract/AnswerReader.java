package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the document of a decision, and sees to it that JSON can hold it. */
final class AnswerReader {

    private static final String SCHEMA = "cafkit/sharing-decision/1";

    private final List<Problem> problems = new ArrayList<>();

    private AnswerReader() {}

    static WholeAnswer read(Map<String, ?> document) {
        AnswerReader reader = new AnswerReader();
        Map<String, Object> plain = reader.plain(document, "");
        if (!SCHEMA.equals(plain.get("schema"))) {
            reader.fault("/schema", "must be \"" + SCHEMA + "\"");
        }
        Optional<LocalDate> asOf = reader.one(plain, "", "asOf", AnswerReader::day, true);
        Optional<Outcome> outcome = reader.one(plain, "", "outcome", of(Outcome.class), true);
        Optional<Strength> strength = reader.one(plain, "", "strength", of(Strength.class), false);
        Set<InformationCategory> share = reader.several(plain, "", "share", of(InformationCategory.class));
        Set<InformationCategory> withhold = reader.several(plain, "", "withhold", of(InformationCategory.class));
        Set<Obligation> duties = reader.several(plain, "", "obligations", Obligation::ofCode);
        Optional<Route> route = reader.one(plain, "", "route", of(Route.class), false);
        Set<Judgement> judgements = reader.several(plain, "", "judgements", of(Judgement.class));
        Set<String> cites = reader.several(plain, "", "cites", Optional::of);
        List<AnsweredCategory> categories = reader.categories(plain.get("categories"));
        Problems.of(reader.problems).throwIfErrors();
        return new WholeAnswer(
                asOf.orElseThrow(),
                outcome.orElseThrow(),
                strength,
                share,
                withhold,
                duties,
                route,
                judgements,
                List.copyOf(cites),
                plain.containsKey("urgent"),
                categories,
                plain);
    }

    /**
     * A copy of what JSON can hold, the same for whatever kinds of maps, lists and numbers it is made of, and without
     * members that are null.
     */
    private Map<String, Object> plain(Map<?, ?> members, String place) {
        Map<String, Object> plain = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            if (member != null) {
                plain.put(String.valueOf(name), plainValue(member, place + "/" + name));
            }
        });
        return plain;
    }

    private Object plainValue(Object value, String place) {
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> members) {
            return plain(members, place);
        }
        if (value instanceof Collection<?> elements) {
            List<Object> plain = new ArrayList<>();
            elements.forEach(element -> plain.add(element == null ? "" : plainValue(element, place)));
            return plain;
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        fault(place, "must be something that JSON can hold");
        return "";
    }

    private List<AnsweredCategory> categories(@Nullable Object value) {
        List<AnsweredCategory> categories = new ArrayList<>();
        if (!(value instanceof List<?> list)) {
            fault("/categories", "must be present: an array");
            return categories;
        }
        for (int i = 0; i < list.size(); i++) {
            String place = "/categories/" + i;
            if (list.get(i) instanceof Map<?, ?> members) {
                category(members, place).ifPresent(categories::add);
            } else {
                fault(place, "must be an object");
            }
        }
        return categories;
    }

    private Optional<AnsweredCategory> category(Map<?, ?> members, String place) {
        int before = problems.size();
        Optional<InformationCategory> category = one(members, place, "category", of(InformationCategory.class), true);
        Optional<Outcome> outcome = one(members, place, "outcome", of(Outcome.class), true);
        Optional<String> tier = one(members, place, "tier", Optional::of, true);
        Set<String> rules = several(members, place, "rules", Optional::of);
        Set<String> cites = several(members, place, "cites", Optional::of);
        Set<Obligation> duties = several(members, place, "obligations", Obligation::ofCode);
        Optional<Route> route = one(members, place, "route", of(Route.class), false);
        Set<Judgement> judgements = several(members, place, "judgements", of(Judgement.class));
        if (!(members.get("trimmed") instanceof Boolean)) {
            fault(place + "/trimmed", "must be present: true or false");
        }
        Map<String, Object> document = new LinkedHashMap<>();
        members.forEach((name, value) -> document.put(String.valueOf(name), value));
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new AnsweredCategory(
                        category.orElseThrow(),
                        outcome.orElseThrow(),
                        Boolean.TRUE.equals(members.get("trimmed")),
                        tier.orElseThrow(),
                        List.copyOf(rules),
                        List.copyOf(cites),
                        duties,
                        route,
                        judgements,
                        document));
    }

    private <T> Optional<T> one(
            Map<?, ?> members, String place, String name, Function<String, Optional<T>> code, boolean mandatory) {
        Object value = members.get(name);
        if (value == null && !mandatory) {
            return Optional.empty();
        }
        return code(value, place + "/" + name, code);
    }

    private <T> Set<T> several(Map<?, ?> members, String place, String name, Function<String, Optional<T>> code) {
        Set<T> found = new LinkedHashSet<>();
        if (!(members.get(name) instanceof List<?> list)) {
            fault(place + "/" + name, "must be present: an array");
            return found;
        }
        for (int i = 0; i < list.size(); i++) {
            String at = place + "/" + name + "/" + i;
            code(list.get(i), at, code)
                    .filter(each -> !found.add(each))
                    .ifPresent(twice -> fault(at, "is there twice"));
        }
        return found;
    }

    private <T> Optional<T> code(@Nullable Object value, String place, Function<String, Optional<T>> code) {
        Optional<T> found = value instanceof String text ? code.apply(text) : Optional.empty();
        if (found.isEmpty()) {
            fault(place, value == null ? "must be present" : "must be a known code");
        }
        return found;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> of(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    private void fault(String place, String rule) {
        problems.add(Problem.error("ANSWER-FORM", place, rule));
    }

    /** Why a document is no answer, in words. */
    static String inWords(ProblemException faulty) {
        return String.join(
                "; ",
                faulty.problems().stream()
                        .map(problem -> problem.path() + " " + problem.message())
                        .toList());
    }
}
