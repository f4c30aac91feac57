package org.backlot.budget.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.GC;

/** Bars below each other, with what they stand for at the left and their figures at the right. */
final class BarDrawing {

    private static final int MARGIN = 16;
    private static final int ROW = 26;
    private static final int THICK = 12;
    private static final int LEAST_LABEL = 90;
    private static final int MOST_LABEL = 260;
    private static final int FIGURE = 110;
    private static final int LEGEND = 26;

    private final GC gc;
    private final Palette palette;
    private final List<Bar> bars;
    private final List<String> legend;
    private final int left;
    private final int room;

    /** @param legend what parts of bars stand for; where there are any, the whole is drawn pale behind them */
    BarDrawing(GC gc, Palette palette, List<Bar> bars, List<String> legend, int width) {
        this.gc = gc;
        this.palette = palette;
        this.bars = bars;
        this.legend = legend;
        int label = Math.clamp(bars.stream().mapToInt(bar -> gc.textExtent(bar.label()).x).max().orElse(0),
                LEAST_LABEL, Math.max(LEAST_LABEL, Math.min(MOST_LABEL, width / 3)));
        left = MARGIN + label + 10;
        room = Math.max(40, width - left - FIGURE - MARGIN);
    }

    static int height(int bars, boolean legend) {
        return MARGIN + (legend ? LEGEND : 0) + bars * ROW + MARGIN;
    }

    /** The bar at a height of the picture. */
    static Optional<Bar> at(List<Bar> bars, boolean legend, int y) {
        int row = Math.floorDiv(y - MARGIN - (legend ? LEGEND : 0), ROW);
        return row >= 0 && row < bars.size() ? Optional.of(bars.get(row)) : Optional.empty();
    }

    void draw() {
        int y = MARGIN;
        if (!legend.isEmpty()) {
            legend(y);
            y += LEGEND;
        }
        BigDecimal most = bars.stream().map(BarDrawing::reach).reduce(BigDecimal.ONE, BigDecimal::max);
        for (Bar bar : bars) {
            bar(bar, y, most);
            y += ROW;
        }
    }

    /** How far a bar goes: what is spent may be more than the budget. */
    private static BigDecimal reach(Bar bar) {
        return bar.within().stream().reduce(BigDecimal.ZERO, BigDecimal::add).max(bar.value().abs());
    }

    private void legend(int y) {
        int x = left;
        for (int i = 0; i < legend.size(); i++) {
            gc.setBackground(palette.colour(colour(i)));
            gc.fillRoundRectangle(x, y + 4, THICK, THICK, 3, 3);
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText(legend.get(i), x + THICK + 6, y, true);
            x += THICK + 6 + gc.textExtent(legend.get(i)).x + 18;
        }
    }

    private void bar(Bar bar, int y, BigDecimal most) {
        gc.setForeground(palette.colour("text"));
        int text = y + (ROW - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(cut(bar.label(), left - 10 - MARGIN), MARGIN, text, true);
        int top = y + (ROW - THICK) / 2;
        boolean parted = !legend.isEmpty() && !bar.within().isEmpty();
        gc.setBackground(palette.colour(parted ? "accent.soft" : bar.value().signum() < 0 ? "ok" : "accent"));
        fill(left, top, length(bar.value().abs(), most));
        BigDecimal sofar = BigDecimal.ZERO;
        for (int i = 0; parted && i < bar.within().size(); i++) {
            int from = left + length(sofar.max(BigDecimal.ZERO), most);
            sofar = sofar.add(bar.within().get(i));
            boolean over = sofar.compareTo(bar.value()) > 0;
            gc.setBackground(palette.colour(over ? "gantt.critical" : colour(i)));
            fill(from, top, left + length(sofar.max(BigDecimal.ZERO), most) - from);
        }
        gc.setForeground(palette.colour("text.secondary"));
        String figure = Kind.MONEY.show(bar.value());
        gc.drawText(figure, left + room + FIGURE - gc.textExtent(figure).x, text, true);
    }

    private static String colour(int part) {
        return part == 0 ? "accent" : "gantt.shoot";
    }

    private int length(BigDecimal value, BigDecimal most) {
        return value.multiply(BigDecimal.valueOf(room)).divide(most, 0, RoundingMode.HALF_UP).intValue();
    }

    private void fill(int x, int y, int width) {
        if (width > 0) {
            gc.fillRoundRectangle(x, y, width, THICK, 4, 4);
        }
    }

    private String cut(String text, int space) {
        String shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > space) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "\u2026";
        }
        return shown;
    }
}
