package io.github.cafkit.model.view;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.internal.PageText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a picture as Markdown. */
final class PicturePage {

    private final OneChildPicture picture;
    private final Names names;
    private final LocalDate day;
    private final StringBuilder page = new StringBuilder();

    PicturePage(OneChildPicture picture, Names names, LocalDate day) {
        this.picture = picture;
        this.names = names;
        this.day = day;
    }

    String write() {
        page.append("# ").append(Names.safe(picture.name())).append(", on ").append(day);
        page.append("\n\nWho may see which part of this page is for the sharing rules to say, and is not said here.\n");
        page.append("\nLevel of need: ").append(level()).append("\n");
        list("Assessments", picture.assessments(), this::assessed);
        list(
                "Assessed twice",
                picture.assessedTwice(),
                overlap -> "element " + code(overlap.element())
                        + ", in " + code(overlap.earlier()) + " and " + code(overlap.later()) + ", by "
                        + agencies(overlap.agencies()));
        picture.plans().forEach(this::plan);
        if (!picture.actions().items().isEmpty()) {
            page.append("\n## Open actions\n\n")
                    .append(ActionList.table(picture.actions().items()));
        }
        list("Team", picture.team(), this::member);
        list(
                "Who holds what",
                picture.holdings(),
                holding -> Names.safe(names.agency(holding.agency())) + " "
                        + holding.how().label() + " " + place(holding.document()));
        list(
                "Booked",
                picture.booked(),
                booked -> booked.on() + ": " + booked.kind().label() + " (" + place(booked.place()) + ")");
        list("Waiting", picture.waiting(), this::waiting);
        return page.toString();
    }

    private String level() {
        return picture.needLevel()
                .map(level -> level.getLevel().label()
                        + level.getLocalTerm()
                                .map(term -> ", " + PageText.markdown(term))
                                .orElse("")
                        + ", since " + level.getFirstDay())
                .orElse("not recorded");
    }

    private String assessed(OneChildPicture.Assessed assessed) {
        return code(assessed.id()) + ", version " + assessed.version() + " by " + code(assessed.framework()) + ": "
                + assessed.completedOn().map(on -> "completed on " + on).orElse("begun on " + assessed.startedOn())
                + ", by "
                + assessed.by().stream().map(Names::safe).collect(Collectors.joining(", "))
                + " (" + agencies(assessed.agencies()) + ")";
    }

    private void plan(OneChildPicture.Planned planned) {
        page.append("\n## Plan ").append(code(planned.plan().getId())).append("\n\n");
        page.append(planned.accountabilities().viewMarkdown(planned.plan(), planned.team()));
        page.append("\n```mermaid\n")
                .append(planned.timeline().viewMermaid(planned.plan()))
                .append("```\n");
    }

    private String member(OneChildPicture.InTeam member) {
        return Names.safe(member.name()) + ", " + Names.safe(member.as())
                + member.agency()
                        .map(agency -> ", " + Names.safe(names.agency(agency)))
                        .orElse("")
                + (member.lead() ? ", **leads**" : "");
    }

    private String waiting(OneChildPicture.Waiting waiting) {
        return waiting.what() + " (" + place(waiting.place()) + ")"
                + waiting.with()
                        .map(agency -> ", with " + Names.safe(names.agency(agency)))
                        .orElse("")
                + waiting.days().map(days -> ", for " + days + " days").orElse("")
                + waiting.expectedOn().map(on -> ", expected on " + on).orElse("");
    }

    private <T> void list(String title, List<T> parts, Function<T, String> line) {
        if (!parts.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n");
            parts.forEach(part -> page.append("- ").append(line.apply(part)).append('\n'));
        }
    }

    private String agencies(Collection<AgencyId> agencies) {
        return agencies.stream().map(names::agency).map(Names::safe).collect(Collectors.joining(", "));
    }

    private static String place(CasePlace place) {
        return place.document().label() + " " + code(place.id());
    }

    private static String code(Object id) {
        return "`" + id + "`";
    }
}
