package org.backlot.ui.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backlot.ui.kit.Habits;
import org.backlot.ui.testing.KeptHabits;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final List<Rectangle> SCREENS = List.of(new Rectangle(0, 0, 1600, 1000));

    private final Habits kept = new KeptHabits();
    private final Layout layout = new Layout(kept);

    /** A window with two stacks beside each other, the first with parts of these ids. */
    private static MApplication application(String... parts) {
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        MWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
        window.setElementId("window");
        window.setX(10);
        window.setY(10);
        window.setWidth(1440);
        window.setHeight(900);
        MPartSashContainer sash = MBasicFactory.INSTANCE.createPartSashContainer();
        sash.getChildren().add(stack("left", "60", parts));
        sash.getChildren().add(stack("right", "40"));
        window.getChildren().add(sash);
        application.getChildren().add(window);
        return application;
    }

    private static MPartStack stack(String id, String share, String... parts) {
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        stack.setElementId(id);
        stack.setContainerData(share);
        for (String part : parts) {
            MPart made = MBasicFactory.INSTANCE.createPart();
            made.setElementId(part);
            stack.getChildren().add(made);
        }
        return stack;
    }

    private static MWindow window(MApplication application) {
        return application.getChildren().getFirst();
    }

    private static MPartStack stack(MApplication application, int place) {
        return (MPartStack) ((MPartSashContainer) window(application).getChildren().getFirst()).getChildren()
                .get(place);
    }

    private MApplication again(String... parts) {
        MApplication next = application(parts);
        layout.restore(next, SCREENS);
        return next;
    }

    @Test
    void windowSharesAndFrontPartsComeBack() {
        MApplication before = application("scenes", "people");
        window(before).setX(40);
        window(before).setY(30);
        window(before).setWidth(1200);
        stack(before, 0).setContainerData("7200");
        stack(before, 0).setSelectedElement(stack(before, 0).getChildren().get(1));
        layout.keep(before);
        MApplication now = again("scenes", "people");
        assertEquals(List.of(40, 30, 1200, 900), List.of(window(now).getX(), window(now).getY(),
                window(now).getWidth(), window(now).getHeight()));
        assertEquals("7200", stack(now, 0).getContainerData());
        assertEquals("40", stack(now, 1).getContainerData());
        assertEquals("people", stack(now, 0).getSelectedElement().getElementId());
    }

    @Test
    void aMaximizedWindowIsMaximizedAgainAndHasItsOldPlaceBelow() {
        MApplication before = application("scenes");
        window(before).setX(40);
        layout.keep(before);
        window(before).getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
        window(before).setX(0);
        window(before).setWidth(1600);
        layout.keep(before);
        MApplication now = again("scenes");
        assertTrue(window(now).getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG));
        assertEquals(40, window(now).getX());
        assertEquals(1440, window(now).getWidth());
    }

    @Test
    void partsThatAreNewAppearAndThoseThatAreGoneAreNotMissed() {
        MApplication before = application("scenes", "people");
        stack(before, 0).setSelectedElement(stack(before, 0).getChildren().get(1));
        layout.keep(before);
        MApplication now = again("scenes", "gates");
        assertEquals(2, stack(now, 0).getChildren().size());
        assertEquals(null, stack(now, 0).getSelectedElement());
    }

    @Test
    void aWindowThatNoScreenShowsAnyMoreStaysWhereTheProgramPutsIt() {
        MApplication before = application("scenes");
        window(before).setX(3000);
        window(before).setWidth(700);
        layout.keep(before);
        assertEquals(1440, window(again("scenes")).getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "window", "window=1 2 3", "window=a b c d", "window=0 0 99999999999 5",
        "window=0 0 3 4", "share.left=-5", "share.left=half", "share.left=", "front.left=nobody", "\u0000\n\n==",
        "share.window=3"})
    void whatIsDamagedIsLeftAside(String text) {
        kept.set("layout", text);
        MApplication now = again("scenes");
        assertEquals(1440, window(now).getWidth());
        assertEquals("60", stack(now, 0).getContainerData());
        assertFalse(window(now).getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG));
    }
}
