package io.github.cafkit.model.referral;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.person.PractitionerRole;
import java.util.Arrays;

/** Starts the profiles that come with the library: unverified, open to all, and with the steps that are always taken. */
final class Profiles {

    /** The source of what is common practice and in none of the documents. */
    static final Provenance PRACTICE = Provenance.unverified("common practice");

    /** The revision unit for early-years practitioners, with its routes to specialists. */
    static final Provenance UNIT = Provenance.of("Unit 2.5: working in partnership");

    /** The bulletin for special educational needs coordinators. */
    static final Provenance BULLETIN = Provenance.of("SENCO Week, e-bulletin of January 2010");

    /** The chapter on multi-agency partnerships. */
    static final Provenance CHAPTER = Provenance.of("Multi-agency working, chapter 1 of a book of 2009");

    /** The steps before what is no emergency and leaves the setting. */
    private static final PriorStep[] ALWAYS = {PriorStep.PARENTS_SPOKEN_TO, PriorStep.CONSENT_GIVEN};

    private Profiles() {}

    static RoleProfile.Builder of(PractitionerRole role, String agencySort, String function) {
        RoleProfile.Builder profile = RoleProfile.builder();
        profile.role(role)
                .sector(role.usualSector())
                .agencySort(agencySort)
                .function(function)
                .functionSource(PRACTICE)
                .reasonsSource(PRACTICE)
                .route(ReferralRoute.open())
                .routeSource(PRACTICE)
                .steps(PriorStep.codes(ALWAYS))
                .stepsSource(UNIT);
        return profile;
    }

    /** The steps that are always taken, and others after them that no document names. */
    static Iterable<StepCode> alwaysAnd(PriorStep... more) {
        PriorStep[] steps = Arrays.copyOf(ALWAYS, ALWAYS.length + more.length);
        System.arraycopy(more, 0, steps, ALWAYS.length, more.length);
        return PriorStep.codes(steps);
    }
}
