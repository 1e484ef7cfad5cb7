package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.examples.quickstart.Storybook.Chapter;
import io.github.cafkit.examples.quickstart.Storybook.Step;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts documents about a child together, so that questions can be asked from them. */
final class AskedRecords {

    private AskedRecords() {}

    /** The records of the first child of the story. */
    static CaseFile ofKia() throws IOException {
        Chapter chapter = CafJson.standard()
                .read(text("story.json"), Storybook.class)
                .chapters()
                .get(0);
        List<Object> documents = new ArrayList<>();
        for (String name : List.of(chapter.assessment(), chapter.team(), chapter.plan())) {
            documents.add(document(text(name)));
        }
        for (Step step : chapter.steps()) {
            documents.add(document(text(step.document())));
        }
        return file(documents);
    }

    /** The documents in files; one of them may be a case file, which is then all there is. */
    static CaseFile in(List<Path> paths) throws IOException {
        List<Object> documents = new ArrayList<>();
        for (Path path : paths) {
            try {
                documents.add(document(Files.readString(path)));
            } catch (IOException unreadable) {
                throw new ProblemException(Problem.error("UNREADABLE", "", path + " cannot be read"));
            }
        }
        return documents.size() == 1 && documents.get(0) instanceof CaseFile whole ? whole : file(documents);
    }

    private static CaseFile file(List<Object> documents) {
        PersonId child = documents.stream()
                .flatMap(document -> child(document).stream())
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "NO-CHILD", "", "an assessment, a team or a plan among the records says who the child is")));
        CaseCollector collector = new CaseCollector(child);
        documents.forEach(collector::add);
        return collector.file();
    }

    private static Optional<PersonId> child(Object document) {
        if (document instanceof CommonAssessment assessment) {
            return Optional.of(assessment.getChild().getId());
        }
        if (document instanceof TeamAroundTheChild team) {
            return Optional.of(team.getChild());
        }
        return document instanceof JointPlan plan ? Optional.of(plan.getChild()) : Optional.empty();
    }

    /** A recipient by its identifier: an agency, if a team lists one by it, and otherwise a person. */
    static Party party(CaseFile file, String id) {
        boolean agency = file.getTeams().stream()
                .anyMatch(team -> team.getAgencies().stream()
                        .anyMatch(each -> each.getId().value().equals(id)));
        return agency ? Party.agency(AgencyId.of(id)) : Party.person(PersonId.of(id));
    }

    private static Object document(String json) {
        return CafJson.standard().read(json, DocumentType.of(json).type());
    }

    private static String text(String name) throws IOException {
        try (InputStream json = Objects.requireNonNull(AskedRecords.class.getResourceAsStream(name), name)) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
