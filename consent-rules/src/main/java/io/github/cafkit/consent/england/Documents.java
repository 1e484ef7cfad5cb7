package io.github.cafkit.consent.england;

import io.github.cafkit.core.source.SourceDocument;

/** The documents that the catalogue for England cites. An edition with rules of its own is a document of its own. */
final class Documents {

    private static final String GOVERNMENT = "HM Government";
    private static final String EDUCATION = "Department for Education and its predecessors";
    private static final String COMMISSIONER = "Information Commissioner's Office";
    private static final String MEDICAL_COUNCIL = "General Medical Council";
    private static final String PARLIAMENT = "Parliament of the United Kingdom";
    private static final String INSTRUMENTS = "HM Government, by statutory instrument";
    private static final String COURTS = "The courts";

    // What settings do.

    static final SourceDocument SOURCE_A =
            document("SOURCE-A", "Views of SENCOs and parents on multi-agency working", "Barnes");
    static final SourceDocument SOURCE_B = document("SOURCE-B", "SENCO Week, e-bulletin of January 2010", "SENCO Week");
    static final SourceDocument SOURCE_C =
            document("SOURCE-C", "Multi-agency working, chapter 1 of a book of 2009", "R. Cheminais");
    static final SourceDocument SOURCE_D = document("SOURCE-D", "Essay evaluating partnership working", "");
    static final SourceDocument SOURCE_E = document("SOURCE-E", "Unit 2.5: working in partnership", "");

    // Guidance.

    /** All editions from 2008 on, for what they have in common. */
    static final SourceDocument INFORMATION_SHARING =
            document("INFORMATION-SHARING", "Information sharing (2008 and later editions)", GOVERNMENT);

    static final SourceDocument INFORMATION_SHARING_2008 = document(
            "INFORMATION-SHARING-2008",
            "Information sharing: guidance for practitioners and managers (2008)",
            GOVERNMENT);
    static final SourceDocument INFORMATION_SHARING_2018 = document(
            "INFORMATION-SHARING-2018",
            "Information sharing: advice for practitioners providing safeguarding services (2018 and later editions)",
            GOVERNMENT);
    static final SourceDocument INFORMATION_SHARING_2024 = document(
            "INFORMATION-SHARING-2024",
            "Information sharing: advice for practitioners providing safeguarding services (2024)",
            GOVERNMENT);
    static final SourceDocument ICO_TEN_STEPS =
            document("ICO-TEN-STEPS", "A 10 step guide to sharing information to safeguard children", COMMISSIONER);
    static final SourceDocument ICO_EDUCATION = document(
            "ICO-EDUCATION",
            "Sharing information to safeguard children and young people: education sector",
            COMMISSIONER);

    /** All editions from 2006 on, for what they have in common. */
    static final SourceDocument WORKING_TOGETHER = document(
            "WORKING-TOGETHER", "Working together to safeguard children (2006 and later editions)", GOVERNMENT);

    static final SourceDocument WORKING_TOGETHER_2006 =
            document("WORKING-TOGETHER-2006", "Working together to safeguard children (2006 and 2010)", GOVERNMENT);
    static final SourceDocument WORKING_TOGETHER_2013 =
            document("WORKING-TOGETHER-2013", "Working together to safeguard children (2013)", GOVERNMENT);
    static final SourceDocument WORKING_TOGETHER_2015 =
            document("WORKING-TOGETHER-2015", "Working together to safeguard children (2015)", GOVERNMENT);
    static final SourceDocument WORKING_TOGETHER_2018 =
            document("WORKING-TOGETHER-2018", "Working together to safeguard children (2018)", GOVERNMENT);
    static final SourceDocument WORKING_TOGETHER_2023 =
            document("WORKING-TOGETHER-2023", "Working together to safeguard children (2023 and 2026)", GOVERNMENT);
    static final SourceDocument SAFEGUARDING_IN_EDUCATION = document(
            "SAFEGUARDING-IN-EDUCATION",
            "Safeguarding children in education (2004) and what followed it until 2014",
            EDUCATION);
    static final SourceDocument KCSIE =
            document("KCSIE", "Keeping children safe in education (2014 and later editions)", EDUCATION);
    static final SourceDocument KCSIE_2014 =
            document("KCSIE-2014", "Keeping children safe in education (2014 to 2021)", EDUCATION);
    static final SourceDocument KCSIE_2018 =
            document("KCSIE-2018", "Keeping children safe in education (2018 and later editions)", EDUCATION);
    static final SourceDocument KCSIE_2022 =
            document("KCSIE-2022", "Keeping children safe in education (2022 and later editions)", EDUCATION);
    static final SourceDocument GMC_PROTECTING = document(
            "GMC-PROTECTING",
            "Protecting children and young people: the responsibilities of all doctors",
            MEDICAL_COUNCIL);
    static final SourceDocument GMC_0_18 =
            document("GMC-0-18", "0-18 years: guidance for all doctors", MEDICAL_COUNCIL);
    static final SourceDocument CALDICOTT = document("CALDICOTT", "The Caldicott principles", "National Data Guardian");
    static final SourceDocument PARENTAL_RESPONSIBILITY_2018 = document(
            "PARENTAL-RESPONSIBILITY-2018",
            "Understanding and dealing with issues relating to parental responsibility (2018)",
            EDUCATION);
    static final SourceDocument PARENTAL_RESPONSIBILITY_2023 = document(
            "PARENTAL-RESPONSIBILITY-2023",
            "Understanding and dealing with issues relating to parental responsibility (2023)",
            EDUCATION);

