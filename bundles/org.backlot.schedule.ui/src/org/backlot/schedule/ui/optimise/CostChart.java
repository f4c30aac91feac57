package org.backlot.schedule.ui.optimise;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.backlot.schedule.optimise.Optimiser;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The cost of the best plan and what is proved to be the least, over the steps of a search. */
final class CostChart {

    private static final int LEFT = 92;
    private static final int BELOW = 22;
    private static final int TOP = 10;
    private static final int RIGHT = 70;
    private static final int LINE = 18;

    private final Picture picture;
    private List<Optimiser.State> states = List.of();
    private long steps = 1;

    CostChart(Composite parent, Desk desk) {
        picture = new Picture(parent, desk, this::draw);
        picture.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = states.isEmpty() ? "No search yet" : states.getLast().summary("");
            }
        });
    }

    /** @param most the steps at which the search ends */
    void show(List<Optimiser.State> now, long most) {
        states = now;
        steps = Math.max(1, most);
        picture.redraw();
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        var area = new Rectangle(LEFT, TOP, Math.max(10, visible.width - LEFT - RIGHT),
                Math.max(10, visible.height - TOP - BELOW));
        gc.setForeground(palette.colour("border"));
        gc.drawLine(area.x, area.y, area.x, area.y + area.height);
        gc.drawLine(area.x, area.y + area.height, area.x + area.width, area.y + area.height);
        if (states.isEmpty()) {
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText("The search is drawn here.", area.x + 10, area.y + 6, true);
            return;
        }
        var scale = new Scale(states, area);
        gc.setLineStyle(SWT.LINE_DASH);
        level(gc, palette, scale, states.getLast().before(), area);
        gc.setLineStyle(SWT.LINE_SOLID);
        curve(gc, palette, scale, area, Optimiser.State::bound, "ok");
        curve(gc, palette, scale, area, Optimiser.State::cost, "accent");
        Optimiser.State last = states.getLast();
        int best = label(gc, palette, area, scale.y(last.cost()), last.cost(), "best", "accent");
        label(gc, palette, area, apart(scale.y(last.before()), best), last.before(), "before", "text.secondary");
        label(gc, palette, area, apart(scale.y(last.bound()), best), last.bound(), "bound", "ok");
        gc.setForeground(palette.colour("text.secondary"));
        gc.drawText("changes tried", area.x, area.y + area.height + 3, true);
        String end = Kind.MONEY.show(BigDecimal.valueOf(steps)).replaceAll("[.,]00$", "");
        gc.drawText(end, area.x + area.width - gc.textExtent(end).x, area.y + area.height + 3, true);
    }

    private static void level(GC gc, Palette palette, Scale scale, BigDecimal amount, Rectangle area) {
        gc.setForeground(palette.colour("text.secondary"));
        gc.drawLine(area.x, scale.y(amount), area.x + area.width, scale.y(amount));
    }

    private static int label(GC gc, Palette palette, Rectangle area, int at, BigDecimal amount, String what,
            String colour) {
        gc.setForeground(palette.colour(colour));
        String text = Kind.MONEY.show(amount);
        int y = Math.max(0, at - LINE / 2);
        gc.drawText(text, LEFT - 6 - gc.textExtent(text).x, y, true);
        gc.drawText(what, area.x + area.width + 6, y, true);
        return at;
    }

    /** A line of text away from another, on its own side. */
    private static int apart(int at, int other) {
        return Math.abs(at - other) >= LINE ? at : at < other ? other - LINE : other + LINE;
    }

    private void curve(GC gc, Palette palette, Scale scale, Rectangle area,
            Function<Optimiser.State, BigDecimal> value, String colour) {
        gc.setForeground(palette.colour(colour));
        gc.setLineWidth(2);
        int x = area.x;
        int y = scale.y(value.apply(states.getFirst()));
        for (Optimiser.State state : states) {
            int to = area.x + (int) (area.width * Math.min(1d, (double) state.steps() / steps));
            int level = scale.y(value.apply(state));
            gc.drawLine(x, y, to, y);
            gc.drawLine(to, y, to, level);
            x = to;
            y = level;
        }
        gc.drawLine(x, y, area.x + area.width, y);
        gc.setLineWidth(1);
    }

    /** From money to pixels: the least and the most that occur, with some room. */
    private record Scale(double least, double most, Rectangle area) {

        Scale(List<Optimiser.State> states, Rectangle area) {
            this(states.stream().mapToDouble(state -> state.bound().min(state.cost()).min(state.before())
                    .doubleValue()).min().orElse(0), states.stream().mapToDouble(state -> state.cost()
                            .max(state.before()).doubleValue()).max().orElse(1), area);
        }

        int y(BigDecimal amount) {
            double span = Math.max(1, most - least) * 1.06;
            return area.y + area.height - (int) ((amount.doubleValue() - least) / span * area.height);
        }
    }
}
