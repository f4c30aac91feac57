package org.backlot.resources.book;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;

/**
 * {@code backlot merge PRODUCTION KEPT OTHER}: makes two entries of the book one. Prints {@code {kept, other, uses,
 * differences: [{field, kept, other, taken}]}}. With {@code --not-the-same} both stay, and nobody is asked again;
 * prints {@code {one, other}}.
 */
public final class MergeCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        try (Session session = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            Identified kept = find(session.production(), call.required("KEPT"));
            Identified other = find(session.production(), call.required("OTHER"));
            Merge merge = merge(session.production(), kept, other);
            if (call.option("not-the-same").isPresent()) {
                distinguish(call, session, merge);
                return Outcome.FINE;
            }
            List<String> theirs = call.options("take");
            List<Merge.Difference> differences = merge.differences();
            for (String field : theirs) {
                if (differences.stream().noneMatch(difference -> is(difference, field))) {
                    throw new UsageFault("The two do not differ in " + field + Nearest.hint(field,
                            differences.stream().map(Merge.Difference::feature).toList()));
                }
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kept", Entry.name(kept));
            row.put("other", Entry.name(other));
            row.put("uses", Uses.of(session, List.of(other)));
            row.put("differences", differences.stream().map(difference -> row(difference, theirs)).toList());
            session.edit("Merge " + Entry.name(other) + " into " + Entry.name(kept),
                    () -> merge.apply(difference -> theirs.stream().anyMatch(field -> is(difference, field))));
            session.save();
            call.print(row);
        }
        return Outcome.FINE;
    }

    private static void distinguish(Invocation call, Session session, Merge merge) throws IOException {
        session.edit("Keep " + Entry.name(merge.other()) + " beside " + Entry.name(merge.kept()),
                () -> Distinctions.add(session.production(), merge.kept(), merge.other()));
        session.save();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("one", Entry.name(merge.kept()));
        row.put("other", Entry.name(merge.other()));
        call.print(row);
    }

    private static Merge merge(Production production, Identified kept, Identified other) {
        try {
            return new Merge(production, kept, other);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(Entry.name(kept) + " and " + Entry.name(other) + " are not two of the same kind");
        }
    }

    private static boolean is(Merge.Difference difference, String field) {
        return difference.feature().equalsIgnoreCase(field) || difference.label().equalsIgnoreCase(field);
    }

    private static Map<String, Object> row(Merge.Difference difference, List<String> theirs) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("field", difference.feature());
        row.put("kept", difference.kept());
        row.put("other", difference.other());
        row.put("taken", theirs.stream().anyMatch(field -> is(difference, field)));
        return row;
    }

    private static Identified find(Production production, String name) {
        return Merge.find(production, name).orElseThrow(() -> new UsageFault("No entry, or more than one, is called "
                + name + Nearest.hint(name, Entry.all(production).stream().map(Entry::name).distinct().toList(), "")
                + ". Entries have ids, which backlot show PRODUCTION duplicates lists"));
    }
}
