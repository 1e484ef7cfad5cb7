package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
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

    private static final Provenance CHOICE =
            Provenance.unverified("the library's choice for SEN support; no list was found");

    /**
     * The kinds that make sense for SEN support in a school: without consent, as the work does not rest on it, and without
     * social care, which does not take it on. A pupil who moves is received by a school and not by an authority. The choice
     * is the library's and unverified.
     */
    public static final List<ClosureReason> SEN_SUPPORT = Arrays.stream(ClosureKind.values())
            .filter(kind -> !Set.of(
                            ClosureKind.CONSENT_WITHDRAWN,
                            ClosureKind.DISENGAGED,
                            ClosureKind.UNCONTACTABLE,
                            ClosureKind.STEPPED_UP)
                    .contains(kind))
            .map(ClosureReasons::inSchool)
            .toList();

    private ClosureReasons() {}

    private static ClosureReason inSchool(ClosureKind kind) {
        ClosureReason reason = ClosureReason.of(kind).withProvenance(CHOICE);
        return kind == ClosureKind.MOVED_OUT_OF_AREA
                ? reason.withLabel("the pupil has moved to another school").withReceivingAuthorityNeeded(false)
                : reason;
    }
}
