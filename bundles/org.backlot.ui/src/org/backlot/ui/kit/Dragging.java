package org.backlot.ui.kit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Objects that are dragged from one place of the window to another, and files that are dragged into it. */
public final class Dragging {

    private static final String FILES = Dragging.class.getName();

    private Dragging() {
    }

    /**
     * Where objects may be dropped.
     *
     * @param <T> their type
     */
    public interface Goal<T> {

        /** Whether they may be dropped at a place in the control; asked while they are over it. */
        boolean takes(List<T> objects, Point at);

        /** Takes what was dropped; runs when the dragging has ended, so that it may ask. */
        void drop(List<T> objects, Point at);

        /** Nothing is over the control any more. */
        default void left() {
        }
    }

    /**
     * Lets objects be dragged out of a control.
     *
     * @param what is at a place in it; nothing: the mouse does what it does else
     */
    public static void from(Control control, Function<Point, ? extends List<?>> what) {
        var source = new DragSource(control, DND.DROP_MOVE | DND.DROP_COPY);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                List<?> objects = what.apply(new Point(event.x, event.y));
                event.doit = !objects.isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(objects));
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = LocalSelectionTransfer.getTransfer().getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }

    /** Lets objects of a type be dropped on a control; files go on to what takes them around it. */
    public static <T> void onto(Control control, Class<T> type, Goal<T> goal) {
        target(control, new Objects<>(control, type, goal));
    }

    /** Lets files be dropped on a control, and on all in it that takes none itself. */
    public static void files(Control control, Consumer<List<Path>> take) {
        control.setData(FILES, take);
        target(control, new Landing(control));
    }

    private static void target(Control control, Landing landing) {
        var target = new DropTarget(control, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(landing.transfers());
        target.addDropListener(landing);
    }

    /** Takes files. */
    private static class Landing extends DropTargetAdapter {

        final Control control;

        Landing(Control control) {
            this.control = control;
        }

        Transfer[] transfers() {
            return new Transfer[] {FileTransfer.getInstance()};
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            dragOver(event);
        }

        @Override
        public void dragOperationChanged(DropTargetEvent event) {
            dragOver(event);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            event.detail = FileTransfer.getInstance().isSupportedType(event.currentDataType) && taker().isPresent()
                    ? DND.DROP_COPY : DND.DROP_NONE;
        }

        @Override
        public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] names) {
                List<Path> files = Arrays.stream(names).map(Path::of).toList();
                taker().ifPresent(take -> control.getDisplay().asyncExec(() -> take.accept(files)));
            }
        }

        @SuppressWarnings("unchecked")
        private Optional<Consumer<List<Path>>> taker() {
            Control at = control;
            while (at != null && at.getData(FILES) == null) {
                at = at.getParent();
            }
            return Optional.ofNullable(at).map(found -> (Consumer<List<Path>>) found.getData(FILES));
        }
    }

    /** Takes objects, and files. */
    private static final class Objects<T> extends Landing {

        private final Class<T> type;
        private final Goal<T> goal;

        Objects(Control control, Class<T> type, Goal<T> goal) {
            super(control);
            this.type = type;
            this.goal = goal;
        }

        @Override
        Transfer[] transfers() {
            return new Transfer[] {LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance()};
        }

        private List<T> objects() {
            return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged
                    && Arrays.stream(dragged.toArray()).allMatch(type::isInstance)
                            ? Arrays.stream(dragged.toArray()).map(type::cast).toList() : List.of();
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            super.dragOver(event);
            if (LocalSelectionTransfer.getTransfer().isSupportedType(event.currentDataType)) {
                boolean takes = !objects().isEmpty() && goal.takes(objects(), control.toControl(event.x, event.y));
                event.detail = takes ? DND.DROP_MOVE : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SCROLL;
            }
        }

        @Override
        public void dragLeave(DropTargetEvent event) {
            goal.left();
        }

        @Override
        public void drop(DropTargetEvent event) {
            List<T> objects = objects();
            Point at = control.toControl(event.x, event.y);
            if (!LocalSelectionTransfer.getTransfer().isSupportedType(event.currentDataType)) {
                super.drop(event);
            } else if (!objects.isEmpty() && goal.takes(objects, at)) {
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed()) {
                        goal.left();
                        goal.drop(objects, at);
                    }
                });
            }
        }
    }
}
