package io.github.cafkit.testkit.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was chosen, and which parts of the row made one part of the sample. */
final class Recording {

    /** Keeps nothing. */
    static final Recording NONE = new Recording(false);

    private final boolean keeps;
    private final List<Choices.Span> spans = new ArrayList<>();
    private int[] row = new int[64];
    private int length;

    private Recording(boolean keeps) {
        this.keeps = keeps;
    }

    static Recording begun() {
        return new Recording(true);
    }

    void add(int chosen) {
        if (!keeps) {
            return;
        }
        if (length == row.length) {
            row = Arrays.copyOf(row, length * 2);
        }
        row[length++] = chosen;
    }

    void span(int from) {
        if (keeps && from < length) {
            spans.add(new Choices.Span(from, length));
        }
    }

    int length() {
        return length;
    }

    int[] row() {
        return Arrays.copyOf(row, length);
    }

    List<Choices.Span> spans() {
        return List.copyOf(spans);
    }
}
