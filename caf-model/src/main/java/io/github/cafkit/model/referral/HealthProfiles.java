package io.github.cafkit.model.referral;

import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.PractitionerRole;
import java.util.List;

/** General practice, community health, hospitals and mental health. */
final class HealthProfiles {

    static final List<RoleProfile> ALL = List.of(
            Profiles.of(
                            PractitionerRole.GP,
                            "general practice",
                            "sees the child first when there is a question of health, treats, and refers to "
                                    + "specialists")
                    .reasons(ReferralReason.codes(
                            ReferralReason.GENERAL_HEALTH,
                            ReferralReason.MENTAL_HEALTH,
                            ReferralReason.FEEDING_AND_SLEEP,
                            ReferralReason.PARENT_HEALTH))
                    .route(ReferralRoute.builder()
                            .addRoles(PractitionerRole.HEALTH_VISITOR)
                            .addSectors(AgencySector.EARLY_YEARS, AgencySector.EDUCATION)
                            .openToFamily(true)
                            .build())
                    .routeSource(Profiles.UNIT)
                    .referralSource(ReferralSource.GENERAL_PRACTITIONER)
                    .addDoubts("Older children make appointments by themselves; the unit names carers, nursery, "
                            + "school and health visitor only.")
                    .build(),
            Profiles.of(
                            PractitionerRole.HEALTH_VISITOR,
                            "community health service",
                            "visits families with children under five, checks development and advises on "
                                    + "feeding, sleep and parenting")
                    .reasons(ReferralReason.codes(
                            ReferralReason.DEVELOPMENT,
                            ReferralReason.FEEDING_AND_SLEEP,
                            ReferralReason.PARENTING_SUPPORT,
                            ReferralReason.PREGNANCY_AND_BIRTH))
                    .referralSource(ReferralSource.HEALTH_VISITOR)
                    .build(),
            Profiles.of(
                            PractitionerRole.SCHOOL_NURSE,
                            "community health service",
                            "gives health advice to pupils in confidence, checks health at school and "
                                    + "supports children with medical needs")
                    .reasons(ReferralReason.codes(
                            ReferralReason.GENERAL_HEALTH,
                            ReferralReason.SIGHT,
                            ReferralReason.HEARING,
                            ReferralReason.EMOTIONAL_WELLBEING,
                            ReferralReason.SEXUAL_HEALTH))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.EDUCATION, AgencySector.HEALTH)
                            .openToFamily(true)
                            .openToChild(true)
                            .build())
                    .referralSource(ReferralSource.SCHOOL_NURSE)
                    .addDoubts("That the advice is confidential is stated in the chapter on multi-agency "
                            + "working; the rest of the function is common practice.")
                    .build(),
            Profiles.of(
                            PractitionerRole.NURSE,
                            "community health service or hospital",
                            "nurses children with illnesses and long-term conditions, also at home and at " + "school")
                    .reasons(ReferralReason.codes(ReferralReason.GENERAL_HEALTH, ReferralReason.DISABILITY))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.HEALTH)
                            .openToFamily(true)
                            .build())
                    .referralSource(ReferralSource.SCHOOL_NURSE)
                    .addDoubts("The list of referral sources has no code for nurses; that of school nurses is "
                            + "the nearest.")
                    .build(),
            Profiles.of(
                            PractitionerRole.MIDWIFE,
                            "maternity service",
                            "looks after mother and baby in pregnancy, at birth and in the first weeks")
                    .reasons(ReferralReason.codes(ReferralReason.PREGNANCY_AND_BIRTH))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.HEALTH, AgencySector.SOCIAL_CARE, AgencySector.EARLY_HELP)
                            .openToFamily(true)
                            .build())
                    .referralSource(ReferralSource.OTHER_PRIMARY_HEALTH)
                    .build(),
            Profiles.of(
                            PractitionerRole.PAEDIATRICIAN,
                            "hospital or community health service",
                            "finds out medically why a child's health or development differs, and treats it")
                    .reasons(ReferralReason.codes(
                            ReferralReason.DEVELOPMENT,
                            ReferralReason.DISABILITY,
                            ReferralReason.GENERAL_HEALTH,
                            ReferralReason.MOVEMENT))
                    .route(ReferralRoute.through(PractitionerRole.GP))
                    .routeSource(Profiles.UNIT)
                    .steps(Profiles.alwaysAnd(PriorStep.SEEN_BY_DOCTOR))
                    .stepsSource(Profiles.PRACTICE)
                    .referralSource(ReferralSource.OTHER_HEALTH)
                    .addDoubts("Today health visitors, schools and therapists refer to some community "
                            + "paediatricians directly (unverified).")
                    .build(),
            Profiles.of(
                            PractitionerRole.DOCTOR,
                            "hospital or other health service",
                            "treats the child in another branch of medicine")
                    .reasons(ReferralReason.codes(
                            ReferralReason.GENERAL_HEALTH, ReferralReason.HEARING, ReferralReason.SIGHT))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.HEALTH)
                            .build())
                    .referralSource(ReferralSource.OTHER_HEALTH)
                    .build(),
            Profiles.of(
                            PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST,
                            "community health service",
                            "finds out how a child understands, speaks, communicates or swallows, treats, and "
                                    + "shows others how to help")
                    .reasons(ReferralReason.codes(ReferralReason.SPEECH_AND_LANGUAGE))
                    .route(ReferralRoute.through(
                            PractitionerRole.GP,
                            PractitionerRole.EDUCATIONAL_PSYCHOLOGIST,
                            PractitionerRole.EDUCATION_WELFARE_OFFICER,
                            PractitionerRole.ADVISORY_TEACHER,
                            PractitionerRole.BEHAVIOUR_SUPPORT,
                            PractitionerRole.PORTAGE_WORKER))
                    .routeSource(Profiles.UNIT)
                    .steps(Profiles.alwaysAnd(PriorStep.HEARING_TESTED, PriorStep.OBSERVED))
                    .stepsSource(Profiles.PRACTICE)
                    .referralSource(ReferralSource.OTHER_HEALTH)
                    .addDoubts("The unit names the education authority and the general practitioner; which roles "
                            + "speak for the authority is the library's reading.")
                    .addDoubts("Today many services take referrals from settings, schools, health visitors and "
                            + "parents directly (unverified).")
                    .addDoubts("That hearing is tested first is common practice and unverified.")
                    .build(),
            Profiles.of(
                            PractitionerRole.PHYSIOTHERAPIST,
                            "community health service or hospital",
                            "helps with movement, posture, strength and balance")
                    .reasons(ReferralReason.codes(ReferralReason.MOVEMENT, ReferralReason.DISABILITY))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.HEALTH)
                            .build())
                    .routeSource(Profiles.UNIT)
                    .referralSource(ReferralSource.OTHER_HEALTH)
                    .build(),
            Profiles.of(
                            PractitionerRole.OCCUPATIONAL_THERAPIST,
                            "community health service, hospital or social care",
                            "helps with everyday skills such as dressing, eating and writing, and with "
                                    + "equipment for them")
                    .reasons(ReferralReason.codes(
                            ReferralReason.SELF_CARE_SKILLS, ReferralReason.MOVEMENT, ReferralReason.DISABILITY))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.HEALTH, AgencySector.EDUCATION, AgencySector.SOCIAL_CARE)
                            .build())
                    .referralSource(ReferralSource.OTHER_HEALTH)
                    .build(),
            Profiles.of(
                            PractitionerRole.CHILD_PSYCHOLOGIST,
                            "health service",
                            "finds out how a child feels and behaves and treats with talk and play")
                    .reasons(ReferralReason.codes(
                            ReferralReason.EMOTIONAL_WELLBEING,
                            ReferralReason.BEHAVIOUR,
                            ReferralReason.MENTAL_HEALTH,
                            ReferralReason.FAMILY_RELATIONSHIPS))
                    .route(ReferralRoute.through(
                            PractitionerRole.GP,
                            PractitionerRole.PAEDIATRICIAN,
                            PractitionerRole.DOCTOR,
                            PractitionerRole.SOCIAL_WORKER))
                    .routeSource(Profiles.UNIT)
                    .referralSource(ReferralSource.OTHER_HEALTH)
                    .addDoubts("The unit names general practitioner, hospital and social worker; the hospital is "
                            + "read as paediatricians and other doctors.")
                    .addDoubts("A setting policy in the unit lets the setting refer although the parents refuse; "
                            + "in national law only a safeguarding ground supports that.")
                    .build(),
            Profiles.of(
                            PractitionerRole.CAMHS_WORKER,
                            "mental health service for children",
                            "assesses and treats mental illness and distress of children and young people")
                    .reasons(ReferralReason.codes(ReferralReason.MENTAL_HEALTH, ReferralReason.EMOTIONAL_WELLBEING))
                    .route(ReferralRoute.builder()
                            .addRoles(
                                    PractitionerRole.SOCIAL_WORKER,
                                    PractitionerRole.SENCO,
                                    PractitionerRole.HEAD_TEACHER,
                                    PractitionerRole.EDUCATIONAL_PSYCHOLOGIST)
                            .addSectors(AgencySector.HEALTH)
                            .build())
                    .steps(Profiles.alwaysAnd(PriorStep.CHILD_LISTENED_TO))
                    .stepsSource(Profiles.PRACTICE)
                    .referralSource(ReferralSource.OTHER_HEALTH)
                    .addDoubts("Who may refer differs widely between services; many are open to families and "
                            + "young people.")
                    .build(),
            Profiles.of(
                            PractitionerRole.COUNSELLOR,
                            "school, health service or voluntary body",
                            "listens and helps a child or young person to find a way through what troubles " + "them")
                    .reasons(ReferralReason.codes(
                            ReferralReason.EMOTIONAL_WELLBEING, ReferralReason.FAMILY_RELATIONSHIPS))
                    .referralSource(ReferralSource.OTHER_HEALTH)
                    .addDoubts("Counsellors work in schools and voluntary bodies, too; the code for social care "
                            + "is then another.")
                    .build());

    private HealthProfiles() {}
}
