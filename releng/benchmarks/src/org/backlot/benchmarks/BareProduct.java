package org.backlot.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The product with everything left out but Equinox: the same start scripts with the same options, the platform's
 * runtime, and an application that ends at once.
 */
final class BareProduct {

    private static final Path BUNDLES = Path.of("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    private static final Set<String> PLATFORM = Set.of("org.eclipse.osgi", "org.eclipse.osgi.compatibility.state",
            "org.eclipse.equinox.launcher", "org.eclipse.equinox.simpleconfigurator", "org.eclipse.equinox.common",
            "org.eclipse.equinox.registry", "org.eclipse.equinox.app", "org.eclipse.equinox.preferences",
            "org.eclipse.core.contenttype", "org.eclipse.core.jobs", "org.eclipse.core.runtime",
            "org.osgi.service.prefs", "org.apache.felix.scr", "org.osgi.service.component", "org.osgi.util.promise",
            "org.osgi.util.function");

    private BareProduct() {
    }

    /**
     * Makes it.
     *
     * @param product     what is left out of
     * @param application the jar of the application that ends at once
     * @param folder      where to make it
     */
    static void make(Path product, Path application, Path folder) throws IOException {
        for (String file : List.of("backlot", "backlot-cli", "logging.properties", "configuration/config.ini")) {
            copy(product, folder, Path.of(file));
        }
        List<String> bundles = new ArrayList<>();
        for (String line : Files.readAllLines(product.resolve(BUNDLES))) {
            // name, version, file, start level, whether it is started
            String[] bundle = line.split(",");
            if (line.startsWith("#")) {
                bundles.add(line);
            } else if (PLATFORM.contains(bundle[0])) {
                bundles.add(line);
                copy(product, folder, Path.of(bundle[2]));
            }
        }
        bundles.add("org.backlot.cli,0.1.0,plugins/application.jar,4,false");
        Files.copy(application, folder.resolve("plugins/application.jar"));
        Path list = folder.resolve(BUNDLES);
        Files.createDirectories(list.getParent());
        Files.write(list, bundles);
    }

    private static void copy(Path from, Path to, Path file) throws IOException {
        Path target = to.resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(from.resolve(file), target);
    }
}
