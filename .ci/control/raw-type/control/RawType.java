package control;

import java.util.List;

/** Planted fault: javac only warns of it, and a warning must fail the build. */
public final class RawType {

    private RawType() {}

    public static int size(List names) {
        return names.size();
    }
}
