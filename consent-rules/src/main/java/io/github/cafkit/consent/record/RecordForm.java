package io.github.cafkit.consent.record;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that a document has the form of a record. It looks at the frame; question and decision have forms of their own. */
final class RecordForm {

    private static final Set<String> MEMBERS = Set.of(
            "schema",
            "sequence",
            "previous",
            "library",
            "pack",
            "lawOn",
            "knownAt",
            "question",
            "decision",
            "override",
            "commitments",
            "signature",
            "digest");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3}){0,3}Z");
    private static final String HEX = "is 64 hexadecimal digits in lower case";

    private final List<Problem> problems = new ArrayList<>();

    private RecordForm() {}

    /** Throws with every fault. */
    static void check(Map<String, @Nullable Object> record) {
        RecordForm form = new RecordForm();
        form.frame(record);
        Problems.of(form.problems).throwIfErrors();
    }

    static boolean isInstant(String text) {
        if (!INSTANT.matcher(text).matches()) {
            return false;
        }
        try {
            return Instant.parse(text).toString().equals(text);
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        if (!DAY.matcher(text).matches()) {
            return false;
        }
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private void frame(Map<String, @Nullable Object> record) {
        known(record, "", MEMBERS);
        text(record, "/schema", DecisionRecord.SCHEMA::equals, "is " + DecisionRecord.SCHEMA);
        if (!(record.get("sequence") instanceof Long sequence) || sequence < 1) {
            fault("/sequence", "is a whole number from 1");
        }
        text(record, "/previous", Digests::isOne, HEX);
        text(record, "/library", matches(DecisionRecorder.VERSION), "is a version");
        text(record, "/lawOn", RecordForm::isDay, "is a date of the calendar, as year-month-day");
        text(record, "/knownAt", RecordForm::isInstant, "is an instant, as year-month-dayThour:minute:secondZ");
        text(record, "/digest", Digests::isOne, HEX);
        if (record.containsKey("override")) {
            text(record, "/override", Digests::isOne, HEX);
        }
        pack(record);
        commitments(object(record, "commitments"));
        if (record.containsKey("signature")) {
            signature(object(record, "signature"));
        }
    }

    private void pack(Map<String, @Nullable Object> record) {
        Map<?, ?> pack = object(record, "pack");
        known(pack, "/pack", Set.of("id", "edition", "digest"));
        text(pack, "/pack/id", id -> !id.isEmpty(), "is the id of a pack");
        text(pack, "/pack/edition", edition -> !edition.isEmpty(), "is the edition of a pack");
        text(pack, "/pack/digest", Digests::isOne, HEX);
        Map<?, ?> question = object(record, "question");
        Map<?, ?> decision = object(record, "decision");
        same(question.get("asOf"), record.get("lawOn"), "/question/asOf", "is the day whose law was asked about");
        same(decision.get("asOf"), record.get("lawOn"), "/decision/asOf", "is the day whose law was asked about");
        same(decision.get("pack"), pack.get("id"), "/decision/pack", "is the pack of the record");
        same(decision.get("packEdition"), pack.get("edition"), "/decision/packEdition", "is that of the pack");
    }

    private void commitments(Map<?, ?> commitments) {
        known(
                commitments,
                "/commitments",
                Arrays.stream(Committed.values()).map(Committed::property).collect(Collectors.toSet()));
        for (Committed what : Committed.values()) {
            if (what == Committed.DECIDED_BY || commitments.containsKey(what.property())) {
                text(commitments, "/commitments/" + what.property(), Digests::isOne, HEX);
            }
        }
    }

    private void signature(Map<?, ?> signature) {
        known(signature, "/signature", Set.of("key", "algorithm", "value"));
        text(signature, "/signature/key", matches(RecordSignature.NAME), "is " + RecordSignature.NAME_RULE);
        text(signature, "/signature/algorithm", matches(RecordSignature.NAME), "is " + RecordSignature.NAME_RULE);
        text(signature, "/signature/value", matches(RecordSignature.BASE64), "is written in Base64");
    }

    private Map<?, ?> object(Map<String, @Nullable Object> record, String name) {
        if (record.get(name) instanceof Map<?, ?> object) {
            return object;
        }
        fault("/" + name, "is an object");
        return Map.of();
    }

    /** A text is checked at the last step of its path. */
    private void text(Map<?, ?> members, String path, Predicate<String> form, String rule) {
        Object value = members.get(path.substring(path.lastIndexOf('/') + 1));
        if (!(value instanceof String text) || !form.test(text)) {
            fault(path, rule);
        }
    }

    private void same(@Nullable Object one, @Nullable Object other, String path, String rule) {
        if (!Objects.equals(one, other)) {
            fault(path, rule);
        }
    }

    private void known(Map<?, ?> members, String path, Set<String> names) {
        if (!names.containsAll(members.keySet())) {
            fault(path, "has no properties but " + names.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static Predicate<String> matches(Pattern pattern) {
        return text -> pattern.matcher(text).matches();
    }

    private void fault(String path, String rule) {
        problems.add(Problem.error("RECORD-FORM", path, rule));
    }
}
