package control;

import java.util.List;

/** Nothing wrong here: what the other folders break must be the reason why they are refused. */
public final class Sound {

    private Sound() {}

    public static int total(List<String> names) {
        return names.stream().mapToInt(String::length).sum();
    }
}
