package org.backlot.resources.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Selected;
import org.backlot.ui.testing.Widgets;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

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

    @Test
    void aClickOnADaySelectsItsRequirement(@TempDir Path folder) throws IOException {
        var office = new Book(folder);
        try (var screen = new Screen(new Seat(office.session))) {
            List<Object> selected = new ArrayList<>();
            ESelectionService selection = new Selected().service();
            selection.addSelectionListener((part, object) -> selected.add(object));
            screen.context().set(ESelectionService.class, selection);
            assertNotNull(new DaysPart(screen.shell(), screen.desk()));
            screen.open();
            Canvas picture = Widgets.find(screen.shell(), Canvas.class,
                    canvas -> canvas != screen.shell() && canvas.getVerticalBar() != null).orElseThrow();
            int x = DayChart.NAMES + 10;
            int y = DayChart.HEAD + DayChart.ROW + 5;
            screen.mouse(picture, SWT.MouseDown, x, y, 0);
            screen.mouse(picture, SWT.MouseUp, x, y, 0);
            assertEquals(List.of(office.crane), selected);
            screen.mouse(picture, SWT.MouseMove, x, y, 0);
            assertTrue(picture.getToolTipText().startsWith("Crane, Tuesday 9 March 2027\nShort"),
                    picture.getToolTipText());
        }
    }
}
