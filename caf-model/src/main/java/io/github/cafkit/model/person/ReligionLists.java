package io.github.cafkit.model.person;

import io.github.cafkit.core.source.Provenance;
import java.util.List;

/** The lists of religions that come with the library. */
public final class ReligionLists {

    /** The list of one local form (Salford): eight answers, and "other" with words. The codes are the library's. */
    public static final ReligionList LOCAL_EXAMPLE = new ReligionList(
            "Religion, as one local CAF form asks for it",
            List.of(
                    new ReligionList.Entry("CHRISTIAN", "Christian"),
                    new ReligionList.Entry("JEWISH", "Jewish"),
                    new ReligionList.Entry("HINDU", "Hindu"),
                    new ReligionList.Entry("MUSLIM", "Muslim"),
                    new ReligionList.Entry("BUDDHIST", "Buddhist"),
                    new ReligionList.Entry("SIKH", "Sikh"),
                    new ReligionList.Entry("NO_RELIGION", "No religion"),
                    new ReligionList.Entry("NOT_GIVEN", "Not given"),
                    new ReligionList.Entry("OTHER", "Other")));

    private ReligionLists() {}

    /**
     * Where {@link #LOCAL_EXAMPLE} comes from.
     *
     * @return the source, never null
     */
    public static Provenance exampleProvenance() {
        return Provenance.of("CAF form of Salford");
    }
}
