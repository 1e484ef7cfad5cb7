package io.github.cafkit.consent.packfile;

import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads sources, and sees to it that they can stand in one catalogue. */
final class SourceReader {

    private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Za-z0-9.-]*(?:/[A-Za-z0-9.-]+)?");
    private static final Set<String> SOURCE =
            Set.of("id", "kind", "document", "locator", "statement", "inForce", "verified");
    private static final Set<String> DOCUMENT = Set.of("id", "title", "publisher");

    private final Parts parts;

    SourceReader(Parts parts) {
        this.parts = parts;
    }

    /** The sources in the order of the file; those that are faulty are left out. */
    List<Citation> read(@Nullable Object value, String path) {
        List<Citation> sources = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        parts.each(
                value,
                path,
                (element, place) -> source(element, place).ifPresent(source -> {
                    if (!ids.add(source.id())) {
                        parts.fault("PACK-SOURCE-TWICE", place + "/id", "another source has this id");
                    } else if (sources.stream().anyMatch(earlier -> overlap(earlier, source))) {
                        parts.fault(
                                "PACK-SOURCES-OVERLAP",
                                place + "/inForce",
                                "another edition of the source shares a day");
                    }
                    sources.add(source);
                }));
        return sources;
    }

    private static boolean overlap(Citation one, Citation other) {
        return one.family().equals(other.family())
                && one.inForce()
                        .flatMap(days -> other.inForce().filter(days::overlaps))
                        .isPresent();
    }

    private Optional<Citation> source(Object value, String path) {
        int before = parts.count();
        Map<String, ?> members = parts.object(value, path, SOURCE);
        Optional<String> id = parts.matching(
                members.get("id"),
                path + "/id",
                ID,
                "must be an id: letters, digits, dots and dashes beginning with a capital or digit, and for an edition a"
                        + " slash and its name");
        Optional<CitationKind> kind = parts.code(members.get("kind"), path + "/kind", CitationKind.class);
        Optional<SourceDocument> document = document(members.get("document"), path + "/document");
        Optional<String> locator = parts.anyText(members.get("locator"), path + "/locator");
        Optional<String> statement = parts.text(members.get("statement"), path + "/statement");
        Optional<DateRange> days =
                Optional.ofNullable(members.get("inForce")).flatMap(range -> parts.range(range, path + "/inForce"));
        boolean verified = parts.flag(members.get("verified"), path + "/verified");
        return parts.count() > before
                ? Optional.empty()
                : Optional.of(new Citation(
                        id.orElseThrow(),
                        kind.orElseThrow(),
                        document.orElseThrow(),
                        locator.orElseThrow(),
                        statement.orElseThrow(),
                        days,
                        verified));
    }

    private Optional<SourceDocument> document(@Nullable Object value, String path) {
        int before = parts.count();
        Map<String, ?> members = parts.object(value, path, DOCUMENT);
        Optional<String> id = parts.text(members.get("id"), path + "/id");
        Optional<String> title = parts.text(members.get("title"), path + "/title");
        Optional<String> publisher = parts.anyText(members.get("publisher"), path + "/publisher");
        return parts.count() > before
                ? Optional.empty()
                : Optional.of(new SourceDocument(id.orElseThrow(), title.orElseThrow(), publisher.orElseThrow()));
    }
}
