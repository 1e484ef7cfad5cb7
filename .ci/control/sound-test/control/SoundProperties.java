package control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Named as Surefire's own patterns would skip it. */
class SoundProperties {

    @Test
    void nothing_adds_up_to_nothing() {
        assertEquals(0, Sound.total(List.of()));
    }
}
