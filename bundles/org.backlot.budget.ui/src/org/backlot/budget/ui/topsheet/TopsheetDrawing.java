package org.backlot.budget.ui.topsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.CreditCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.account.Total;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the topsheet. */
final class TopsheetDrawing {

    static final int LEAST_WIDTH = 430;
    private static final int MARGIN = 20;
    private static final int HEAD = 64;
    private static final int ROW = 22;
    private static final int SUM = 32;
    private static final int GRAND = 44;
    private static final int NUMBER = 52;
    private static final int LEAST_BAR = 40;
    private static final int MOST_BAR = 200;
    private static final int NAME = 196;
    private static final int SHARE = 56;
    private static final int MONEY = 112;
    private static final int WIDEST = 760;

    private final GC gc;
    private final Palette palette;
    private final Figures figures;
    private final Estimate estimate;
    private final int right;
    private final int room;
    private final Font plain = JFaceResources.getDefaultFont();
    private final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    private final Font head = JFaceResources.getHeaderFont();

    TopsheetDrawing(GC gc, Palette palette, Figures figures, Estimate estimate, Rectangle visible) {
        this.gc = gc;
        this.palette = palette;
        this.figures = figures;
        this.estimate = estimate;
        right = Math.clamp(visible.x + visible.width - 1, LEAST_WIDTH, WIDEST) - MARGIN;
        room = Math.clamp(right - MARGIN - NUMBER - NAME - SHARE - MONEY, LEAST_BAR, MOST_BAR);
    }

    /** How high the whole is. */
    static int height(List<Object> rows) {
        return HEAD + rows.stream().mapToInt(TopsheetDrawing::height).sum() + MARGIN;
    }

    private static int height(Object row) {
        return isGrand(row) ? GRAND : row instanceof Total ? SUM : ROW;
    }

    private static boolean isGrand(Object row) {
        return row == Total.GRAND || row == Total.CASH;
    }

    /** The row at a height of the picture, or null. */
    static Object row(List<Object> rows, int y) {
        int top = HEAD;
        for (Object row : rows) {
            if (y >= top && y < top + height(row)) {
                return row;
            }
            top += height(row);
        }
        return null;
    }

    void draw(String title, List<Object> rows) {
        gc.setFont(head);
        gc.drawText(cut(title == null ? "" : title, right - MARGIN - 200), MARGIN, 14, true);
        gc.setFont(bold);
        gc.setForeground(palette.colour(estimate.isComplete() ? "text.secondary" : "error"));
        right(estimate.currency().getCurrencyCode() + "  " + Money.printed(estimate.total()), right, 18);
        gc.setForeground(palette.colour("border"));
        gc.drawLine(MARGIN, HEAD - 12, right, HEAD - 12);
        int y = HEAD;
        for (Object row : rows) {
            draw(row, y);
            y += height(row);
        }
    }

    private void draw(Object row, int y) {
        switch (row) {
            case Account account -> figures.of(account).ifPresent(cost -> category(cost, y));
            case Charge charge -> figures.of(charge).ifPresent(cost -> charge(cost, y));
            case Credit credit -> figures.of(credit).ifPresent(cost -> credit(cost, y));
            case Total total -> total(total, y);
            default -> throw new IllegalArgumentException("The topsheet has no row for " + row);
        }
    }

    private void category(AccountCost cost, int y) {
        gc.setFont(plain);
        gc.setForeground(palette.colour("text.secondary"));
        gc.drawText(cut(text(cost.account().getNumber()), NUMBER - 6), MARGIN, middle(y, ROW), true);
        row(text(cost.account().getName()), cost.total(), MARGIN + NUMBER, y, ROW, cost.isComplete());
        share(cost.total()).ifPresent(share -> bar(share, y));
    }

    private void charge(ChargeCost cost, int y) {
        gc.setFont(plain);
        row(text(cost.charge().getName()) + "  " + (cost.flat().isPresent() ? "" : text(cost.charge().getRate())), cost.amount(), MARGIN + NUMBER, y,
                ROW, cost.isComputed());
        share(cost.amount()).ifPresent(share -> bar(share, y));
    }

    private void credit(CreditCost cost, int y) {
        gc.setFont(plain);
        row(text(cost.credit().getName()) + "  " + text(cost.credit().getRate()), cost.amount().negate(),
                MARGIN + NUMBER, y, ROW, cost.isComputed());
    }

    private void total(Total total, int y) {
        boolean grand = isGrand(total);
        int height = height(total);
        gc.setFont(bold);
        if (grand) {
            gc.setBackground(palette.colour("accent.soft"));
            gc.fillRoundRectangle(MARGIN - 8, y + 6, right - MARGIN + 16, height - 10, 8, 8);
        } else {
            gc.setForeground(palette.colour("border"));
            gc.drawLine(MARGIN + NUMBER, y + 2, right, y + 2);
        }
        boolean complete = total.isComplete(estimate);
        String label = total == Total.GRAND && !complete ? "Grand total, incomplete" : total.label();
        row(label, total.total(estimate), grand ? MARGIN : MARGIN + NUMBER, grand ? y + 1 : y - 2, height, complete);
    }

    private void row(String name, BigDecimal amount, int left, int y, int height, boolean complete) {
        gc.setForeground(palette.colour("text"));
        int bars = right - MONEY - SHARE - room;
        gc.drawText(cut(name, bars - 8 - left), left, middle(y, height), true);
        gc.setForeground(palette.colour(complete ? "text" : "error"));
        right(Money.printed(amount), right, middle(y, height));
        gc.setForeground(palette.colour("text.secondary"));
        gc.setFont(plain);
        share(amount).ifPresent(share -> right(Kinds.percent(share), right - MONEY, middle(y, height)));
    }

    /** The bars compare categories: the largest fills the room. */
    private void bar(BigDecimal share, int y) {
        BigDecimal most = estimate.categories().stream().map(AccountCost::total)
                .reduce(BigDecimal.ONE, BigDecimal::max);
        BigDecimal largest = share(most).orElse(BigDecimal.ONE);
        int length = share.multiply(BigDecimal.valueOf(room)).divide(largest, 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(room)).intValue();
        if (length > 0) {
            gc.setBackground(palette.colour("accent"));
            gc.fillRoundRectangle(right - MONEY - SHARE - room, y + ROW / 2 - 4, length, 8, 4, 4);
        }
    }

    private Optional<BigDecimal> share(BigDecimal amount) {
        return figures.total().map(all -> amount.divide(all, 6, RoundingMode.HALF_UP));
    }

    private int middle(int y, int height) {
        return y + (height - gc.getFontMetrics().getHeight()) / 2;
    }

    private void right(String text, int x, int y) {
        gc.drawText(text, x - gc.textExtent(text).x, y, true);
    }

    private String cut(String text, int room) {
        String shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > room) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
        }
        return shown;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
