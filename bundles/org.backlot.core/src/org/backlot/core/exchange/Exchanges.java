package org.backlot.core.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;

/** The formats of other programs that are installed. */
public final class Exchanges {

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.core.exchanges");

    private final Contributions contributions;

    public Exchanges(Contributions contributions) {
        this.contributions = contributions;
    }

    /**
     * A format.
     *
     * @param extensions how its files' names end, without the dot, in lower case
     * @param installed  what its reader may look up
     */
    public record Format(String id, String name, String bundle, List<String> extensions, boolean reads, boolean writes,
            Contribution<Void> from, Contributions installed) {

        /** A reader; empty where the format is only written. */
        public Optional<Importer> importer() {
            return from.create("importer", Importer.class).map(importer -> importer.with(installed));
        }

        /** A writer; empty where the format is only read. */
        public Optional<Exporter> exporter() {
            return from.create("exporter", Exporter.class);
        }

        /** Whether a file is of this format, going by its name. */
        public boolean fits(String fileName) {
            String lower = fileName.toLowerCase(Locale.ROOT);
            return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
        }
    }

    /** All formats, in order. */
    public List<Format> formats() {
        return contributions.of(POINT).stream().map(c -> new Format(c.id(), c.name(), c.bundle(),
                Arrays.stream(c.attribute("extensions").orElse("").toLowerCase(Locale.ROOT).split("[, ]+")).toList(),
                c.attribute("importer").isPresent(), c.attribute("exporter").isPresent(), c, contributions)).toList();
    }

    /** The format that a person names: its id, the last part of its id, or its name. */
    public Optional<Format> named(String name) {
        return formats().stream().filter(f -> f.id().equalsIgnoreCase(name) || f.name().equalsIgnoreCase(name)
                || f.id().substring(f.id().lastIndexOf('.') + 1).equalsIgnoreCase(name)).findFirst();
    }

    /** The first format that reads a file of this name. */
    public Optional<Format> reading(String fileName) {
        return formats().stream().filter(Format::reads).filter(f -> f.fits(fileName)).findFirst();
    }

    /** The first format that writes a file of this name. */
    public Optional<Format> writing(String fileName) {
        return formats().stream().filter(Format::writes).filter(f -> f.fits(fileName)).findFirst();
    }
}
