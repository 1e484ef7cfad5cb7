package io.github.cafkit.model.partnership;

import io.github.cafkit.core.source.Provenance;
import java.util.List;

/**
 * Lists that documents of a partnership start from. An authority may put its own in their place.
 *
 * <p>The source of the degrees and of {@link #WILCOX_LADDER} shows two ladders of participation of five steps. The second
 * one was not found in a public text and does not come with the library; who has it builds a {@link CodeList} of its five
 * steps and puts it into a self-assessment beside the first.
 */
public final class PartnershipLists {

    /**
     * The ladder of participation of D. Wilcox, five steps from the lowest to the highest: what those who run something
     * let others take part in. The names of the steps are its own, shortened.
     */
    public static final CodeList WILCOX_LADDER = CodeList.builder()
            .id(CodeListId.of("WILCOX_LADDER"))
            .title("Ladder of participation (Wilcox)")
            .source(Provenance.of("D. Wilcox, The Guide to Effective Participation, section on levels of participation;"
                    + " named in R. Cheminais, Effective Multi-Agency Partnerships (2009), chapter 1"))
            .addEntries(
                    CodeEntry.of("INFORMATION", "information"),
                    CodeEntry.of("CONSULTATION", "consultation"),
                    CodeEntry.of("DECIDING_TOGETHER", "deciding together"),
                    CodeEntry.of("ACTING_TOGETHER", "acting together"),
                    CodeEntry.of("SUPPORTING", "supporting what others do for themselves"))
            .build();

    /**
     * The perspectives of a joint vision, in the four columns of the source.
     */
    public static final CodeList VISION_PERSPECTIVES = CodeList.builder()
            .id(CodeListId.of("VISION_PERSPECTIVES"))
            .title("Perspectives of a joint vision")
            .source(Provenance.of("R. Cheminais, Effective Multi-Agency Partnerships (2009), chapter 1"))
            .addEntries(
                    CodeEntry.of("EDUCATION", "education"),
                    CodeEntry.of("HEALTH", "health"),
                    CodeEntry.of("SOCIAL_CARE", "social care"),
                    CodeEntry.of("VOLUNTARY_AND_OTHERS", "voluntary sector and others"))
            .build();

    /**
     * Aspects of a joint vision to start from. The source has a grid of aspects by perspective; which aspects it names is
     * not known, so these are the library's own suggestion and unverified.
     */
    public static final CodeList VISION_ASPECTS = CodeList.builder()
            .id(CodeListId.of("VISION_ASPECTS"))
            .title("Aspects of a joint vision")
            .source(Provenance.unverified("suggestion of the library, for want of the aspects of the source"))
            .notListed("The aspects that the source names.")
            .addEntries(
                    CodeEntry.of("CHILDREN", "what we want for children and young people"),
                    CodeEntry.of("FAMILIES", "how families take part"),
                    CodeEntry.of("EXPERTISE", "what we bring to it"),
                    CodeEntry.of("WORKING_TOGETHER", "how we work with the others"),
                    CodeEntry.of("EVIDENCE", "how we will know that it works"))
            .build();

    /**
     * Where barriers to working together come from, as an evaluation of a partnership, an attitude study and a unit for
     * early-years practitioners describe it. The words are the library's.
     */
    public static final CodeList BARRIER_CAUSES = CodeList.builder()
            .id(CodeListId.of("BARRIER_CAUSES"))
            .title("Causes of barriers to partnership")
            .source(Provenance.of(
                    "source documents on partnership working: an evaluation essay of 2012, a study of the views"
                            + " of parents and co-ordinators, and a unit on working in partnership"))
            .addEntries(
                    CodeEntry.of("The partnership", "ROLES_AND_ACCOUNTABILITY", "unclear roles and accountability"),
                    CodeEntry.of("The partnership", "POWER", "unequal power"),
                    CodeEntry.of("The partnership", "SKILLS", "missing skills"),
                    CodeEntry.of("The partnership", "STRUCTURE", "structure of the organisations"),
                    CodeEntry.of("The partnership", "PROCESSES", "processes that do not fit"),
                    CodeEntry.of("The partnership", "RESOURCES", "lack of resources"),
                    CodeEntry.of("The partnership", "OUTSIDE_AND_CULTURE", "outside and cultural influences"),
                    CodeEntry.of("Daily work", "TIME", "lack of time"),
                    CodeEntry.of("Daily work", "MEETINGS", "too many or too large meetings"),
                    CodeEntry.of("Daily work", "CONFIDENTIALITY", "doubts about confidentiality"),
                    CodeEntry.of("Daily work", "LANGUAGE", "different languages and terms"),
                    CodeEntry.of("Daily work", "STRESS", "stress"))
            .build();

    private static final List<CodeList> ALL =
            List.of(WILCOX_LADDER, VISION_PERSPECTIVES, VISION_ASPECTS, BARRIER_CAUSES);

    private PartnershipLists() {}

    /**
     * All lists of this catalogue.
     *
     * @return the lists in order, never null
     */
    public static List<CodeList> all() {
        return ALL;
    }
}
