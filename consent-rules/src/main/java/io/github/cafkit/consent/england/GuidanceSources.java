package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.england.Documents.CALDICOTT;
import static io.github.cafkit.consent.england.Documents.GMC_0_18;
import static io.github.cafkit.consent.england.Documents.GMC_PROTECTING;
import static io.github.cafkit.consent.england.Documents.ICO_EDUCATION;
import static io.github.cafkit.consent.england.Documents.ICO_TEN_STEPS;
import static io.github.cafkit.consent.england.Documents.INFORMATION_SHARING;
import static io.github.cafkit.consent.england.Documents.INFORMATION_SHARING_2008;
import static io.github.cafkit.consent.england.Documents.INFORMATION_SHARING_2018;
import static io.github.cafkit.consent.england.Documents.INFORMATION_SHARING_2024;
import static io.github.cafkit.consent.england.Documents.KCSIE;
import static io.github.cafkit.consent.england.Documents.KCSIE_2014;
import static io.github.cafkit.consent.england.Documents.KCSIE_2018;
import static io.github.cafkit.consent.england.Documents.KCSIE_2022;
import static io.github.cafkit.consent.england.Documents.PARENTAL_RESPONSIBILITY_2018;
import static io.github.cafkit.consent.england.Documents.PARENTAL_RESPONSIBILITY_2023;
import static io.github.cafkit.consent.england.Documents.SAFEGUARDING_IN_EDUCATION;
import static io.github.cafkit.consent.england.Documents.WORKING_TOGETHER_2006;
import static io.github.cafkit.consent.england.Documents.WORKING_TOGETHER_2013;
import static io.github.cafkit.consent.england.Documents.WORKING_TOGETHER_2015;
import static io.github.cafkit.consent.england.Documents.WORKING_TOGETHER_2018;
import static io.github.cafkit.consent.england.Documents.WORKING_TOGETHER_2023;
import static io.github.cafkit.consent.england.Edition.edition;
import static io.github.cafkit.core.source.CitationKind.GUIDANCE;
import static io.github.cafkit.core.source.CitationKind.PROFESSIONAL_STANDARD;
import static io.github.cafkit.core.source.CitationKind.STATUTORY_GUIDANCE;

import java.util.List;

/** GR: what governments, regulators and professions say about sharing information. */
final class GuidanceSources {

