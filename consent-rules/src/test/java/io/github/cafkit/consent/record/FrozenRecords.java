package io.github.cafkit.consent.record;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.england.EnglandPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record of every case file, in one chain, with salts and instants that never change. The file is committed, so that an
 * answer that a release would change shows as a changed line.
 */
public final class FrozenRecords {

    static final Path FILE = Path.of("src/test/resources/io/github/cafkit/consent/record/frozen-records.jsonl");

    /** No release: the file must not change because a version does. */
    private static final String LIBRARY = "frozen";

    private FrozenRecords() {}

    /** The lines as they are committed. */
    public static List<String> committed() {
        try (Stream<String> lines = Files.lines(FILE, StandardCharsets.UTF_8)) {
            return lines.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines as this version of the rules and of the library writes them. */
    static List<String> written(SharingAdviser adviser) {
        return written(adviser, inOrder());
    }

    static List<String> written(SharingAdviser adviser, List<Cases.Case> cases) {
        DecisionRecorder recorder = DecisionRecorder.of(adviser.pack()).writtenBy(LIBRARY);
        RecordChain chain = RecordChain.start();
        List<String> lines = new ArrayList<>();
        for (Cases.Case each : cases) {
            Instant knownAt =
                    each.document().question().asOf().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
            RecordDraft draft = recorder.draft(
                            adviser.advise(each.document().question()), knownAt, "lead of " + each.id())
                    .about("child of " + each.id())
                    .to("recipient of " + each.id())
                    .document(each.id());
            RecordChain.Appended appended = chain.append(draft, salts(each.id()));
            lines.add(appended.record().toLine());
            chain = appended.chain();
        }
        return lines;
    }

    /** The case that a record is of. */
    static String caseOf(DecisionRecord record, Map<Integer, String> ids) {
        return ids.getOrDefault((int) record.sequence(), "?");
    }

    static Map<Integer, String> ids() {
        List<Cases.Case> cases = inOrder();
        return Stream.iterate(1, number -> number + 1)
                .limit(cases.size())
                .collect(Collectors.toMap(
                        number -> number, number -> cases.get(number - 1).id()));
    }

    /** Those given first, then the project's own; new ones come at the end of theirs. */
    static List<Cases.Case> inOrder() {
        return Cases.all();
    }

    private static Supplier<byte[]> salts(String id) {
        return Records.salts("salt of " + id + " ");
    }

    /** The adviser that answers as the rules are written. */
    static SharingAdviser reader() {
        return SharingAdviser.reading(EnglandPack.standard());
    }
}
