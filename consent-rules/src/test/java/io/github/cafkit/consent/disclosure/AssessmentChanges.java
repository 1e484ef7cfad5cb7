package io.github.cafkit.consent.disclosure;

import static io.github.cafkit.consent.fact.InformationCategory.ADDRESS;
import static io.github.cafkit.consent.fact.InformationCategory.ADMISSIONS;
import static io.github.cafkit.consent.fact.InformationCategory.CRIMINAL;
import static io.github.cafkit.consent.fact.InformationCategory.DEVELOPMENTAL;
import static io.github.cafkit.consent.fact.InformationCategory.FAMILY_ADULT;
import static io.github.cafkit.consent.fact.InformationCategory.INFORMANT_IDENTITY;
import static io.github.cafkit.consent.fact.InformationCategory.MEDICAL;
import static io.github.cafkit.consent.fact.InformationCategory.NAME;
import static io.github.cafkit.consent.fact.InformationCategory.PHONE;
import static io.github.cafkit.consent.fact.InformationCategory.SAFEGUARDING;
import static io.github.cafkit.consent.fact.InformationCategory.SCHOOL_OR_PLACEMENT;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.Attendee;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Evidence;
import io.github.cafkit.model.assessment.HomeSituation;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.ServiceInvolved;
import io.github.cafkit.model.assessment.ServiceKind;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.Setting;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Changes of one part of an assessment each: other words, more people, more entries at any place of a list. */
final class AssessmentChanges {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private AssessmentChanges() {}

    static List<HiddenChange<CommonAssessment>> with(long seed) {
        Random random = new Random(seed);
        String words = "words " + random.nextInt(Integer.MAX_VALUE);
        int count = 1 + random.nextInt(3);
        return List.of(
                change("the reason", all -> all.withReason(words), DEVELOPMENTAL)
                        .isText(),
                change("the home", all -> all.withHomeSituation(home(words)), FAMILY_ADULT)
                        .isText()
                        .isAboutOthers(),
                change("the address", onChild(child -> child.withAddress(address(words))), ADDRESS)
                        .isText(),
                change(
                                "other addresses",
                                onChild(child -> child.withOtherAddresses(repeat(count, i -> address(words + i)))),
                                ADDRESS)
                        .isText(),
                change("the telephone", onChild(child -> child.withContact(telephone(words))), PHONE)
                        .isText(),
                change("the school", onChild(child -> child.withSetting(school(words))), SCHOOL_OR_PLACEMENT)
                        .isText(),
                change("the religion", onChild(child -> child.withReligion(words)), ADMISSIONS)
                        .isText(),
                change("the gender", onChild(child -> child.withGender(gender(random))), NAME),
                change("special requirements", onChild(child -> child.withSpecialRequirements(words)), MEDICAL)
                        .isText(),
                change(
                        "other names",
                        onChild(child -> child.withOtherNames(repeat(count, i -> name(words + i)))),
                        NAME),
                change(
                        "parents",
                        all -> all.withParents(mixed(all.getParents(), parents(count, words), random)),
                        FAMILY_ADULT),
                change(
                                "other children",
                                all -> all.withOtherChildren(
                                        mixed(all.getOtherChildren(), children(count, words), random)),
                                NAME)
                        .isAboutOthers(),
                change(
                                "what other children say",
                                all -> all.withOtherChildrenComments(said(count, words)),
                                NAME,
                                DEVELOPMENTAL)
                        .isText()
                        .isAboutOthers(),
                change("what parents say", all -> all.withParentComments(said(count, words)), FAMILY_ADULT)
                        .isText(),
                change("who was there", all -> all.withAttendees(attendees(count, words)), NAME, FAMILY_ADULT)
                        .isText()
                        .isAboutOthers(),
                change(
                                "that the police is involved",
                                all -> all.withServices(mixed(all.getServices(), police(count, words), random)),
                                NAME,
                                CRIMINAL)
                        .isText(),
                change(
                        "findings about elements nobody has told of",
                        all -> all.withFindings(mixed(all.getFindings(), unknown(count, words), random)),
                        InformationCategory.values()),
                change("who reported", informant(words), INFORMANT_IDENTITY).isAboutOthers(),
                change("where it is from", source(words), INFORMANT_IDENTITY)
                        .isText()
                        .isAboutOthers(),
                change(
                                "a note of harm, and further ones",
                                all -> all.withSignificantHarm(harm(words))
                                        .withFurtherHarm(repeat(count - 1, i -> harm(words + i))),
                                SAFEGUARDING)
                        .isText(),
                change("the answer about harm", all -> all.withHarmAnswer(other(all.getHarmAnswer())), SAFEGUARDING));
    }

