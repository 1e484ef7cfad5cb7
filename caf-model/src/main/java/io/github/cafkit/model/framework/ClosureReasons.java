package io.github.cafkit.model.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The reasons for ending the work that the library's frameworks list. No national code set was found: an authority with a
 * list of its own maps each of its codes to a {@link ClosureKind}.
 */
public final class ClosureReasons {

    /** One reason for every kind: for the CAF, early help and family help. */
    public static final List<ClosureReason> EARLY_HELP =
            Arrays.stream(ClosureKind.values()).map(ClosureReason::of).toList();

    /**
     * The kinds that make sense for SEN support in a school: without consent, as the work does not rest on it, and without
     * social care, which does not take it on. The choice is the library's and unverified.
     */
    public static final List<ClosureReason> SEN_SUPPORT = Arrays.stream(ClosureKind.values())
            .filter(kind -> !Set.of(
                            ClosureKind.CONSENT_WITHDRAWN,
                            ClosureKind.DISENGAGED,
                            ClosureKind.UNCONTACTABLE,
                            ClosureKind.STEPPED_UP)
                    .contains(kind))
            .map(ClosureReason::of)
            .toList();

    private ClosureReasons() {}
}
