package io.github.cafkit.consent;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "io.github.cafkit.consent", importOptions = ImportOption.DoNotIncludeTests.class)
class ConsentArchitectureRules {

    private static final String ROOT = "io.github.cafkit.consent";

    private static final DescribedPredicate<JavaAccess<?>> A_CLOCK_OR_DICE =
            new DescribedPredicate<>("a clock or dice") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getName();
                    return (owner.startsWith("java.time.") && name.equals("now"))
                            || (owner.equals("java.time.Clock")
                                    && (name.startsWith("system") || name.startsWith("tick")))
                            || (owner.equals("java.time.InstantSource") && name.equals("system"))
                            || (owner.equals("java.lang.System")
                                    && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                            || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
                            || (owner.equals("java.util.Date") && name.equals("<init>"))
                            || owner.equals("java.util.Random")
                            || owner.equals("java.util.concurrent.ThreadLocalRandom")
                            || (owner.equals("java.util.UUID") && name.equals("randomUUID"));
                }
            };

    @ArchTest
    static final ArchRule nothing_reads_a_clock_or_throws_dice = noClasses()
            .should()
            .accessTargetWhere(A_CLOCK_OR_DICE)
            .because("the day asked about comes with the question, and the same question has the same answer");

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
    static final ArchRule nothing_starts_a_thread_or_opens_a_file_or_a_port = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.net..", "java.nio", "java.nio.channels..", "java.nio.file..", "java.sql..")
                    .or(DescribedPredicate.describe(
                            "threads or files",
                            type -> type.isEquivalentTo(Thread.class)
                                    || type.getName().startsWith("java.io.File")
                                    || type.getName().endsWith("Executor")
                                    || type.getName().endsWith("ExecutorService"))))
            .because("the library lives in somebody else's program");

    @ArchTest
    static final ArchRule packages_form_no_cycles = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return type.getPackageName().startsWith(ROOT)
                            ? SliceIdentifier.of(type.getPackageName())
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "packages, the root among them";
                }
            })
            .should()
            .beFreeOfCycles()
            .because("a package can be understood after those it uses");

    @ArchTest
    static final ArchRule facts_depend_on_nothing_else = only("fact", "fact");

    @ArchTest
    static final ArchRule answers_depend_on_nothing_else = only("answer", "answer");

    @ArchTest
    static final ArchRule consents_depend_on_facts = only("consents", "consents", "fact");

    @ArchTest
    static final ArchRule rules_depend_on_facts_and_answers = only("rule", "rule", "fact", "answer");

    @ArchTest
    static final ArchRule the_engines_depend_on_rules_facts_and_answers =
            only("internal", "internal", "rule", "fact", "answer");

    @ArchTest
    static final ArchRule a_pack_is_written_in_rules_facts_and_answers_and_held_to_laws =
            only("england", "england", "rule", "fact", "answer", "law", "local");

    @ArchTest
    static final ArchRule only_the_policy_for_local_rules_of_a_pack_knows_of_them = noClasses()
            .that()
            .resideInAPackage(ROOT + ".england")
            .and()
            .doNotHaveSimpleName("EnglandLocalPacks")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".local")
            .because("the law does not depend on what is made of it locally");

    @ArchTest
    static final ArchRule local_rules_are_weighed_by_analysis =
            only("local", "local", "analysis", "law", "rule", "fact", "answer", "");

    @ArchTest
    static final ArchRule files_hold_rules_and_local_rules =
            only("packfile", "packfile", "local", "rule", "fact", "answer");

    @ArchTest
    static final ArchRule words_are_made_of_decisions_and_their_analysis = classes()
            .that()
            .resideInAPackage(ROOT + ".words")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.immutables..",
                    "io.github.cafkit.core..",
                    ROOT,
                    ROOT + ".analysis",
                    ROOT + ".answer",
                    ROOT + ".consents",
                    ROOT + ".fact",
                    ROOT + ".rule",
                    ROOT + ".page",
                    ROOT + ".words"))
            .because("a decision is told as it was taken, under any pack");

    @ArchTest
    static final ArchRule words_for_a_family_see_no_decision = classes()
            .that(DescribedPredicate.describe(
                    "put into words what a family may know",
                    type -> type.getSimpleName().equals("FamilyWords")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..")
                    .or(DescribedPredicate.describe(
                            "hold what a family may know, or words",
                            type -> Set.of(
                                            "FamilyWords",
                                            "FamilyFacts",
                                            "Asker",
                                            "InformationCategory",
                                            "Wording",
                                            "Phrase",
                                            "Explanation",
                                            "Reader",
                                            "Form",
                                            "Sections",
                                            "Section",
                                            "SectionKind",
                                            "Line",
                                            "Plain",
                                            "Point",
                                            "OfCategories")
                                    .contains(type.getBaseComponentType().getSimpleName()))))
            .because("what is hidden from a family cannot be in a text that is made without it");

    @ArchTest
    static final ArchRule reading_documents_depends_on_nothing_else = only("tree", "tree");

    @ArchTest
    static final ArchRule what_pages_have_in_common_depends_on_nothing_else = only("page", "page");

    @ArchTest
    static final ArchRule an_override_depends_on_questions_and_answers_alone =
            around("override", "override", "rule", "fact", "answer", "tree");

    @ArchTest
    static final ArchRule sharing_policies_depend_on_questions_and_answers_alone =
            around("mais", "mais", "rule", "fact", "answer", "tree");

    @ArchTest
    static final ArchRule access_evaluation_depends_on_questions_answers_and_what_would_change_them =
            around("authzen", "authzen", "fact", "answer", "rule", "tree", "document", "analysis");

    @ArchTest
    static final ArchRule records_are_made_of_questions_answers_and_packs =
            onlyAndTheEntryPoints("record", "record", "document", "rule");

    @ArchTest
    static final ArchRule replay_depends_on_records_and_on_what_can_be_asked =
            onlyAndTheEntryPoints("replay", "replay", "record", "document", "rule", "consents", "fact", "answer");

    @ArchTest
    static final ArchRule disclosure_depends_on_decisions_and_on_the_model = classes()
            .that()
            .resideInAPackage(ROOT + ".disclosure")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..",
                    "io.github.cafkit.core..",
                    "io.github.cafkit.model..",
                    ROOT,
                    ROOT + ".disclosure",
                    ROOT + ".analysis",
                    ROOT + ".answer",
                    ROOT + ".fact",
                    ROOT + ".rule",
                    ROOT + ".tree"))
            .because("what goes follows from a decision of any pack and from the document alone");

    @ArchTest
    static final ArchRule casework_asks_from_the_model_and_knows_no_rule = classes()
            .that()
            .resideInAPackage(ROOT + ".casework")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "io.github.cafkit.core..",
                    "io.github.cafkit.model..",
                    ROOT,
                    ROOT + ".answer",
                    ROOT + ".casework",
                    ROOT + ".consents",
                    ROOT + ".fact"))
            .because("what records say is the same under every pack of rules");

    @ArchTest
    static final ArchRule the_laws_of_a_pack_do_not_borrow_the_terms_of_its_rules = classes()
            .that()
            .resideInAPackage(ROOT + ".england")
            .and(DescribedPredicate.describe(
                    "state laws",
                    type -> type.getSimpleName().endsWith("Laws")
                            || type.getSimpleName().equals("LawTerms")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "io.github.cafkit.core..",
                            ROOT + ".rule",
                            ROOT + ".fact",
                            ROOT + ".answer",
                            ROOT + ".law")
                    .or(DescribedPredicate.describe(
                            "state laws, or name sources",
                            type -> type.getSimpleName().endsWith("Laws")
                                    || Set.of(
                                                    "LawTerms",
                                                    "SourcesOfTheDay",
                                                    "PromisesOfEngland",
                                                    "Promise",
                                                    "EnglandSources")
                                            .contains(type.getSimpleName()))))
            .because("a law in the terms of a rule would agree with a mistake in them");

    @ArchTest
    static final ArchRule the_kernel_depends_on_no_pack = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".england..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".england..")
            .because("an authority may write a pack of its own");

    @ArchTest
    static final ArchRule the_engines_are_used_by_the_entry_points_alone = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".internal", ROOT + ".analysis")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".internal")
            .because("there is one way to ask, and one to study what would be answered");

    @ArchTest
    static final ArchRule no_json_library_is_needed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.datatype..",
                    "tools.jackson..")
            .because("a host without them still asks and is answered");

    @ArchTest
    static final ArchRule what_threads_share_cannot_change = classes()
            .that()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".answer",
                    ROOT + ".authzen",
                    ROOT + ".casework",
                    ROOT + ".consents",
                    ROOT + ".fact",
                    ROOT + ".law",
                    ROOT + ".local",
                    ROOT + ".mais",
                    ROOT + ".override",
                    ROOT + ".packfile",
                    ROOT + ".rule",
                    ROOT + ".words")
            .and()
            .arePublic()
            .and()
            .haveSimpleNameNotEndingWith("Builder")
            .should()
            .haveOnlyFinalFields()
            .because("questions, packs, advisers and decisions are shared between threads");

    @ArchTest
    static void no_public_signature_shows_an_engine(JavaClasses all) {
        for (JavaClass type : all) {
            boolean published = type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getPackageName().equals(ROOT + ".internal");
            for (JavaMethod method : type.getMethods()) {
                if (published && method.getModifiers().contains(JavaModifier.PUBLIC)) {
                    assertThat(method.getAllInvolvedRawTypes())
                            .as(method.getFullName())
                            .noneMatch(resideInAPackage(ROOT + ".internal"));
                }
            }
        }
    }

    @ArchTest
    static void every_package_is_null_marked(JavaClasses all) {
        assertThat(all.stream().map(JavaClass::getPackage).distinct())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    /** A package around the decision: it also uses the entry points, identifiers of the model, and names for JSON. */
    private static ArchRule around(String from, String... packages) {
        return only(
                resideInAnyPackage(
                        ROOT,
                        "com.fasterxml.jackson.annotation..",
                        "io.github.cafkit.model.agency..",
                        "io.github.cafkit.model.person.."),
                from,
                packages);
    }

    /** For what asks questions: the root package is allowed as well, and so are the annotations that JSON is written by. */
    private static ArchRule onlyAndTheEntryPoints(String from, String... packages) {
        return only(resideInAnyPackage("javax.crypto..", "com.fasterxml.jackson.annotation..", ROOT), from, packages);
    }

    private static ArchRule only(String from, String... packages) {
        return only(DescribedPredicate.alwaysFalse(), from, packages);
    }

    private static ArchRule only(DescribedPredicate<JavaClass> also, String from, String... packages) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        "java..", "org.jspecify.annotations..", "org.immutables..", "io.github.cafkit.core..")
                .or(also);
        for (String name : packages) {
            allowed = allowed.or(resideInAPackage(name.isEmpty() ? ROOT : ROOT + "." + name));
        }
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + from)
                .should()
                .onlyDependOnClassesThat(allowed)
                .because("each part of the kernel can be read after those it is made of");
    }
}
