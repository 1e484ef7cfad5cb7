package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.ProblemException;
import java.util.Optional;

/** A pack with one small fault planted in it, such as somebody could make who edits it. Immutable. */
public final class PackMutant {

    private final String id;
    private final PackFault fault;
    private final String place;
    private final RulePack original;
    private final PackEdit edit;

    PackMutant(String id, PackFault fault, String place, RulePack original, PackEdit edit) {
        this.id = id;
        this.fault = fault;
        this.place = place;
        this.original = original;
        this.edit = edit;
    }

    /**
     * What was done, in words; no two mutants of a pack have the same.
     *
     * @return where and what, never null
     */
    public String id() {
        return id;
    }

    /**
     * The sort of fault.
     *
     * @return the sort, never null
     */
    public PackFault fault() {
        return fault;
    }

    /**
     * Where it was planted.
     *
     * @return the id of a rule or duty, the name of a term, or the names of two tiers, never null
     */
    public String place() {
        return place;
    }

    /**
     * The pack with the fault in it.
     *
     * @return the pack, or empty if it is refused when it is loaded, so that no case is needed to notice the fault
     */
    public Optional<RulePack> pack() {
        try {
            return Optional.of(edit.of(original));
        } catch (ProblemException noticedOnLoading) {
            return Optional.empty();
        }
    }

    PackEdit edit() {
        return edit;
    }

    /** What was done. */
    @Override
    public String toString() {
        return id;
    }
}
