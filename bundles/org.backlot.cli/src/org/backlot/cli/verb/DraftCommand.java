package org.backlot.cli.verb;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.draft.DraftColour;
import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.draft.DraftImpact;
import org.backlot.core.draft.DraftLabel;
import org.backlot.core.draft.DraftMerge;
import org.backlot.core.draft.ElementRename;
import org.backlot.core.draft.SceneChange;
import org.backlot.core.file.FileStore;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.session.Session;

/**
 * {@code backlot draft PRODUCTION FILE}: compares a new draft with the script, and takes it over where that is asked
 * for. What it prints is in {@link DraftRows}.
 */
public final class DraftCommand implements Command {

    private static final String ALL = "all";

    @Override
    public Outcome run(Invocation call) throws IOException {
        boolean accept = call.option("accept").isPresent();
        refuseWithout(call, accept);
        Reading reading = Reading.of(call, call.required("FILE"), call.option("as"));
        try (Session session = call.open("PRODUCTION", accept ? FileStore.Access.EDIT : FileStore.Access.READ)) {
            DraftComparison comparison = compare(session, reading);
            DraftDecisions decisions = decisions(call, comparison);
            DraftLabel label = label(call, session, comparison, reading);
            DraftImpact impact = DraftImpact.of(session.snapshot(), session.contributions(), comparison, decisions,
                    (done, of) -> true);
            boolean accepted = accept
                    && DraftMerge.accept(session, comparison, decisions, label).isPresent();
            if (session.isDirty() && accept) {
                session.save();
            }
            var rows = new DraftRows(reading, comparison, decisions, label, impact, accepted);
            call.print(call.forPeople() ? rows.forPeople() : rows.of());
        }
        return Outcome.FINE;
    }

    private static void refuseWithout(Invocation call, boolean accept) {
        for (String option : List.of("keep", "name", "colour", "date", "full")) {
            if (call.option(option).isPresent() && !accept) {
                throw new UsageFault("The option --" + option + " goes with --accept. Without it nothing is changed");
            }
        }
    }

    private static DraftComparison compare(Session session, Reading reading) throws UnreadableFile {
        try {
            return DraftComparison.of(session.production(), DraftComparison.draft(reading.incoming()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableFile(reading.file(), 0, String.valueOf(e.getMessage()), e);
        }
    }

    private static DraftDecisions decisions(Invocation call, DraftComparison comparison) {
        List<String> wanted = keys(call, "accept");
        boolean all = wanted.isEmpty() || wanted.stream().anyMatch(ALL::equalsIgnoreCase);
        DraftDecisions decisions = all ? DraftDecisions.ALL
                : DraftDecisions.only(comparison, wanted.stream().map(key -> known(key, comparison)).toList());
        for (String key : keys(call, "keep")) {
            decisions = decisions.with(known(key, comparison), false);
        }
        return decisions;
    }

    private static List<String> keys(Invocation call, String option) {
        return call.options(option).stream().flatMap(text -> Arrays.stream(text.split(","))).map(String::strip)
                .filter(key -> !key.isEmpty()).toList();
    }

    private static String known(String text, DraftComparison comparison) {
        List<String> keys = Stream.concat(comparison.toDecide().stream().map(SceneChange::key),
                comparison.renames().stream().map(ElementRename::key)).toList();
        Optional<String> key = keys.stream().filter(text::equalsIgnoreCase).findFirst()
                .or(() -> keys.stream().filter(("+" + text)::equalsIgnoreCase).findFirst());
        return key.orElseThrow(() -> new UsageFault("The new draft changes no scene "
                + text + Nearest.hint(text, keys)));
    }

    private static DraftLabel label(Invocation call, Session session, DraftComparison comparison, Reading reading) {
        String file = String.valueOf(call.file(reading.file()).getFileName());
        DraftLabel next = DraftLabel.following(comparison, session.production().getScript().getDrafts(),
                file, call.today());
        DraftColour colour = call.option("colour").map(text -> DraftColour.named(text).orElseThrow(
                () -> new UsageFault("There is no page colour " + text
                        + Nearest.hint(text, DraftColour.ROW.stream().map(DraftColour::name).toList())
                        + " or a value as #C6EDFE"))).orElse(next.colour());
        return new DraftLabel(call.option("name").orElse(colour.name()), colour,
                call.option("date").map(text -> Dates.typed("--date", text)).orElse(next.date()), file, call.today(),
                call.option("full").isPresent());
    }
}
