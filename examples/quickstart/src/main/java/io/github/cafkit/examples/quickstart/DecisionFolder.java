package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** A folder with one JSON decision per case, each there as a whole or not at all. */
final class DecisionFolder {

    private final Path folder;

    /** Uses a folder and makes it if it is missing. */
    DecisionFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Whether these cases lie in the folder. */
    boolean holds(Path cases) throws IOException {
        Path home = Files.isDirectory(cases) ? cases : cases.toAbsolutePath().getParent();
        return home != null && Files.isSameFile(home, folder);
    }

    /** The id and then the decision's own document. */
    static String json(String id, SharingDecision decision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.putAll(decision.toDocument());
        return JsonTree.writePretty(document) + "\n";
    }

    /** Writes a decision as {@code <id>.json}. */
    void write(String id, String json) throws IOException {
        // An id never begins with a dot, so the unfinished file is in nobody's way.
        Path unfinished = folder.resolve("." + id + ".unfinished");
        try {
            Files.writeString(unfinished, json);
            Files.move(unfinished, folder.resolve(id + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            Files.deleteIfExists(unfinished);
            throw unwritable;
        }
    }
}
