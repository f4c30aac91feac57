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
import org.backlot.budget.version.Variance;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the topsheet. */
final class TopsheetDrawing {

    private static final int LEAST_WIDTH = 430;
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
    private static final int FIGURE = 100;
    private static final int LEAST_BESIDE = 492;

    private final GC gc;
    private final Palette palette;
    private final Figures figures;
    private final Estimate estimate;
    private final Optional<Beside> beside;
    private final int right;
    private final int room;
    private final Font plain = JFaceResources.getDefaultFont();
    private final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    private final Font head = JFaceResources.getHeaderFont();

    TopsheetDrawing(GC gc, Palette palette, Figures figures, Estimate estimate, Optional<Beside> beside,
            Rectangle visible) {
        this.gc = gc;
        this.beside = beside;
        this.palette = palette;
        this.figures = figures;
        this.estimate = estimate;
        right = Math.clamp(visible.x + visible.width - 1, least(beside), WIDEST) - MARGIN;
        room = Math.clamp(right - MARGIN - NUMBER - NAME - SHARE - MONEY, LEAST_BAR, MOST_BAR);
    }

    /** The width below which it scrolls. */
    static int least(Optional<Beside> beside) {
        return beside.isPresent() ? LEAST_BESIDE : LEAST_WIDTH;
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
        right(estimate.currency().getCurrencyCode() + (beside.isPresent() ? "" : "  "
                + Money.printed(estimate.total())), right, 18);
        gc.setForeground(palette.colour("border"));
        gc.drawLine(MARGIN, HEAD - 12, right, HEAD - 12);
        beside.ifPresent(this::heads);
        int y = HEAD;
        for (Object row : rows) {
            draw(row, y);
            y += height(row);
        }
    }

    private void heads(Beside other) {
        gc.setFont(plain);
        gc.setForeground(palette.colour("text.secondary"));
        int y = HEAD - 14 - gc.getFontMetrics().getHeight();
        right("Now", right - 2 * FIGURE, y);
        right(cut(other.name(), FIGURE - 8), right - FIGURE, y);
        right("Variance", right, y);
    }

    private void draw(Object row, int y) {
        switch (row) {
            case Account account -> figures.of(account).ifPresent(cost -> category(cost, y));
            case Charge charge -> figures.of(charge).ifPresent(cost -> charge(cost, y));
            case Credit credit -> figures.of(credit).ifPresent(cost -> credit(cost, y));
            case Total total -> total(total, y);
            case Variance gone -> gone(gone, y);
            default -> throw new IllegalArgumentException("The topsheet has no row for " + row);
        }
    }

    private void category(AccountCost cost, int y) {
        gc.setFont(plain);
        gc.setForeground(palette.colour("text.secondary"));
        gc.drawText(cut(text(cost.account().getNumber()), NUMBER - 6), MARGIN, middle(y, ROW), true);
        row(cost.account(), text(cost.account().getName()), cost.total(), MARGIN + NUMBER, y, ROW, cost.isComplete());
        bar(cost.total(), y);
    }

    private void charge(ChargeCost cost, int y) {
        gc.setFont(plain);
        row(cost.charge(), text(cost.charge().getName()) + "  " + (cost.flat().isPresent() ? ""
                : text(cost.charge().getRate())), cost.amount(), MARGIN + NUMBER, y, ROW, cost.isComputed());
        bar(cost.amount(), y);
    }

    private void credit(CreditCost cost, int y) {
        gc.setFont(plain);
        row(cost.credit(), text(cost.credit().getName()) + "  " + text(cost.credit().getRate()), cost.amount().negate(),
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
            gc.drawLine(indent(), y + 2, right, y + 2);
        }
        boolean complete = total.isComplete(estimate);
        String label = total == Total.GRAND && !complete ? "Grand total, incomplete" : total.label();
        row(total, label, total.total(estimate), grand ? MARGIN : indent(), grand ? y + 1 : y - 2, height, complete);
    }

    /** Where the names of sums begin: beside another budget there is less room for them. */
    private int indent() {
        return beside.isPresent() ? MARGIN : MARGIN + NUMBER;
    }

    /** A category, charge or credit that stood in the other and is gone. */
    private void gone(Variance gone, int y) {
        gc.setFont(plain);
        gc.setForeground(palette.colour("text.disabled"));
        gc.drawText(cut(gone.number(), NUMBER - 6), MARGIN, middle(y, ROW), true);
        row(gone, gone.name(), gone.after(), MARGIN + NUMBER, y, ROW, true);
    }

    private void row(Object of, String name, BigDecimal amount, int left, int y, int height, boolean complete) {
        gc.setForeground(palette.colour(of instanceof Variance ? "text.disabled" : "text"));
        int end = right - (beside.isPresent() ? 3 * FIGURE : MONEY + SHARE + room);
        gc.drawText(cut(name, end - 8 - left), left, middle(y, height), true);
        gc.setForeground(palette.colour(complete ? "text" : "error"));
        right(Money.printed(amount), right - (beside.isPresent() ? 2 * FIGURE : 0), middle(y, height));
        beside.ifPresentOrElse(other -> compare(amount, other.before(of), middle(y, height)), () -> {
            gc.setForeground(palette.colour("text.secondary"));
            gc.setFont(plain);
            share(amount).ifPresent(share -> right(Kinds.percent(share), right - MONEY, middle(y, height)));
        });
    }

    private void compare(BigDecimal now, BigDecimal before, int y) {
        BigDecimal more = now.subtract(before);
        gc.setFont(plain);
        gc.setForeground(palette.colour("text.secondary"));
        right(Money.printed(before), right - FIGURE, y);
        if (more.signum() != 0) {
            gc.setForeground(palette.colour(more.signum() > 0 ? "warning" : "ok"));
            right(Money.printed(more), right, y);
        }
    }

    /** The bars compare categories: the largest fills the room. */
    private void bar(BigDecimal amount, int y) {
        if (beside.isPresent()) {
            return;
        }
        BigDecimal most = estimate.categories().stream().map(AccountCost::total)
                .reduce(BigDecimal.ONE, BigDecimal::max);
        int length = amount.multiply(BigDecimal.valueOf(room)).divide(most, 0, RoundingMode.HALF_UP)
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
