package io.github.cafkit.model.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
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
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
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
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts that stand for values of another type: dates, identifiers, codes. */
final class SchemaForms {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
    private static final String UPN = "[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]";

    /** Types of the JDK that are written as one text: a format that validators know, if there is one, and a pattern. */
    private static final Map<Class<?>, List<String>> TIMES = Map.ofEntries(
            Map.entry(LocalDate.class, List.of("date", DAY)),
            Map.entry(LocalTime.class, List.of("", TIME)),
            Map.entry(LocalDateTime.class, List.of("", DAY + "T" + TIME)),
            Map.entry(OffsetDateTime.class, List.of("", DAY + "T" + TIME + "(Z|[+-][0-9:]{2,8})")),
            Map.entry(Instant.class, List.of("date-time", DAY + "T" + TIME + "Z")),
            Map.entry(YearMonth.class, List.of("", "[0-9]{4}-[0-9]{2}")),
            Map.entry(Year.class, List.of("", "[0-9]{4}")),
            Map.entry(
                    Period.class,
                    List.of("", "[+-]?P(?=.)([+-]?[0-9]+Y)?([+-]?[0-9]+M)?([+-]?[0-9]+W)?([+-]?[0-9]+D)?")),
            Map.entry(Duration.class, List.of("", "[+-]?P[-+0-9DTHMS.]+")),
            Map.entry(ZoneId.class, List.of("", "[A-Za-z0-9+-][A-Za-z0-9/_+:~.-]*")),
            Map.entry(Currency.class, List.of("", "[A-Z]{3}")),
            Map.entry(Locale.class, List.of("", "[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*")));

    /** Identifiers whose rules no pattern can tell in full; check letters are left to the reader. */
    private static final Map<Class<?>, String> IDENTIFIERS = Map.ofEntries(
            Map.entry(Upn.class, UPN),
            Map.entry(FormerUpn.class, UPN),
            Map.entry(NhsNumber.class, "[0-9]{10}"),
            Map.entry(Uln.class, "[0-9]{10}"),
            Map.entry(Urn.class, "[0-9]{6}"),
            Map.entry(Ukprn.class, "[0-9]{8}"),
            Map.entry(Uprn.class, "[1-9][0-9]{0,11}"),
            Map.entry(LaCode.class, "[0-9]{3}"),
            Map.entry(LaEstab.class, "[0-9]{7}"),
            Map.entry(SocialWorkEnglandNumber.class, "SW[1-9][0-9]{0,8}"),
            Map.entry(LocalId.class, "[^|\\s]{1,200}\\|.{1,200}"));

    /** The forms that the model's own identifiers and codes have; which one a type has is found by trying it. */
    private static final List<String> OWN = List.of(
            "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}", "[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*", "[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*");

    private static final List<String> PROBES = Stream.concat(
                    Stream.of(
                            "", " ", "a", "A", "7", "-", "_", ".", "a1", "A1", "1A", "ab", "AB", "WBRI", "a b", "A B",
                            " A", "A ", "a-b", "a--b", "a-", "-a", "a_b", "A_B", "A__B", "A_", "_A", "A_B_C1", "A-B",
                            "1.1.c", "1..c", "1.", ".1", "a.b", "A.B", "a:b", ":a", "a:", "é", "É", "a/b", "a|b",
                            "A1_2", "12", "123456"),
                    Stream.of(64, 65, 200).flatMap(length -> Stream.of("a".repeat(length), "A".repeat(length))))
            .toList();

    private SchemaForms() {}

    /** The schema of a type that is written as one text, or empty if it is not. */
    static Optional<Map<String, Object>> find(Class<?> type) {
        List<String> time = TIMES.get(type);
        if (time != null) {
            Map<String, Object> schema = text(Optional.of(time.get(1)));
            return Optional.of(time.get(0).isEmpty() ? schema : with(schema, "format", time.get(0)));
        }
        if (IDENTIFIERS.containsKey(type)) {
            return Optional.of(text(Optional.ofNullable(IDENTIFIERS.get(type))));
        }
        return written(type) == String.class ? Optional.of(text(ownForm(type))) : Optional.empty();
    }

    private static Map<String, Object> text(Optional<String> pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        pattern.ifPresent(form -> schema.put("pattern", "^" + form + "$"));
        return schema;
    }

    private static Map<String, Object> with(Map<String, Object> schema, String key, Object value) {
        schema.put(key, value);
        return schema;
    }

    /** What stands for a value of the type in JSON, or the type itself. */
    private static Class<?> written(Class<?> type) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getAccessor().isAnnotationPresent(JsonValue.class)) {
                    return component.getType();
                }
            }
        }
        for (Class<?> each : Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .toList()) {
            for (Method method : each.getDeclaredMethods()) {
                JsonValue value = method.getAnnotation(JsonValue.class);
                if (value != null && value.value()) {
                    return method.getReturnType();
                }
            }
        }
        return type;
    }

    /** The one form that takes and refuses the same probes as the type does; none if the type has a form of its own. */
    private static Optional<String> ownForm(Class<?> type) {
        Executable creator = Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(each -> each.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing reads a " + type));
        List<Boolean> taken =
                PROBES.stream().map(probe -> takes(creator, probe)).toList();
        return OWN.stream()
                .filter(form -> PROBES.stream()
                        .map(probe -> Pattern.matches(form, probe))
                        .toList()
                        .equals(taken))
                .findFirst();
    }

    private static boolean takes(Executable creator, String probe) {
        try {
            Object made = creator instanceof Method method
                    ? method.invoke(null, probe)
                    : ((Constructor<?>) creator).newInstance(probe);
            return made != null;
        } catch (InvocationTargetException refused) {
            return false;
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
