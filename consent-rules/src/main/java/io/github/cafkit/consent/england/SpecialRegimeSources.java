package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.england.Documents.CA_1989;
import static io.github.cafkit.consent.england.Documents.CONTACTPOINT_2007;
import static io.github.cafkit.consent.england.Documents.CPA_2026;
import static io.github.cafkit.consent.england.Documents.DISCLOSURE_SCHEME;
import static io.github.cafkit.consent.england.Documents.FGMA_2003;
import static io.github.cafkit.consent.england.Documents.FLRA_1969;
import static io.github.cafkit.consent.england.Documents.GMC_CONFIDENTIALITY;
import static io.github.cafkit.consent.england.Documents.ICO_PHOTOGRAPHS;
import static io.github.cafkit.consent.england.Documents.ICO_REPRIMANDS;
import static io.github.cafkit.consent.england.Documents.INFORMATION_SHARING;
import static io.github.cafkit.consent.england.Documents.MARAC;
import static io.github.cafkit.consent.england.Documents.PRACTICE;
import static io.github.cafkit.consent.england.Documents.PREVENT;
import static io.github.cafkit.consent.england.Documents.VPA_2024;
import static io.github.cafkit.consent.england.Documents.WORKING_TOGETHER;
import static io.github.cafkit.consent.england.Edition.edition;
import static io.github.cafkit.core.source.CitationKind.GUIDANCE;
import static io.github.cafkit.core.source.CitationKind.PROFESSIONAL_STANDARD;
import static io.github.cafkit.core.source.CitationKind.REGULATION;
import static io.github.cafkit.core.source.CitationKind.STATUTE;
import static io.github.cafkit.core.source.CitationKind.STATUTORY_GUIDANCE;

import java.util.List;

/** SP: regimes for particular harms, people and places. */
final class SpecialRegimeSources {

