package io.github.cafkit.consent.replay;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.InformationCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A decision then and now, and what moved each part of it that differs. Everything between the two is worked out as well:
 * the answer with only the law moved, with only what became known, and so on. Immutable and thread-safe.
 */
public final class Comparison {

    /** A pack, a day whose law is applied, an instant up to which things are known, and the question as then known. */
    record Side(SharingAdviser law, LocalDate lawOn, Instant knownAt, SharingQuestion question) {}

    private static final Set<Mover> NOTHING = Collections.unmodifiableSet(EnumSet.noneOf(Mover.class));
    private static final Set<Mover> EVERYTHING = Collections.unmodifiableSet(EnumSet.allOf(Mover.class));

    private final Side then;
    private final Side now;
    private final Map<Set<Mover>, SharingDecision> decisions;
    private final List<Move> moves;

    private Comparison(Side then, Side now, Map<Set<Mover>, SharingDecision> decisions, List<Move> moves) {
        this.then = then;
        this.now = now;
        this.decisions = Collections.unmodifiableMap(decisions);
        this.moves = List.copyOf(moves);
    }

    static Comparison of(Side then, Side now) {
        Map<Set<Mover>, SharingDecision> decisions = new LinkedHashMap<>();
        for (int set = 0; set < 1 << Mover.values().length; set++) {
            Set<Mover> moved = EnumSet.noneOf(Mover.class);
            for (Mover mover : Mover.values()) {
                if ((set & 1 << mover.ordinal()) != 0) {
                    moved.add(mover);
                }
            }
            decisions.put(Collections.unmodifiableSet(moved), decide(then, now, moved));
        }
        return new Comparison(then, now, decisions, moves(decisions));
    }

    private static SharingDecision decide(Side then, Side now, Set<Mover> moved) {
        Side law = moved.contains(Mover.LAW) ? now : then;
        Side dates = moved.contains(Mover.CONSENT_DATES) ? now : then;
        Side knowledge = moved.contains(Mover.KNOWLEDGE) ? now : then;
        return law.law().advise(QuestionEdits.on(knowledge.question(), law.lawOn(), dates.lawOn()));
    }

    private static List<Move> moves(Map<Set<Mover>, SharingDecision> decisions) {
        List<Move> moves = new ArrayList<>();
        for (AnswerPart part : AnswerPart.values()) {
            move(decisions, Optional.empty(), part, part::of).ifPresent(moves::add);
        }
        Set<InformationCategory> asked = new TreeSet<>();
        decisions.values().forEach(decision -> asked.addAll(decision.share()));
        decisions.values().forEach(decision -> asked.addAll(decision.withhold()));
        for (InformationCategory category : asked) {
            for (AnswerPart part : AnswerPart.values()) {
                move(decisions, Optional.of(category), part, decision -> part.of(decision.category(category)))
                        .ifPresent(moves::add);
            }
        }
        return moves;
    }

    private static Optional<Move> move(
            Map<Set<Mover>, SharingDecision> decisions,
            Optional<InformationCategory> category,
            AnswerPart part,
            Function<SharingDecision, List<String>> says) {
        Map<Set<Mover>, List<String>> said = new LinkedHashMap<>();
        decisions.forEach((moved, decision) -> said.put(moved, says.apply(decision)));
        List<String> before = said.getOrDefault(NOTHING, List.of());
        List<String> after = said.getOrDefault(EVERYTHING, List.of());
        if (before.equals(after)) {
            return Optional.empty();
        }
        return Optional.of(new Move(category, part, before, after, ways(said, after)));
    }

    /** The smallest sets of movers that give what is now said. */
    private static List<Set<Mover>> ways(Map<Set<Mover>, List<String>> said, List<String> after) {
        List<Set<Mover>> enough = said.entrySet().stream()
                .filter(each -> each.getValue().equals(after))
                .map(Map.Entry::getKey)
                .toList();
        return enough.stream()
                .filter(way -> enough.stream().noneMatch(other -> other.size() < way.size() && way.containsAll(other)))
                .sorted(Comparator.comparingInt((Set<Mover> way) -> way.size()))
                .toList();
    }

    /**
     * The decision as it was taken.
     *
     * @return the decision, never null
     */
    public SharingDecision then() {
        return with(NOTHING);
    }

    /**
     * The decision under the law and with the knowledge asked about.
     *
     * @return the decision, never null
     */
    public SharingDecision now() {
        return with(EVERYTHING);
    }

    /**
     * The decision with only some things moved: with {@link Mover#LAW} alone, what the law asked about says to what was known
     * then.
     *
     * @param moved what is as now; everything else is as then, not null
     * @return the decision, never null
     */
    public SharingDecision with(Collection<Mover> moved) {
        Set<Mover> set = EnumSet.noneOf(Mover.class);
        set.addAll(moved);
        SharingDecision decision = decisions.get(set);
        if (decision == null) {
            throw new IllegalStateException("every set of movers has a decision");
        }
        return decision;
    }

    /**
     * What differs, the question as a whole first and then the categories in declared order.
     *
     * @return an unmodifiable list, empty if the answer is the same in every part, never null
     */
    public List<Move> moves() {
        return moves;
    }

    /**
     * Whether the answer is the same in every part.
     *
     * @return true if nothing moved
     */
    public boolean isSame() {
        return moves.isEmpty();
    }

    /**
     * What moved any part of the answer.
     *
     * @return the movers in declared order, empty if the answer is the same, never null
     */
    public Set<Mover> movers() {
        Set<Mover> movers = EnumSet.noneOf(Mover.class);
        moves.forEach(move -> movers.addAll(move.by()));
        return Collections.unmodifiableSet(movers);
    }

    /**
     * The day whose law was applied then.
     *
     * @return the day, never null
     */
    public LocalDate lawThen() {
        return then.lawOn();
    }

    /**
     * The day whose law is applied now.
     *
     * @return the day, never null
     */
    public LocalDate lawNow() {
        return now.lawOn();
    }

    /**
     * The instant up to which things were known then.
     *
     * @return the instant, never null
     */
    public Instant knownThen() {
        return then.knownAt();
    }

    /**
     * The instant up to which things are known now.
     *
     * @return the instant, never null
     */
    public Instant knownNow() {
        return now.knownAt();
    }

    /** The two outcomes and what moved. */
    @Override
    public String toString() {
        return "Comparison{" + then().outcome() + " -> " + now().outcome() + ", movers=" + movers() + "}";
    }
}
