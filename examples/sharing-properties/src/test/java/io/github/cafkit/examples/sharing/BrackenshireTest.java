package io.github.cafkit.examples.sharing;

import io.github.cafkit.testkit.contract.LocalPackContract;
import org.junit.jupiter.api.Tag;

/** The rules keep what local rules have to keep. */
@Tag("exhaustive")
class BrackenshireTest implements SecondEdition, LocalPackContract {}