    static final List<Edition> EDITIONS = List.of(
            edition("SP-01", STATUTE, FGMA_2003, "s5B")
                    .from("2015-10-31")
                    .inDoubt()
                    .says("A teacher or a regulated health or social care professional who, at work, is told by"
                            + " a girl under 18 that she has undergone genital mutilation, or sees signs of it and"
                            + " no surgical reason, has to report it to the police; nobody else can do it for them."
                            + " Suspicion alone does not start this duty."),
            edition("SP-02", STATUTE, CPA_2026, "")
                    .notCommenced()
                    .says("Adults in certain activities with children will have to report child sexual abuse"
                            + " that they are told of, witness or see in images, to the police or the local"
                            + " authority. No day is known from which this applies."),
            edition("SP-03", STATUTE, VPA_2024, "")
                    .likelyFrom("2025-11-01")
                    .says("Police who attend domestic abuse tell the school or college of a related child, from"
                            + " reception to 17, so that the child is quietly supported. Staff there learn only what"
                            + " they need."),
            edition("SP-04", PROFESSIONAL_STANDARD, MARAC, "")
                    .likelyFrom("2006-01-01")
                    .says("At a conference about high-risk domestic abuse agencies share what is relevant and"
                            + " proportionate, without consent. Nothing reaches the perpetrator, not even that there"
                            + " was a referral."),
            edition("SP-05", GUIDANCE, ICO_REPRIMANDS, "")
                    .always()
                    .says("Somebody who is, or is linked to, an alleged abuser is given nothing by which the"
                            + " victims can be found, and does not learn that reports exist."),
            edition(
                            "SP-06",
                            STATUTORY_GUIDANCE,
                            WORKING_TOGETHER,
                            "procedure for allegations; on anonymity, Education Act 2002 s141F")
                    .likelyFrom("2006-04-01")
                    .says("An allegation that somebody who works with children has harmed a child, or may be"
                            + " unsuitable, goes to the head, or the chair about a head, and to the authority's"
                            + " designated officer. The person is not told before advice is taken."),
            edition("SP-07", STATUTORY_GUIDANCE, PREVENT, "")
                    .likelyFrom("2015-07-01")
                    .says("A child susceptible to radicalisation is referred like any other safeguarding"
                            + " concern, and as a rule child and parents are told. Support through Channel needs"
                            + " consent."),
            edition(
                            "SP-08",
                            PROFESSIONAL_STANDARD,
                            GMC_CONFIDENTIALITY,
                            "scenario of a list of patients asked for without an order")
                    .likelyFrom("2000-03-01")
                    .says("A request by the police allows disclosure to be considered. It compels only with an"
                            + " order or a duty behind it, and a list that sweeps people up without naming anyone is"
                            + " refused."),
            edition("SP-09", GUIDANCE, DISCLOSURE_SCHEME, "")
                    .likelyFrom("2011-03-01")
                    .says("Under the scheme the police tell about somebody's sexual offences against children"
                            + " only whoever can best protect the child. That need not be the person who asked, and"
                            + " it is told against an undertaking to keep it confidential."),
            edition("SP-10", PROFESSIONAL_STANDARD, PRACTICE, "")
                    .always()
                    .inDoubt()
                    .says("Where the family may harm a child for honour, or force a marriage, the family is not"
                            + " contacted and no interpreter from the community is used: there may be one chance"
                            + " only."),
            edition("SP-11", PROFESSIONAL_STANDARD, PRACTICE, "")
                    .always()
                    .inDoubt()
                    .says("Where a parent may be making a child ill, or a child may be sexually abused in the"
                            + " family, the parents are neither told nor asked before the agencies have agreed what"
                            + " to do."),
            edition("SP-12", PROFESSIONAL_STANDARD, PRACTICE, "")
                    .likelyFrom("2004-05-01")
                    .says("Sexual activity of a child under 13 is always referred. From 13 to 15 the risk is"
                            + " assessed: the gap in age, power, drugs, payment, a position of trust."),
            edition("SP-13", PROFESSIONAL_STANDARD, PRACTICE, "")
                    .always()
                    .inDoubt()
                    .says("While the risk is low, a competent child's wish to keep self-harm secret is"
                            + " respected, with persuasion. When it is serious, those who can protect the child are"
                            + " told."),
            edition("SP-14", GUIDANCE, INFORMATION_SHARING, "golden rule 5 in the 2024 edition")
                    .always()
                    .inDoubt()
                    .says("What a record says about other people is taken out, or released with their consent."
                            + " Who informed is not revealed."),
            edition("SP-15", STATUTE, CA_1989, "care orders; on accommodation, s20")
                    .always()
                    .inDoubt()
                    .says("Under a care order the authority shares parental responsibility and may limit what a"
                            + " parent does with it. The parents of a child who is only accommodated keep theirs in"
                            + " full."),
            edition("SP-16", PROFESSIONAL_STANDARD, PRACTICE, "")
                    .always()
                    .inDoubt()
                    .says("A concern about a child not yet born is shared before the birth. Confidentiality"
                            + " outlives a child who has died, although data protection law covers only the living."),
            edition("SP-17", STATUTE, FLRA_1969, "")
                    .always()
                    .inDoubt()
                    .says("From 18 on people consent for themselves and their parents have no standing. Adults"
                            + " are protected without consent in narrower cases than children."),
            edition("SP-18", GUIDANCE, ICO_PHOTOGRAPHS, "")
                    .always()
                    .inDoubt()
                    .says("Pictures that parents take for themselves lie outside data protection law. A setting"
                            + " may ban them as its policy; publishing them is another matter."),
            edition("SP-19", REGULATION, CONTACTPOINT_2007, "")
                    .likelyFrom("2007-08-01")
                    .likelyUntil("2010-08-06")
                    .says("The national index showed that a child used a sensitive service only with consent,"
                            + " or with reasonable cause to suspect significant harm."));

    private SpecialRegimeSources() {}
}
