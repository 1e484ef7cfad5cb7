package io.github.cafkit.model.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The first sentence of the Javadoc of types, attributes and components, read from the sources as the formatter lays them
 * out.
 */
final class SourceWords {

    /** Read when first asked for. */
    private static final class Standard {
        static final SourceWords INSTANCE =
                new SourceWords(Path.of("src", "main", "java"), Path.of("..", "core", "src", "main", "java"));
    }

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^( *)(?:(?:public|static|sealed|non-sealed|final|abstract) )*(?:interface|record|enum|class) (\\w+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?m)^( +)[^\\n]*?\\b((?:get|is)[A-Z]\\w*)\\(\\)\\s*[;{]");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)(?:\\s+([^}]+))?}");
    private static final Pattern CODE = Pattern.compile("\\{@code\\s+([^}]+)}");
    private static final Pattern SENTENCE = Pattern.compile("\\A(.*?[.:])(?:\\s|\\z)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("@param\\s+(\\w+)\\s+((?:[^@]|(?<=\\{)@)+)");

    /** By the name of a type, with the name of the member behind it. */
    private final Map<String, String> words = new HashMap<>();

    private SourceWords(Path... roots) {
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> read(root, file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    static SourceWords standard() {
        return Standard.INSTANCE;
    }

    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(words.get(type.getCanonicalName()));
    }

    Optional<String> of(Class<?> type, String member) {
        return Optional.ofNullable(words.get(type.getCanonicalName() + "#" + member));
    }

    /** Goes from comment to comment; what each is about is declared between it and the next. */
    private void read(Path root, Path file) {
        String source;
        try {
            source = Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String folder = root.relativize(file.getParent())
                .toString()
                .replace(file.getFileSystem().getSeparator(), ".");
        List<String> types = new ArrayList<>();
        Matcher comments = COMMENT.matcher(source);
        for (boolean found = comments.find(); found; ) {
            String comment = comments.group(1).replaceAll("(?m)^\\s*\\*", "");
            int from = comments.end();
            found = comments.find();
            String declared = STRING.matcher(source.substring(from, found ? comments.start() : source.length()))
                    .replaceAll("");
            Matcher type = TYPE.matcher(declared);
            Matcher attribute = ATTRIBUTE.matcher(declared);
            boolean isType = type.find();
            boolean isAttribute = attribute.find();
            if (isType && (!isAttribute || type.start() < attribute.start())) {
                int depth = type.group(1).length() / 4;
                types.subList(Math.min(depth, types.size()), types.size()).clear();
                types.add(type.group(2));
                putType(folder + "." + String.join(".", types), comment);
            } else if (isAttribute) {
                int depth = Math.max(1, attribute.group(1).length() / 4);
                put(
                        folder + "." + String.join(".", types.subList(0, Math.min(depth, types.size()))) + "#"
                                + attribute.group(2),
                        comment);
            }
        }
    }

    private void putType(String name, String comment) {
        put(name, comment);
        PARAMETER.matcher(comment).results().forEach(found -> put(name + "#" + found.group(1), component(found)));
    }

    /** What a component is, without what is said of null, which JSON has no need of. */
    private static String component(MatchResult found) {
        String text = found.group(2).strip().replaceAll(",?\\s+not\\s+null(?:\\s+or\\s+blank)?\\b", "");
        String first = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return first.endsWith(".") ? first : first + ".";
    }

    private void put(String key, String comment) {
        String plain = inline(comment).strip();
        Matcher sentence = SENTENCE.matcher(plain);
        String first = (sentence.find() ? sentence.group(1) : plain)
                .replaceAll("\\s+", " ")
                .strip();
        if (!first.isEmpty() && !first.startsWith("@")) {
            words.put(key, first.endsWith(":") ? first.substring(0, first.length() - 1) + "." : first);
        }
    }

    private static String inline(String comment) {
        String linked = LINK.matcher(comment).replaceAll(link -> Matcher.quoteReplacement(label(link)));
        return CODE.matcher(linked)
                .replaceAll(code -> Matcher.quoteReplacement(code.group(1)))
                .replaceAll("</?\\w+>", " ");
    }

    /** How a link reads: by its label, or by the name in JSON of what it points at. */
    private static String label(MatchResult link) {
        if (link.group(2) != null) {
            return link.group(2);
        }
        String target = link.group(1);
        String last = target.substring(Math.max(target.lastIndexOf('#'), target.lastIndexOf('.')) + 1)
                .replaceAll("\\(.*", "");
        String attribute = last.replaceFirst("^(?:get|is)(?=[A-Z])", "");
        return attribute.equals(last) ? last : Character.toLowerCase(attribute.charAt(0)) + attribute.substring(1);
    }
}
