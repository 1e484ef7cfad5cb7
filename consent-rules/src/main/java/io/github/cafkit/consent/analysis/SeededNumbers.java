package io.github.cafkit.consent.analysis;

/** Numbers that look random and are the same for the same seed, on every machine (SplitMix64). */
final class SeededNumbers {

    private long state;

    SeededNumbers(long seed) {
        this.state = seed;
    }

    /** A number from 0 to below the bound. The bounds used are so small that none is favoured noticeably. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
    }
}
