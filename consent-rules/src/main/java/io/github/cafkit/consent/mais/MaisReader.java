package io.github.cafkit.consent.mais;

import io.github.cafkit.consent.tree.TreeReader;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the shapes of the drafts, with the names that the drafts give. */
final class MaisReader {

    static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private static final int STAMP_LENGTH = "2026-01-31T09:00:00".length();
    private static final Set<String> POLICY = Set.of(
            "URI",
            "Identifier",
            "Name",
            "Contact",
            "Party",
            "Data",
            "Purpose",
            "StartDate",
            "EndDate",
            "PermittedUse",
            "Restrictions",
            "DataRecipientResponsibilities",
            "SecurityMeasure",
            "LegalCompliance");
    private static final Set<String> REQUEST = Set.of(
            "Identifier", "DateStamp", "RequesterIdentifier", "RequestedData", "AssertedPurpose", "SharingPolicy");

    private final TreeReader reader = new TreeReader();

    /** What was read, if nothing was wrong with it. */
    <T> T finished(Optional<T> value) {
        reader.throwIfFaulty();
        return value.orElseThrow(() -> new IllegalStateException("what cannot be read has a fault"));
    }

    Optional<MaisPolicy> policy(@Nullable Object document, String path) {
        Map<String, ?> members = reader.object(document, path, POLICY);
        Optional<String> uri = filled(members, path, "URI");
        Optional<MaisIdentifier> identifier = identifier(members, path, "Identifier", "System");
        Optional<String> name = filled(members, path, "Name");
        Optional<String> contact = filled(members, path, "Contact");
        List<MaisParty> parties = parties(members.get("Party"), path + "/Party");
        List<String> data = texts(members, path, "Data", true);
        List<String> purposes = texts(members, path, "Purpose", true);
        Optional<LocalDate> start = reader.date(members.get("StartDate"), path + "/StartDate");
        Optional<LocalDate> end = reader.date(members.get("EndDate"), path + "/EndDate");
        List<String> uses = texts(members, path, "PermittedUse", true);
        List<String> restrictions = texts(members, path, "Restrictions", false);
        List<String> responsibilities = texts(members, path, "DataRecipientResponsibilities", false);
        List<String> measures = texts(members, path, "SecurityMeasure", false);
        List<String> compliance = texts(members, path, "LegalCompliance", false);
        if (uri.isEmpty()
                || identifier.isEmpty()
                || name.isEmpty()
                || contact.isEmpty()
                || parties.isEmpty()
                || data.isEmpty()
                || purposes.isEmpty()
                || start.isEmpty()
                || end.isEmpty()
                || uses.isEmpty()) {
            return Optional.empty();
        }
        return built(
                path,
                () -> MaisPolicy.builder()
                        .uri(uri.get())
                        .identifier(identifier.get())
                        .name(name.get())
                        .contact(PersonalText.of(contact.get()))
                        .parties(parties)
                        .data(data)
                        .purposes(purposes)
                        .startDate(start.get())
                        .endDate(end.get())
                        .permittedUses(uses)
                        .restrictions(restrictions)
                        .responsibilities(responsibilities)
                        .securityMeasures(measures)
                        .legalCompliance(compliance)
                        .build());
    }

    Optional<MaisRequest> request(Map<String, ?> document) {
        Map<String, ?> members = reader.object(document, "", REQUEST);
        Optional<MaisIdentifier> identifier = identifier(members, "", "Identifier", "System");
        Optional<LocalDateTime> stamp = stamp(members.get("DateStamp"));
        Optional<MaisIdentifier> requester = identifier(members, "", "RequesterIdentifier", "system");
        Map<String, ?> requested = reader.object(members.get("RequestedData"), "/RequestedData", Set.of("Query"));
        Optional<String> query = query(requested.get("Query"));
        Optional<String> purpose = filled(members, "", "AssertedPurpose");
        List<CitedPolicy> policies = cited(members.get("SharingPolicy"));
        if (identifier.isEmpty()
                || stamp.isEmpty()
                || requester.isEmpty()
                || query.isEmpty()
                || purpose.isEmpty()
                || policies.isEmpty()) {
            return Optional.empty();
        }
        return built(
                "",
                () -> MaisRequest.builder()
                        .identifier(identifier.get())
                        .dateStamp(stamp.get())
                        .requester(requester.get())
                        .query(PersonalText.of(query.get()))
                        .purpose(purpose.get())
                        .policies(policies)
                        .build());
    }

