package io.github.cafkit.model.partnership;

import io.github.cafkit.core.source.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * Standards and values of the workforce that training records can point at, as reference data. Every list says where it
 * comes from and what it leaves out, and every one is unverified: the words are the library's, and nobody has checked
 * codes and dates against the printed originals. They are standards of 2006 to 2010 and were replaced or withdrawn
 * later; today's standards are an authority's to add as lists of its own.
 */
public final class StandardCodes {

    /** The common core of skills and knowledge for everybody who works with children: six areas, numbered as printed. */
    public static final CodeList COMMON_CORE = CodeList.builder()
            .id(CodeListId.of("COMMON_CORE"))
            .title("Common core of skills and knowledge, six areas")
            .source(Provenance.unverified("The common core of skills and knowledge, DCSF and CWDC, edition of 2010"))
            .notListed("The skills and the knowledge under each area.")
            .addEntries(
                    CodeEntry.of("1", "communicating and engaging with children, young people and families"),
                    CodeEntry.of("2", "the development of children and young people"),
                    CodeEntry.of("3", "safeguarding children and promoting their welfare"),
                    CodeEntry.of("4", "supporting transitions"),
                    CodeEntry.of("5", "multi-agency and integrated working"),
                    CodeEntry.of("6", "sharing information"))
            .build();

    /**
     * Values that teachers, nurses, midwives and social workers share when they work together, after the joint statement
     * of their regulators. Its text was not found; the entries follow reports of it, and the codes are the library's.
     */
    public static final CodeList INTER_PROFESSIONAL_VALUES = CodeList.builder()
            .id(CodeListId.of("INTER_PROFESSIONAL_VALUES"))
            .title("Inter-professional values in work with children")
            .source(
                    Provenance.unverified(
                            "joint statement of the General Social Care Council, the General Teaching Council for"
                                    + " England and the Nursing and Midwifery Council, as reported in the press of 2006 and 2007"))
            .notListed("Whatever of the statement the reports leave out.")
            .addEntries(
                    CodeEntry.of("RIGHTS", "upholding the rights of children"),
                    CodeEntry.of("FAMILIES", "involving families in decisions about them"),
                    CodeEntry.of("EXPERTISE", "learning about the expertise of others and drawing on it"),
                    CodeEntry.of(
                            "CONTRIBUTION", "valuing the contribution of other professions, and knowing one's own"),
                    CodeEntry.of("RELATIONSHIPS", "building working relationships across the children's workforce"),
                    CodeEntry.of("OWN_STANDARDS", "keeping to the standards of one's own profession in joint work"),
                    CodeEntry.of("COMPETENCE", "sharing responsibility without going beyond one's own competence"))
            .build();

    /** Of the standards for qualified teacher status of 2007, those on working with others, by their codes. */
    public static final CodeList TEACHER_STANDARDS = CodeList.builder()
            .id(CodeListId.of("QTS_2007"))
            .title("Standards for qualified teacher status, those on working with others")
            .source(Provenance.unverified(
                    "Professional standards for qualified teacher status, Training and Development Agency"
                            + " for Schools, 2007"))
            .notListed(
                    "The other standards for qualified teacher status, and those for core (C), post-threshold (P), excellent"
                            + " (E) and advanced skills (A) teachers.")
            .addEntries(
                    CodeEntry.of(
                            "Professional attributes",
                            "Q4",
                            "communicating well with children, colleagues, parents and carers"),
                    CodeEntry.of(
                            "Professional attributes",
                            "Q5",
                            "respecting what colleagues, parents and carers contribute to well-being and attainment"),
                    CodeEntry.of("Professional attributes", "Q6", "working collaboratively and co-operatively"),
                    CodeEntry.of(
                            "Knowledge and understanding",
                            "Q20",
                            "knowing what colleagues with particular responsibilities do, special needs among them"),
                    CodeEntry.of(
                            "Knowledge and understanding",
                            "Q21",
                            "knowing the law on safeguarding, and when to refer a child to colleagues for support"),
                    CodeEntry.of("Professional skills", "Q32", "working in a team and sharing good practice"),
                    CodeEntry.of(
                            "Professional skills",
                            "Q33",
                            "seeing that colleagues who help are involved and know their part"))
            .build();

    /** Of the 33 standards for higher level teaching assistants, those on working with others, by their numbers. */
    public static final CodeList SUPPORT_STAFF_STANDARDS = CodeList.builder()
            .id(CodeListId.of("HLTA"))
            .title("Standards for higher level teaching assistants, those on working with others")
            .source(Provenance.unverified(
                    "Professional standards for higher level teaching assistants, Training and Development"
                            + " Agency for Schools, list of 33"))
            .notListed(
                    "The other standards of the 33, and the national occupational standards for other support staff.")
            .addEntries(
                    CodeEntry.of(
                            "Professional attributes",
                            "2",
                            "building fair, trusting and constructive relationships with children"),
                    CodeEntry.of(
                            "Professional attributes",
                            "4",
                            "communicating well and sensitively with children, colleagues, parents and carers"),
                    CodeEntry.of("Professional attributes", "5", "respecting what parents and carers contribute"),
                    CodeEntry.of(
                            "Professional attributes",
                            "6",
                            "working collaboratively and co-operatively with colleagues"),
                    CodeEntry.of("Professional attributes", "7", "improving one's own practice, and acting on advice"),
                    CodeEntry.of(
                            "Knowledge and understanding",
                            "15",
                            "helping learners to take part in line with the code of practice on special needs and the law on disability"),
                    CodeEntry.of(
                            "Knowledge and understanding",
                            "16",
                            "knowing how other frameworks for well-being bear on one's practice"))
            .build();

    private static final List<CodeList> ALL =
            List.of(COMMON_CORE, INTER_PROFESSIONAL_VALUES, TEACHER_STANDARDS, SUPPORT_STAFF_STANDARDS);

    private StandardCodes() {}

    /**
     * All lists of this catalogue.
     *
     * @return the lists in order, never null
     */
    public static List<CodeList> all() {
        return ALL;
    }

    /**
     * The list with a name.
     *
     * @param id the name, not null
     * @return the list, or empty if it does not come with the library
     */
    public static Optional<CodeList> find(CodeListId id) {
        return ALL.stream().filter(list -> list.getId().equals(id)).findFirst();
    }
}
