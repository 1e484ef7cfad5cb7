package io.github.cafkit.model.casefile;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Discussion;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Practitioner;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which elements of a child two agencies assessed, each in an assessment of its own. */
final class Overlaps {

    private static final Comparator<CommonAssessment> BEGUN =
            Comparator.comparing(CommonAssessment::getStartedOn).thenComparing(CommonAssessment::getId);

    private static final Comparator<ElementOverlap> ORDER = Comparator.comparing(ElementOverlap::later)
            .thenComparing(ElementOverlap::element)
            .thenComparing(ElementOverlap::earlier);

    private static final Comparator<ElementOverlap> FIRST =
            Comparator.comparing(ElementOverlap::earlier).thenComparing(ElementOverlap::later);

    private final PersonId child;
    private final Period within;
    private final LocalDate day;
    private final List<ElementOverlap> found = new ArrayList<>();

    private Overlaps(PersonId child, Period within, LocalDate day) {
        this.child = child;
        this.within = within;
        this.day = day;
    }

    static List<ElementOverlap> in(CaseFile file, Period within, LocalDate day) {
        Overlaps overlaps = new Overlaps(file.getChild(), within, day);
        List<AssessmentHistory> histories = file.getAssessments();
        for (int i = 0; i < histories.size(); i++) {
            for (int j = i + 1; j < histories.size(); j++) {
                overlaps.compare(histories.get(i), histories.get(j));
            }
        }
        return overlaps.found.stream().sorted(ORDER).toList();
    }

    /** The first pair of versions that assess an element stands for all of them. */
    private void compare(AssessmentHistory one, AssessmentHistory other) {
        SortedMap<ElementCode, ElementOverlap> pairs = new TreeMap<>();
        for (CommonAssessment version : one.getVersions()) {
            for (CommonAssessment second : other.getVersions()) {
                if (apart(version, second)) {
                    CommonAssessment earlier = BEGUN.compare(version, second) < 0 ? version : second;
                    pair(earlier, earlier == version ? second : version, pairs);
                }
            }
        }
        found.addAll(pairs.values());
    }

    private boolean apart(CommonAssessment one, CommonAssessment other) {
        Set<AgencyId> first = agencies(one);
        Set<AgencyId> second = agencies(other);
        CommonAssessment earlier = BEGUN.compare(one, other) < 0 ? one : other;
        CommonAssessment later = earlier == one ? other : one;
        return !first.isEmpty()
                && !second.isEmpty()
                && Collections.disjoint(first, second)
                && !later.getStartedOn().isAfter(day)
                && !later.getStartedOn().isAfter(earlier.getStartedOn().plus(within));
    }

    private void pair(CommonAssessment earlier, CommonAssessment later, SortedMap<ElementCode, ElementOverlap> pairs) {
        SortedMap<ElementCode, String> first = discussed(earlier);
        discussed(later).forEach((element, path) -> {
            String before = first.get(element);
            if (before != null) {
                Set<AgencyId> agencies = new TreeSet<>(agencies(earlier));
                agencies.addAll(agencies(later));
                ElementOverlap overlap = new ElementOverlap(
                        element, earlier.getId(), before, later.getId(), path, List.copyOf(agencies));
                pairs.merge(element, overlap, Overlaps::first);
            }
        });
    }

    /** Whichever comes first by its identifiers, so that the order of the file does not matter. */
    private static ElementOverlap first(ElementOverlap one, ElementOverlap other) {
        return FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** The elements discussed about the child, each with the place of its first finding. */
    private SortedMap<ElementCode, String> discussed(CommonAssessment assessment) {
        SortedMap<ElementCode, String> places = new TreeMap<>();
        boolean named =
                assessment.allChildren().stream().anyMatch(each -> each.getId().equals(child));
        for (int i = 0; named && i < assessment.getFindings().size(); i++) {
            ElementFinding finding = assessment.getFindings().get(i);
            if (finding.getDiscussion() == Discussion.DISCUSSED
                    && (finding.getAbout().isEmpty() || finding.getAbout().contains(child))) {
                places.putIfAbsent(finding.getElement(), "/findings/" + i);
            }
        }
        return places;
    }

    private static Set<AgencyId> agencies(CommonAssessment assessment) {
        Set<AgencyId> agencies = new TreeSet<>();
        assessment.getAssessors().stream().map(Practitioner::getAgency).forEach(agencies::add);
        return agencies;
    }
}
