package io.github.cafkit.core.id;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table of local authority codes, read once from {@code la-codes.csv} beside this class. */
final class LaCodes {

    private record Row(LaCode.Status status, String name) {}

    private static final Map<String, Row> TABLE = read();

    private LaCodes() {}

    private static Map<String, Row> read() {
        Map<String, Row> rows = new TreeMap<>();
        try (InputStream stream = LaCodes.class.getResourceAsStream("la-codes.csv")) {
            if (stream == null) {
                throw new IllegalStateException("la-codes.csv is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                String code = line.substring(0, 3);
                int comma = line.indexOf(',', 4);
                LaCode.Status status =
                        LaCode.Status.valueOf(line.substring(4, comma).toUpperCase(Locale.ROOT));
                if (rows.put(code, new Row(status, line.substring(comma + 1))) != null) {
                    throw new IllegalStateException("la-codes.csv lists " + code + " twice");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("la-codes.csv cannot be read", unreadable);
        }
        return Collections.unmodifiableMap(rows);
    }

    static LaCode.Status status(String code) {
        Row row = TABLE.get(code);
        if (row != null) {
            return row.status();
        }
        int number = Integer.parseInt(code);
        return between(number, 1, 5) || between(number, 660, 681) || between(number, 701, 708)
                ? LaCode.Status.RESERVED
                : LaCode.Status.UNKNOWN;
    }

    private static boolean between(int number, int first, int last) {
        return number >= first && number <= last;
    }

    static Optional<String> authority(String code) {
        return Optional.ofNullable(TABLE.get(code)).map(Row::name);
    }

    static List<LaCode> all() {
        return TABLE.keySet().stream().map(LaCode::new).toList();
    }
}
