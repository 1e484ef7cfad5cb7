package control;

import java.util.List;
import java.util.Map;

/** Planted fault: an unused import and a line that is not laid out as the formatter would. */
public final class Sound {

    private Sound() {}

    public static int total(List<String> names) {
        return names.stream()
            .mapToInt(String::length).sum();
    }
}
