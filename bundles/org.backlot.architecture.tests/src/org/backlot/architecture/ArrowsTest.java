package org.backlot.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What may see what, read from the manifests. */
class ArrowsTest {

    private final List<Plugin> plugins = Repository.here().plugins();
    private final List<String> names = plugins.stream().map(Plugin::name).toList();

    @Test
    void theTreeHasBundlesToJudge() {
        assertFalse(plugins.isEmpty());
        assertEquals(Set.of("org.backlot.budget", "org.backlot.example.greenlight", "org.backlot.resources",
                "org.backlot.schedule"),
                Set.copyOf(plugins.stream().filter(Plugin::isSection).map(Plugin::name).toList()));
    }

    @Test
    void coreSeesNothingWithAScreen() {
        assertNoneSees(plugin -> plugin.name().equals("org.backlot.core"), "swt|jface|\\be4\\b|nattable");
    }

    @Test
    void logicSeesNothingWithAScreen() {
        assertNoneSees(plugin -> !plugin.isScreen() && !plugin.isTest() && !plugin.isExample(),
                "^org\\.backlot(\\..*)?\\.ui(\\..*)?$|\\.swt(\\.|$)|\\.jface(\\.|$)|nattable");
    }

    @Test
    void nothingSeesTheOldWorkbench() {
        assertNoneSees(plugin -> true, "^org\\.eclipse\\.ui(\\.|$)");
    }

    @Test
    void noSectionSeesAnother() {
        List<String> faults = new ArrayList<>();
        List<Plugin> sections = plugins.stream().filter(Plugin::isSection).toList();
        for (Plugin plugin : plugins) {
            for (Plugin section : sections) {
                for (Plugin other : sections) {
                    boolean own = List.of(section.name(), section.name() + ".ui").contains(plugin.name());
                    if (own && !section.equals(other) && plugin.sees(other.name(), List.of())) {
                        faults.add(plugin.name() + " sees " + other.name());
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void logicSeesOnlyCoreAndDocuments() {
        List<String> faults = new ArrayList<>();
        for (Plugin plugin : plugins) {
            if (plugin.isTest() || plugin.isScreen() || plugin.isExample()) {
                continue;
            }
            for (String name : names) {
                boolean allowed = name.equals(plugin.name()) || name.equals("org.backlot.core")
                        || name.equals("org.backlot.documents") && plugin.isSection();
                if (!allowed && plugin.sees(name, names)) {
                    faults.add(plugin.name() + " sees " + name);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void nothingShippedSeesATest() {
        assertNoneSees(plugin -> !plugin.isTest(), "\\.tests$|^org\\.junit");
    }

    private void assertNoneSees(Predicate<Plugin> judged, String forbidden) {
        Pattern pattern = Pattern.compile(forbidden);
        List<String> faults = plugins.stream().filter(judged)
                .flatMap(plugin -> plugin.sees().stream().filter(pattern.asPredicate())
                        .map(seen -> plugin.name() + " sees " + seen))
                .toList();
        assertEquals(List.of(), faults);
    }
}
