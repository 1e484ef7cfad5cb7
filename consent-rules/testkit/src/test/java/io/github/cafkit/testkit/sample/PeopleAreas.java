package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.person.ReligionLists;
import io.github.cafkit.model.person.ResponsibilityCheck;
import java.util.List;

/** The packages about people and where they live. */
final class PeopleAreas {

    private PeopleAreas() {}

    static List<Area> all() {
        return List.of(
                Area.of("io.github.cafkit.model.contact"),
                Area.of("io.github.cafkit.model.agency"),
                Area.of("io.github.cafkit.model.person")
                        .withoutSample("only constants", ReligionLists.class)
                        .withoutSample("only functions", ResponsibilityCheck.class)
                        .withoutRefusal("a warning about a number", "REGISTRATION-02")
                        .withoutRefusal("a finding", "RESPONSIBILITY-01", "RESPONSIBILITY-02", "RESPONSIBILITY-03"),
                Area.of("io.github.cafkit.model.household")
                        .withoutRefusal("a warning about a transition", "TRANSITION-01", "TRANSITION-02")
                        .withoutRefusal("a warning about a transition", "TRANSITION-03"));
    }
}
