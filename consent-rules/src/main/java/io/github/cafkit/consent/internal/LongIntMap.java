package io.github.cafkit.consent.internal;

import java.util.Arrays;

/** A map from long to int without boxes, for the walks over diagrams. */
public final class LongIntMap {

    /** What {@link #get} answers for a key that is not there; never a value. */
    public static final int ABSENT = Integer.MIN_VALUE;

    private long[] keys = new long[256];
    private int[] values = new int[256];
    private int size;

    /** An empty map. */
    public LongIntMap() {
        Arrays.fill(values, ABSENT);
    }

    /** The value of a key, or {@link #ABSENT}. */
    public int get(long key) {
        return values[slot(key)];
    }

    /** Sets the value of a key. */
    public void put(long key, int value) {
        int slot = slot(key);
        if (values[slot] == ABSENT) {
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
        while (values[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, ABSENT);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != ABSENT) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
