package io.github.cafkit.consent.override;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.tree.TreeReader;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An override as a document, and back. What is absent is for the builder to miss; what is malformed is a fault of form. */
final class OverrideDocument {

    private static final Set<String> MEMBERS = Set.of(
            "schema",
            "ground",
            "harmFeared",
            "likelihood",
            "necessity",
            "proportionality",
            "withoutConsent",
            "decidedBy",
            "decidedOn",
            "reviewOn",
            "telling",
            "recipients",
            "categories");
    private static final Set<String> WITHOUT_CONSENT = Set.of("was", "reason", "because");
    private static final String NOT_SOUGHT = "NOT_SOUGHT";
    private static final String OVERRULED = "OVERRULED";

    private enum Was {
        NOT_SOUGHT,
        OVERRULED
    }

    private enum When {
        NOW,
        LATER
    }

    private final TreeReader reader = new TreeReader();
    private final SafeguardingOverride.Builder override = SafeguardingOverride.builder();

    private OverrideDocument() {}

    static SafeguardingOverride read(Map<String, ?> document) {
        return new OverrideDocument().from(document);
    }

    private SafeguardingOverride from(Map<String, ?> document) {
        Map<String, ?> root = reader.object(document, "", MEMBERS);
        if (!SafeguardingOverride.SCHEMA.equals(root.get("schema"))) {
            reader.fault("/schema", "must be \"" + SafeguardingOverride.SCHEMA + "\"");
        }
        code(root, "", "ground", OverrideGround.class).ifPresent(override::ground);
        text(root, "", "harmFeared").ifPresent(override::harmFeared);
        text(root, "", "likelihood").ifPresent(override::likelihood);
        text(root, "", "necessity").ifPresent(override::necessity);
        text(root, "", "proportionality").ifPresent(override::proportionality);
        date(root, "", "decidedOn").ifPresent(override::decidedOn);
        date(root, "", "reviewOn").ifPresent(override::reviewOn);
        if (root.containsKey("withoutConsent")) {
            withoutConsent(root.get("withoutConsent"));
        }
        if (root.containsKey("decidedBy")) {
            decidedBy(root.get("decidedBy"));
        }
        if (root.containsKey("telling")) {
            telling(root.get("telling"));
        }
        if (root.containsKey("recipients")) {
            recipients(root.get("recipients"));
        }
        if (root.containsKey("categories")) {
            override.of(reader.codes(root.get("categories"), "/categories", InformationCategory.class));
        }
        return built();
    }

    /** What the builder misses where there is something malformed already is no second fault. */
    private SafeguardingOverride built() {
        Problems form = formFaults();
        Problems all = form.and(Problems.of(override.faults().stream()
                .filter(missing -> form.stream()
                        .noneMatch(fault -> fault.path().equals(missing.path())
                                || fault.path().startsWith(missing.path() + "/")))
                .toList()));
        all.throwIfErrors();
        return override.build();
    }

    private Problems formFaults() {
        try {
            reader.throwIfFaulty();
            return Problems.none();
        } catch (ProblemException faults) {
            return faults.problems();
        }
    }

    private void withoutConsent(@Nullable Object value) {
        String path = "/withoutConsent";
        Map<String, ?> members = reader.object(value, path, WITHOUT_CONSENT);
        Optional<Was> was = reader.code(members.get("was"), path + "/was", Was.class);
        String because = present(members, path, "because").orElse("");
        if (was.isEmpty()) {
            return;
        }
        if (was.get() == Was.NOT_SOUGHT) {
            reader.code(members.get("reason"), path + "/reason", WithoutConsent.Reason.class)
                    .ifPresent(reason -> override.withoutConsent(WithoutConsent.notSought(reason, because)));
        } else {
            reader.code(members.get("reason"), path + "/reason", WithoutConsent.Stance.class)
                    .ifPresent(stance -> override.withoutConsent(WithoutConsent.overruled(stance, because)));
        }
    }

    private void decidedBy(@Nullable Object value) {
        Map<String, ?> members = reader.object(value, "/decidedBy", Set.of("person", "role"));
        Optional<PersonId> person =
                present(members, "/decidedBy", "person").flatMap(text -> id(text, "/decidedBy/person", PersonId::of));
        Optional<DeciderRole> role = reader.code(members.get("role"), "/decidedBy/role", DeciderRole.class);
        if (person.isPresent() && role.isPresent()) {
            override.decidedBy(new DecidedBy(person.get(), role.get()));
        }
    }

