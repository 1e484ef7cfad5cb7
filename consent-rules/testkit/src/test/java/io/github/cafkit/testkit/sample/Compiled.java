package io.github.cafkit.testkit.sample;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the compiled classes of the library hold: its public types, and the codes that stand in it. */
final class Compiled {

    /** How the codes of problems are written. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+");

    private static final Compiled LIBRARY = new Compiled();

    private final SortedMap<String, List<Class<?>>> types = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> codes = new TreeMap<>();

    private Compiled() {
        for (JavaClass compiled : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.cafkit.core", "io.github.cafkit.model", "io.github.cafkit.consent")) {
            if (compiled.getSimpleName().equals("package-info")
                    || compiled.getName().endsWith("module-info")) {
                continue;
            }
            String packageName = compiled.getPackageName();
            codes.computeIfAbsent(packageName, name -> new TreeSet<>()).addAll(codesIn(compiled));
            List<Class<?>> ofPackage = types.computeIfAbsent(packageName, name -> new ArrayList<>());
            if (isOffered(compiled)) {
                ofPackage.add(compiled.reflect());
            }
        }
        types.values().forEach(list -> list.sort(Comparator.comparing(Class::getName)));
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

    private static boolean isOffered(JavaClass compiled) {
        if (compiled.getPackageName().endsWith(".internal")
                || compiled.getSimpleName().startsWith("Immutable")) {
            return false;
        }
        Class<?> type = compiled.reflect();
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if (!Modifier.isPublic(outer.getModifiers())
                    || outer.getSimpleName().startsWith("Immutable")) {
                return false;
            }
        }
        return !type.isAnnotation() && !type.getSimpleName().equals("Builder");
    }

    private static SortedSet<String> codesIn(JavaClass compiled) {
        SortedSet<String> found = new TreeSet<>();
        try (InputStream file =
                        compiled.getSource().orElseThrow().getUri().toURL().openStream();
                DataInputStream data = new DataInputStream(file)) {
            for (String text : texts(data)) {
                if (CODE.matcher(text).matches()) {
                    found.add(text);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
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
