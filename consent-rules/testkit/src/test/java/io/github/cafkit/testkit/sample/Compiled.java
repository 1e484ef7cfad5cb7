package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.model.person.Child;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the compiled classes of the library hold: its public types, and the codes that stand in it. */
final class Compiled {

    /** How the codes of problems are written. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+");

    private static final Compiled LIBRARY = new Compiled();

    private final SortedMap<String, List<Class<?>>> types = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> codes = new TreeMap<>();
    private final SortedSet<String> offered = new TreeSet<>();

    private Compiled() {
        for (Class<?> ofModule : List.of(Problem.class, Child.class, SharingQuestion.class)) {
            try {
                addModule(ofModule.getProtectionDomain().getCodeSource().getLocation());
            } catch (IOException | URISyntaxException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        types.values().forEach(list -> list.sort(Comparator.comparing(Class::getName)));
    }

    /** Adds the classes of a jar, or of the folder that one is made from. */
    private void addModule(URL location) throws IOException, URISyntaxException {
        Path place = Path.of(location.toURI());
        if (Files.isDirectory(place)) {
            addFolder(place);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            addFolder(jar.getPath("/"));
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (InputStream descriptor = Files.newInputStream(folder.resolve("module-info.class"))) {
            ModuleDescriptor.read(descriptor).exports().forEach(exported -> offered.add(exported.source()));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = folder.relativize(file)
                        .toString()
                        .replaceFirst("\\.class$", "")
                        .replace('/', '.');
                if (!name.endsWith("-info")) {
                    add(name, file);
                }
            }
        }
    }

    private void add(String name, Path file) throws IOException {
        String packageName = name.substring(0, name.lastIndexOf('.'));
        codes.computeIfAbsent(packageName, key -> new TreeSet<>()).addAll(codesIn(file));
        List<Class<?>> ofPackage = types.computeIfAbsent(packageName, key -> new ArrayList<>());
        if (offered.contains(packageName)) {
            Optional.of(load(name)).filter(Compiled::isOffered).ifPresent(ofPackage::add);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Compiled.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** The three modules that the kit is for. */
    static Compiled library() {
        return LIBRARY;
    }

    SortedSet<String> packages() {
        return new TreeSet<>(types.keySet());
    }

    /** The public types of a package, by name; annotations, builders and generated classes are left out. */
    List<Class<?>> types(String packageName) {
        return types.getOrDefault(packageName, List.of());
    }

    /** The texts in the classes of a package that look like codes of problems. */
    SortedSet<String> codes(String packageName) {
        return codes.getOrDefault(packageName, new TreeSet<>());
    }

    private static boolean isOffered(Class<?> type) {
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if (!Modifier.isPublic(outer.getModifiers())) {
                return false;
            }
        }
        return !type.isAnonymousClass()
                && !type.isAnnotation()
                && !type.getSimpleName().equals("Builder");
    }

    private static SortedSet<String> codesIn(Path file) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return texts(data).stream()
                    .filter(text -> CODE.matcher(text).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The text constants of a class: the entries of its constant pool (JVMS 4.4) that are of kind String. */
    private static List<String> texts(DataInputStream data) throws IOException {
        data.skipNBytes(8);
        int count = data.readUnsignedShort();
        String[] written = new String[count];
        List<Integer> constants = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int kind = data.readUnsignedByte();
            switch (kind) {
                case 1 -> written[i] = data.readUTF();
                case 8 -> constants.add(data.readUnsignedShort());
                case 7, 16, 19, 20 -> data.skipNBytes(2);
                case 15 -> data.skipNBytes(3);
                case 5, 6 -> {
                    data.skipNBytes(8);
                    i++; // takes two places
                }
                default -> data.skipNBytes(4);
            }
        }
        return constants.stream().map(at -> written[at]).toList();
    }
}
