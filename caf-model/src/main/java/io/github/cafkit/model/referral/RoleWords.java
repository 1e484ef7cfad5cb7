package io.github.cafkit.model.referral;

import io.github.cafkit.core.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a profile in words. */
final class RoleWords {

    private RoleWords() {}

    static List<String> of(RoleCatalogue catalogue, RoleProfile profile) {
        List<String> lines = new ArrayList<>();
        lines.add(
                profile.getRole().label() + " (" + profile.getSector().label() + ", " + profile.getAgencySort() + ")");
        lines.add(sourced("What they do: " + profile.getFunction(), profile.getFunctionSource()));
        if (!profile.getReasons().isEmpty()) {
            lines.add(sourced(
                    catalogue.getReasons().stream()
                            .filter(reason -> profile.getReasons().contains(reason.code()))
                            .map(ReasonDefinition::label)
                            .collect(Collectors.joining("; ", "Refer for: ", "")),
                    profile.getReasonsSource()));
        }
        lines.add(sourced("Who usually refers: " + profile.getRoute().words(), profile.getRouteSource()));
        if (!profile.getSteps().isEmpty()) {
            lines.add(sourced(
                    profile.getSteps().stream()
                            .map(step -> catalogue.label(step).orElseGet(step::value))
                            .collect(Collectors.joining("; ", "Before that: ", "")),
                    profile.getStepsSource()));
        }
        profile.getDoubts().forEach(doubt -> lines.add("In doubt: " + doubt));
        return List.copyOf(lines);
    }

    private static String sourced(String text, Provenance source) {
        return text + " [" + source.note() + "]";
    }
}
