package control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoundTest {

    @Test
    void adds_up() {
        assertEquals(5, Sound.total(List.of("ab", "cde")));
    }
}
