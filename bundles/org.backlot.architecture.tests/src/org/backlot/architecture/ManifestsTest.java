package org.backlot.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every bundle says of itself, and that all of it is shipped. */
class ManifestsTest {

    /** What stays in the source tree. */
    private static final Set<String> NOT_SHIPPED =
            Set.of("src", "src-gen", "bin", "target", "schema", "build.properties", "pom.xml");

    private final Repository repository = Repository.here();
    private final List<Plugin> plugins = repository.plugins();

    @Test
    void everyBundleSaysTheSameOfItself() {
        List<String> faults = new ArrayList<>();
        for (Plugin plugin : plugins) {
            String name = plugin.folder().getFileName().toString();
            require(faults, plugin, "Bundle-SymbolicName", name, plugin.name());
            require(faults, plugin, "Bundle-Version", "0.1.0.qualifier", plugin.header("Bundle-Version"));
            require(faults, plugin, "Bundle-Vendor", "Backlot", plugin.header("Bundle-Vendor"));
            require(faults, plugin, "Automatic-Module-Name", name, plugin.header("Automatic-Module-Name"));
            require(faults, plugin, "Bundle-RequiredExecutionEnvironment", "JavaSE-21",
                    plugin.header("Bundle-RequiredExecutionEnvironment"));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everythingInABundleIsShipped() {
        List<String> faults = new ArrayList<>();
        for (Plugin plugin : plugins) {
            Set<String> shipped = plugin.shipped();
            for (Path entry : Repository.children(plugin.folder())) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".") && !NOT_SHIPPED.contains(name) && !shipped.contains(name)) {
                    faults.add(plugin.name() + "/build.properties: add " + name + " to bin.includes");
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyBundleHasItsTestsBesideIt() {
        Set<String> names = Set.copyOf(plugins.stream().map(Plugin::name).toList());
        assertEquals(List.of(), names.stream()
                .filter(name -> !name.endsWith(".tests") && !names.contains(name + ".tests")).sorted().toList());
    }

    @Test
    void everyBundleIsInOneFeature() throws IOException {
        StringBuilder features = new StringBuilder();
        for (Path feature : repository.features()) {
            features.append(Files.readString(feature));
        }
        String text = features.toString();
        List<String> faults = new ArrayList<>();
        for (Plugin plugin : plugins) {
            int times = text.split("<plugin id=\"" + plugin.name() + "\"", -1).length - 1;
            if (times != (plugin.isTest() ? 0 : 1)) {
                faults.add(plugin.name() + " is in " + times + " features");
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void require(List<String> faults, Plugin plugin, String header, String wanted, String found) {
        if (!wanted.equals(found)) {
            faults.add(plugin.folder().getFileName() + ": " + header + " is " + found + ", not " + wanted);
        }
    }
}
