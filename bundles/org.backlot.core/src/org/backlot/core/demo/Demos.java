package org.backlot.core.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.Backlot;
import org.backlot.core.exchange.Exchanges;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.file.FileStore;
import org.backlot.core.file.Sections;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;

/** Productions to try Backlot with, each made from plain files that a bundle brings. */
public final class Demos {

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.core.demos");

    private final Backlot backlot;

    public Demos(Backlot backlot) {
        this.backlot = backlot;
    }

    /**
     * A demo as installed.
     *
     * @param name        its title
     * @param description one sentence
     * @param fileName    what to call the production's file
     */
    public record Demo(String id, String name, String description, String fileName, Contribution<Void> from) {
    }

    /** All demos, in order. */
    public List<Demo> all() {
        return backlot.contributions().of(POINT).stream().map(c -> new Demo(c.id(), c.name(),
                c.attribute("description").orElse(""),
                c.name().replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + ".backlot", c)).toList();
    }

    /** The demo that a person names: its id, the last part of its id, or its title. */
    public Optional<Demo> named(String name) {
        return all().stream().filter(d -> d.id().equalsIgnoreCase(name) || d.name().equalsIgnoreCase(name)
                || d.id().toLowerCase(Locale.ROOT).endsWith("." + name.toLowerCase(Locale.ROOT))).findFirst();
    }

    /**
     * Makes the demo, not saved yet. Its files are read in the order in which the contribution names them; those of a
     * plug-in that is left out are left out as well. Those that say after which sections are read when these have
     * begun, and left out where one of them is.
     */
    public Session make(Demo demo, FileStore store) throws IOException {
        List<Incoming> files = read(demo, false);
        List<Incoming> after = read(demo, true);
        Session session = backlot.create(store, production -> {
            describe(production, demo.from());
            files.forEach(file -> file.putInto(production));
        });
        try {
            after.forEach(file -> session.edit(demo.name(), () -> file.putInto(session.production(),
                    session.questions())));
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static void describe(Production production, Contribution<Void> demo) {
        production.setTitle(demo.name());
        demo.attribute("company").ifPresent(production::setCompany);
        demo.attribute("kind").map(ProductionKind::valueOf).ifPresent(production::setKind);
        demo.attribute("start").map(LocalDate::parse).ifPresent(production::setStart);
        demo.attribute("currency").map(Currency::getInstance).ifPresent(production::setCurrency);
        demo.attribute("zone").map(ZoneId::of).ifPresent(production::setZone);
        demo.children("setting").forEach(setting -> Settings.set(production, setting.attribute("name").orElseThrow(),
                setting.attribute("value").orElse("")));
    }

    /** @param begun the files that are for sections which have begun, else the others */
    private List<Incoming> read(Demo demo, boolean begun) throws IOException {
        List<Incoming> incoming = new ArrayList<>();
        for (Contribution<Void> file : demo.from().children("file")) {
            Optional<String> sections = file.attribute("after");
            if (begun != sections.isPresent() || !areInstalled(sections.orElse(""))) {
                continue;
            }
            String path = file.attribute("path").orElse("");
            URL url = file.resource("path").orElseThrow(
                    () -> new UnreadableFile(path, 0,
                            "The demo " + demo.name() + " has lost this file. Install it again"));
            Optional<Importer> importer = importer(file, path);
            if (importer.isPresent()) {
                try (InputStream in = url.openStream()) {
                    incoming.add(importer.get().read(in, path));
                }
            }
        }
        return incoming;
    }

    private boolean areInstalled(String ids) {
        Set<String> installed = backlot.sections().installed().stream().map(Sections.Installed::id)
                .collect(Collectors.toSet());
        return Arrays.stream(ids.split(" ")).filter(id -> !id.isBlank()).allMatch(installed::contains);
    }

    /**
     * What reads a file, by all of its ending: "board.csv" is not read as any "csv". Empty where the plug-in is left
     * out whose it is.
     */
    private Optional<Importer> importer(Contribution<Void> file, String path) {
        Exchanges exchanges = backlot.exchanges();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.substring(name.indexOf('.') + 1);
        return file.attribute("format").map(exchanges::named).orElseGet(() -> exchanges.formats().stream()
                .filter(format -> format.reads() && format.extensions().contains(ending)).findFirst())
                .flatMap(Exchanges.Format::importer);
    }
}
