package io.github.cafkit.model.referral;

import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.PractitionerRole;
import java.util.List;

/** Schools, education services and early years. */
final class EducationProfiles {

    static final List<RoleProfile> ALL = List.of(
            Profiles.of(
                            PractitionerRole.SENCO,
                            "school",
                            "arranges what a child with special educational needs gets and, as key worker, is "
                                    + "the one whom the family turns to: has assessments made, gathers what they find, "
                                    + "runs the meetings and writes the joint plan")
                    .functionSource(Profiles.BULLETIN)
                    .reasons(ReferralReason.codes(
                            ReferralReason.SPECIAL_EDUCATIONAL_NEEDS,
                            ReferralReason.LEARNING,
                            ReferralReason.SPEECH_AND_LANGUAGE,
                            ReferralReason.DISABILITY,
                            ReferralReason.COORDINATION))
                    .route(ReferralRoute.builder()
                            .addSectors(
                                    AgencySector.EDUCATION,
                                    AgencySector.EARLY_YEARS,
                                    AgencySector.HEALTH,
                                    AgencySector.SOCIAL_CARE)
                            .openToFamily(true)
                            .openToChild(true)
                            .build())
                    .steps(PriorStep.codes(PriorStep.PARENTS_SPOKEN_TO))
                    .stepsSource(Profiles.UNIT)
                    .referralSource(ReferralSource.SCHOOL)
                    .build(),
            Profiles.of(
                            PractitionerRole.TEACHER,
                            "school",
                            "teaches the child, sees daily how the child learns and gets on with others, and "
                                    + "gives the support that is agreed")
                    .reasons(ReferralReason.codes(
                            ReferralReason.LEARNING, ReferralReason.BEHAVIOUR, ReferralReason.FRIENDS_AND_ACTIVITIES))
                    .steps(PriorStep.codes(PriorStep.PARENTS_SPOKEN_TO))
                    .stepsSource(Profiles.UNIT)
                    .referralSource(ReferralSource.SCHOOL)
                    .build(),
            Profiles.of(
                            PractitionerRole.TEACHING_ASSISTANT,
                            "school",
                            "works with single children or small groups as teacher and plan ask for")
                    .reasons(ReferralReason.codes(ReferralReason.LEARNING, ReferralReason.SELF_CARE_SKILLS))
                    .route(ReferralRoute.through(
                            PractitionerRole.TEACHER, PractitionerRole.SENCO, PractitionerRole.HEAD_TEACHER))
                    .steps(PriorStep.codes(PriorStep.PARENTS_SPOKEN_TO))
                    .stepsSource(Profiles.UNIT)
                    .referralSource(ReferralSource.SCHOOL)
                    .build(),
            Profiles.of(
                            PractitionerRole.LEARNING_MENTOR,
                            "school",
                            "helps pupils over what keeps them from learning, such as attendance, confidence "
                                    + "and trouble with others")
                    .reasons(ReferralReason.codes(
                            ReferralReason.ATTENDANCE, ReferralReason.BEHAVIOUR, ReferralReason.EMOTIONAL_WELLBEING))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.EDUCATION)
                            .openToFamily(true)
                            .openToChild(true)
                            .build())
                    .steps(PriorStep.codes(PriorStep.PARENTS_SPOKEN_TO))
                    .stepsSource(Profiles.UNIT)
                    .referralSource(ReferralSource.SCHOOL)
                    .build(),
            Profiles.of(
                            PractitionerRole.HEAD_TEACHER,
                            "school",
                            "leads the school, answers for its pupils and decides who in it needs to know " + "what")
                    .reasons(ReferralReason.codes(
                            ReferralReason.ATTENDANCE, ReferralReason.BEHAVIOUR, ReferralReason.TRANSITION))
                    .steps(PriorStep.codes(PriorStep.PARENTS_SPOKEN_TO))
                    .stepsSource(Profiles.UNIT)
                    .referralSource(ReferralSource.SCHOOL)
                    .build(),
            Profiles.of(
                            PractitionerRole.DESIGNATED_SAFEGUARDING_LEAD,
                            "school or setting",
                            "takes every concern about harm in a setting, advises colleagues and refers to "
                                    + "social care or the police")
                    .reasons(ReferralReason.codes(
                            ReferralReason.CONCERN_ABOUT_HARM,
                            ReferralReason.EXPLOITATION,
                            ReferralReason.DOMESTIC_ABUSE))
                    .steps(PriorStep.codes())
                    .stepsSource(Profiles.PRACTICE)
                    .referralSource(ReferralSource.SCHOOL)
                    .addDoubts("The role is found in every setting, not in schools alone; the code for social "
                            + "care is that of a school.")
                    .build(),
            Profiles.of(
                            PractitionerRole.EDUCATIONAL_PSYCHOLOGIST,
                            "education service of the local authority",
                            "looks into how a child learns, feels and behaves, advises school and parents, "
                                    + "and gives advice for statutory assessments")
                    .reasons(ReferralReason.codes(
                            ReferralReason.LEARNING,
                            ReferralReason.SPECIAL_EDUCATIONAL_NEEDS,
                            ReferralReason.BEHAVIOUR,
                            ReferralReason.EMOTIONAL_WELLBEING,
                            ReferralReason.DEVELOPMENT))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.EARLY_YEARS, AgencySector.EDUCATION)
                            .build())
                    .routeSource(Profiles.UNIT)
                    .steps(Profiles.alwaysAnd(PriorStep.SUPPORT_TRIED))
                    .stepsSource(Profiles.PRACTICE)
                    .referralSource(ReferralSource.EDUCATION_SERVICE)
                    .addDoubts("The setting asks through the local authority once the parents have agreed.")
                    .addDoubts("That planned support is tried first is common practice and unverified.")
                    .addDoubts("A setting policy in the unit lets the setting refer although the parents refuse; "
                            + "in national law only a safeguarding ground supports that.")
                    .build(),
            Profiles.of(
                            PractitionerRole.EDUCATION_WELFARE_OFFICER,
                            "education service of the local authority",
                            "works with families and schools when a child does not come to school or is not "
                                    + "in education")
                    .reasons(ReferralReason.codes(ReferralReason.ATTENDANCE))
                    .route(ReferralRoute.builder()
                            .addRoles(PractitionerRole.SOCIAL_WORKER)
                            .addSectors(AgencySector.EDUCATION)
                            .openToFamily(true)
                            .build())
                    .referralSource(ReferralSource.EDUCATION_SERVICE)
                    .build(),
            Profiles.of(
                            PractitionerRole.ADVISORY_TEACHER,
                            "education service of the local authority",
                            "brings special knowledge of a need into settings and schools, such as hearing, "
                                    + "sight or autism")
                    .reasons(ReferralReason.codes(
                            ReferralReason.HEARING,
                            ReferralReason.SIGHT,
                            ReferralReason.SPECIAL_EDUCATIONAL_NEEDS,
                            ReferralReason.LEARNING))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.EARLY_YEARS, AgencySector.EDUCATION, AgencySector.HEALTH)
                            .build())
                    .referralSource(ReferralSource.EDUCATION_SERVICE)
                    .build(),
            Profiles.of(
                            PractitionerRole.BEHAVIOUR_SUPPORT,
                            "education service of the local authority",
                            "helps settings and schools to understand and change behaviour that gets in the " + "way")
                    .reasons(ReferralReason.codes(ReferralReason.BEHAVIOUR, ReferralReason.EMOTIONAL_WELLBEING))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.EARLY_YEARS, AgencySector.EDUCATION)
                            .build())
                    .steps(Profiles.alwaysAnd(PriorStep.OBSERVED, PriorStep.SUPPORT_TRIED))
                    .stepsSource(Profiles.PRACTICE)
                    .referralSource(ReferralSource.EDUCATION_SERVICE)
                    .build(),
            Profiles.of(
                            PractitionerRole.EARLY_YEARS_PRACTITIONER,
                            "nursery, childminder or children's centre",
                            "cares for young children, watches over their development and plans for it with "
                                    + "the parents")
                    .reasons(ReferralReason.codes(
                            ReferralReason.DEVELOPMENT, ReferralReason.FEEDING_AND_SLEEP, ReferralReason.TRANSITION))
                    .steps(PriorStep.codes(PriorStep.PARENTS_SPOKEN_TO))
                    .stepsSource(Profiles.UNIT)
                    .referralSource(ReferralSource.OTHER)
                    .build(),
            Profiles.of(
                            PractitionerRole.KEY_PERSON,
                            "nursery, childminder or children's centre",
                            "knows one child best in the setting, observes and plans for the child and talks "
                                    + "with the parents")
                    .reasons(ReferralReason.codes(
                            ReferralReason.DEVELOPMENT,
                            ReferralReason.SPEECH_AND_LANGUAGE,
                            ReferralReason.EMOTIONAL_WELLBEING))
                    .steps(PriorStep.codes(PriorStep.PARENTS_SPOKEN_TO))
                    .stepsSource(Profiles.UNIT)
                    .referralSource(ReferralSource.OTHER)
                    .build(),
            Profiles.of(
                            PractitionerRole.CHILDCARE_MANAGER,
                            "nursery, childminder or children's centre",
                            "leads a setting, decides who needs to know and makes its referrals")
                    .reasons(ReferralReason.codes(ReferralReason.COORDINATION, ReferralReason.TRANSITION))
                    .steps(PriorStep.codes(PriorStep.PARENTS_SPOKEN_TO))
                    .stepsSource(Profiles.UNIT)
                    .referralSource(ReferralSource.OTHER)
                    .build(),
            Profiles.of(
                            PractitionerRole.PORTAGE_WORKER,
                            "education service of the local authority",
                            "teaches young children with additional needs at home, together with their " + "parents")
                    .reasons(ReferralReason.codes(
                            ReferralReason.DEVELOPMENT,
                            ReferralReason.DISABILITY,
                            ReferralReason.SPECIAL_EDUCATIONAL_NEEDS))
                    .route(ReferralRoute.builder()
                            .addSectors(AgencySector.EARLY_YEARS, AgencySector.EDUCATION, AgencySector.HEALTH)
                            .openToFamily(true)
                            .build())
                    .referralSource(ReferralSource.EDUCATION_SERVICE)
                    .build());

    private EducationProfiles() {}
}
