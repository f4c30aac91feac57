package org.backlot.cli.verb;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Suggestion;
import org.backlot.core.breakdown.Suggestions;
import org.backlot.core.breakdown.WordLists;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.report.SuggestionsReport;
import org.backlot.core.session.Session;

/**
 * {@code backlot suggest PRODUCTION --accept CATEGORY}: prints what was accepted, as the report {@code suggestions}.
 */
public final class SuggestCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        Predicate<String> wanted = wanted(call);
        try (Session session = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            var lists = new WordLists(session.contributions());
            List<Suggestion> accepted = Suggestions.of(session.production(), lists).stream()
                    .filter(suggestion -> wanted.test(suggestion.category()))
                    .filter(s -> call.option("name").filter(name -> !name.equalsIgnoreCase(s.name())).isEmpty())
                    .toList();
            Object printed = call.forPeople()
                    ? SuggestionsReport.lines(session.production(), accepted, call.backlot().categories())
                    : SuggestionsReport.rows(session.production(), accepted);
            session.edit("Accept " + accepted.size() + " suggestions",
                    () -> Suggestions.accept(session.production(), accepted));
            if (session.isDirty()) {
                session.save();
            }
            call.print(printed);
        }
        return Outcome.FINE;
    }

    private static Predicate<String> wanted(Invocation call) {
        String asked = call.option("accept").orElse("").strip();
        if (asked.equalsIgnoreCase("all")) {
            return category -> true;
        }
        List<Category> all = call.backlot().categories().all();
        return asked.equalsIgnoreCase("weather") ? Suggestion.WEATHER::equals : all.stream()
                .filter(category -> category.id().equalsIgnoreCase(asked) || category.name().equalsIgnoreCase(asked)
                        || last(category).equalsIgnoreCase(asked))
                .findFirst().<Predicate<String>>map(c -> c.id()::equals)
                .orElseThrow(() -> new UsageFault("There is no category " + asked + Nearest.hint(asked,
                        all.stream().map(SuggestCommand::last).toList())));
    }

    private static String last(Category category) {
        return category.id().substring(category.id().lastIndexOf('.') + 1);
    }
}
