package io.github.cafkit.model.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The frameworks that come with the library. None is the form of a particular authority: an authority copies the nearest one,
 * changes what differs and gives it an id of its own.
 *
 * <p>No national list of mandatory fields was found for any of them. What they require follows the audit form of one city, the
 * forms of several authorities and the library's reading; each {@link Requirement} says which.
 */
public final class Frameworks {

    /**
     * The outcomes of Every Child Matters, as a framework holds them.
     *
     * @see OutcomeVocabularies#EVERY_CHILD_MATTERS
     */
    public static final List<OutcomeDefinition> EVERY_CHILD_MATTERS =
            OutcomeVocabularies.EVERY_CHILD_MATTERS.outcomes();

    /**
     * The Common Assessment Framework as the form of 2006 has it: the grid and the outcomes of {@link #CAF_2009}, with the name
     * in one field, a unique reference number, the number of the version, religion, and whether an interpreter or signer
     * is needed and arranged; without a question whether the child is disabled.
     *
     * <p>Only the years of the two forms are known: that this one was used for new assessments from 1 January 2006 to
     * 31 December 2008 is unverified.
     */
    public static final Framework CAF_2006 = CafForms.of2006();

    /**
     * The Common Assessment Framework as the CWDC form of 2009 and the practitioners' guide of March 2010 have it:
     * nineteen elements in three domains, and the outcomes of Every Child Matters. Against {@link #CAF_2006} it splits given
     * names from the family name, asks whether the child is disabled, and has one free text for special requirements.
     *
     * <p>Only the year of the first edition is known, so its first day here is 1 January 2009 and unverified. National
     * support ended in 2012 and no last day of use was published: authorities went on under the name, so the edition is
     * open. No national review interval was found either; twelve weeks is the longest that the local guides read for it
     * allow before a first review, and stands here until an authority sets its own.
     */
    public static final Framework CAF_2009 = CafForms.of2009();

    /**
     * SEN support in schools and settings: assess, plan, do, review as a cycle, four broad areas of need, meetings with the
     * parents three times a year (unverified). It does not rest on consent, and has no outcome vocabulary: outcomes are
     * the pupil's own. Of its first day only the year of the code of practice is known.
     */
    public static final Framework SEN_SUPPORT = SenSupportForm.framework();

    /**
     * The early help assessment of a family with all its children, in the shape that authorities' forms have in common: three
     * areas scored from 1 to 5, analysis in words, the outcomes of Supporting Families, a family plan. Whether 5 is the
     * best or the worst differs between forms, so that the scale has no meanings until an authority adds them; levels of need
     * are the authority's, too.
     *
     * <p>The first day is that of the ten outcomes. Their programme ended on 31 March 2025 while early help and family
     * help went on, so the edition is open; an authority that measures otherwise since then replaces the outcomes.
     */
    public static final Framework EARLY_HELP_FAMILY = EarlyHelpForm.framework();

    private static final List<Framework> ALL = List.of(CAF_2006, CAF_2009, SEN_SUPPORT, EARLY_HELP_FAMILY);

    private Frameworks() {}

    /**
     * All frameworks that come with the library.
     *
     * @return the frameworks, oldest first, never null
     */
    public static List<Framework> all() {
        return ALL;
    }

    /**
     * The frameworks of the library that a new assessment may follow on a day.
     *
     * @param day the day on which the assessment starts, not null
     * @return the frameworks, oldest first; empty before the first, never null
     */
    public static List<Framework> openOn(LocalDate day) {
        return ALL.stream().filter(framework -> framework.mayBeginOn(day)).toList();
    }

    /**
     * The framework with an id.
     *
     * @param id the id, not null
     * @return the framework, or empty if it does not come with the library
     */
    public static Optional<Framework> find(FrameworkId id) {
        return ALL.stream().filter(framework -> framework.getId().equals(id)).findFirst();
    }
}
