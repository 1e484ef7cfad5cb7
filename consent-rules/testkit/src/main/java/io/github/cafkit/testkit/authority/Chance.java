package io.github.cafkit.testkit.authority;

import io.github.cafkit.testkit.sample.Choices;

/** The chance that belongs to one part of one child, and to nothing else, so that each can be made alone. */
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Chance() {}

    static Choices of(long seed, Part part, long number) {
        return Choices.seeded(mixed(mixed(seed + STEP * (part.ordinal() + 1)) + STEP * (number + 1)));
    }

    static Choices of(long seed, Part part, long number, long more) {
        return Choices.seeded(mixed(mixed(mixed(seed + STEP * (part.ordinal() + 1)) + STEP * (number + 1))
                + STEP * (more + 1)));
    }

    /** What chance is asked about. */
    enum Part {
        BLOCK,
        FAMILY,
        HOUSEHOLD,
        SITUATION,
        CHILD,
        TEAM,
        PLAN,
        CONSENTS,
        QUESTIONS,
        AGENCIES
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
