package org.backlot.resources.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

    @Test
    void thePerspectiveNamesClassesAndIconsThatAreThere() throws IOException {
        String fragment = Files.readString(PlainRegistry.bundles().resolve("org.backlot.resources.ui/fragment.e4xmi"));
        var classes = Pattern.compile("bundleclass://org.backlot.resources.ui/org.backlot.resources.ui.([\\w.]+)")
                .matcher(fragment);
        List<String> names = new ArrayList<>();
        while (classes.find()) {
            names.add(classes.group(1));
        }
        assertTrue(names.size() >= 10, names.toString());
        Path bundle = PlainRegistry.bundles().resolve("org.backlot.resources.ui/src/org/backlot/resources/ui");
        names.forEach(name -> assertTrue(Files.exists(bundle.resolve(name.replace('.', '/') + ".java")), name));
        var icons = Pattern.compile("platform:/plugin/(org.backlot.ui/icons/[\\w-]+.svg)").matcher(fragment);
        while (icons.find()) {
            assertTrue(Files.exists(PlainRegistry.bundles().resolve(icons.group(1))), icons.group(1));
        }
    }

    @Test
    void aClickOnADaySelectsItsRequirement(@TempDir Path folder) {
        var office = new Book(folder);
        List<Object> selected = new ArrayList<>();
        IEclipseContext context = EclipseContextFactory.create();
        context.set(Session.class, office.session);
        context.set(Palette.class, Palette.of("light"));
        context.set(ESelectionService.class, (ESelectionService) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {ESelectionService.class}, (proxy, method, given) -> {
                    if (method.getName().equals("setSelection")) {
                        selected.add(given[0]);
                    }
                    return null;
                }));
        var shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(800, 400);
        assertNotNull(new DaysPart(shell, new Desk(context)));
        shell.open();
        settle();
        Canvas picture = scrolled(shell);
        click(picture, DayChart.NAMES + 10, DayChart.HEAD + DayChart.ROW + 5);
        assertEquals(List.of(office.crane), selected);
        move(picture, DayChart.NAMES + 10, DayChart.HEAD + DayChart.ROW + 5);
        assertTrue(picture.getToolTipText().startsWith("Crane, Tuesday 9 March 2027\nShort"), picture.getToolTipText());
        shell.dispose();
        settle();
        context.dispose();
    }

    private static Canvas scrolled(Composite in) {
        for (Control child : in.getChildren()) {
            if (child instanceof Canvas canvas && canvas.getVerticalBar() != null) {
                return canvas;
            }
            Canvas below = child instanceof Composite composite ? scrolled(composite) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static void click(Control control, int x, int y) {
        send(control, SWT.MouseDown, x, y);
        send(control, SWT.MouseUp, x, y);
    }

    private static void move(Control control, int x, int y) {
        send(control, SWT.MouseMove, x, y);
    }

    private static void send(Control control, int type, int x, int y) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        control.notifyListeners(type, event);
        settle();
    }

    private static void settle() {
        while (Display.getDefault().readAndDispatch()) {
            Thread.onSpinWait();
        }
    }
}
