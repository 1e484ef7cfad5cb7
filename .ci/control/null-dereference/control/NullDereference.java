package control;

import org.jspecify.annotations.Nullable;

/** Planted fault: NullAway must refuse it. */
public final class NullDereference {

    private NullDereference() {}

    public static int length(@Nullable String name) {
        return name.length();
    }
}
