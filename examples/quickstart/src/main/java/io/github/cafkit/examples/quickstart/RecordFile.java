package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.record.DecisionRecord;
import io.github.cafkit.consent.record.Salts;
import io.github.cafkit.core.json.JsonTree;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Records and their salts in files: one a line, the salts apart from the records. */
final class RecordFile implements AutoCloseable {

    private final BufferedWriter records;
    private final BufferedWriter salts;

    /** Begins two files that do not exist yet: nobody's records are overwritten. */
    RecordFile(Path records, Path salts) throws IOException {
        this.records = begin(records);
        try {
            this.salts = begin(salts);
        } catch (IOException unwritable) {
            this.records.close();
            Files.delete(records);
            throw unwritable;
        }
    }

    private static BufferedWriter begin(Path file) throws IOException {
        return Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    void write(DecisionRecord record, Salts itsSalts) throws IOException {
        records.write(record.toLine() + "\n");
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("record", record.sequence());
        itsSalts.all().forEach((what, salt) -> line.put(what.property(), salt.toHex()));
        salts.write(JsonTree.write(line) + "\n");
    }

    @Override
    public void close() throws IOException {
        records.close();
        salts.close();
    }

    /** The lines of a file, one after the other. What is not UTF-8 is read as something else, and so is noticed. */
    static final class Lines implements Iterator<String>, AutoCloseable {

        private final BufferedReader reader;
        private @Nullable String next;

        Lines(Path file) throws IOException {
            reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
            next = reader.readLine();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public String next() {
            String line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            try {
                next = reader.readLine();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return line;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
