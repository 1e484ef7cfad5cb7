package io.github.cafkit.consent.authzen;

import java.util.List;

/** Which specification this adapter speaks, and what gets lost between it and this library. */
public final class AuthZen {

    /** The version of the OpenID AuthZEN Authorization API whose access evaluation and access evaluations are spoken. */
    public static final String VERSION = "1.0";

    /** The only action that is evaluated. */
    public static final String ACTION = "share";

    /** The only type of resource that is evaluated. */
    public static final String RESOURCE = "child-information";

    private AuthZen() {}

    /**
     * What the specification can say and this library cannot, and the other way round.
     *
     * @return the losses in a stable order, never null
     */
    public static List<AuthZenLoss> losses() {
        return List.of(AuthZenLoss.values());
    }
}
