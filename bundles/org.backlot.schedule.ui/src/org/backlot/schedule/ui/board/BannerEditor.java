package org.backlot.schedule.ui.board;

import java.util.Objects;

import org.backlot.schedule.model.Banner;
import org.backlot.ui.kit.Kind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Changes a banner where it stands: when it begins, how long it is, what it says. Enter takes it over, Escape leaves it
 * as it was, and so does a click elsewhere take it over.
 */
final class BannerEditor {

    private static final int TIME = 110;
    private static final int HEIGHT = 34;

    private final OpenBoard open;
    private final BoardView view;
    private Composite fields;
    private Banner banner;
    private Text start;
    private Text length;
    private Text text;

    BannerEditor(BoardView view, OpenBoard open) {
        this.view = view;
        this.open = open;
        open.onChange(this::close);
    }

    /** Begins to change the banner of a row. */
    void edit(BoardRow row) {
        close();
        banner = (Banner) row.item();
        Rectangle on = view.picture().on(new Rectangle(StripDrawing.GUTTER, row.top(),
                view.width() - StripDrawing.GUTTER, row.height()));
        fields = new Composite(view.control(), SWT.BORDER);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = false;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 2;
        layout.center = true;
        fields.setLayout(layout);
        start = field("from, as 13:00", Kind.TIME.show(banner.getStart()), TIME);
        length = field("length, as 45m", Kind.DURATION.show(banner.getLength()), TIME);
        int room = Math.min(view.control().getClientArea().width, on.width) - 2 * TIME - 60;
        text = field("what", Objects.requireNonNullElse(banner.getText(), ""), Math.max(160, room));
        int top = Math.max(0, on.y + (on.height - HEIGHT) / 2);
        fields.setBounds(on.x, top, Math.max(400, room + 2 * TIME + 50), HEIGHT);
        fields.layout();
        text.setFocus();
        text.selectAll();
    }

    private Text field(String hint, String value, int width) {
        var field = new Text(fields, SWT.SINGLE);
        field.setMessage(hint);
        field.setToolTipText(hint);
        field.setText(value);
        field.setLayoutData(new RowData(width, SWT.DEFAULT));
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.FocusOut, e -> field.getDisplay().asyncExec(this::left));
        return field;
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            take();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
            view.control().setFocus();
        }
    }

    /** Takes over what was typed once the keyboard is elsewhere. */
    private void left() {
        if (fields == null || fields.isDisposed()) {
            return;
        }
        Control now = fields.getDisplay().getFocusControl();
        if (now != null && now.getParent() != fields && now != fields) {
            take();
        }
    }

    private void take() {
        Banner changed = banner;
        String from = start.getText();
        String takes = length.getText();
        String says = text.getText().strip();
        close();
        view.control().setFocus();
        open.desk().edit("Change " + (says.isEmpty() ? "a banner" : says), () -> {
            changed.setStart(Kind.TIME.parse().apply(from));
            changed.setLength(Kind.DURATION.parse().apply(takes));
            changed.setText(says);
        });
    }

    private void close() {
        if (fields != null && !fields.isDisposed()) {
            fields.dispose();
        }
        fields = null;
    }
}
