package io.github.cafkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.household.FamilyMember;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.HouseholdId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.testkit.sample.Sample;
import io.github.cafkit.testkit.sample.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A sound store keeps the laws of a store, and each planted fault breaks one of them. */
class StoreContractTest {

    private static final String COPIED = "what_is_changed_outside_is_not_changed_in_the_store";

    /** Everything that was saved, by id. */
    static class Shelf<T> implements StoreContract.Store<T> {

        final Map<String, List<T>> saved = new LinkedHashMap<>();

        String key(T document) {
            return StoreContractTest.idOf(document);
        }

        @Override
        public void save(T document) {
            saved.computeIfAbsent(key(document), id -> new ArrayList<>()).add(document);
        }

        @Override
        public Optional<T> load(String id) {
            List<T> all = saved.getOrDefault(id, List.of());
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        }

        @Override
        public Optional<List<T>> versions(String id) {
            return Optional.of(saved.getOrDefault(id, List.of()));
        }
    }

    private static String idOf(Object document) {
        return document instanceof Household household
                ? household.getId().value()
                : document instanceof Note note
                        ? note.id
                        : ((FamilyMember) document).getId().value();
    }

    /** Stores of households. */
    interface OfHouseholds extends StoreContract<Household> {

        @Override
        default Sample<Household> documents() {
            return Samples.of(Household.class);
        }

        @Override
        default Household withId(Household household, String id) {
            return household.withId(HouseholdId.of(id));
        }
    }

    static class Sound implements OfHouseholds {
        @Override
        public Store<Household> emptyStore() {
            return new Shelf<>();
        }
    }

    static class LosesTheNote implements OfHouseholds {
        @Override
        public Store<Household> emptyStore() {
            return new Shelf<>() {
                @Override
                public void save(Household household) {
                    super.save(household.withNote(Optional.empty()));
                }
            };
        }
    }

    static class LosesAnUpdate implements OfHouseholds {
        @Override
        public Store<Household> emptyStore() {
            return new Shelf<>() {
                @Override
                public Optional<Household> load(String id) {
                    return saved.getOrDefault(id, List.of()).stream().findFirst();
                }
            };
        }
    }

    static class ForgetsWhatIsSavedAgain implements OfHouseholds {
        @Override
        public Store<Household> emptyStore() {
            return new Shelf<>() {
                private final Map<String, Household> current = new LinkedHashMap<>();
                private final List<Household> seen = new ArrayList<>();

                @Override
                public void save(Household household) {
                    super.save(household);
                    if (!seen.contains(household)) {
                        seen.add(household);
                        current.put(key(household), household);
                    }
                }

                @Override
                public Optional<Household> load(String id) {
                    return Optional.ofNullable(current.get(id));
                }
            };
        }
    }

    static class AnswersForAnybody implements OfHouseholds {
        @Override
        public Store<Household> emptyStore() {
            return new Shelf<>() {
                @Override
                public Optional<Household> load(String id) {
                    return super.load(id)
                            .or(() -> saved.isEmpty()
                                    ? Optional.empty()
                                    : super.load(saved.keySet().iterator().next()));
                }
            };
        }
    }

    static class DoesNotKnowCapitals implements OfHouseholds {
        @Override
        public Store<Household> emptyStore() {
            return new Shelf<>() {
                @Override
                String key(Household household) {
                    return super.key(household).toLowerCase(Locale.ROOT);
                }

                @Override
                public Optional<Household> load(String id) {
                    return super.load(id.toLowerCase(Locale.ROOT));
                }
            };
        }
    }

    static class NewestFirst implements OfHouseholds {
        @Override
        public Store<Household> emptyStore() {
            return new Shelf<>() {
                @Override
                public Optional<List<Household>> versions(String id) {
                    List<Household> versions = new ArrayList<>(saved.getOrDefault(id, List.of()));
                    Collections.reverse(versions);
                    return Optional.of(versions);
                }

                @Override
                public Optional<Household> load(String id) {
                    return super.load(id);
                }
            };
        }
    }

    static class KeepsTheLastOnly implements OfHouseholds {
        @Override
        public Store<Household> emptyStore() {
            return new Shelf<>() {
                @Override
                public Optional<List<Household>> versions(String id) {
                    return Optional.empty();
                }
            };
        }
    }

    /** Refuses a family of three. */
    static class Throws implements StoreContract<Household>, OfHouseholds {
        @Override
        public Store<Household> emptyStore() {
            return new Shelf<>() {
                @Override
                public void save(Household household) {
                    if (household.getPeople().size() > 2) {
                        throw new IllegalStateException("column too short");
                    }
                    super.save(household);
                }
            };
        }
    }

