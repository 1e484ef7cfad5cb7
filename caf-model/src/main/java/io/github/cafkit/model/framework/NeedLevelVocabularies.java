package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import java.util.List;

/**
 * The words for levels of need that were found, for an authority to take, to copy or to map its own to. They are what the
 * named guides said when they were read; an authority changes its words, and those in use are in its own
 * {@link Framework}.
 */
public final class NeedLevelVocabularies {

    /** The words of the years of the CAF; unverified. */
    public static final NeedLevelVocabulary CAF_ERA = four(
            "Words of the years of the CAF",
            Provenance.unverified("usage of the years of the CAF; no national list was found"),
            "No additional needs",
            "Additional needs",
            "Complex needs, integrated support",
            "Acute needs: child in need, child protection");

    /** The words of Devon. */
    public static final NeedLevelVocabulary DEVON = four(
            "Devon",
            Provenance.of("Devon Safeguarding Children Partnership, threshold guidance"),
            "Universal",
            "Early Help",
            "Targeted Help",
            "Specialist");

    /** The words of Newcastle. */
    public static final NeedLevelVocabulary NEWCASTLE = four(
            "Newcastle",
            Provenance.of("Newcastle safeguarding procedures, continuum of help and support"),
            "Universal",
            "Additional",
            "Integrated",
            "Specialist");

    /** The words of Poole. */
    public static final NeedLevelVocabulary POOLE = four(
            "Poole",
            Provenance.of("Poole, levels of need"),
            "Universal",
            "Universal Plus",
            "Partnership Plus",
            "Specialist/statutory");

    /**
     * The two parts into which Salford divides the second level. Its words for the other levels were not read and are not
     * here. That both parts belong to {@link NeedLevel#ADDITIONAL} follows their numbers and is the library's reading:
     * a team around the child, as at 2b, is elsewhere a mark of the third level.
     */
    public static final NeedLevelVocabulary SALFORD = NeedLevelVocabulary.builder()
            .title("Salford, second level")
            .addLevels(
                    NeedLevelDefinition.of("2a", "One additional need", NeedLevel.ADDITIONAL),
                    NeedLevelDefinition.of("2b", "Team around the child", NeedLevel.ADDITIONAL))
            .provenance(Provenance.of("Salford, guide to closing a CAF"))
            .build();

    private static final List<NeedLevelVocabulary> ALL = List.of(CAF_ERA, DEVON, NEWCASTLE, POOLE, SALFORD);

    private NeedLevelVocabularies() {}

    /**
     * All vocabularies that come with the library.
     *
     * @return the vocabularies, the CAF's first and then by the name of the authority, never null
     */
    public static List<NeedLevelVocabulary> all() {
        return ALL;
    }

    private static NeedLevelVocabulary four(String title, Provenance provenance, String... labels) {
        NeedLevelVocabulary.Builder vocabulary = NeedLevelVocabulary.builder();
        vocabulary.title(title).provenance(provenance);
        for (NeedLevel level : NeedLevel.values()) {
            vocabulary.addLevels(
                    NeedLevelDefinition.of(String.valueOf(level.number()), labels[level.number() - 1], level));
        }
        return vocabulary.build();
    }
}
