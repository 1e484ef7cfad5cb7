package io.github.cafkit.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.cafkit.core.id.Identifier;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "io.github.cafkit.core", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureRules {

    private static final DescribedPredicate<JavaAccess<?>> A_CLOCK = new DescribedPredicate<>("a clock") {
        @Override
        public boolean test(JavaAccess<?> access) {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            return (owner.startsWith("java.time.") && name.equals("now"))
                    || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")))
                    || (owner.equals("java.time.InstantSource") && name.equals("system"))
                    || (owner.equals("java.lang.System")
                            && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                    || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
                    || (owner.equals("java.util.Date") && name.equals("<init>"));
        }
    };

    @ArchTest
    static final ArchRule nothing_reads_a_clock =
            noClasses().should().accessTargetWhere(A_CLOCK).because("the day asked about is always an argument");

    @ArchTest
    static final ArchRule nothing_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("the library lives in somebody else's program");

    @ArchTest
    static final ArchRule nothing_uses_the_jdks_logging = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.logging..", "ch.qos.logback..")
            .because("the host chooses where logs go, through SLF4J");

    @ArchTest
    static final ArchRule packages_form_no_cycles = slices().matching("io.github.cafkit.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package can be understood after those it uses");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(new ArchCondition<JavaClass>("reside in a package whose package-info is @NullMarked") {
                @Override
                public void check(JavaClass each, ConditionEvents events) {
                    boolean marked =
                            each.getPackageName().isEmpty() || each.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(each, marked, each.getPackageName() + " of " + each.getName()));
                }
            })
            .because("null is the exception and is said where it is allowed");

    @ArchTest
    static final ArchRule only_json_knows_the_json_libraries = noClasses()
            .that()
            .resideOutsideOfPackage("..core.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.datatype..",
                    "tools.jackson..")
            .because("a host may have either line, or none");

    @ArchTest
    static final ArchRule the_two_lines_know_nothing_of_each_other = noClasses()
            .that()
            .haveNameMatching(".*\\.CafJson(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("a class must load when the other line is absent");

    @ArchTest
    static final ArchRule only_validation_knows_the_provider = noClasses()
            .that()
            .resideOutsideOfPackage("..core.validation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..")
            .because("a host may have another provider, or none");

    @ArchTest
    static final ArchRule identifiers_are_records = classes()
            .that()
            .implement(Identifier.class)
            .should()
            .beRecords()
            .because("an identifier is compared by value and cannot change");

    /** What the rules are for. */
    static final class Planted {

        long clock() {
            return System.currentTimeMillis();
        }

        void print() {
            System.out.println();
        }

        Object library() {
            return new com.fasterxml.jackson.databind.ObjectMapper();
        }
    }

    @ArchTest
    static void the_rules_see_planted_faults(JavaClasses ignored) {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);
        assertThat(nothing_reads_a_clock.evaluate(planted).hasViolation()).isTrue();
        assertThat(nothing_prints.evaluate(planted).hasViolation()).isTrue();
        assertThat(only_json_knows_the_json_libraries.evaluate(planted).hasViolation())
                .isTrue();
        assertThat(every_package_is_null_marked.evaluate(planted).hasViolation())
                .isTrue();
    }
}
