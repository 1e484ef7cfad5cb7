package io.github.cafkit.consent.words;

import java.util.ArrayList;
import java.util.List;

/** Collects the sections of an explanation; what has no line has no section. */
final class Sections {

    private final Wording wording;
    private final List<Section> sections = new ArrayList<>();

    Sections(Wording wording) {
        this.wording = wording;
    }

    Sections add(SectionKind kind, List<? extends Line> lines) {
        return add(kind, wording.label(kind), lines);
    }

    Sections add(SectionKind kind, Phrase line) {
        return add(kind, List.of(new Line.Plain(wording.say(line))));
    }

    Sections add(SectionKind kind, String heading, List<? extends Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(kind, heading, List.copyOf(lines)));
        }
        return this;
    }

    Explanation explanation(Reader reader, Form form, String title) {
        return new Explanation(reader, form, wording.language(), wording.direction(), title, sections);
    }
}
