package io.github.cafkit.model.view;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What waits for one lead professional on a day: nominations to answer, meetings to call, reports that have not come,
 * reviews due, actions overdue, consents to go back to, copies to give. Immutable and thread-safe.
 *
 * <p>Somebody who does not lead on the day is shown nominations only. It is a view made for a page: it shows names and
 * what is to be done. {@code toString} shows neither.
 */
public final class LeadProfessionalToDo {

    private static final Comparator<Item> ORDER = Comparator.comparing(Item::kind)
            .thenComparing(item -> item.due().orElse(LocalDate.MAX))
            .thenComparing(Item::place)
            .thenComparing(item -> item.words().value());

    private final PersonId lead;
    private final LocalDate day;
    private final Names names;
    private final List<Item> items;

    private LeadProfessionalToDo(PersonId lead, LocalDate day, Names names, List<Item> items) {
        this.lead = lead;
        this.day = day;
        this.names = names;
        this.items = items;
    }

    /** What has to be done. */
    public enum Kind {
        /** A nomination to lead waits for an answer. */
        ANSWER_NOMINATION("Nominations to answer"),
        /** A meeting is due. */
        CALL_MEETING("Meetings to call"),
        /** Somebody owes a report. */
        CHASE_REPORT("Reports not sent"),
        /** A review of the plan is due. */
        HOLD_REVIEW("Reviews due"),
        /** An action is past its last day. */
        CHASE_ACTION("Actions overdue"),
        /** A consent that the plan rests on has ended or is about to. */
        REVISIT_CONSENT("Consents to go back to"),
        /** Somebody has no copy of the plan or the assessment. */
        GIVE_COPY("Copies not given");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /**
         * The kind as a heading.
         *
         * @return the words, never null
         */
        public String title() {
            return title;
        }
    }

    /**
     * One thing to do.
     *
     * @param kind what sort of thing, not null
     * @param due by when, empty if no day is fixed, not null
     * @param place where it is written, not null
     * @param words what it is, with names, not null
     */
    public record Item(Kind kind, Optional<LocalDate> due, CasePlace place, PersonalText words) {

        /** Checks the parts. */
        public Item {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * Lists what waits for somebody who leads or is asked to.
     *
     * @param file the file, not null
     * @param lead the person, not null
     * @param ahead how far to look ahead for meetings, reviews and consents that end, not null
     * @param day the day of the list, not null
     * @return the list, never null
     */
    public static LeadProfessionalToDo of(CaseFile file, PersonId lead, Period ahead, LocalDate day) {
        Names names = Names.in(file);
        List<Item> items = new ToDoItems(file, lead, names, day, day.plus(ahead)).find();
        return new LeadProfessionalToDo(
                lead, day, names, items.stream().distinct().sorted(ORDER).toList());
    }

    /**
     * Everything to do.
     *
     * @return the items by kind and by day, never null
     */
    public List<Item> items() {
        return items;
    }

    /**
     * What is to do of one kind.
     *
     * @param kind the kind, not null
     * @return the items by day, never null
     */
    public List<Item> items(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /**
     * The list as Markdown with names and texts.
     *
     * @return the page, with all words escaped, never null
     */
    public String toMarkdown() {
        StringBuilder page = new StringBuilder("# To do for ")
                .append(Names.safe(names.person(lead)))
                .append(", on ")
                .append(day)
                .append('\n');
        if (items.isEmpty()) {
            page.append("\nNothing waits.\n");
        }
        Arrays.stream(Kind.values()).filter(kind -> !items(kind).isEmpty()).forEach(kind -> {
            page.append("\n## ").append(kind.title()).append("\n\n");
            items(kind)
                    .forEach(item -> page.append("- ")
                            .append(item.due().map(due -> "by " + due + ": ").orElse(""))
                            .append(Names.safe(item.words()))
                            .append('\n'));
        });
        return page.toString();
    }

    /** The person, the day and the number of items. */
    @Override
    public String toString() {
        return "LeadProfessionalToDo[lead=" + lead + ", day=" + day + ", items=" + items.size() + "]";
    }
}
