package io.github.cafkit.testkit.sample;

import java.util.ArrayList;
import java.util.List;

/** The refusals as the areas add them. */
final class RefusalList {

    private final Catalogue catalogue;
    private final List<Refusal> all = new ArrayList<>();

    RefusalList(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Says how a rule is broken. */
    <T> void add(String code, Class<T> type, Sample<? extends T> attempt) {
        all.add(new Refusal(code, type, attempt));
    }

    /** Says how a rule is broken by spoiling a value that was valid. */
    <T, B> void spoilt(String code, Class<T> type, Class<B> builder, Catalogue.Corrections<B> spoil) {
        add(code, type, catalogue.spoilt(type, builder, spoil));
    }

    /** How values of a type are sampled that are not to blame. */
    <T> Sample<T> valid(Class<T> type) {
        return catalogue.of(type);
    }

    List<Refusal> all() {
        return List.copyOf(all);
    }
}
