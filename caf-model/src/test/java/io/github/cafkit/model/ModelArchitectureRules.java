package io.github.cafkit.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.ENUMS;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.RECORDS;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/** What holds for the whole module, as sentences. */
@AnalyzeClasses(packages = "io.github.cafkit.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ModelArchitectureRules {

    private static final DescribedPredicate<JavaClass> GENERATED =
            simpleNameStartingWith("Immutable").or(generatedWith()).or(enclosedInGenerated());

    private static final Set<String> LINES =
            Set.of("com.fasterxml.jackson.databind.annotation.", "tools.jackson.databind.annotation.");

    @ArchTest
    static final ArchRule packages_form_no_cycles = slices().matching("io.github.cafkit.model.(*)..")
            .should()
            .beFreeOfCycles()
            .because("somebody who reads one package should not have to read them all");

    @ArchTest
    static final ArchRule the_model_knows_core_and_the_permitted_libraries_only = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "io.github.cafkit.core..",
                            "io.github.cafkit.model..",
                            "jakarta.validation..",
                            "com.fasterxml.jackson.annotation..",
                            "com.fasterxml.jackson.databind.annotation..",
                            "tools.jackson.databind.annotation..",
                            "org.immutables.value..",
                            "org.jspecify.annotations..")
                    // The defaults of members of Jackson's annotations.
                    .or(simpleName("None")))
            .because("every dependency of a library is one of its host's");

    @ArchTest
    static final ArchRule nothing_reads_a_clock = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethodWhere(describe(
                    "a method named now or currentTimeMillis",
                    call -> Set.of("now", "currentTimeMillis", "nanoTime")
                            .contains(call.getTarget().getName())))
            .because("the day asked about is an argument");

    @ArchTest
    static final ArchRule nothing_is_printed_or_logged = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .because("the model holds children's data and has nothing to say about it");

    @ArchTest
    static final ArchRule model_types_are_interfaces_records_enums_or_closed_final_classes = classes()
            .that(not(GENERATED))
            .and()
            .arePublic()
            .and()
            .resideOutsideOfPackage("..internal..")
            .and()
            .areNotNestedClasses()
            .should(be(INTERFACES
                    .or(RECORDS)
                    .or(ENUMS)
                    .or(describe("final and made by their own methods", ModelArchitectureRules::closed))))
            .because("values are compared by content and changed into new values");

    @ArchTest
    static final ArchRule every_generated_value_is_mapped_for_both_lines_of_jackson = classes()
            .that()
            .areAnnotatedWith(Value.Immutable.class)
            .should(beMappedForBothLines())
            .because("a host brings the line of its choice");

    @ArchTest
    static final ArchRule texts_about_people_are_redacted = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Value.Immutable.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..framework..")
            .and()
            .haveNameStartingWith("get")
            .and()
            .doNotHaveName("getSchema")
            .should(redactText())
            .because("what a value prints may end in a log");

    @ArchTest
    static final ArchRule no_attribute_is_a_map = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Value.Immutable.class)
            .should()
            .notHaveRawReturnType(Map.class)
            .because("keys of maps turn up in paths, and paths in messages");

    @ArchTest
    static final ArchRule every_package_says_that_nothing_is_null = classes()
            .that(not(GENERATED))
            .should(new ArchCondition<JavaClass>("be in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
                }
            })
            .because("the mark of a package is not inherited by those below it");

    @ArchTest
    static final ArchRule builders_are_final_and_made_by_their_interface = classes()
            .that()
            .haveSimpleName("Builder")
            .and(not(GENERATED))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a builder is a tool and not a point of extension");

    private static boolean closed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && type.getConstructors().stream()
                        .noneMatch(made -> made.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static ArchCondition<JavaClass> be(DescribedPredicate<? super JavaClass> kind) {
        return ArchCondition.from(kind);
    }

    private static DescribedPredicate<JavaClass> generatedWith() {
        return describe(
                "generated With interface",
                type -> type.isInterface()
                        && type.getSimpleName().startsWith("With")
                        && !type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static DescribedPredicate<JavaClass> enclosedInGenerated() {
        return describe(
                "inside a generated class",
                type -> type.getEnclosingClass()
                        .map(outer -> outer.getSimpleName().startsWith("Immutable"))
                        .orElse(false));
    }

    private static ArchCondition<JavaClass> beMappedForBothLines() {
        return new ArchCondition<>("carry JsonSerialize and JsonDeserialize of both lines") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String line : LINES) {
                    for (String name : Set.of("JsonSerialize", "JsonDeserialize")) {
                        boolean mapped = type.tryGetAnnotationOfType(line + name)
                                .map(annotation ->
                                        implementation(annotation).equals("Immutable" + type.getSimpleName()))
                                .orElse(false);
                        events.add(new SimpleConditionEvent(type, mapped, type.getName() + " lacks " + line + name));
                    }
                }
            }
        };
    }

    private static String implementation(JavaAnnotation<?> annotation) {
        return annotation.get("as").map(as -> ((JavaClass) as).getSimpleName()).orElse("");
    }

    private static ArchCondition<JavaMethod> redactText() {
        return new ArchCondition<>("be redacted where they hold text") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getModifiers().contains(JavaModifier.ABSTRACT) && holdsText(method)) {
                    boolean known = Set.of("getPurposes").contains(method.getName());
                    boolean redacted = method.isAnnotatedWith(Value.Redacted.class);
                    events.add(new SimpleConditionEvent(method, redacted || known, method.getFullName()));
                }
            }
        };
    }

    private static boolean holdsText(JavaCodeUnit method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(String.class));
    }
}