    static final List<Edition> EDITIONS = List.of(
            // The seven key questions.
            edition("GR-01", GUIDANCE, INFORMATION_SHARING_2008, "key question 1")
                    .from("2008-10-01")
                    .says("Information about a person is shared for a clear and legitimate purpose, and not"
                            + " without one."),
            edition("GR-02", GUIDANCE, INFORMATION_SHARING_2008, "key question 2")
                    .from("2008-10-01")
                    .says("Information by which no living person can be recognised may be shared. Whether"
                            + " combining details would give somebody away is checked first."),
            edition("GR-03", GUIDANCE, INFORMATION_SHARING_2008, "key question 3")
                    .from("2008-10-01")
                    .says("Information that is not confidential may be shared, within data protection law."),
            edition("GR-04", GUIDANCE, INFORMATION_SHARING_2008, "key question 4")
                    .from("2008-10-01")
                    .says("With the consent of whoever is entitled to give it, information may be shared as far"
                            + " as that consent reaches."),
            edition("GR-05", GUIDANCE, INFORMATION_SHARING_2008, "key question 5")
                    .from("2008-10-01")
                    .says("Without consent, confidential information is shared where the public interest weighs"
                            + " enough, or a legal duty or a court order requires it, and otherwise not."),
            edition("GR-06", GUIDANCE, INFORMATION_SHARING_2008, "key question 6")
                    .from("2008-10-01")
                    .says("What is shared is the right information in the right way: as little as needed,"
                            + " correct, fact apart from opinion, safely, and to the right person."),
            edition("GR-07", GUIDANCE, INFORMATION_SHARING_2008, "key question 7")
                    .from("2008-10-01")
                    .says("The decision and its reasons are written down, whether anything was shared or not."),
            // Other guidance.
            edition("GR-08", GUIDANCE, INFORMATION_SHARING, "golden rule 3; in the 2024 edition 4")
                    .from("2008-10-01")
                    .says("Whoever is unsure about a concern takes advice before going on, where possible"
                            + " without saying who the child is."),
            edition("GR-09", GUIDANCE, INFORMATION_SHARING_2018, "")
                    .from("2018-07-01")
                    .says("Where information will be shared on another ground in any case, people are told and"
                            + " not asked: a question whose answer changes nothing misleads."),
            edition("GR-10", GUIDANCE, ICO_TEN_STEPS, "step 9")
                    .from("2023-09-14")
                    .says("In an emergency what is needed is shared at once and written up afterwards. No"
                            + " agreement or assessment has to come first."),
            edition("GR-11/2006", STATUTORY_GUIDANCE, WORKING_TOGETHER_2006, "")
                    .likelyFrom("2006-04-01")
                    .says("Whoever is concerned that a child is being harmed tells those who can act, and does"
                            + " not wait for consent where asking would put the child at risk."),
            edition("GR-11/2013", STATUTORY_GUIDANCE, WORKING_TOGETHER_2013, "")
                    .likelyFrom("2013-04-15")
                    .says("Concerns are shared early. Worry about data rules gives way to the child's safety,"
                            + " and everybody passes on what they know."),
            edition("GR-11/2015", STATUTORY_GUIDANCE, WORKING_TOGETHER_2015, "")
                    .likelyFrom("2015-03-26")
                    .says("Concerns are shared early. Worry about data rules gives way to the child's safety,"
                            + " and nobody relies on others to have told."),
            edition("GR-11/2018", STATUTORY_GUIDANCE, WORKING_TOGETHER_2018, "")
                    .likelyFrom("2018-07-04")
                    .says("Concerns are shared early and unasked, on the lawful ground that fits. Worry about"
                            + " data rules gives way to the child's safety."),
            edition("GR-11", STATUTORY_GUIDANCE, WORKING_TOGETHER_2023, "")
                    .likelyFrom("2023-12-15")
                    .says("Practitioners share early and unasked, because nobody alone sees the whole picture;"
                            + " what concerns adults around the child belongs to it. Each answers for passing on"
                            + " what they know, and a safeguarding concern does not wait for consent."),
            edition("GR-12", STATUTORY_GUIDANCE, WORKING_TOGETHER_2018, "amendment reported in March 2021")
                    .likelyFrom("2021-03-01")
                    .likelyUntil("2023-12-15")
                    .says("To safeguard a child, information may be shared without consent where another lawful"
                            + " ground fits."),
            edition("GR-13/2008", GUIDANCE, INFORMATION_SHARING_2008, "")
                    .from("2008-10-01")
                    .says("A family's agreement to a service is sought, and so is consent to share for it,"
                            + " unless asking would be unsafe."),
            edition("GR-13", GUIDANCE, INFORMATION_SHARING_2024, "")
                    .from("2024-04-19")
                    .inDoubt()
                    .says("A family still agrees to a service, such as early help, before it starts. That"
                            + " agreement is not the ground on which data are shared, and is recorded apart."),
            edition("GR-14/2004", STATUTORY_GUIDANCE, SAFEGUARDING_IN_EDUCATION, "")
                    .likelyFrom("2004-09-01")
                    .says("School staff take a concern about a child to the designated person without delay,"
                            + " and promise no child secrecy."),
            edition("GR-14", STATUTORY_GUIDANCE, KCSIE, "")
                    .likelyFrom("2014-04-03")
                    .says("The child's interest comes first. Anybody may refer, as a rule through the"
                            + " designated lead; no child is promised secrecy; and fear of data protection law keeps"
                            + " no concern back."),
            edition("GR-15/2014", STATUTORY_GUIDANCE, KCSIE_2014, "")
                    .likelyFrom("2014-04-03")
                    .says("When a pupil changes school the child protection file goes to the new school"
                            + " promptly, securely and apart from the main file, and its arrival is confirmed."),
            edition("GR-15", STATUTORY_GUIDANCE, KCSIE_2022, "")
                    .likelyFrom("2022-09-01")
                    .says("When a pupil changes school the child protection file leaves the designated lead"
                            + " securely and apart from the main file, within five days in mid-year or of the start"
                            + " of term, and its arrival is confirmed. Telling the new school earlier is considered;"
                            + " parents cannot prevent the transfer."),
            edition("GR-16", STATUTORY_GUIDANCE, KCSIE_2018, "")
                    .likelyFrom("2018-09-03")
                    .says("A school holds back personal data that meet the serious harm test, even from"
                            + " somebody who could otherwise ask for them."),
            edition("GR-17/2008", GUIDANCE, INFORMATION_SHARING_2008, "")
                    .likelyFrom("2008-10-01")
                    .says("Consent to share is informed and free, and is sought openly where seeking it is"
                            + " appropriate."),
            edition("GR-17", GUIDANCE, ICO_EDUCATION, "")
                    .likelyFrom("2025-10-01")
                    .says("State schools as a rule rely on their public task, private settings on a legitimate"
                            + " interest. Consent seldom fits, because the two sides are not equals; the child's"
                            + " understanding and wishes count."),
            edition("GR-18/2007", PROFESSIONAL_STANDARD, GMC_0_18, "")
                    .likelyFrom("2007-10-15")
                    .says("A doctor concerned about a child's safety tells those who can act, without consent"
                            + " if the public interest or the child's requires it."),
            edition("GR-18", PROFESSIONAL_STANDARD, GMC_PROTECTING, "paras 32-38")
                    .likelyFrom("2012-09-03")
                    .says("A doctor concerned about a child tells a responsible body promptly, without having"
                            + " to be certain, and says whom it concerns and why. Consent is asked for unless asking"
                            + " is risky, delays or defeats the purpose; a refusal is weighed; the patient is told"
                            + " afterwards if that is safe."),
            edition("GR-19", PROFESSIONAL_STANDARD, GMC_0_18, "paras 42-50, 53-55, 57 on")
                    .likelyFrom("2007-10-15")
                    .says("Children are owed the same confidentiality as adults. Parents see a child's health"
                            + " record if the child agrees, or, without capacity, would not be worse off for it;"
                            + " what was told in confidence as a rule stays between child and doctor."),
            edition("GR-20", GUIDANCE, CALDICOTT, "")
                    .likelyFrom("1997-12-01")
                    .says("Health and care bodies use confidential information for a justified purpose, as"
                            + " little as needed, and only by those who need it. Sharing it for somebody's own care"
                            + " matters as much as keeping it."),
            edition("GR-21/2018", GUIDANCE, PARENTAL_RESPONSIBILITY_2018, "")
                    .from("2018-09-03")
                    .says("Schools treat all parents alike unless a court has ordered otherwise. Education law"
                            + " counts as parents more people than have parental responsibility."),
            edition("GR-21", GUIDANCE, PARENTAL_RESPONSIBILITY_2023, "")
                    .from("2023-08-24")
                    .says("The child's welfare comes first. Schools treat both parents alike unless a court has"
                            + " ordered otherwise; education law counts as parents more people than have parental"
                            + " responsibility; for a child in care the authority stands as a parent."),
            edition("GR-22", GUIDANCE, INFORMATION_SHARING, "")
                    .likelyFrom("2008-10-01")
                    .says("A record shows what is fact and what is opinion, who said it, and how old it is."));

    private GuidanceSources() {}
}
