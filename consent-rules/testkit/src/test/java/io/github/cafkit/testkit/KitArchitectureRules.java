package io.github.cafkit.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "io.github.cafkit.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class KitArchitectureRules {

    private static final String ROOT = "io.github.cafkit.testkit";

    private static final DescribedPredicate<JavaAccess<?>> A_CLOCK_OR_DICE =
            new DescribedPredicate<>("a clock or dice") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getName();
                    return (owner.startsWith("java.time.") && name.equals("now"))
                            || owner.equals("java.time.Clock")
                            || owner.equals("java.time.InstantSource")
                            || (owner.equals("java.lang.System")
                                    && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                            || (owner.equals("java.util.Random") && name.equals("<init>"))
                            || owner.equals("java.util.concurrent.ThreadLocalRandom")
                            || (owner.equals("java.lang.Math") && name.equals("random"))
                            || (owner.equals("java.util.UUID") && name.equals("randomUUID"));
                }
            };

    private static final DescribedPredicate<JavaAccess<?>> SETTINGS_OF_THE_MACHINE =
            new DescribedPredicate<>("settings of the machine") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    boolean system = access.getTargetOwner().isEquivalentTo(System.class);
                    return (system
                                    && Set.of("getProperty", "getProperties", "setProperty", "getenv")
                                            .contains(access.getName()))
                            || (access.getTargetOwner().isEquivalentTo(Boolean.class)
                                    && access.getName().equals("getBoolean"))
                            || (access.getTargetOwner().isEquivalentTo(Integer.class)
                                    && access.getName().equals("getInteger"))
                            || (access.getTargetOwner().getName().equals("java.util.Locale")
                                    && access.getName().equals("getDefault"));
                }
            };

    @ArchTest
    static final ArchRule only_one_package_needs_jqwik = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".jqwik")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.jqwik..")
            .because("who does not use jqwik does not have it on the class path");

    @ArchTest
    static final ArchRule only_contracts_and_cases_need_junit = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".contract", ROOT + ".cases")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.opentest4j..", "org.apiguardian..")
            .because("samples, an authority, assertions and scans serve any program");

    @ArchTest
    static final ArchRule only_the_case_folder_needs_junit_to_read_cases = noClasses()
            .that()
            .resideInAPackage(ROOT + ".cases")
            .and()
            .doNotHaveSimpleName("CaseFolder")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..")
            .because("a case can be read and compared without a test engine");

    @ArchTest
    static final ArchRule the_kit_needs_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "jakarta.validation..",
                    "io.github.cafkit..",
                    "net.jqwik..",
                    "org.junit..",
                    "org.opentest4j..",
                    "org.apiguardian.."))
            .because("a kit for tests brings no library of its own");

    @ArchTest
    static final ArchRule samples_depend_on_the_model_alone = noClasses()
            .that()
            .resideInAPackage(ROOT + ".sample")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(ROOT + ".sample"))))
            .because("everything else of the kit is made of samples");

    @ArchTest
    static final ArchRule an_authority_is_made_of_choices_alone = noClasses()
            .that()
            .resideInAPackage(ROOT + ".authority")
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + "..")
                    .and(DescribedPredicate.not(resideInAnyPackage(ROOT + ".authority")))
                    .and(DescribedPredicate.describe(
                            "are not choices", type -> !type.getSimpleName().equals("Choices"))))
            .because("it is written by hand, for speed");

    @ArchTest
    static final ArchRule an_authority_looks_nothing_up_by_name = noClasses()
            .that()
            .resideInAPackage(ROOT + ".authority")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect")
            .because("it is written by hand, for speed");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_reads_a_clock_or_throws_dice = noClasses()
            .should()
            .accessTargetWhere(A_CLOCK_OR_DICE)
            .because("the same seed makes the same values, and the day is told; jqwik hands its dice over");

    @ArchTest
    static final ArchRule nothing_depends_on_the_machine = noClasses()
            .should()
            .accessTargetWhere(SETTINGS_OF_THE_MACHINE)
            .because("the same seed makes the same values on every machine");

    @ArchTest
    static final ArchRule nothing_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("what is found is told in the message of a failure");
}
