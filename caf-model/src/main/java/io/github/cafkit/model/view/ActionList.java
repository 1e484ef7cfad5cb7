package io.github.cafkit.model.view;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.internal.PageText;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The open actions of the plans that are carried out, on a day: who has a part in them, and by when. Immutable and
 * thread-safe.
 *
 * <p>It is a view made for a page: it shows names and what is to be done. {@code toString} shows neither.
 */
public final class ActionList {

    private static final Comparator<Item> ORDER = Comparator.comparing(
                    (Item item) -> item.lastDay().orElse(LocalDate.MAX))
            .thenComparing(Item::plan)
            .thenComparing(Item::action)
            .thenComparing(Item::accountable, Comparator.reverseOrder())
            .thenComparing(item -> item.party().map(Party::toString).orElse(""));

    private final LocalDate day;
    private final Names names;
    private final List<Item> items;

    private ActionList(LocalDate day, Names names, List<Item> items) {
        this.day = day;
        this.names = names;
        this.items = items;
    }

    /** How soon an action is due. */
    public enum Due {
        /** Its last day has passed. */
        OVERDUE("overdue"),
        /** Its last day is the day of the list or one of the six after it. */
        THIS_WEEK("this week"),
        /** Its last day is after that. */
        LATER("later"),
        /** No last day is agreed. */
        NO_DAY("no day agreed");

        private final String label;

        Due(String label) {
            this.label = label;
        }

        /**
         * The code in words, for people.
         *
         * @return lower case words, never null
         */
        public String label() {
            return label;
        }
    }

    /**
     * The part of one party in one action.
     *
     * @param plan the version of the plan, not null
     * @param outcome the outcome that it is done for, not null
     * @param action the action, not null
     * @param what what is done, not null
     * @param party who has the part; empty while nobody is accountable, not null
     * @param who what the party is called; empty while nobody is accountable, not null
     * @param agency the agency that the party is or acts for, empty for the family and where none is known, not null
     * @param accountable whether the party is accountable and does not only help; true while nobody is
     * @param status how far it has come, not null
     * @param lastDay the last day, empty if none is agreed, not null
     * @param due how soon it is due, not null
     */
    public record Item(
            PlanId plan,
            OutcomeId outcome,
            ActionId action,
            PersonalText what,
            Optional<Party> party,
            Optional<PersonalText> who,
            Optional<AgencyId> agency,
            boolean accountable,
            ActionStatus status,
            Optional<LocalDate> lastDay,
            Due due) {

        /** Checks the parts. */
        public Item {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(due, "due");
        }
    }

    /**
     * Lists the open actions in a case file.
     *
     * @param file the file, not null
     * @param day the day of the list, not null
     * @return the list, never null
     */
    public static ActionList of(CaseFile file, LocalDate day) {
        Names names = Names.in(file);
        List<Item> items = new ArrayList<>();
        for (JointPlan plan : file.activePlans()) {
            TeamAroundTheChild team = Names.teamOf(file, plan, day);
            for (IntendedOutcome outcome : plan.getOutcomes()) {
                outcome.getActions().stream()
                        .filter(action -> action.getStatus().open())
                        .forEach(action -> add(items, plan, outcome, action, team, names, day));
            }
        }
        return new ActionList(day, names, items.stream().sorted(ORDER).toList());
    }

    private static void add(
            List<Item> items,
            JointPlan plan,
            IntendedOutcome outcome,
            Accountability action,
            TeamAroundTheChild team,
            Names names,
            LocalDate day) {
        items.add(item(plan, outcome, action, action.getAccountable(), true, team, names, day));
        action.getSupporting()
                .forEach(party -> items.add(item(plan, outcome, action, Optional.of(party), false, team, names, day)));
    }

    private static Item item(
            JointPlan plan,
            IntendedOutcome outcome,
            Accountability action,
            Optional<Party> party,
            boolean accountable,
            TeamAroundTheChild team,
            Names names,
            LocalDate day) {
        return new Item(
                plan.getId(),
                outcome.getId(),
                action.getId(),
                PersonalText.of(action.getWhat()),
                party,
                party.map(names::party),
                party.flatMap(team::agencyOf),
                accountable,
                action.getStatus(),
                action.getWhen().map(Timing::lastDay),
                due(action, day));
    }

