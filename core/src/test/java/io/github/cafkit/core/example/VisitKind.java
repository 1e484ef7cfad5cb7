package io.github.cafkit.core.example;

/** What sort of visit it was; its toString is for people and must not reach JSON. */
public enum VisitKind {
    HOME,
    SCHOOL;

    @Override
    public String toString() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT) + " visit";
    }
}