    /** Changes of what has text in every document that has findings: what a text says. */
    static HiddenChange<CommonAssessment> strengths(String words) {
        UnaryOperator<CommonAssessment> change = all -> all.withFindings(all.getFindings().stream()
                .map(finding -> finding.getStrengths().isEmpty() ? finding : finding.withStrengths(words, words + "!"))
                .toList());
        return change("strengths", change, InformationCategory.values()).isText();
    }

    private static HiddenChange<CommonAssessment> change(
            String name, UnaryOperator<CommonAssessment> change, InformationCategory... categories) {
        return HiddenChange.of(name, change, categories);
    }

    private static UnaryOperator<CommonAssessment> onChild(UnaryOperator<Child> change) {
        return all -> all.withChild(change.apply(all.getChild()));
    }

    private static UnaryOperator<CommonAssessment> informant(String words) {
        return onEvidence(evidence -> evidence.withReportedBy(PersonId.of(id(words, 1))));
    }

    private static UnaryOperator<CommonAssessment> source(String words) {
        return onEvidence(evidence -> evidence.withSource(words));
    }

    private static UnaryOperator<CommonAssessment> onEvidence(UnaryOperator<Evidence> change) {
        return all -> all.withFindings(all.getFindings().stream()
                .map(finding -> finding.withEvidence(
                        finding.getEvidence().stream().map(change).toList()))
                .toList());
    }

    /** The added ones among those that were there, anywhere. */
    static <V> List<V> mixed(List<? extends V> present, List<? extends V> added, Random random) {
        List<V> all = new ArrayList<>(present);
        added.forEach(each -> all.add(random.nextInt(all.size() + 1), each));
        return all;
    }

    private static List<ParentOrCarer> parents(int count, String words) {
        return repeat(
                count,
                i -> ParentOrCarer.builder()
                        .id(PersonId.of(id(words, 100 + i)))
                        .relationship(Relationship.MOTHER)
                        .name(name(words))
                        .build());
    }

    private static List<Child> children(int count, String words) {
        return repeat(
                count,
                i -> Child.builder()
                        .id(PersonId.of(id(words, 200 + i)))
                        .gender(Gender.FEMALE)
                        .birthDate(DAY)
                        .name(name(words))
                        .build());
    }

    private static List<OwnWords> said(int count, String words) {
        return repeat(
                count,
                i -> OwnWords.builder()
                        .speaker(PersonId.of(id(words, 300 + i)))
                        .words(words)
                        .saidOn(DAY)
                        .build());
    }

    private static List<Attendee> attendees(int count, String words) {
        return repeat(
                count,
                i -> Attendee.builder().name(name(words + i)).capacity(words).build());
    }

    private static List<ServiceInvolved> police(int count, String words) {
        return repeat(
                count,
                i -> ServiceInvolved.builder()
                        .kind(ServiceKind.OTHER)
                        .agency(Agency.builder()
                                .id(AgencyId.of("police-" + i))
                                .name(words)
                                .sector(AgencySector.POLICE)
                                .build())
                        .build());
    }

    private static List<ElementFinding> unknown(int count, String words) {
        return repeat(
                count,
                i -> ElementFinding.builder()
                        .element(ElementCode.of(id(words, i)))
                        .addNeeds(Need.of(id(words, 400 + i), words))
                        .build());
    }

    private static SignificantHarm harm(String words) {
        return SignificantHarm.builder()
                .concern(words)
                .raisedBy(PersonId.of("p-raised"))
                .raisedOn(DAY)
                .build();
    }

    private static HomeSituation home(String words) {
        return HomeSituation.builder().atHome(words).build();
    }

    private static PostalAddress address(String words) {
        return PostalAddress.builder().addLines(words).confidential(true).build();
    }

    private static ContactDetails telephone(String words) {
        return ContactDetails.builder().telephone(words).build();
    }

    private static Setting school(String words) {
        return Setting.builder().name(words).build();
    }

    private static PersonName name(String words) {
        return PersonName.whole(words);
    }

    private static YesNoUnknown other(YesNoUnknown answer) {
        return answer == YesNoUnknown.YES ? YesNoUnknown.NO : YesNoUnknown.YES;
    }

    private static Gender gender(Random random) {
        return random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
    }

    private static String id(String words, int number) {
        return words.replace(' ', '-') + "-" + number;
    }

    static <V> List<V> repeat(int count, IntFunction<V> make) {
        List<V> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(make.apply(i));
        }
        return all;
    }
}
