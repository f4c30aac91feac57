package org.backlot.schedule.ui.board;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.schedule.model.Item;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A picture of the rows of a board, or of its boneyard alone. */
public final class BoardView {

    private final OpenBoard open;
    private final Picture picture;
    private final StripDrawing strips;
    private final BoardDrawing drawing;
    private final Supplier<BoardRows> source;
    private final Supplier<StripLook> look;
    private BoardRows rows = BoardRows.NONE;
    private int width;
    private Landing landing;
    private String outlook = "";
    private boolean warns;

    /** @param source of the rows, asked after each change */
    BoardView(Composite parent, OpenBoard open, Function<BoardShape, BoardRows> source) {
        this(parent, open, source, open::look);
    }

    /** @param look of the strips */
    BoardView(Composite parent, OpenBoard open, Function<BoardShape, BoardRows> source, Supplier<StripLook> look) {
        this.look = look;
        this.open = open;
        picture = new Picture(parent, open.desk(), this::draw);
        strips = new StripDrawing(picture.control());
        drawing = new BoardDrawing(open, strips, look);
        this.source = () -> open.plan() == null ? BoardRows.NONE : source.apply(open.shape(strips.line(), look.get()));
        picture.control().addListener(SWT.Resize, e -> fit());
        open.onChange(this::refresh);
        open.onLook(picture::redraw);
    }

    /** Where it is drawn. */
    public Canvas control() {
        return picture.control();
    }

    Picture picture() {
        return picture;
    }

    /** What is shown, from the top. */
    public BoardRows rows() {
        return rows;
    }

    /** How many rows were drawn so far. */
    public int drawn() {
        return drawing.drawn();
    }

    /** How many texts had to be measured so far. */
    public int measured() {
        return strips.texts().measured();
    }

    StripDrawing strips() {
        return strips;
    }

    /** The width of the strips, in pixels at 100 %. */
    int width() {
        return width;
    }

    /** Shows what there is now. */
    void refresh() {
        rows = source.get();
        fit();
    }

    private void fit() {
        int room = (int) (picture.control().getClientArea().width / picture.zoom());
        width = look.get() == null ? room : Math.max(look.get().layout().least() + StripDrawing.GUTTER, room);
        picture.size(width, rows.height());
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        if (open.plan() == null || rows == BoardRows.NONE) {
            return;
        }
        drawing.rows(gc, palette, rows, visible, width);
        if (landing != null) {
            drawing.landing(gc, palette, landing.y(), width, outlook, warns);
        }
    }

    /**
     * Shows where what is dragged would land; null ends that.
     *
     * @param says what would come of it
     * @param fault something would be wrong
     */
    void landing(Landing at, String says, boolean fault) {
        boolean same = Objects.equals(at, landing) && outlook.equals(says);
        landing = at;
        outlook = says;
        warns = fault;
        if (!same) {
            picture.redraw();
        }
    }

    /** Where on the board a point of the control is. */
    Point at(int x, int y) {
        return picture.at(x, y);
    }

    void reveal(Item item) {
        rows.of(item).ifPresent(row -> picture.reveal(area(row)));
    }

    /** The row in the picture. */
    Rectangle area(BoardRow row) {
        return new Rectangle(picture.visible().x, row.top(), 1, row.height());
    }

    /** Scrolls a little towards an edge that the mouse is near or beyond, while something is dragged. */
    boolean scrollNear(int y) {
        int height = picture.control().getClientArea().height;
        int edge = 24;
        Rectangle seen = picture.visible();
        int by = y < edge ? -1 : y > height - edge ? 1 : 0;
        int target = by < 0 ? seen.y - 36 : seen.y + seen.height + 36;
        if (by == 0 || by < 0 && seen.y <= 0 || by > 0 && seen.y + seen.height >= rows.height()) {
            return false;
        }
        picture.reveal(new Rectangle(seen.x, Math.clamp(target, 0, rows.height() - 1), 1, 1));
        return true;
    }

    void zoom(double factor) {
        picture.zoom(factor);
        fit();
    }
}
