package org.backlot.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.exchange.Exchanges.Format;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.session.Session;

/**
 * {@code backlot new OUT --script FILE}: prints {@code {production, title, imported: [{file, format, summary,
 * notes}]}}.
 */
public final class NewCommand implements Command {

    private static final Set<String> OWN = Set.of("script", "template", "title", "start");

    @Override
    public Outcome run(Invocation call) throws IOException {
        ProductionKind kind = call.option("template").map(NewCommand::kind).orElse(ProductionKind.FEATURE);
        LocalDate start = call.option("start").map(text -> Dates.typed("--start", text))
                .orElseGet(() -> call.today().plusWeeks(4).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        if (call.option("script").isEmpty() && kind != ProductionKind.LIVE && kind != ProductionKind.OTHER) {
            throw new UsageFault("The option --script FILE is missing: only a production of the template live or other "
                    + "begins without a script");
        }
        List<Reading> readings = readings(call);
        String out = call.required("OUT");
        FileStore store = FileStore.create(call.file(out), call.backlot().sections());
        Session session = null;
        try {
            session = call.backlot().create(store, production -> {
                production.setKind(kind);
                production.setStart(start);
                readings.forEach(reading -> reading.incoming().putInto(production));
                production.setTitle(title(call, production, out));
            });
            session.save();
        } finally {
            store.close();
        }
        print(call, out, session.production(), readings);
        return Outcome.FINE;
    }

    private static List<Reading> readings(Invocation call) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (String file : call.options("script")) {
            readings.add(Reading.of(call, file, Optional.empty()));
        }
        List<String> formats = call.backlot().exchanges().formats().stream().filter(Format::reads)
                .map(f -> f.id().substring(f.id().lastIndexOf('.') + 1)).toList();
        for (String option : call.options().keySet()) {
            if (!OWN.contains(option) && !formats.contains(option)) {
                List<String> known = new ArrayList<>(OWN.stream().sorted().toList());
                known.addAll(formats);
                throw new UsageFault("The verb new has no option --" + option + Nearest.hint(option, known));
            }
        }
        for (String format : formats) {
            for (String file : call.options(format)) {
                readings.add(Reading.of(call, file, Optional.of(format)));
            }
        }
        return readings;
    }

    private static ProductionKind kind(String name) {
        List<String> names = Arrays.stream(ProductionKind.values()).map(k -> k.getName().toLowerCase(Locale.ROOT))
                .toList();
        int place = names.indexOf(name.toLowerCase(Locale.ROOT));
        if (place < 0) {
            throw new UsageFault("There is no template " + name + Nearest.hint(name, names));
        }
        return ProductionKind.values()[place];
    }

    private static String title(Invocation call, Production production, String out) {
        String ofScript = production.getScript() == null ? production.getTitle() : production.getScript().getTitle();
        Path file = call.file(out).getFileName();
        String ofFile = file == null ? out : file.toString().replaceFirst("\\.backlot$", "");
        return call.option("title").orElse(ofScript == null || ofScript.isBlank() ? ofFile : ofScript);
    }

    private static void print(Invocation call, String out, Production production, List<Reading> readings) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("production", out);
        row.put("title", production.getTitle());
        row.put("imported", readings.stream().map(Reading::row).toList());
        call.print(row);
    }
}
