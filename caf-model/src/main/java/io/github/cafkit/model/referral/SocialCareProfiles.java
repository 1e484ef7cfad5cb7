package io.github.cafkit.model.referral;

import io.github.cafkit.model.person.PractitionerRole;
import java.util.List;

/** Social care, early help and carers. */
final class SocialCareProfiles {

    static final List<RoleProfile> ALL = List.of(
            Profiles.of(
                            PractitionerRole.SOCIAL_WORKER,
                            "social care of the local authority",
                            "assesses whether a child is in need or at risk of harm, protects the child, and "
                                    + "plans help with the family")
                    .reasons(ReferralReason.codes(
                            ReferralReason.CONCERN_ABOUT_HARM,
                            ReferralReason.EXPLOITATION,
                            ReferralReason.DOMESTIC_ABUSE,
                            ReferralReason.DISABILITY,
                            ReferralReason.FAMILY_RELATIONSHIPS,
                            ReferralReason.CARING_FOR_OTHERS))
                    .referralSource(ReferralSource.SOCIAL_CARE)
                    .addDoubts(
                            "Where there is a concern about harm, nobody waits for parents, consent or a " + "route.")
                    .build(),
            Profiles.of(
                            PractitionerRole.SOCIAL_CARE_WORKER,
                            "social care of the local authority",
                            "supports families in their everyday life and the common assessment with them")
                    .functionSource(Profiles.CHAPTER)
                    .reasons(ReferralReason.codes(
                            ReferralReason.PARENTING_SUPPORT,
                            ReferralReason.FAMILY_RELATIONSHIPS,
                            ReferralReason.COORDINATION))
                    .referralSource(ReferralSource.SOCIAL_CARE)
                    .addDoubts("The chapter states the support of the common assessment; the rest of the "
                            + "function is common practice.")
                    .build(),
            Profiles.of(
                            PractitionerRole.FOSTER_CARER,
                            "fostering service",
                            "cares for a child in their own home for the local authority or an agency")
                    .route(ReferralRoute.through(PractitionerRole.SOCIAL_WORKER))
                    .referralSource(ReferralSource.FAMILY)
                    .addDoubts("The code for social care is that of a carer.")
                    .build(),
            Profiles.of(PractitionerRole.RESIDENTIAL_WORKER, "children's home", "cares for children who live in a home")
                    .route(ReferralRoute.through(PractitionerRole.SOCIAL_WORKER))
                    .referralSource(ReferralSource.SOCIAL_CARE)
                    .build(),
            Profiles.of(
                            PractitionerRole.FAMILY_SUPPORT_WORKER,
                            "early help of the local authority or children's centre",
                            "works with a family at home on parenting, routines and getting the help that is "
                                    + "there")
                    .reasons(ReferralReason.codes(
                            ReferralReason.PARENTING_SUPPORT,
                            ReferralReason.FEEDING_AND_SLEEP,
                            ReferralReason.FAMILY_RELATIONSHIPS,
                            ReferralReason.MONEY))
                    .referralSource(ReferralSource.EARLY_HELP)
                    .build(),
            Profiles.of(
                            PractitionerRole.EARLY_HELP_COORDINATOR,
                            "early help of the local authority",
                            "registers assessments, helps to form the team around the child and knows which "
                                    + "services there are")
                    .reasons(ReferralReason.codes(ReferralReason.COORDINATION, ReferralReason.OTHER))
                    .referralSource(ReferralSource.EARLY_HELP)
                    .build());

    private SocialCareProfiles() {}
}