    // Statute, regulations and the courts.

    static final SourceDocument COMMON_LAW = document("COMMON-LAW", "The common law of England and Wales", COURTS);
    static final SourceDocument COURT_ORDER = document("COURT-ORDER", "The order of the court in the matter", COURTS);
    static final SourceDocument GILLICK = document(
            "GILLICK-1985", "Gillick v West Norfolk and Wisbech Area Health Authority [1985] UKHL 7", "House of Lords");
    static final SourceDocument HARINGEY =
            document("HARINGEY-2013", "R (AB and CD) v Haringey [2013] EWHC 416 (Admin)", "High Court");
    static final SourceDocument DPA_1998 = act("DPA-1998", "Data Protection Act 1998");
    static final SourceDocument DPA_2018 = act("DPA-2018", "Data Protection Act 2018");
    static final SourceDocument UK_GDPR = document(
            "UK-GDPR",
            "General Data Protection Regulation, from the end of 2020 the UK GDPR",
            "European Union; " + PARLIAMENT);
    static final SourceDocument DUAA_2025 = act("DUAA-2025", "Data (Use and Access) Act 2025");
    static final SourceDocument ACCESS_ORDERS_2000 = document(
            "ACCESS-ORDERS-2000",
            "Data Protection (Subject Access Modification) (Health), (Education) and (Social Work) Orders 2000",
            INSTRUMENTS);
    static final SourceDocument CA_1989 = act("CA-1989", "Children Act 1989");
    static final SourceDocument CA_2004 = act("CA-2004", "Children Act 2004");
    static final SourceDocument PUPIL_INFORMATION_2005 = document(
            "PUPIL-INFORMATION-2005",
            "Education (Pupil Information) (England) Regulations 2005, SI 2005/1437",
            INSTRUMENTS);
    static final SourceDocument EYFS_2008 =
            document("EYFS-2008", "Statutory framework for the early years foundation stage (2008)", EDUCATION);
    static final SourceDocument EYFS_2012 =
            document("EYFS-2012", "Statutory framework for the early years foundation stage (2012)", EDUCATION);
    static final SourceDocument EYFS_2014 = document(
            "EYFS-2014",
            "Statutory framework for the early years foundation stage (2014 and later editions)",
            EDUCATION);
    static final SourceDocument CDA_1998 = act("CDA-1998", "Crime and Disorder Act 1998");
    static final SourceDocument ACA_2002 =
            act("ACA-2002", "Adoption and Children Act 2002, and the regulations of 2005 under it");
    static final SourceDocument HRA_1998 =
            act("HRA-1998", "Human Rights Act 1998, with the European Convention on Human Rights");
    static final SourceDocument FOIA_2000 = act("FOIA-2000", "Freedom of Information Act 2000");

    // Special regimes.

    static final SourceDocument FGMA_2003 = act("FGMA-2003", "Female Genital Mutilation Act 2003");
    static final SourceDocument CPA_2026 = act("CPA-2026", "Crime and Policing Act 2026");
    static final SourceDocument VPA_2024 = act("VPA-2024", "Victims and Prisoners Act 2024");
    static final SourceDocument FLRA_1969 = act("FLRA-1969", "Family Law Reform Act 1969");
    static final SourceDocument CONTACTPOINT_2007 = document(
            "CONTACTPOINT-2007",
            "Children Act 2004 Information Database (England) Regulations 2007, SI 2007/2182",
            INSTRUMENTS);
    static final SourceDocument MARAC =
            document("MARAC", "Multi-agency risk assessment conferences: how they work", "The agencies that take part");
    static final SourceDocument ICO_REPRIMANDS = document(
            "ICO-REPRIMANDS",
            "Reprimands for disclosures that put victims of domestic abuse at risk, to September 2023",
            COMMISSIONER);
    static final SourceDocument ICO_PHOTOGRAPHS =
            document("ICO-PHOTOGRAPHS", "Advice on photographs taken for personal use", COMMISSIONER);
    static final SourceDocument PREVENT = document("PREVENT", "Prevent duty guidance", "Home Office");
    static final SourceDocument GMC_CONFIDENTIALITY =
            document("GMC-CONFIDENTIALITY", "Confidentiality guidance, with its worked scenarios", MEDICAL_COUNCIL);
    static final SourceDocument DISCLOSURE_SCHEME =
            document("DISCLOSURE-SCHEME", "Child Sex Offender Disclosure Scheme guidance", "Home Office");

    /** For practice that many procedures describe and that this library does not trace to one document. */
    static final SourceDocument PRACTICE = document(
            "PRACTICE-ENGLAND",
            "Safeguarding practice in England, as agencies' procedures describe it",
            "No single publisher");

    private Documents() {}

    private static SourceDocument act(String id, String title) {
        return document(id, title, PARLIAMENT);
    }

    private static SourceDocument document(String id, String title, String publisher) {
        return new SourceDocument(id, title, publisher);
    }
}
