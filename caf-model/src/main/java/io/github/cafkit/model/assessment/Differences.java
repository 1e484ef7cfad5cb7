package io.github.cafkit.model.assessment;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.model.framework.AssessmentElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goes through two versions of an assessment side by side. */
final class Differences {

    private final List<AssessmentChange> changes = new ArrayList<>();

    private Differences() {}

    /** All differences, in the order of the sections and of the names of attributes within each. */
    static List<AssessmentChange> between(CommonAssessment earlier, CommonAssessment later) {
        Differences differences = new Differences();
        for (AssessmentSection section : AssessmentSection.values()) {
            for (Attribute attribute : Attribute.of(earlier)) {
                if (AssessmentSection.of(attribute.name()).equals(Optional.of(section))) {
                    Place place = new Place(section, "", "", "").at(attribute.name());
                    differences.compare(place, attribute.in(earlier), attribute.in(later));
                }
            }
        }
        return List.copyOf(differences.changes);
    }

    private void compare(Place place, Object before, Object after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Optional<?> old && after instanceof Optional<?> young) {
            optional(place, old, young);
        } else if (before instanceof Collection<?> old && after instanceof Collection<?> young) {
            elements(place, List.copyOf(old), List.copyOf(young));
        } else if (Attribute.of(before).isEmpty() || before.getClass() != after.getClass()) {
            changes.add(place.changed(before, after));
        } else {
            for (Attribute attribute : Attribute.of(before)) {
                compare(place.at(attribute.name()), attribute.in(before), attribute.in(after));
            }
        }
    }

    private void optional(Place place, Optional<?> before, Optional<?> after) {
        if (before.isPresent() && after.isPresent()) {
            compare(place, before.get(), after.get());
        } else if (before.isPresent()) {
            changes.add(place.removed(before.get()));
        } else {
            changes.add(place.added(after.orElseThrow()));
        }
    }

    private void elements(Place place, List<?> before, List<?> after) {
        Map<Key, Integer> old = keyed(before);
        Map<Key, Integer> young = keyed(after);
        old.forEach((key, index) -> {
            Place element = place.at(index, young.getOrDefault(key, index), name(before.get(index)));
            if (!young.containsKey(key)) {
                changes.add(element.removed(before.get(index)));
            }
        });
        young.forEach((key, index) -> {
            Place element = place.at(old.getOrDefault(key, index), index, name(after.get(index)));
            if (old.containsKey(key)) {
                compare(element, before.get(old.get(key)), after.get(index));
            } else {
                changes.add(element.added(after.get(index)));
            }
        });
        List<Key> kept = old.keySet().stream().filter(young::containsKey).toList();
        if (!kept.equals(young.keySet().stream().filter(old::containsKey).toList())) {
            changes.add(place.reordered());
        }
    }

    /** The elements by what makes one the same in both versions. */
    private static Map<Key, Integer> keyed(List<?> elements) {
        Map<Key, Integer> keyed = new LinkedHashMap<>();
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Object same = same(elements.get(i));
            keyed.put(new Key(same, seen.merge(same, 1, Integer::sum)), i);
        }
        return keyed;
    }

    private static Object same(Object element) {
        if (element instanceof ElementFinding finding) {
            return List.of(finding.getElement(), finding.getAbout());
        } else if (element instanceof ServiceInvolved service) {
            return List.of(service.getKind(), service.getAgency().getId());
        } else if (element instanceof Attendee attendee && attendee.getPerson().isPresent()) {
            return attendee.getPerson().get();
        } else if (element instanceof SpecialEducationalNeeds needs) {
            return needs.getChild();
        } else if (element instanceof LivedExperience experience) {
            return experience.getChild();
        }
        return Attribute.of(element).stream()
                .filter(attribute -> attribute.name().equals("id"))
                .map(attribute -> attribute.in(element))
                .findFirst()
                .orElse(element);
    }

    /** What tells an element apart for people: a code or an identifier, never text. */
    private static String name(Object element) {
        if (element instanceof ElementFinding finding) {
            String about = finding.getAbout().stream().map(Words::of).collect(Collectors.joining(" and "));
            return finding.getElement()
                    + AssessmentElement.find(finding.getElement())
                            .map(known -> " " + known.label())
                            .orElse("")
                    + (about.isEmpty() ? "" : " about " + about);
        } else if (element instanceof ServiceInvolved service) {
            return service.getAgency().getId().value();
        }
        return Attribute.of(element).stream()
                .filter(attribute -> attribute.name().equals("id"))
                .map(attribute -> Words.of(attribute.in(element)))
                .findFirst()
                .orElse("");
    }

    /** The n-th element of those that are the same. */
    private record Key(Object same, int occurrence) {}

    /** One place in both versions. */
    private record Place(AssessmentSection section, String earlier, String later, String what) {

        Place at(String attribute) {
            return new Place(
                    section,
                    earlier + "/" + attribute,
                    later + "/" + attribute,
                    (what.isEmpty() ? "" : what + " / ") + Words.ofName(attribute));
        }

        Place at(int earlierIndex, int laterIndex, String name) {
            return new Place(
                    section,
                    earlier + "/" + earlierIndex,
                    later + "/" + laterIndex,
                    name.isEmpty() ? what : what + " / " + name);
        }

        AssessmentChange added(Object after) {
            return new AssessmentChange(
                    ChangeKind.ADDED,
                    section,
                    Optional.empty(),
                    Optional.of(later),
                    what,
                    Optional.empty(),
                    words(after));
        }

        AssessmentChange removed(Object before) {
            return new AssessmentChange(
                    ChangeKind.REMOVED,
                    section,
                    Optional.of(earlier),
                    Optional.empty(),
                    what,
                    words(before),
                    Optional.empty());
        }

        AssessmentChange changed(Object before, Object after) {
            return new AssessmentChange(
                    ChangeKind.CHANGED,
                    section,
                    Optional.of(earlier),
                    Optional.of(later),
                    what,
                    words(before),
                    words(after));
        }

        AssessmentChange reordered() {
            return new AssessmentChange(
                    ChangeKind.REORDERED,
                    section,
                    Optional.of(earlier),
                    Optional.of(later),
                    what,
                    Optional.empty(),
                    Optional.empty());
        }

        private static Optional<PersonalText> words(Object value) {
            return Optional.of(PersonalText.of(Words.of(value)));
        }
    }
}
