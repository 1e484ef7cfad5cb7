package control;

/** Planted fault: Error Prone must refuse it. */
public final class ArrayComparison {

    private ArrayComparison() {}

    public static boolean same(int[] left, int[] right) {
        return left.equals(right);
    }
}
