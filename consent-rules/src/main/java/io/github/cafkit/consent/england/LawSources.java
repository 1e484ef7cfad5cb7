package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.england.Documents.ACA_2002;
import static io.github.cafkit.consent.england.Documents.ACCESS_ORDERS_2000;
import static io.github.cafkit.consent.england.Documents.CA_1989;
import static io.github.cafkit.consent.england.Documents.CA_2004;
import static io.github.cafkit.consent.england.Documents.CDA_1998;
import static io.github.cafkit.consent.england.Documents.COMMON_LAW;
import static io.github.cafkit.consent.england.Documents.COURT_ORDER;
import static io.github.cafkit.consent.england.Documents.DPA_1998;
import static io.github.cafkit.consent.england.Documents.DPA_2018;
import static io.github.cafkit.consent.england.Documents.DUAA_2025;
import static io.github.cafkit.consent.england.Documents.EYFS_2008;
import static io.github.cafkit.consent.england.Documents.EYFS_2012;
import static io.github.cafkit.consent.england.Documents.EYFS_2014;
import static io.github.cafkit.consent.england.Documents.FOIA_2000;
import static io.github.cafkit.consent.england.Documents.GILLICK;
import static io.github.cafkit.consent.england.Documents.HARINGEY;
import static io.github.cafkit.consent.england.Documents.HRA_1998;
import static io.github.cafkit.consent.england.Documents.PUPIL_INFORMATION_2005;
import static io.github.cafkit.consent.england.Documents.UK_GDPR;
import static io.github.cafkit.consent.england.Edition.edition;
import static io.github.cafkit.core.source.CitationKind.COURT;
import static io.github.cafkit.core.source.CitationKind.REGULATION;
import static io.github.cafkit.core.source.CitationKind.STATUTE;
import static io.github.cafkit.core.source.CitationKind.STATUTORY_GUIDANCE;

import java.util.List;

/** LW: statute, regulations and the courts, with the earlier law that each replaced. */
final class LawSources {

