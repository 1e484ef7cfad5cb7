package io.github.cafkit.examples.sharing;

import io.github.cafkit.testkit.jqwik.PackProperties;
import net.jqwik.api.Tag;

/** The laws about whole answers, with new questions on every run. */
@Tag("exhaustive")
class BrackenshireProperties implements SecondEdition, PackProperties {}
