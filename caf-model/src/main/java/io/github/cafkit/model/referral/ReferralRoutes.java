package io.github.cafkit.model.referral;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.person.PractitionerRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a referral takes the usual route, and whether what usually comes before it was done.
 *
 * <pre>{@code
 * ReferralRoutes.check(referral, RoleCatalogues.ENGLAND).forEach(problem -> page.line(problem.message()));
 * }</pre>
 *
 * <p>What it finds are warnings, never errors. Where the route is not the usual one, the other way is named, and the
 * child is not refused help. A referral about harm always goes: for it nothing is asked. The codes:
 *
 * <ul>
 *   <li>{@code ROUTE-01}: the referral, or its passing on, is not by the usual route;
 *   <li>{@code ROUTE-02}: a step that usually comes before was not taken, or only afterwards;
 *   <li>{@code ROUTE-03}: no consent is recorded, or there is none;
 *   <li>{@code ROUTE-04}: the catalogue says nothing of the role, so nothing was checked (for information).
 * </ul>
 */
public final class ReferralRoutes {

    private ReferralRoutes() {}

    /**
     * Checks a referral.
     *
     * @param referral the referral, not null
     * @param catalogue the catalogue of the authority, not null
     * @return what was found, in the order of the codes; nothing for a referral about harm; never an error, never null
     */
    public static Problems check(Referral referral, RoleCatalogue catalogue) {
        if (catalogue.concernsHarm(referral)) {
            return Problems.none();
        }
        List<Problem> found = new ArrayList<>();
        route(referral, catalogue).ifPresent(found::add);
        passes(referral, catalogue, found);
        catalogue.profile(referral.getRecipient().role()).ifPresent(profile -> steps(referral, profile, found));
        consent(referral, catalogue).ifPresent(found::add);
        if (catalogue.profile(referral.getRecipient().role()).isEmpty()) {
            found.add(new Problem(
                    "ROUTE-04",
                    "/recipient/role",
                    Severity.INFO,
                    "the catalogue says nothing of this role, so neither its route nor steps before were checked"));
        }
        return Problems.of(found);
    }

    private static Optional<Problem> route(Referral referral, RoleCatalogue catalogue) {
        return catalogue
                .profile(referral.getRecipient().role())
                .filter(profile -> !admits(profile.getRoute(), referral.getReferrer(), catalogue))
                .map(profile -> unusual(profile, "/referrer"));
    }

    private static boolean admits(ReferralRoute route, Referrer from, RoleCatalogue catalogue) {
        if (from instanceof Referrer.OfAgency practitioner) {
            return route.admits(practitioner.role(), catalogue.sectorOf(practitioner.role()));
        }
        return route.isOpenToAll()
                || (from instanceof Referrer.OfFamily && route.isOpenToFamily())
                || (from instanceof Referrer.TheChild && route.isOpenToChild());
    }

    /** Each passing on is a referral by the role that had it; the same role elsewhere needs no route. */
    private static void passes(Referral referral, RoleCatalogue catalogue, List<Problem> found) {
        Optional<PractitionerRole> holder = Optional.empty();
        for (int i = 0; i < referral.getEvents().size(); i++) {
            ReferralMove move = referral.getEvents().get(i).getMove();
            if (move instanceof ReferralMove.Made) {
                holder = Optional.of(referral.getRecipient().role());
            } else if (move instanceof ReferralMove.Returned) {
                holder = Optional.empty();
            } else if (move instanceof ReferralMove.PassedOn passed) {
                String path = "/events/" + i + "/move/to";
                Optional<PractitionerRole> by = holder;
                catalogue
                        .profile(passed.to().role())
                        .filter(profile -> !by.equals(Optional.of(profile.getRole()))
                                && !by.map(role -> profile.getRoute().admits(role, catalogue.sectorOf(role)))
                                        .orElseGet(() -> admits(profile.getRoute(), referral.getReferrer(), catalogue)))
                        .ifPresent(profile -> found.add(unusual(profile, path)));
                holder = Optional.of(passed.to().role());
            }
        }
    }

    private static Problem unusual(RoleProfile profile, String path) {
        return Problem.warning(
                "ROUTE-01",
                path,
                "the usual route to this role (" + profile.getRole().label() + ") is through: "
                        + profile.getRoute().words() + ". Ask there, too; the child is not refused help for the route");
    }

    private static void steps(Referral referral, RoleProfile profile, List<Problem> found) {
        for (StepCode step : profile.getSteps()) {
            if (!step.equals(PriorStep.CONSENT_GIVEN.code()) && !excused(referral, step) && !taken(referral, step)) {
                found.add(Problem.warning(
                        "ROUTE-02",
                        "/stepsDone",
                        "usually comes before this referral, and is not recorded: "
                                + PriorStep.find(step).map(PriorStep::label).orElseGet(step::value)));
            }
        }
    }

    /** Parents who refer know of it, and a child who asks in person is not made to wait for them. */
    private static boolean excused(Referral referral, StepCode step) {
        return step.equals(PriorStep.PARENTS_SPOKEN_TO.code()) && byFamilyOrChild(referral);
    }

    private static boolean byFamilyOrChild(Referral referral) {
        return referral.getReferrer() instanceof Referrer.OfFamily
                || referral.getReferrer() instanceof Referrer.TheChild;
    }

    private static boolean taken(Referral referral, StepCode step) {
        LocalDate before = referral.madeOn().orElse(LocalDate.MAX);
        return referral.getStepsDone().stream()
                .anyMatch(done -> done.step().equals(step) && !done.on().isAfter(before));
    }

    private static Optional<Problem> consent(Referral referral, RoleCatalogue catalogue) {
        boolean asked = catalogue
                .profile(referral.getRecipient().role())
                .map(profile -> profile.getSteps().contains(PriorStep.CONSENT_GIVEN.code()))
                .orElse(true);
        if (!asked) {
            return Optional.empty();
        }
        if (referral.getConsent().isEmpty()) {
            return byFamilyOrChild(referral)
                    ? Optional.empty()
                    : Optional.of(Problem.warning(
                            "ROUTE-03",
                            "/consent",
                            "no consent is recorded, nor why none is needed or none was given"));
        }
        return referral.getConsent().get() instanceof ReferralConsent.NotGiven
                ? Optional.of(Problem.warning(
                        "ROUTE-03",
                        "/consent",
                        "there is no consent: ask for it, or record the safeguarding ground if there is one"))
                : Optional.empty();
    }
}
