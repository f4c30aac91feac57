package org.backlot.cli.verb;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.demo.Demos;
import org.backlot.core.demo.Demos.Demo;
import org.backlot.core.extension.Contribution;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;

/**
 * {@code backlot demo OUT}: prints {@code {production, title, files: [text]}}; {@code backlot demo --list}: prints
 * {@code [{name, title, bundle, description}]}.
 */
public final class DemoCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        var demos = new Demos(call.backlot());
        if (call.option("list").isPresent()) {
            call.print(demos.all().stream().map(DemoCommand::row).toList());
            return Outcome.FINE;
        }
        String out = call.argument("OUT").orElseThrow(() -> new UsageFault(
                "The argument OUT is missing: the file to make, as salt.backlot; --list tells which demos there are"));
        Demo demo = chosen(demos, call.option("name"));
        FileStore store = FileStore.create(call.file(out), call.backlot().sections());
        try {
            Session session = demos.make(demo, store);
            session.save();
            print(call, out, demo, session);
        } finally {
            store.close();
        }
        return Outcome.FINE;
    }

    private static Demo chosen(Demos demos, Optional<String> name) {
        List<Demo> all = demos.all();
        if (name.isPresent()) {
            return demos.named(name.get()).orElseThrow(() -> new UsageFault("There is no demo " + name.get()
                    + Nearest.hint(name.get(), all.stream().map(DemoCommand::shortName).toList())));
        }
        return all.stream().findFirst().orElseThrow(() -> new UsageFault(
                "No demo is installed. Install the plug-in org.backlot.demo, or start from a script with backlot new"));
    }

    private static String shortName(Demo demo) {
        return demo.id().substring(demo.id().lastIndexOf('.') + 1);
    }

    private static Map<String, Object> row(Demo demo) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", shortName(demo));
        row.put("title", demo.name());
        row.put("bundle", demo.from().bundle());
        row.put("description", demo.description());
        return row;
    }

    private static void print(Invocation call, String out, Demo demo, Session session) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("production", out);
        row.put("title", session.production().getTitle());
        row.put("files", demo.from().children("file").stream().map(DemoCommand::path).toList());
        call.print(row);
    }

    private static String path(Contribution<Void> file) {
        return file.attribute("path").orElse("");
    }
}
