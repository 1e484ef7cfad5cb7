package io.github.cafkit.consent.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.model.episode.EventReference;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.PersonName;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No attribute of a document can come to the model without somebody saying which information it is. */
class FieldCategoriesTest {

    private static final Map<Class<?>, PartMap<?, ?>> MAPS = maps();

    @Test
    void every_attribute_of_every_type_that_is_taken_apart_is_in_the_table_and_no_other() {
        List<String> attributes = new ArrayList<>();
        MAPS.keySet()
                .forEach(type ->
                        getters(type).keySet().forEach(name -> attributes.add(type.getSimpleName() + "#" + name)));
        assertThat(FieldCategories.all().stream().map(FieldCategory::part).toList())
                .containsExactlyInAnyOrderElementsOf(attributes);
        assertThat(MAPS).hasSizeGreaterThan(20);
    }

    @Test
    void every_attribute_that_may_have_to_go_can_be_taken_out() {
        MAPS.forEach((type, map) -> {
            List<String> taken = map.fields().stream().map(Field::name).toList();
            for (String name : getters(type).keySet()) {
                FieldRule rule = FieldCategories.rule(type.getSimpleName() + "#" + name);
                boolean always =
                        rule.mask() == 0 && !rule.mayLocate() && !rule.subject().keptFromFamilies();
                boolean byValue = rule.basis() != FieldBasis.STRUCTURE && rule.basis() != FieldBasis.WITH_PART;
                if (!always || byValue) {
                    assertThat(taken).as(type.getSimpleName()).contains(name);
                }
            }
        });
    }

