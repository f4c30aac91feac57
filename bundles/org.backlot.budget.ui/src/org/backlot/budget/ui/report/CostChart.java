package org.backlot.budget.ui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.Figures;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws a bar for each category: spent, committed and still expected behind each other, and a line where its budget
 * ends. What is over says by how much.
 */
final class CostChart {

    /** The width below which it scrolls. */
    static final int LEAST = 300;

    private static final int MARGIN = 12;
    private static final int ROW = 44;
    private static final int BAR = 12;
    private static final int HEAD = 34;

    private List<CostRow> rows = List.of();

    void show(List<CostRow> now) {
        rows = now;
    }

    List<CostRow> rows() {
        return rows;
    }

    int height() {
        return HEAD + rows.size() * ROW + MARGIN;
    }

    void draw(GC gc, Palette palette, Rectangle visible) {
        int width = Math.max(LEAST, visible.width) - 2 * MARGIN;
        if (rows.isEmpty()) {
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText("Budget and costs of the categories are drawn here.", MARGIN, MARGIN, true);
            return;
        }
        legend(gc, palette);
        BigDecimal most = rows.stream().map(CostRow::figures).map(one -> one.budget().max(one.estimatedFinalCost()))
                .max(BigDecimal::compareTo).orElse(BigDecimal.ONE).max(BigDecimal.ONE);
        int y = HEAD;
        for (CostRow row : rows) {
            row(gc, palette, row, new Rectangle(MARGIN, y, width, ROW), most);
            y += ROW;
        }
    }

    private static void legend(GC gc, Palette palette) {
        int x = MARGIN;
        x = sample(gc, palette, "accent", true, "Spent", x);
        x = sample(gc, palette, "accent.soft", true, "Committed", x);
        x = sample(gc, palette, "border", false, "Expected", x);
        gc.setForeground(palette.colour("text"));
        gc.setLineWidth(2);
        gc.drawLine(x + 5, MARGIN - 2, x + 5, MARGIN + BAR + 2);
        gc.setLineWidth(1);
        gc.drawText("Budget", x + 14, MARGIN - 4, true);
    }

    private static int sample(GC gc, Palette palette, String colour, boolean filled, String label, int x) {
        box(gc, palette, colour, filled, new Rectangle(x, MARGIN, 10, BAR - 2));
        gc.setForeground(palette.colour("text"));
        gc.drawText(label, x + 14, MARGIN - 4, true);
        return x + 14 + gc.textExtent(label).x + 8;
    }

    private static void box(GC gc, Palette palette, String colour, boolean filled, Rectangle at) {
        if (at.width <= 0) {
            return;
        }
        if (filled) {
            gc.setBackground(palette.colour(colour));
            gc.fillRectangle(at);
        }
        gc.setForeground(palette.colour(filled ? "accent" : "text.disabled"));
        gc.drawRectangle(at.x, at.y, at.width, at.height - 1);
    }

    private static void row(GC gc, Palette palette, CostRow row, Rectangle area, BigDecimal most) {
        Figures figures = row.figures();
        boolean over = figures.variance().signum() < 0;
        String amount = Kind.MONEY.show(figures.estimatedFinalCost()) + (over ? ", \u25bc "
                + Kind.MONEY.show(figures.variance().negate()) + " over" : "");
        gc.setForeground(palette.colour(over ? "error" : "text.secondary"));
        int wide = gc.textExtent(amount).x;
        gc.drawText(amount, area.x + area.width - wide, area.y, true);
        gc.setForeground(palette.colour("text"));
        gc.setClipping(area.x, area.y, Math.max(20, area.width - wide - 10), ROW);
        gc.drawText((row.number() + " " + row.name()).strip(), area.x, area.y, true);
        gc.setClipping((Rectangle) null);
        int top = area.y + gc.getFontMetrics().getHeight() + 3;
        int spent = length(figures.toDate(), most, area.width);
        int committed = length(figures.total(), most, area.width);
        int end = length(figures.estimatedFinalCost(), most, area.width);
        box(gc, palette, "border", false, new Rectangle(area.x, top, end, BAR));
        box(gc, palette, "accent.soft", true, new Rectangle(area.x, top, committed, BAR));
        box(gc, palette, "accent", true, new Rectangle(area.x, top, spent, BAR));
        int budget = area.x + length(figures.budget(), most, area.width);
        gc.setForeground(palette.colour(over ? "error" : "text"));
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_FLAT);
        gc.drawLine(budget, top - 2, budget, top + BAR + 2);
        gc.setLineWidth(1);
    }

    private static int length(BigDecimal amount, BigDecimal most, int width) {
        return amount.signum() <= 0 ? 0 : amount.multiply(BigDecimal.valueOf(width - 2L))
                .divide(most, 0, RoundingMode.HALF_UP).intValue();
    }
}
