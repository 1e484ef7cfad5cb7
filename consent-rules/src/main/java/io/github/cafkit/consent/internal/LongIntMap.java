package io.github.cafkit.consent.internal;

/** A hash map from long to int without boxing, which is emptied at once and used again. */
public final class LongIntMap {

    /** What {@link #get} answers for a key that is not there; never a value. */
    public static final int ABSENT = Integer.MIN_VALUE;

    private long[] keys = new long[256];
    private int[] values = new int[256];
    /** A place is taken only if it was taken since the map was last emptied. */
    private int[] takenIn = new int[256];

    private int generation = 1;
    private int size;

    /** Forgets every key. */
    public void clear() {
        generation++;
        size = 0;
    }

    /** The value of a key, or {@link #ABSENT}. */
    public int get(long key) {
        int slot = slot(key);
        return takenIn[slot] == generation ? values[slot] : ABSENT;
    }

    /** Sets the value of a key. */
    public void put(long key, int value) {
        int slot = slot(key);
        if (takenIn[slot] != generation) {
            takenIn[slot] = generation;
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (takenIn[slot] == generation && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        int[] oldTakenIn = takenIn;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        takenIn = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTakenIn[i] == generation) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
                takenIn[slot] = generation;
            }
        }
    }
}
