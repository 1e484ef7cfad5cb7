package io.github.cafkit.testkit.sample;

import java.util.List;
import java.util.stream.Stream;

/** The constellations that questions are drawn around. The first is the everyday question, in which nothing is amiss. */
final class Constellations {

    static final List<Constellation> ALL = Stream.of(
                    List.of(Constellation.when("an everyday question")),
                    ConsentConstellations.ALL,
                    AccessConstellations.ALL,
                    ProtectionConstellations.ALL,
                    BarConstellations.ALL)
            .flatMap(List::stream)
            .toList();

    private Constellations() {}
}
