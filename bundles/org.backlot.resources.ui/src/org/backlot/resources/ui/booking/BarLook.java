package org.backlot.resources.ui.booking;

import org.backlot.resources.model.BookingStatus;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** How firmly something is taken, and how that is drawn: full, framed, dashed. */
enum BarLook {
    CONFIRMED("Confirmed", "ok", "ok", "accent.text", SWT.LINE_SOLID),
    PRELIMINARY("Preliminary", "ok.soft", "ok", "ok", SWT.LINE_SOLID),
    PENCIL("Pencilled", "background", "warning", "warning", SWT.LINE_DASH),
    RETURNED("Returned", "selection.inactive", "selection.inactive", "text.secondary", SWT.LINE_SOLID),
    ELSEWHERE("Elsewhere", "text.disabled", "text.secondary", "background", SWT.LINE_SOLID);

    private final String label;
    private final String fill;
    private final String line;
    private final String ink;
    private final int style;

    BarLook(String label, String fill, String line, String ink, int style) {
        this.label = label;
        this.fill = fill;
        this.line = line;
        this.ink = ink;
        this.style = style;
    }

    static BarLook of(Bar bar) {
        return bar.booking().map(booking -> of(booking.getStatus())).orElse(ELSEWHERE);
    }

    private static BarLook of(BookingStatus status) {
        return switch (status) {
            case CONFIRMED -> CONFIRMED;
            case PRELIMINARY -> PRELIMINARY;
            case PENCIL -> PENCIL;
            case RETURNED, CANCELLED -> RETURNED;
        };
    }

    /** For the legend. */
    String label() {
        return label;
    }

    /** The colour of text on it. */
    String ink() {
        return ink;
    }

    void draw(GC gc, Palette palette, Rectangle area) {
        gc.setBackground(palette.colour(fill));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
        gc.setForeground(palette.colour(line));
        gc.setLineStyle(style);
        gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, 6, 6);
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
