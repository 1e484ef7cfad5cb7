package io.github.cafkit.consent.authzen;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where in an evaluation request each fact of a question has its place. */
final class Homes {

    static final String SUBJECT = "/subject/properties";
    static final String ACTION = "/action/properties";
    static final String RESOURCE = "/resource/properties";
    static final String CONTEXT = "/context";

    /** The kinds of harm are one list. */
    static final String RISK_TYPE = "riskType";

    private static final Set<Fact<?>> OF_SUBJECT = Set.of(
            Facts.RECIPIENT_KIND,
            Facts.PARENTAL_RESPONSIBILITY,
            Facts.IDENTITY,
            Facts.NEED_TO_KNOW,
            Facts.SAFEGUARDING_ROLE,
            Facts.RISK_ROLE,
            Facts.ROUTE_VALID,
            Facts.BEST_PLACED_TO_PROTECT,
            Facts.UNDERTAKING);
    private static final Set<Fact<?>> OF_ACTION = Set.of(
            Facts.PURPOSE,
            Facts.PURPOSE_STATED,
            Facts.INITIATIVE,
            Facts.REQUEST_BREADTH,
            Facts.URGENCY,
            Facts.STATUTORY_REQUEST);
    private static final Set<Fact<?>> OF_RESOURCE = Set.of(
            Facts.HOLDER_SECTOR,
            Facts.HOLDER_ROLE,
            Facts.HOLDER_IS_PUBLIC_AUTHORITY,
            Facts.TEACHER_OR_REGULATED,
            Facts.HOLDER_UNDER_S16LA,
            Facts.IMAGE_ORIGIN,
            Facts.IDENTIFIABLE,
            Facts.PRIVILEGED,
            Facts.AGE,
            Facts.COMPETENCE,
            Facts.CHILD_VIEW);

    private Homes() {}

    /** The place of a fact: whatever does not belong to the recipient, the request or the material is circumstance. */
    static String of(Fact<?> fact) {
        if (OF_SUBJECT.contains(fact)) {
            return SUBJECT;
        }
        if (OF_ACTION.contains(fact)) {
            return ACTION;
        }
        return OF_RESOURCE.contains(fact) ? RESOURCE : CONTEXT;
    }

    /** The names of the facts with a place; the profile stands apart. */
    static List<String> namesAt(String home) {
        List<String> names = new ArrayList<>();
        for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
            boolean single = !fact.equals(Facts.PROFILE) && !fact.name().startsWith(RISK_TYPE + ".");
            if (single && of(fact).equals(home)) {
                names.add(fact.name());
            }
        }
        if (home.equals(CONTEXT)) {
            names.add(RISK_TYPE);
        }
        return List.copyOf(names);
    }

    /** The place of a fact by its name in documents. */
    static Optional<String> of(String name) {
        return name.equals(RISK_TYPE)
                ? Optional.of(CONTEXT)
                : Facts.named(name)
                        .filter(fact -> fact.scope() == Fact.Scope.QUESTION)
                        .map(Homes::of);
    }
}
