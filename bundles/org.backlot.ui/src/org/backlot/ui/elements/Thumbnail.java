package org.backlot.ui.elements;

import java.io.ByteArrayInputStream;

import org.backlot.ui.kit.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A picture, as large as there is room for. */
final class Thumbnail {

    /** Larger files are opened, not shown: they would take long. */
    private static final int LARGEST = 20 << 20;

    private final Canvas canvas;
    private final Desk desk;
    private Image image;
    private String says = "";

    Thumbnail(Composite parent, Desk desk) {
        this.desk = desk;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Dispose, e -> forget());
    }

    Control control() {
        return canvas;
    }

    /** Shows the picture of a file, or nothing. */
    void show(byte[] file) {
        forget();
        says = "";
        if (file != null && file.length > LARGEST) {
            says = "This picture is too large to be shown here; open it";
        } else if (file != null) {
            try {
                image = new Image(canvas.getDisplay(), new ByteArrayInputStream(file));
            } catch (SWTException e) {
                says = "This picture cannot be shown here; open it";
            }
        }
        canvas.redraw();
    }

    /** Shows words in the place of a picture. */
    void say(String text) {
        forget();
        says = text;
        canvas.redraw();
    }

    /** Whether a picture is shown. */
    boolean isShown() {
        return image != null;
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(Event event) {
        Rectangle room = canvas.getClientArea();
        event.gc.setBackground(desk.palette().colour("background"));
        event.gc.fillRectangle(room);
        event.gc.setForeground(desk.palette().colour("text.secondary"));
        event.gc.drawText(says, 8, 8, true);
        if (image == null) {
            return;
        }
        Rectangle size = image.getBounds();
        double scale = Math.min(1, Math.min((room.width - 16.0) / size.width, (room.height - 8.0) / size.height));
        int width = Math.max(1, (int) (size.width * scale));
        int height = Math.max(1, (int) (size.height * scale));
        event.gc.setInterpolation(SWT.HIGH);
        event.gc.drawImage(image, 0, 0, size.width, size.height, 8, 4, width, height);
    }
}