    /** A document that can be changed. */
    static final class Note {
        final String id;
        String text;

        Note(String id, String text) {
            this.id = id;
            this.text = text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Note that && id.equals(that.id) && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        @Override
        public String toString() {
            return id + " " + text;
        }
    }

    /** Stores of documents that can be changed. */
    interface OfNotes extends StoreContract<Note> {

        @Override
        default Sample<Note> documents() {
            return choices -> new Note("note", "n" + choices.below(100));
        }

        @Override
        default Note withId(Note note, String id) {
            return new Note(id, note.text);
        }

        @Override
        default Optional<Consumer<Note>> changeInPlace() {
            return Optional.of(note -> note.text += "!");
        }
    }

    static class CopiesNotes implements OfNotes {
        @Override
        public Store<Note> emptyStore() {
            return new Shelf<>() {
                @Override
                public void save(Note note) {
                    super.save(new Note(note.id, note.text));
                }

                @Override
                public Optional<Note> load(String id) {
                    return super.load(id).map(note -> new Note(note.id, note.text));
                }
            };
        }
    }

    static class SharesNotes implements OfNotes {
        @Override
        public Store<Note> emptyStore() {
            return new Shelf<>();
        }
    }

    static class HandsOutItsNotes implements OfNotes {
        @Override
        public Store<Note> emptyStore() {
            return new Shelf<>() {
                @Override
                public void save(Note note) {
                    super.save(new Note(note.id, note.text));
                }
            };
        }
    }

    @Test
    void a_sound_store_keeps_every_law() {
        Launched sound = Launched.tests(Sound.class);

        assertThat(sound.failed()).isEmpty();
        assertThat(sound.passed()).hasSize(5);
        assertThat(sound.aborted()).containsExactly(COPIED);
        assertThat(Launched.tests(CopiesNotes.class).passed()).hasSize(6);
    }

    @Test
    void a_store_that_loses_part_of_a_document_is_caught() {
        Launched loses = Launched.tests(LosesTheNote.class);

        assertThat(loses.failed()).containsExactly("what_is_saved_is_what_is_loaded");
        assertThat(loses.message())
                .startsWith("STORE-SAVED is broken: What is saved is what is loaded.\nAnother document is loaded.")
                .contains("\"note\": \"");
        assertThat(loses.message().lines().count()).as("the household is small").isLessThan(25);
    }

    @Test
    void a_store_that_loses_an_update_is_caught() {
        assertThat(Launched.tests(LosesAnUpdate.class).failed()).containsExactly("what_was_saved_last_is_loaded");
        assertThat(Launched.tests(ForgetsWhatIsSavedAgain.class).failed())
                .containsExactly("what_was_saved_last_is_loaded");
    }

    @Test
    void a_store_that_answers_for_an_unknown_id_is_caught() {
        assertThat(Launched.tests(AnswersForAnybody.class).failed())
                .containsExactly("nothing_is_loaded_by_an_id_under_which_nothing_was_saved");
    }

    @Test
    void a_store_that_takes_two_ids_for_one_is_caught() {
        assertThat(Launched.tests(DoesNotKnowCapitals.class).failed())
                .containsExactly("what_is_saved_under_one_id_leaves_the_others_alone");
    }

    @Test
    void a_store_that_changes_the_order_of_versions_is_caught() {
        assertThat(Launched.tests(NewestFirst.class).failed())
                .containsExactly("versions_stay_in_the_order_in_which_they_were_saved");
    }

    @Test
    void a_store_need_not_keep_versions() {
        assertThat(Launched.tests(KeepsTheLastOnly.class).failed()).isEmpty();
        assertThat(Launched.tests(KeepsTheLastOnly.class).aborted())
                .contains("versions_stay_in_the_order_in_which_they_were_saved");
    }

    @Test
    void a_store_that_shares_what_can_be_changed_is_caught() {
        assertThat(Launched.tests(SharesNotes.class).failed()).containsExactly(COPIED);
        assertThat(Launched.tests(HandsOutItsNotes.class).failed()).containsExactly(COPIED);
        assertThat(Launched.tests(HandsOutItsNotes.class).message()).contains("after it was loaded");
    }

    @Test
    void a_store_that_throws_is_caught_with_the_smallest_document_for_which_it_does() {
        Launched throwing = Launched.tests(Throws.class);

        assertThat(throwing.failed()).contains("what_is_saved_is_what_is_loaded");
        assertThat(throwing.message())
                .contains("It threw IllegalStateException, which is the cause of this.")
                .doesNotContain("column too short")
                .contains(PersonId.of("person-3").value())
                .doesNotContain("person-4");
    }
}