    private void telling(@Nullable Object value) {
        Map<String, ?> members = reader.object(value, "/telling", Set.of("when", "because", "lookAgainOn"));
        Optional<When> when = reader.code(members.get("when"), "/telling/when", When.class);
        if (when.isEmpty()) {
            return;
        }
        if (when.get() == When.NOW) {
            for (String other : List.of("because", "lookAgainOn")) {
                if (members.containsKey(other)) {
                    reader.fault("/telling/" + other, "is there only where the family is told later");
                }
            }
            override.telling(TellingTheFamily.now());
            return;
        }
        String because = present(members, "/telling", "because").orElse("");
        reader.date(members.get("lookAgainOn"), "/telling/lookAgainOn")
                .ifPresent(day -> override.telling(TellingTheFamily.later(because, day)));
    }

    private void recipients(@Nullable Object value) {
        List<?> list = reader.array(value, "/recipients");
        for (int i = 0; i < list.size(); i++) {
            String path = "/recipients/" + i;
            Map<String, ?> members = reader.object(list.get(i), path, Set.of("kind", "agency", "person"));
            Optional<RecipientKind> kind = reader.code(members.get("kind"), path + "/kind", RecipientKind.class);
            Optional<AgencyId> agency =
                    text(members, path, "agency").flatMap(text -> id(text, path + "/agency", AgencyId::of));
            Optional<PersonId> person =
                    text(members, path, "person").flatMap(text -> id(text, path + "/person", PersonId::of));
            kind.ifPresent(known -> override.to(new NamedRecipient(known, agency, person)));
        }
    }

    private <T> Optional<T> id(String text, String path, Function<String, T> make) {
        try {
            return Optional.of(make.apply(text));
        } catch (ProblemException malformed) {
            reader.fault(path, "must be 1 to 64 letters, digits, dots, colons, dashes and underscores");
            return Optional.empty();
        }
    }

    /** A text that must be there. */
    private Optional<String> present(Map<String, ?> members, String path, String name) {
        return reader.text(members.get(name), path + "/" + name);
    }

    private Optional<String> text(Map<String, ?> members, String path, String name) {
        return members.containsKey(name) ? present(members, path, name) : Optional.empty();
    }

    private Optional<LocalDate> date(Map<String, ?> members, String path, String name) {
        return members.containsKey(name) ? reader.date(members.get(name), path + "/" + name) : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> code(Map<String, ?> members, String path, String name, Class<E> type) {
        return members.containsKey(name) ? reader.code(members.get(name), path + "/" + name, type) : Optional.empty();
    }

    static Map<String, Object> of(SafeguardingOverride override) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SafeguardingOverride.SCHEMA);
        document.put("ground", override.ground().name());
        document.put("harmFeared", override.harmFeared().value());
        document.put("likelihood", override.likelihood().value());
        document.put("necessity", override.necessity().value());
        document.put("proportionality", override.proportionality().value());
        document.put("withoutConsent", withoutConsent(override.withoutConsent()));
        Map<String, Object> decidedBy = new LinkedHashMap<>();
        decidedBy.put("person", override.decidedBy().person().value());
        decidedBy.put("role", override.decidedBy().role().name());
        document.put("decidedBy", decidedBy);
        document.put("decidedOn", override.decidedOn().toString());
        document.put("reviewOn", override.reviewOn().toString());
        document.put("telling", telling(override.telling()));
        document.put(
                "recipients",
                override.recipients().stream().map(OverrideDocument::recipient).toList());
        document.put(
                "categories", override.categories().stream().map(Enum::name).toList());
        return document;
    }

    private static Map<String, Object> withoutConsent(WithoutConsent choice) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (choice instanceof WithoutConsent.NotSought notSought) {
            document.put("was", NOT_SOUGHT);
            document.put("reason", notSought.reason().name());
        } else if (choice instanceof WithoutConsent.Overruled overruled) {
            document.put("was", OVERRULED);
            document.put("reason", overruled.stance().name());
        }
        document.put("because", choice.because().value());
        return document;
    }

    private static Map<String, Object> telling(TellingTheFamily choice) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("when", choice instanceof TellingTheFamily.Later ? "LATER" : "NOW");
        if (choice instanceof TellingTheFamily.Later later) {
            document.put("because", later.because().value());
            document.put("lookAgainOn", later.lookAgainOn().toString());
        }
        return document;
    }

    private static Map<String, Object> recipient(NamedRecipient recipient) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", recipient.kind().name());
        recipient.agency().ifPresent(agency -> document.put("agency", agency.value()));
        recipient.person().ifPresent(person -> document.put("person", person.value()));
        return document;
    }
}