    private static Due due(Accountability action, LocalDate day) {
        if (action.overdueOn(day)) {
            return Due.OVERDUE;
        }
        return action.getWhen()
                .map(timing -> timing.lastDay().isBefore(day.plusWeeks(1)) ? Due.THIS_WEEK : Due.LATER)
                .orElse(Due.NO_DAY);
    }

    /**
     * Every part in every open action.
     *
     * @return the items by last day, those without one last, never null
     */
    public List<Item> items() {
        return items;
    }

    /**
     * What somebody has a part in.
     *
     * @param person the person, not null
     * @return the items by last day, never null
     */
    public List<Item> forPerson(PersonId person) {
        return only(item -> item.party().equals(Optional.of(Party.person(person))));
    }

    /**
     * What an agency, or anybody who acts for it, has a part in.
     *
     * @param agency the agency, not null
     * @return the items by last day, never null
     */
    public List<Item> forAgency(AgencyId agency) {
        return only(item -> item.agency().equals(Optional.of(agency)));
    }

    /**
     * What is due so soon.
     *
     * @param due how soon, not null
     * @return the items by last day, never null
     */
    public List<Item> due(Due due) {
        return only(item -> item.due() == due);
    }

    /**
     * The actions that nobody is accountable for.
     *
     * @return the items by last day, never null
     */
    public List<Item> unowned() {
        return only(item -> item.party().isEmpty());
    }

    private List<Item> only(Predicate<Item> wanted) {
        return items.stream().filter(wanted).toList();
    }

    /**
     * The list by date, as Markdown with names and texts.
     *
     * @return the page, with all words escaped, never null
     */
    public String toMarkdown() {
        StringBuilder page = heading("Actions");
        Arrays.stream(Due.values()).forEach(due -> section(page, capital(due.label()), due(due)));
        return page.toString();
    }

    /**
     * The list by agency, as Markdown with names and texts; what has no agency, such as the family's part, is last.
     *
     * @return the page, with all words escaped, never null
     */
    public String toMarkdownByAgency() {
        StringBuilder page = heading("Actions by agency");
        items.stream()
                .flatMap(item -> item.agency().stream())
                .distinct()
                .sorted()
                .forEach(agency -> section(page, Names.safe(names.agency(agency)), forAgency(agency)));
        section(
                page,
                "Family and others",
                only(item -> item.agency().isEmpty() && item.party().isPresent()));
        section(page, "Nobody", unowned());
        return page.toString();
    }

    /**
     * What one person has a part in, as Markdown with names and texts.
     *
     * @param person the person, not null
     * @return the page, with all words escaped, never null
     */
    public String toMarkdownFor(PersonId person) {
        StringBuilder page = heading("Actions of " + Names.safe(names.person(person)));
        for (Due due : Due.values()) {
            section(
                    page,
                    capital(due.label()),
                    forPerson(person).stream().filter(item -> item.due() == due).toList());
        }
        return page.toString();
    }

    private StringBuilder heading(String title) {
        return new StringBuilder("# ").append(title).append(", on ").append(day).append('\n');
    }

    private static void section(StringBuilder page, String title, List<Item> items) {
        if (!items.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n").append(table(items));
        }
    }

    /** The items as a table. */
    static String table(List<Item> items) {
        StringBuilder table = new StringBuilder("| By | What | Who | Part | Status |\n|---|---|---|---|---|\n");
        for (Item item : items) {
            table.append("| ").append(item.lastDay().map(LocalDate::toString).orElse(""));
            table.append(" | ").append(Names.safe(item.what()));
            table.append(" | ").append(item.who().map(Names::safe).orElse("nobody"));
            table.append(" | ").append(item.accountable() ? "accountable" : "supporting");
            table.append(" | ").append(PageText.words(item.status()));
            table.append(item.due() == Due.OVERDUE ? ", overdue |\n" : " |\n");
        }
        return table.toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The day and the number of items. */
    @Override
    public String toString() {
        return "ActionList[day=" + day + ", items=" + items.size() + "]";
    }
}