    private <T> Optional<T> built(String path, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> reader.fault(path + problem.path(), problem.message()));
            return Optional.empty();
        }
    }

    /** Any object: what describes a person is not this library's to check, and nothing of it is named in a fault. */
    private Optional<String> query(@Nullable Object value) {
        if (value instanceof Map<?, ?> person) {
            return Optional.of(JsonTree.write(person));
        }
        reader.fault("/RequestedData/Query", "must be an object: the person asked about");
        return Optional.empty();
    }

    private List<CitedPolicy> cited(@Nullable Object value) {
        List<CitedPolicy> cited = new ArrayList<>();
        List<?> list = listed(value, "/SharingPolicy", true);
        for (int i = 0; i < list.size(); i++) {
            String path = "/SharingPolicy/" + i;
            if (list.get(i) instanceof String uri) {
                if (uri.isBlank()) {
                    reader.fault(path, "must not be blank");
                }
                cited.add(new CitedPolicy(uri, Optional.empty()));
            } else {
                policy(list.get(i), path)
                        .ifPresent(policy -> cited.add(new CitedPolicy(policy.getUri(), Optional.of(policy))));
            }
        }
        return cited;
    }

    private List<MaisParty> parties(@Nullable Object value, String path) {
        List<MaisParty> parties = new ArrayList<>();
        List<?> list = listed(value, path, true);
        for (int i = 0; i < list.size(); i++) {
            String place = path + "/" + i;
            Map<String, ?> members = reader.object(list.get(i), place, Set.of("Name", "CatalogueID"));
            Optional<String> name = filled(members, place, "Name");
            List<String> ids = texts(members, place, "CatalogueID", true);
            name.ifPresent(known -> parties.add(new MaisParty(known, ids)));
        }
        return parties;
    }

    /** The drafts write {@code System} for most identifiers and {@code system} for the requester's. */
    private Optional<MaisIdentifier> identifier(Map<String, ?> members, String path, String name, String system) {
        String place = path + "/" + name;
        Map<String, ?> parts = reader.object(members.get(name), place, Set.of("value", system));
        Optional<String> value = filled(parts, place, "value");
        Optional<String> of = filled(parts, place, system);
        return value.isEmpty() || of.isEmpty()
                ? Optional.empty()
                : Optional.of(new MaisIdentifier(value.get(), of.get()));
    }

    private Optional<LocalDateTime> stamp(@Nullable Object value) {
        Optional<String> text = reader.text(value, "/DateStamp");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.get().length() == STAMP_LENGTH) {
                return Optional.of(LocalDateTime.parse(text.get(), STAMP));
            }
        } catch (DateTimeParseException malformed) {
            // falls through to the fault
        }
        reader.fault("/DateStamp", "must be date and time to the second, as year-month-dayThour:minute:second");
        return Optional.empty();
    }

    private Optional<String> filled(Map<String, ?> members, String path, String name) {
        String place = path + "/" + name;
        Optional<String> text = reader.text(members.get(name), place);
        if (text.filter(String::isBlank).isPresent()) {
            reader.fault(place, "must not be blank");
            return Optional.empty();
        }
        return text;
    }

    private List<String> texts(Map<String, ?> members, String path, String name, boolean mandatory) {
        String place = path + "/" + name;
        List<String> texts = new ArrayList<>();
        List<?> list = listed(members.get(name), place, mandatory);
        for (int i = 0; i < list.size(); i++) {
            Optional<String> text = reader.text(list.get(i), place + "/" + i);
            if (text.filter(String::isBlank).isPresent()) {
                reader.fault(place + "/" + i, "must not be blank");
            }
            text.ifPresent(texts::add);
        }
        return texts;
    }

    /** An array; what the drafts call one or many may not be empty. */
    private List<?> listed(@Nullable Object value, String path, boolean mandatory) {
        if (value == null && !mandatory) {
            return List.of();
        }
        List<?> list = reader.array(value, path);
        if (list.isEmpty() && mandatory && value instanceof List<?>) {
            reader.fault(path, "must have at least one element");
        }
        return list;
    }
}