    @Test
    void a_part_of_a_type_with_a_table_of_its_own_is_taken_apart() {
        MAPS.forEach((type, map) -> getters(type).forEach((name, getter) -> {
            for (Class<?> mentioned : mentioned(getter)) {
                if (MAPS.containsKey(mentioned)) {
                    Field<?, ?> field = map.fields().stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(type.getSimpleName() + "#" + name));
                    assertThat(field.part().orElseThrow().type()).as(name).isEqualTo(mentioned);
                }
            }
        }));
    }

    @Test
    void whatever_can_hold_a_text_is_marked_as_text() {
        MAPS.forEach((type, map) -> getters(type).forEach((name, getter) -> {
            String part = type.getSimpleName() + "#" + name;
            boolean takenApart = mentioned(getter).stream().anyMatch(MAPS::containsKey);
            if (!takenApart && !part.endsWith("#schema") && holdsText(getter, new HashSet<>())) {
                assertThat(FieldCategories.of(part).mayLocate()).as(part).isTrue();
            }
        }));
    }

    @Test
    void structure_holds_nothing_but_codes_days_numbers_and_identifiers() {
        MAPS.forEach((type, map) -> getters(type).forEach((name, getter) -> {
            String part = type.getSimpleName() + "#" + name;
            boolean structure = FieldCategories.of(part).basis() == FieldBasis.STRUCTURE;
            if (structure && !part.endsWith("#schema")) {
                assertThat(mentioned(getter))
                        .as(part)
                        .allMatch(each -> MAPS.containsKey(each)
                                || each.isPrimitive()
                                || each.isEnum()
                                || Identifier.class.isAssignableFrom(each)
                                || each == FrameworkId.class
                                || !each.getName().startsWith("io.github.cafkit"));
            }
        }));
    }

    @Test
    void the_table_tells_what_a_lead_would_look_up() {
        assertThat(FieldCategories.of("Child#address"))
                .isEqualTo(new FieldCategory(
                        "Child#address",
                        FieldBasis.CATEGORIES,
                        Set.of(InformationCategory.ADDRESS),
                        Subject.CHILD,
                        true));
        assertThat(FieldCategories.of("Evidence#reportedBy").subject()).isEqualTo(Subject.INFORMANT);
        assertThat(FieldCategories.of("CommonAssessment#otherChildren").subject())
                .isEqualTo(Subject.OTHER_CHILD);
        assertThat(FieldCategories.of("CommonAssessment#significantHarm").categories())
                .containsExactly(InformationCategory.SAFEGUARDING);
        assertThatThrownBy(() -> FieldCategories.of("Child#shoeSize")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_element_of_the_frameworks_of_the_library_has_its_categories() {
        Frameworks.all()
                .forEach(framework -> framework
                        .getElements()
                        .forEach(element -> assertThat(
                                        ElementCategories.standard().of(framework.getId()))
                                .as(framework.getId() + " " + element.getCode())
                                .containsKey(element.getCode())));
    }

    @Test
    void an_element_that_nobody_has_told_of_asks_for_every_category_until_an_authority_tells() {
        FrameworkId own = FrameworkId.of("OWN_FORM");
        ElementCode sleep = ElementCode.of("sleep");
        assertThat(ElementCategories.standard().of(own, sleep)).containsExactly(InformationCategory.values());
        ElementCategories told = ElementCategories.standard().with(own, sleep, List.of(InformationCategory.MEDICAL));
        assertThat(told.of(own, sleep)).containsExactly(InformationCategory.MEDICAL);
        assertThat(told.of(Frameworks.CAF_2009.getId()))
                .isEqualTo(ElementCategories.standard().of(Frameworks.CAF_2009.getId()));
        assertThatThrownBy(() -> told.with(own, sleep, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** All types that are taken apart, from the four documents. */
    private static Map<Class<?>, PartMap<?, ?>> maps() {
        Map<Class<?>, PartMap<?, ?>> maps = new LinkedHashMap<>();
        Deque<PartMap<?, ?>> todo = new ArrayDeque<>(
                List.of(AssessmentParts.ASSESSMENT, PlanParts.PLAN, EpisodeParts.EPISODE, CaseFileParts.FILE));
        while (!todo.isEmpty()) {
            PartMap<?, ?> map = todo.poll();
            if (maps.putIfAbsent(map.type(), map) == null) {
                map.fields().forEach(field -> field.part().ifPresent(todo::add));
            }
        }
        return maps;
    }

    private static Map<String, Type> getters(Class<?> type) {
        Map<String, Type> getters = new LinkedHashMap<>();
        Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .forEach(method -> getters.put(attribute(method), method.getGenericReturnType()));
        return getters;
    }

    private static String attribute(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** A string that is no identifier, anywhere in it. */
    private static boolean holdsText(Type type, Set<Class<?>> seen) {
        for (Class<?> each : mentioned(type)) {
            if (each == String.class) {
                return true;
            }
            boolean part = each.getName().startsWith("io.github.cafkit.model") && !each.isEnum();
            if (part && !isCode(each) && seen.add(each)) {
                List<Type> inner = new ArrayList<>(getters(each).values());
                if (each.isRecord()) {
                    Arrays.stream(each.getRecordComponents())
                            .map(RecordComponent::getGenericType)
                            .forEach(inner::add);
                }
                if (each.isSealed()) {
                    inner.addAll(List.of(each.getPermittedSubclasses()));
                }
                if (inner.stream().anyMatch(next -> holdsText(next, seen))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A wrapper of one string with a checked form, or a name or a reference, which are no free text. */
    private static boolean isCode(Class<?> type) {
        return Identifier.class.isAssignableFrom(type)
                || type == PersonName.class
                || type == EventReference.class
                || (type.isRecord()
                        && type.getRecordComponents().length == 1
                        && type.getRecordComponents()[0].getName().equals("value"));
    }

    private static Set<Class<?>> mentioned(Type type) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        if (type instanceof Class<?> single) {
            classes.add(single);
        } else if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                classes.addAll(mentioned(argument));
            }
        } else if (type instanceof WildcardType wildcard) {
            for (Type bound : wildcard.getUpperBounds()) {
                classes.addAll(mentioned(bound));
            }
        }
        return classes;
    }
}
