package org.backlot.ui.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.backlot.ui.kit.Habits;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The place and size of the window, how the parts share it, and which of them are in front: kept from one start to the
 * next. Only these figures are kept, by the ids of what they belong to, and put into the model that the plug-ins bring
 * this time; what they do not fit is left as it is. So what was kept can be lost or damaged, and parts can come and
 * go, and the program starts all the same.
 */
public final class Layout {

    private static final String HABIT = "layout";
    private static final int LEAST = 320;

    private final Habits habits;

    public Layout(Habits habits) {
        this.habits = habits;
    }

    /** Keeps how a window is now. */
    public void keep(MApplication application) {
        Map<String, String> kept = new TreeMap<>();
        for (MUIElement element : elements(application)) {
            String id = element.getElementId();
            if (element instanceof MWindow window && !isMaximized(window)) {
                kept.put("window", window.getX() + " " + window.getY() + " " + window.getWidth() + " "
                        + window.getHeight());
            } else if (element instanceof MWindow) {
                kept.put("maximized", "yes");
                previous("window").ifPresent(before -> kept.put("window", before));
            } else if (id != null && isShare(element.getContainerData())) {
                kept.put("share." + id, element.getContainerData());
            }
            if (id != null && element instanceof MPartStack stack && stack.getSelectedElement() != null) {
                kept.put("front." + id, stack.getSelectedElement().getElementId());
            }
        }
        habits.set(HABIT, kept.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("\n")));
    }

    /**
     * Puts what was kept into a model that is not shown yet.
     *
     * @param screens where windows can be seen
     */
    public void restore(MApplication application, List<Rectangle> screens) {
        Map<String, String> kept = kept();
        for (MUIElement element : elements(application)) {
            String id = element.getElementId();
            if (element instanceof MWindow window) {
                place(window, kept, screens);
            } else if (isShare(element.getContainerData()) && isShare(kept.get("share." + id))) {
                element.setContainerData(kept.get("share." + id));
            }
            if (element instanceof MPartStack stack) {
                front(stack, kept.get("front." + id));
            }
        }
    }

    private static void place(MWindow window, Map<String, String> kept, List<Rectangle> screens) {
        String text = kept.getOrDefault("window", "");
        if (text.matches("(-?\\d{1,5} ){2}\\d{1,5} \\d{1,5}")) {
            String[] parts = text.split(" ");
            var bounds = new Rectangle(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
            boolean seen = screens.stream().anyMatch(screen -> screen.contains(bounds.x + bounds.width / 2, bounds.y));
            if (seen && bounds.width >= LEAST && bounds.height >= LEAST) {
                window.setX(bounds.x);
                window.setY(bounds.y);
                window.setWidth(bounds.width);
                window.setHeight(bounds.height);
            }
        }
        if (kept.containsKey("maximized")) {
            window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
        }
    }

    private static void front(MPartStack stack, String id) {
        for (MStackElement child : stack.getChildren()) {
            if (child.getElementId() != null && child.getElementId().equals(id) && child.isToBeRendered()
                    && child.isVisible()) {
                stack.setSelectedElement(child);
            }
        }
    }

    private Optional<String> previous(String key) {
        return Optional.ofNullable(kept().get(key));
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        habits.get(HABIT).stream().flatMap(String::lines).filter(line -> line.indexOf('=') > 0)
                .forEach(line -> kept.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return kept;
    }

    private static boolean isMaximized(MWindow window) {
        return window.getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
    }

    /** How much of the room of its neighbours an element has, as the sash says it. */
    private static boolean isShare(String text) {
        return text != null && text.matches("[1-9]\\d{0,5}");
    }

    private static List<MUIElement> elements(MApplication application) {
        List<MUIElement> elements = new ArrayList<>();
        TreeIterator<EObject> all = EcoreUtil.getAllContents((EObject) application, false);
        all.forEachRemaining(object -> {
            if (object instanceof MUIElement element) {
                elements.add(element);
            }
        });
        return elements;
    }
}
