package io.github.cafkit.consent.disclosure;

import static io.github.cafkit.consent.fact.InformationCategory.ADDRESS;
import static io.github.cafkit.consent.fact.InformationCategory.ATTENDANCE;
import static io.github.cafkit.consent.fact.InformationCategory.DEVELOPMENTAL;
import static io.github.cafkit.consent.fact.InformationCategory.EDUCATION_RECORD;
import static io.github.cafkit.consent.fact.InformationCategory.FAMILY_ADULT;
import static io.github.cafkit.consent.fact.InformationCategory.MEDICAL;
import static io.github.cafkit.consent.fact.InformationCategory.SAFEGUARDING;
import static io.github.cafkit.consent.fact.InformationCategory.SCHOOL_OR_PLACEMENT;
import static io.github.cafkit.consent.fact.InformationCategory.SEN;
import static io.github.cafkit.consent.fact.InformationCategory.SEXUAL_HEALTH;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which categories of information stand in which element of an assessment grid. An authority with a framework of its own adds
 * its elements; those that nobody has told of go only where every category may go. Immutable and thread-safe.
 *
 * <p>The standard values are the reading of the library and of nobody else: no source says what category an element is.
 */
public final class ElementCategories {

    private static final ElementCategories STANDARD = standardElements();

    private final Map<FrameworkId, Map<ElementCode, Integer>> masks;

    private ElementCategories(Map<FrameworkId, Map<ElementCode, Integer>> masks) {
        this.masks = masks;
    }

    /**
     * The elements of the frameworks that come with the library.
     *
     * @return the categories, never null
     */
    public static ElementCategories standard() {
        return STANDARD;
    }

    /**
     * These categories with another entry, which takes the place of one for the same element.
     *
     * @param framework the framework, not null
     * @param element the element, a group or a domain, as findings name it, not null
     * @param categories all categories that may stand there, at least one, not null
     * @return the categories, never null
     * @throws IllegalArgumentException if no category is given
     */
    public ElementCategories with(
            FrameworkId framework, ElementCode element, Collection<InformationCategory> categories) {
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("an element belongs to at least one category");
        }
        Map<FrameworkId, Map<ElementCode, Integer>> all = new HashMap<>(masks);
        Map<ElementCode, Integer> ofFramework = new HashMap<>(masks.getOrDefault(framework, Map.of()));
        ofFramework.put(element, Masks.of(categories));
        all.put(framework, Collections.unmodifiableMap(ofFramework));
        return new ElementCategories(Collections.unmodifiableMap(all));
    }

    /**
     * The categories of an element.
     *
     * @param framework the framework, not null
     * @param element the element, not null
     * @return the categories in declared order; every category if nobody has told, never null
     */
    public Set<InformationCategory> of(FrameworkId framework, ElementCode element) {
        return Masks.categories(mask(framework, element));
    }

    /**
     * The elements of a framework that are told of.
     *
     * @param framework the framework, not null
     * @return the elements with their categories, sorted by code; empty for a framework nobody has told of, never null
     */
    public Map<ElementCode, Set<InformationCategory>> of(FrameworkId framework) {
        Map<ElementCode, Set<InformationCategory>> elements = new TreeMap<>(Comparator.naturalOrder());
        masks.getOrDefault(framework, Map.of())
                .forEach((element, mask) -> elements.put(element, Masks.categories(mask)));
        return Collections.unmodifiableMap(elements);
    }

    int mask(FrameworkId framework, ElementCode element) {
        return masks.getOrDefault(framework, Map.of()).getOrDefault(element, Masks.ALL);
    }

    /** All that the elements told of ask for, those of a framework or of all; everything if nobody has told of any. */
    List<Integer> possible(Optional<FrameworkId> framework) {
        Map<Integer, Integer> found = new TreeMap<>();
        masks.forEach((id, elements) -> {
            if (framework.isEmpty() || framework.get().equals(id)) {
                elements.values().forEach(mask -> found.put(mask, mask));
            }
        });
        if (found.isEmpty()) {
            found.put(Masks.ALL, Masks.ALL);
        }
        return List.copyOf(found.values());
    }

    private static ElementCategories standardElements() {
        ElementCategories all = new ElementCategories(Map.of());
        for (FrameworkId caf : List.of(Frameworks.CAF_2006.getId(), Frameworks.CAF_2009.getId())) {
            for (AssessmentElement element : AssessmentElement.values()) {
                all = all.with(caf, element.code(), ofCaf(element));
            }
        }
        FrameworkId earlyHelp = Frameworks.EARLY_HELP_FAMILY.getId();
        FrameworkId sen = Frameworks.SEN_SUPPORT.getId();
        return all.with(
                        earlyHelp,
                        ElementCode.of("child"),
                        List.of(MEDICAL, SEXUAL_HEALTH, DEVELOPMENTAL, EDUCATION_RECORD, ATTENDANCE, SEN))
                .with(earlyHelp, ElementCode.of("parenting"), List.of(FAMILY_ADULT, SAFEGUARDING))
                .with(earlyHelp, ElementCode.of("family"), List.of(FAMILY_ADULT, ADDRESS, SCHOOL_OR_PLACEMENT))
                .with(sen, ElementCode.of("CI"), List.of(SEN))
                .with(sen, ElementCode.of("CL"), List.of(SEN))
                .with(sen, ElementCode.of("SEMH"), List.of(SEN, MEDICAL))
                .with(sen, ElementCode.of("SP"), List.of(SEN, MEDICAL));
    }

    private static List<InformationCategory> ofCaf(AssessmentElement element) {
        return switch (element) {
            case GENERAL_HEALTH -> List.of(MEDICAL, SEXUAL_HEALTH);
            case PHYSICAL_DEVELOPMENT -> List.of(MEDICAL, DEVELOPMENTAL);
            case SPEECH_LANGUAGE_COMMUNICATION,
                    EMOTIONAL_SOCIAL_DEVELOPMENT,
                    BEHAVIOURAL_DEVELOPMENT,
                    IDENTITY,
                    SELF_CARE_INDEPENDENCE,
                    ASPIRATIONS -> List.of(DEVELOPMENTAL);
            case FAMILY_SOCIAL_RELATIONSHIPS -> List.of(DEVELOPMENTAL, FAMILY_ADULT);
            case UNDERSTANDING_REASONING, PROGRESS_IN_LEARNING -> List.of(EDUCATION_RECORD);
            case PARTICIPATION_IN_LEARNING -> List.of(EDUCATION_RECORD, ATTENDANCE);
            case BASIC_CARE -> List.of(FAMILY_ADULT, SAFEGUARDING);
            case EMOTIONAL_WARMTH, GUIDANCE_BOUNDARIES, FAMILY_HISTORY, WIDER_FAMILY -> List.of(FAMILY_ADULT);
            case HOUSING_EMPLOYMENT_FINANCE -> List.of(FAMILY_ADULT, ADDRESS);
            case SOCIAL_COMMUNITY -> List.of(FAMILY_ADULT, SCHOOL_OR_PLACEMENT);
        };
    }
}
