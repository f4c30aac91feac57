package org.backlot.resources.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void somePartShowsWhateverTheLookAheadTellsOf() throws IOException {
        String parts = Files.readString(PlainRegistry.bundles().resolve("org.backlot.resources.ui/fragment.e4xmi"))
                + Files.readString(PlainRegistry.bundles().resolve("org.backlot.ui/Application.e4xmi"));
        for (String shown : List.of("Requirement", "Permit", "Profile", "Asset", "InsuranceRule", "Deal", "DealOption",
                "Booking", "Request", "Trip", "Stay", "Scene", "Risk")) {
            assertTrue(parts.contains("<tags>shows:" + shown + "</tags>"), shown);
        }
    }

    @Test
    void thePerspectiveNamesClassesAndIconsThatAreThere() throws IOException {
        String fragment = Files.readString(PlainRegistry.bundles().resolve("org.backlot.resources.ui/fragment.e4xmi"));
        var classes = Pattern.compile("bundleclass://org.backlot.resources.ui/org.backlot.resources.ui.([\\w.]+)\"")
                .matcher(fragment);
        List<String> names = new ArrayList<>();
        while (classes.find()) {
            names.add(classes.group(1));
        }
        assertEquals(names.stream().distinct().toList(), names);
        Path bundle = PlainRegistry.bundles().resolve("org.backlot.resources.ui/src/org/backlot/resources/ui");
        names.forEach(name -> assertTrue(Files.exists(bundle.resolve(name.replace('.', '/') + ".java")), name));
        var icons = Pattern.compile("platform:/plugin/(org.backlot.ui/icons/[\\w-]+.svg)").matcher(fragment);
        while (icons.find()) {
            assertTrue(Files.exists(PlainRegistry.bundles().resolve(icons.group(1))), icons.group(1));
        }
    }
}
