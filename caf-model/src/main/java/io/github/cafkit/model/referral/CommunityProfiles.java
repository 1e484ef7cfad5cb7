package io.github.cafkit.model.referral;

import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.PractitionerRole;
import java.util.List;

/** Police, justice, housing, youth work, voluntary bodies and others. */
final class CommunityProfiles {

    static final List<RoleProfile> ALL = List.of(
            Profiles.of(
                            PractitionerRole.POLICE_OFFICER,
                            "police force",
                            "protects people, and prevents and investigates crime")
                    .reasons(ReferralReason.codes(
                            ReferralReason.CONCERN_ABOUT_HARM,
                            ReferralReason.EXPLOITATION,
                            ReferralReason.DOMESTIC_ABUSE,
                            ReferralReason.OFFENDING))
                    .steps(PriorStep.codes())
                    .stepsSource(Profiles.PRACTICE)
                    .referralSource(ReferralSource.POLICE)
                    .build(),
            Profiles.of(
                            PractitionerRole.SCHOOL_LIAISON_OFFICER,
                            "police force",
                            "works with schools to keep pupils safe and out of crime")
                    .reasons(ReferralReason.codes(ReferralReason.OFFENDING, ReferralReason.BEHAVIOUR))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.EDUCATION, AgencySector.POLICE, AgencySector.YOUTH_JUSTICE)
                            .build())
                    .referralSource(ReferralSource.POLICE)
                    .build(),
            Profiles.of(
                            PractitionerRole.YOUTH_JUSTICE_WORKER,
                            "youth justice team of the local authority",
                            "works with young people who have offended or may, and with their families")
                    .reasons(ReferralReason.codes(
                            ReferralReason.OFFENDING, ReferralReason.BEHAVIOUR, ReferralReason.SUBSTANCE_MISUSE))
                    .route(ReferralRoute.builder()
                            .addSectors(
                                    AgencySector.POLICE,
                                    AgencySector.EDUCATION,
                                    AgencySector.SOCIAL_CARE,
                                    AgencySector.EARLY_HELP,
                                    AgencySector.COURT_SERVICE)
                            .build())
                    .referralSource(ReferralSource.AUTHORITY_INTERNAL)
                    .build(),
            Profiles.of(
                            PractitionerRole.PROBATION_OFFICER,
                            "probation service",
                            "supervises people who were sentenced, parents among them")
                    .reasons(ReferralReason.codes(ReferralReason.OFFENDING))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.COURT_SERVICE, AgencySector.POLICE, AgencySector.YOUTH_JUSTICE)
                            .build())
                    .referralSource(ReferralSource.OTHER_LEGAL)
                    .build(),
            Profiles.of(
                            PractitionerRole.FAMILY_COURT_ADVISER,
                            "family court advisory service",
                            "tells a family court what is best for the child")
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.COURT_SERVICE)
                            .build())
                    .referralSource(ReferralSource.OTHER_LEGAL)
                    .addDoubts("The court appoints; there is no referral in the ordinary sense.")
                    .build(),
            Profiles.of(
                            PractitionerRole.SUBSTANCE_MISUSE_WORKER,
                            "drug and alcohol service",
                            "helps young people and parents who use drugs or alcohol")
                    .reasons(ReferralReason.codes(ReferralReason.SUBSTANCE_MISUSE))
                    .referralSource(ReferralSource.OTHER_HEALTH)
                    .addDoubts("Many of these services are voluntary bodies; the code for social care is then "
                            + "another.")
                    .build(),
            Profiles.of(
                            PractitionerRole.HOUSING_OFFICER,
                            "housing department or association",
                            "helps with tenancies, repairs, arrears and the risk of losing a home")
                    .reasons(ReferralReason.codes(ReferralReason.HOUSING, ReferralReason.MONEY))
                    .referralSource(ReferralSource.HOUSING)
                    .build(),
            Profiles.of(
                            PractitionerRole.PERSONAL_ADVISER,
                            "youth and careers service",
                            "advises young people on school, training and work")
                    .reasons(ReferralReason.codes(ReferralReason.WORK_AND_TRAINING, ReferralReason.TRANSITION))
                    .referralSource(ReferralSource.OTHER)
                    .addDoubts("The Connexions service ended about 2012 (unverified); the role goes on under "
                            + "other names.")
                    .build(),
            Profiles.of(
                            PractitionerRole.YOUTH_WORKER,
                            "youth service",
                            "works with young people in clubs and on the street, on what they choose")
                    .reasons(ReferralReason.codes(ReferralReason.FRIENDS_AND_ACTIVITIES, ReferralReason.BEHAVIOUR))
                    .referralSource(ReferralSource.OTHER)
                    .build(),
            Profiles.of(PractitionerRole.LEISURE_WORKER, "leisure service", "runs sport, play and holiday activities")
                    .reasons(ReferralReason.codes(ReferralReason.FRIENDS_AND_ACTIVITIES))
                    .referralSource(ReferralSource.OTHER)
                    .build(),
            Profiles.of(
                            PractitionerRole.DOMESTIC_ABUSE_ADVISER,
                            "voluntary body",
                            "plans for the safety of adults and children who suffer domestic abuse, and "
                                    + "speaks up for them")
                    .reasons(ReferralReason.codes(ReferralReason.DOMESTIC_ABUSE))
                    .steps(PriorStep.codes())
                    .stepsSource(Profiles.PRACTICE)
                    .referralSource(ReferralSource.OTHER)
                    .addDoubts("Nobody speaks to an alleged abuser about the referral.")
                    .build(),
            Profiles.of(
                            PractitionerRole.VOLUNTARY_WORKER,
                            "voluntary body",
                            "gives practical help, company or advice to families")
                    .reasons(ReferralReason.codes(
                            ReferralReason.PARENTING_SUPPORT,
                            ReferralReason.MONEY,
                            ReferralReason.FRIENDS_AND_ACTIVITIES))
                    .referralSource(ReferralSource.OTHER)
                    .build(),
            Profiles.of(
                            PractitionerRole.MENTOR,
                            "voluntary or independent body",
                            "meets a child or young person regularly as a steady adult")
                    .reasons(ReferralReason.codes(
                            ReferralReason.EMOTIONAL_WELLBEING,
                            ReferralReason.BEHAVIOUR,
                            ReferralReason.FRIENDS_AND_ACTIVITIES))
                    .referralSource(ReferralSource.OTHER)
                    .build(),
            Profiles.of(
                            PractitionerRole.ADVOCATE,
                            "voluntary or independent body",
                            "helps the child or the parents to say what they want, and says it for them")
                    .reasons(ReferralReason.codes(ReferralReason.BEING_HEARD))
                    .steps(PriorStep.codes())
                    .stepsSource(Profiles.PRACTICE)
                    .addDoubts("The advocate belongs to the one who is heard: whoever wants one may ask.")
                    .build(),
            Profiles.of(
                            PractitionerRole.INTERPRETER,
                            "independent provider",
                            "puts what is said or signed into the other language, and keeps it to themselves")
                    .reasons(ReferralReason.codes(ReferralReason.LANGUAGE_OF_THE_FAMILY))
                    .steps(PriorStep.codes())
                    .stepsSource(Profiles.PRACTICE)
                    .build(),
            Profiles.of(PractitionerRole.OTHER, "any", "does what no other role of the list says")
                    .reasons(ReferralReason.codes(ReferralReason.OTHER))
                    .build());

    private CommunityProfiles() {}
}
