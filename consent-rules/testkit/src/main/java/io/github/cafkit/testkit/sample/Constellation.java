package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.YesNo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Circumstances that practitioners know by a name, as a small change to an everyday question: a parent under allegation, an
 * expired consent, a police request for a list. Each change is left out now and then, which is how a constellation is made
 * small and how its near misses come about. Immutable.
 */
final class Constellation {

    /** Where a consent stands on the day asked about. */
    enum Timing {
        /** It counts. */
        CURRENT,
        /** Its last day was the day before, or earlier. */
        EXPIRED,
        /** It was withdrawn on the day asked about, or earlier. */
        WITHDRAWN
    }

    /** A fact that has one of some values. */
    private record Setting(Fact<?> fact, List<Integer> ordinals) {}

    private record OnFile(ConsentState state, ConsentGiver giver, Timing timing) {}

    /** How often each part of it is kept, of a hundred times. */
    private static final int KEPT = 97;

    /** The most that a constellation changes: what is drawn is always as long, so that one can stand in for another. */
    private static final int MOST_SETTINGS = 8;

    private static final int MOST_CONSENTS = 2;

    /** More than any fact has values. */
    private static final int MANY = 32;

    private final String name;
    private final Optional<LocalDate> around;
    private final List<Setting> settings;
    private final List<OnFile> consents;

    private Constellation(String name, Optional<LocalDate> around, List<Setting> settings, List<OnFile> consents) {
        this.name = name;
        this.around = around;
        if (settings.size() > MOST_SETTINGS || consents.size() > MOST_CONSENTS) {
            throw new IllegalArgumentException(name + " changes more than a constellation does");
        }
        this.settings = List.copyOf(settings);
        this.consents = List.copyOf(consents);
    }

    /** An everyday question, so far. */
    static Constellation when(String name) {
        return new Constellation(name, Optional.empty(), List.of(), List.of());
    }

    /** One of some values for a fact of the question or of what is asked for. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <E extends Enum<E> & FactValue> Constellation with(Fact<E> fact, E... values) {
        List<Setting> more = new ArrayList<>(settings);
        more.add(new Setting(fact, Arrays.stream(values).map(Enum::ordinal).toList()));
        return new Constellation(name, around, more, consents);
    }

    /** One of some kinds of harm is in question. */
    Constellation harm(RiskType type) {
        return with(Facts.riskType(type), YesNo.YES);
    }

    /** A consent, or what was said instead of one, is on file. */
    Constellation onFile(ConsentState state, ConsentGiver giver, Timing timing) {
        List<OnFile> more = new ArrayList<>(consents);
        more.add(new OnFile(state, giver, timing));
        return new Constellation(name, around, settings, more);
    }

    /** A consent that counts is on file. */
    Constellation agreed(ConsentGiver giver) {
        return onFile(ConsentState.GIVEN, giver, Timing.CURRENT);
    }

    /** It belongs to a time of its own. */
    Constellation around(LocalDate day) {
        return new Constellation(name, Optional.of(day), settings, consents);
    }

    /** What practitioners call it. */
    String name() {
        return name;
    }

    /** The time it belongs to, or nothing if that does not matter. */
    Optional<LocalDate> day() {
        return around;
    }

    /** What it changes in a question that is being drawn. */
    Consumer<QuestionDraft> drawn(LocalDate day, Choices choices) {
        List<Consumer<QuestionDraft>> changes = new ArrayList<>();
        for (int i = 0; i < MOST_SETTINGS; i++) {
            boolean kept = choices.chance(KEPT);
            int which = choices.below(MANY);
            if (kept && i < settings.size()) {
                Setting setting = settings.get(i);
                int ordinal = setting.ordinals().get(which % setting.ordinals().size());
                changes.add(draft -> draft.state(setting.fact(), ordinal));
            }
        }
        for (int i = 0; i < MOST_CONSENTS; i++) {
            boolean kept = choices.chance(KEPT);
            int since = choices.pick(0, 1, 28, 400);
            int ago = choices.pick(1, 2, 90);
            if (kept && i < consents.size()) {
                Consent consent = consent(consents.get(i), day, since, ago);
                changes.add(draft -> draft.add(consent));
            }
        }
        return draft -> changes.forEach(change -> change.accept(draft));
    }

    private static Consent consent(OnFile said, LocalDate day, int since, int ago) {
        Consent.Builder consent = Consent.builder().state(said.state()).giver(said.giver());
        switch (said.timing()) {
            case CURRENT -> consent.givenOn(day.minusDays(since));
            case EXPIRED -> {
                LocalDate last = day.minusDays(ago);
                consent.givenOn(last.minusDays(since)).expiresOn(last);
            }
            case WITHDRAWN -> {
                LocalDate withdrawn = day.minusDays(ago - 1L);
                consent.givenOn(withdrawn.minusDays(since)).withdrawnOn(withdrawn);
            }
        }
        return consent.build();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
