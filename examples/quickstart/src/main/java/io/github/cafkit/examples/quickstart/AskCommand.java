package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.casework.CaseQuestion;
import io.github.cafkit.consent.casework.CaseRecords;
import io.github.cafkit.consent.casework.PlanSharing;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.person.PersonId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks a sharing question from records. */
@Command(
        name = "ask",
        header = "Asks a sharing question from the records of a case, and answers it.",
        description = {
            "",
            "Prints what the records tell, from which record; what has to be asked, of whom and why; how each consent on"
                    + " file was read; and the answer, as soon as there is a question. Without --records: the records of"
                    + " Kia, whose school is school-01.",
            ""
        },
        footer = {
            "",
            "Exit code: 0 if the question was answered, or it was printed what has to be asked first; 2 if something in the"
                    + " records or on the command line is wrong."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AskCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "A document about the child, or a case file; as often as there are documents.")
    private List<Path> records = List.of();

    @Option(
            names = "--to",
            paramLabel = "ID",
            required = true,
            description = "The person or agency that would receive it.")
    private String to;

    @Option(
            names = "--from",
            paramLabel = "AGENCY",
            defaultValue = "school-01",
            description = "The agency that holds it. Default: ${DEFAULT-VALUE}.")
    private String from;

    @Option(names = "--told-by", paramLabel = "ID", description = "The practitioner who would tell.")
    private @Nullable String teller;

    @Option(names = "--for", paramLabel = "PURPOSE", description = "The purpose, such as SPECIALIST_REFERRAL.")
    private @Nullable Purpose purpose;

    @Option(
            names = "--what",
            paramLabel = "CATEGORY",
            split = ",",
            required = true,
            description = "The categories, such as SEN,MEDICAL.")
    private List<InformationCategory> categories;

    @Option(
            names = "--needed",
            description = "Whoever asks judges that all of it is needed; without it the plan may say so.")
    private boolean needed;

    @Option(
            names = "--say",
            paramLabel = "FACT=VALUE",
            description = "A fact that no record says, such as riskLevel=ADDITIONAL_NEED; as often as there are.")
    private Map<String, String> said = new LinkedHashMap<>();

    @Option(
            names = "--day",
            paramLabel = "DAY",
            defaultValue = "2026-02-09",
            converter = DayConverter.class,
            description = "The day asked about, as year-month-day. Default: ${DEFAULT-VALUE}.")
    private LocalDate day;

    @Option(names = "--plan", description = "Also asks what the actions of the plan have to share (PLAN-10).")
    private boolean plan;

    @Override
    public Integer call() throws IOException {
        try {
            CaseFile file = records.isEmpty() ? AskedRecords.ofKia() : AskedRecords.in(records);
            CaseRecords prepared = CaseRecords.of(file);
            SharingAdviser adviser = SharingAdviser.reading(EnglandPack.standard());
            CaseQuestion.Builder question = question(prepared, file);
            PlanSharing.Builder sharing = PlanSharing.of(prepared).heldBy(AgencyId.of(from));
            said.forEach((name, value) -> say(name, value, question, sharing));
            AskReport report = new AskReport(Report.on(spec.commandLine()));
            report.show(question.on(day), adviser);
            if (plan) {
                report.plan(sharing.review(adviser, day));
            }
            report.end();
            return ExitCode.OK;
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
            return ExitCode.USAGE;
        }
    }

    private CaseQuestion.Builder question(CaseRecords prepared, CaseFile file) {
        CaseQuestion.Builder question =
                CaseQuestion.from(prepared).heldBy(AgencyId.of(from)).to(AskedRecords.party(file, to));
        if (teller != null) {
            question.toldBy(PersonId.of(teller));
        }
        if (purpose != null) {
            question.purpose(purpose);
        }
        for (InformationCategory category : categories) {
            if (needed) {
                question.needs(category);
            } else {
                question.about(category);
            }
        }
        return question;
    }

    private static void say(String name, String value, CaseQuestion.Builder question, PlanSharing.Builder sharing) {
        Fact<?> fact = Facts.named(name)
                .filter(found -> found.scope() == Fact.Scope.QUESTION && !found.equals(Facts.PURPOSE))
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "UNKNOWN-FACT",
                        "",
                        "--say names a fact of the whole question, and the purpose is said by --for")));
        say(fact, value, question, sharing);
    }

    private static <E extends Enum<E> & FactValue> void say(
            Fact<E> fact, String value, CaseQuestion.Builder question, PlanSharing.Builder sharing) {
        E found = fact.values().stream()
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "UNKNOWN-VALUE", "/" + fact.name(), "the fact has one of the values " + fact.values())));
        question.stating(fact, found);
        sharing.stating(fact, found);
    }
}