    static final List<Edition> EDITIONS = List.of(
            edition("LW-01", COURT, COMMON_LAW, "duty of confidence")
                    .always()
                    .says("What is private and was entrusted where secrecy is expected stays confidential,"
                            + " unless consent, a law or court order, or a stronger public interest opens it."),
            // Data protection: the grounds.
            edition("LW-02/1998", STATUTE, DPA_1998, "the eight data protection principles")
                    .likelyFrom("2000-03-01")
                    .says("Personal data are used fairly and lawfully, for stated purposes, not to excess,"
                            + " correct, not kept too long, and secure."),
            edition("LW-02", STATUTE, UK_GDPR, "Art 5")
                    .likelyFrom("2018-05-25")
                    .says("Personal data are used lawfully, fairly and openly, for set purposes, as little as"
                            + " needed, correct, kept no longer than needed, and secure. Whoever decides on them"
                            + " answers for all that."),
            edition("LW-03/1998", STATUTE, DPA_1998, "Sch 2")
                    .likelyFrom("2000-03-01")
                    .says("Every use of personal data rests on a listed condition, such as consent, vital"
                            + " interests or a task under statute."),
            edition("LW-03", STATUTE, UK_GDPR, "Art 6(1)(a)-(f)")
                    .likelyFrom("2018-05-25")
                    .says("Every use of personal data rests on one of six lawful grounds. Consent is only one"
                            + " of them; legitimate interests are not open to a public authority for its own tasks."),
            edition("LW-04/1998", STATUTE, DPA_1998, "Sch 3")
                    .likelyFrom("2000-03-01")
                    .says("Sensitive data, such as those on health, are used only on a further listed"
                            + " condition, such as explicit consent or vital interests."),
            edition("LW-04", STATUTE, UK_GDPR, "Art 9(2)")
                    .likelyFrom("2018-05-25")
                    .says("Data on health, sex life, ethnic origin, religion and the like are used only on a"
                            + " further ground: explicit consent, social protection, vital interests, a substantial"
                            + " public interest, or health and social care."),
            edition("LW-05/1998", STATUTE, DPA_1998, "Schs 2 and 3")
                    .likelyFrom("2000-03-01")
                    .says("To protect a child, data may be used without consent where vital interests or a task"
                            + " under statute require it."),
            edition("LW-05", STATUTE, DPA_2018, "Sch 1 Part 2 para 18")
                    .likelyFrom("2018-05-25")
                    .says("Sensitive data may be used without consent to keep a child, or an adult at risk,"
                            + " from harm or neglect, or for their well-being, if the public interest is substantial"
                            + " and consent cannot be given, cannot reasonably be obtained, or would defeat the"
                            + " protection if sought."),
            edition("LW-06", STATUTE, DUAA_2025, "s70 and Annex 1")
                    .likelyFrom("2026-02-05")
                    .says("A body that is not a public authority may use personal data as far as needed to"
                            + " safeguard a child or an adult at risk, without weighing one interest against"
                            + " another."),
            edition("LW-07", STATUTE, DUAA_2025, "Annex 2")
                    .likelyFrom("2026-02-05")
                    .says("Data that were collected for another task may be used to safeguard a child or an"
                            + " adult at risk: that purpose counts as compatible."),
            edition("LW-08/1998", STATUTE, DPA_1998, "s29(3)")
                    .likelyFrom("2000-03-01")
                    .says("Some limits of data protection law give way where keeping to them would hamper the"
                            + " fight against crime. This allows disclosure and does not compel it."),
            edition("LW-08", STATUTE, DPA_2018, "Sch 2 paras 2 and 5")
                    .likelyFrom("2018-05-25")
                    .says("Some limits of data protection law give way where keeping to them would hamper the"
                            + " fight against crime, or a law or legal proceedings need the data. This allows"
                            + " disclosure and does not compel it, and does not lift confidentiality."),
            // Data protection: limits on access.
            edition("LW-09/2000", REGULATION, ACCESS_ORDERS_2000, "")
                    .likelyFrom("2000-03-01")
                    .says("Access to health, education or social work data is refused as far as it would be"
                            + " likely to do somebody serious harm."),
            edition("LW-09", STATUTE, DPA_2018, "Sch 3 Parts 2-4")
                    .likelyFrom("2018-05-25")
                    .says("Access to health, education or social work data is refused as far as it would be"
                            + " likely to do serious harm to anybody's physical or mental health. About health data"
                            + " a health professional gives a current opinion first."),
            edition("LW-10/2000", REGULATION, ACCESS_ORDERS_2000, "")
                    .likelyFrom("2000-03-01")
                    .says("Somebody who asks for a child's data by parental responsibility is not shown what"
                            + " the child gave in the expectation that they would not learn of it, or asked to keep"
                            + " from them."),
            edition("LW-10", STATUTE, DPA_2018, "Sch 3, health and social work, wishes of the data subject")
                    .likelyFrom("2018-05-25")
                    .says("Somebody who asks for a child's data by parental responsibility or as appointed by a"
                            + " court is not shown what the child gave, or was examined for, in the expectation that"
                            + " they would not learn of it, or asked to keep from them."),
            edition("LW-11/2000", REGULATION, ACCESS_ORDERS_2000, "")
                    .likelyFrom("2000-03-01")
                    .says("A parent is not shown whether a child is, has been or may be abused, as far as that"
                            + " would not be best for the child."),
            edition("LW-11", STATUTE, DPA_2018, "Sch 3 Part 5 para 21")
                    .likelyFrom("2018-05-25")
                    .says("A parent is not shown whether a child is, has been or may be abused, as far as that"
                            + " would not be best for the child."),
            // Who decides for a child.
            edition("LW-12", COURT, GILLICK, "followed in Axon (2006)")
                    .from("1985-10-17")
                    .says("A child under 16 who understands enough of a particular matter is the one to decide"
                            + " it, and not the parents."),
            edition("LW-13", COURT, GILLICK, "Lord Fraser's guidelines")
                    .from("1985-10-17")
                    .says("A young person who understands, and cannot be persuaded to tell the parents, may"
                            + " have advice on contraception and sexual health in confidence where that is best for"
                            + " them. Exploitation is always considered, and a child under 13 is always a matter of"
                            + " child protection."),
            edition("LW-14", STATUTE, CA_1989, "ss2-4")
                    .from("1991-10-14")
                    .says("Parental responsibility settles who consents or asks for a child who is not"
                            + " competent. Mothers have it, fathers on conditions, others by order or agreement"
                            + " only; it survives divorce, and under a care order the authority has it as well."),
            // Working together for a child.
            edition("LW-15", STATUTE, CA_1989, "s17")
                    .from("1991-10-14")
                    .says("The local authority provides services to children in need and their families, as a"
                            + " rule with their agreement."),
            edition("LW-16", STATUTE, CA_1989, "s27")
                    .from("1991-10-14")
                    .inDoubt()
                    .says("A local authority may call on another authority, a housing body or a health body for"
                            + " help with its work for children. They help if it fits their own duties and does not"
                            + " unduly hamper them."),
            edition("LW-17", STATUTE, CA_1989, "s47(1) and (9)-(11)")
                    .from("1991-10-14")
                    .inDoubt()
                    .says("With reasonable cause to suspect that a child suffers or may suffer significant"
                            + " harm, the local authority enquires. The listed bodies it calls on help, in"
                            + " particular with information and advice, unless that is unreasonable in the case."),
            edition("LW-18/2010", STATUTE, CA_2004, "s14B")
                    .likelyFrom("2010-04-12")
                    .says("Whoever the local safeguarding children board asks for information that it needs for"
                            + " its work has to supply it."),
            edition("LW-18", STATUTE, CA_2004, "s16H")
                    .likelyFrom("2018-06-29")
                    .says("Whoever the safeguarding partners ask for information that they need for their work"
                            + " has to supply it."),
            edition("LW-19", STATUTE, CA_2004, "s16LA")
                    .likelyFrom("2026-09-30")
                    .says("A body under this duty that holds information about a child, or somebody connected"
                            + " with the child, discloses it if it considers it relevant to the child's safety or"
                            + " welfare and able to help the recipient's work. It goes no further than helps, and"
                            + " not if disclosing would harm the child more than keeping silent."),
            edition("LW-20", STATUTE, CA_2004, "s16LC")
                    .notCommenced()
                    .says("A designated person who uses information about a child will have to attach the"
                            + " child's consistent identifier where that is likely to help and does no harm. No day"
                            + " is known from which this applies."),
            // Rights to see records.
            edition("LW-21", REGULATION, PUPIL_INFORMATION_2005, "reg 5")
                    .from("2005-07-08")
                    .inDoubt()
                    .says("A maintained school shows a parent, as education law uses the word, the pupil's"
                            + " educational record within fifteen school days, without what the pupil could not be"
                            + " given. The pupil cannot veto it; a teacher's private notes are no part of it."),
            edition("LW-22/2008", STATUTORY_GUIDANCE, EYFS_2008, "")
                    .likelyFrom("2008-09-01")
                    .says("An early years provider lets parents see the records about their child and keeps"
                            + " them from those without a right or need."),
            edition("LW-22/2012", STATUTORY_GUIDANCE, EYFS_2012, "")
                    .likelyFrom("2012-09-01")
                    .says("An early years provider lets parents see the records about their child, unless data"
                            + " protection law exempts them, and keeps them from those without a right or need."),
            edition("LW-22", STATUTORY_GUIDANCE, EYFS_2014, "paras 3.68-3.71 in the numbering of 2021")
                    .likelyFrom("2014-09-01")
                    .says("An early years provider lets parents see all records about their child, unless data"
                            + " protection law exempts them. Confidential records are otherwise for those with a"
                            + " right or a professional need; information goes both ways between parents and"
                            + " settings."),
            edition("LW-23/1998", STATUTE, DPA_1998, "s7")
                    .likelyFrom("2000-03-01")
                    .says("A person, a child too, may ask for the data held about them, and somebody may ask"
                            + " for a child too young to do so. What concerns others is left out as the Act"
                            + " provides."),
            edition("LW-23", STATUTE, UK_GDPR, "Art 15, with DPA 2018 Sch 2 paras 16-17")
                    .likelyFrom("2018-05-25")
                    .says("A person, a child too, is given the data held about them within a month of asking,"
                            + " and somebody may ask for a child too young to do so. What concerns others needs"
                            + " their consent or has to be reasonable; professionals named in their role as a rule"
                            + " stay in."),
            // Courts and privilege.
            edition("LW-24", COURT, COURT_ORDER, "")
                    .always()
                    .says("What a court orders to be disclosed is disclosed, exactly as ordered."),
            edition(
                            "LW-25",
                            COURT,
                            COURT_ORDER,
                            "with Administration of Justice Act 1960 s12 and Family Procedure Rules Part 12")
                    .always()
                    .inDoubt()
                    .says("What a court forbids to disclose stays closed, and so do the papers of family"
                            + " proceedings unless the court or its rules open them."),
            edition("LW-26", COURT, COMMON_LAW, "legal professional privilege")
                    .always()
                    .inDoubt()
                    .says("What passes between lawyer and client for advice, and what is prepared for"
                            + " litigation, is privileged and is not disclosed."),
            // Other Acts.
            edition("LW-27", STATUTE, CDA_1998, "s115")
                    .likelyFrom("1998-09-30")
                    .says("Information may be disclosed to a relevant authority where the purposes of the Act"
                            + " make it necessary or expedient. It is a power and not a duty."),
            edition("LW-28", STATUTE, ACA_2002, "")
                    .likelyFrom("2005-12-30")
                    .says("What would show a birth or an adoptive identity or address comes only from the"
                            + " adoption agency, by the procedure laid down."),
            edition("LW-29", COURT, HARINGEY, "")
                    .from("2013-03-13")
                    .says("An authority acted unlawfully when it asked a doctor and a school about a child"
                            + " without asking the parents, while the threshold for a child protection enquiry was"
                            + " not met. Whether it is met is decided and recorded first."),
            edition("LW-30", STATUTE, HRA_1998, "Art 8 of the Convention")
                    .likelyFrom("2000-10-02")
                    .says("Whatever interferes with private and family life has to be lawful, serve a"
                            + " legitimate aim, be necessary, and go no further than that."),
            edition("LW-31", STATUTE, FOIA_2000, "s40")
                    .likelyFrom("2005-01-01")
                    .says("Freedom of information opens no named child's data: personal data are exempt, and"
                            + " whoever asks is pointed to their rights of access."));

    private LawSources() {}
}
