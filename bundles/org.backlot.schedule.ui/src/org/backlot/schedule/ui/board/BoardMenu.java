package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.backlot.core.breakdown.Category;
import org.backlot.core.draft.SceneMerge;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.strip.StripFields;
import org.backlot.ui.kit.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a board, made anew for what is selected each time it is shown. */
final class BoardMenu {

    private final OpenBoard open;
    private final BoardVerbs verbs;
    private final BoardMoves moves;
    private final Opening opening;
    private final Menu menu;

    /** What the menu asks of the part. */
    interface Opening {

        void open(Item item);

        void change(Banner banner);
    }

    private BoardMenu(Menu menu, OpenBoard open, BoardVerbs verbs, BoardMoves moves, Opening opening) {
        this.menu = menu;
        this.open = open;
        this.verbs = verbs;
        this.moves = moves;
        this.opening = opening;
    }

    /** Gives a view its menu. */
    static void add(BoardView view, OpenBoard open, BoardVerbs verbs, BoardMoves moves, Opening opening) {
        var menu = new Menu(view.control());
        var filling = new BoardMenu(menu, open, verbs, moves, opening);
        menu.addListener(SWT.Show, e -> filling.fill());
        view.control().setMenu(menu);
    }

    private void fill() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        if (open.plan() == null) {
            return;
        }
        List<Item> items = open.selected();
        List<ShootDay> days = open.days();
        if (items.size() == 1) {
            one(items.getFirst());
        }
        if (!items.isEmpty()) {
            several(items);
        }
        if (!days.isEmpty()) {
            days(days, items);
        }
        if (!open.look().isLive()) {
            line();
            item(menu, "Sort\u2026", "filter", () -> verbs.sort(""));
            item(menu, "Break Into Days\u2026", "day-break", verbs::breakDays);
        }
        line();
        item(menu, "Fold All Days", "up", () -> open.foldAll(true));
        item(menu, "Unfold All Days", "down", () -> open.foldAll(false));
    }

    private void one(Item item) {
        Scene scene = open.scene(item).orElse(null);
        if (scene != null) {
            item(menu, "Go to the Breakdown\tEnter", "breakdown", () -> opening.open(item));
            line();
            if (!scene.isOmitted()) {
                item(menu, "Split the Scene\u2026", "cut", () -> verbs.splitScene(scene));
                SceneMerge.next(scene).ifPresent(next -> item(menu, "Merge With Scene " + next.getNumber(), "scene",
                        () -> verbs.mergeScene(scene)));
            }
            same(item, scene);
            line();
        } else if (item instanceof Banner banner) {
            item(menu, "Change\tF2", "edit", () -> opening.change(banner));
            Menu kinds = sub("Kind", "banner");
            for (BannerKind kind : BannerKind.VALUES) {
                check(kinds, DayDates.words(kind), banner.getKind() == kind, () -> verbs.kind(banner, kind));
            }
            item(menu, "Remove", "delete", () -> verbs.remove(banner));
            line();
        }
    }

    private void same(Item item, Scene scene) {
        Menu same = sub("Select All With the Same", "scene");
        same(same, "Set", StripFields.set(scene), other -> Objects.equals(scene.getSet(), other.getSet()));
        same(same, "Location", scene.getLocation(),
                other -> Objects.equals(scene.getLocation(), other.getLocation()));
        same(same, "Script day", scene.getScriptDay(),
                other -> Objects.equals(scene.getScriptDay(), other.getScriptDay()));
        for (Element element : scene.getElements()) {
            if (Category.CAST.equals(element.getCategory())) {
                same(same, "Cast", element.getName(), other -> other.getElements().contains(element));
            }
        }
    }

    private void same(Menu to, String label, String what, Predicate<Scene> alike) {
        if (what != null && !what.isBlank()) {
            item(to, label + ": " + what, null, () -> {
                open.selection().these(open.items().stream().filter(item -> open.scene(item).filter(alike).isPresent())
                        .toList());
                open.tell();
            });
        }
    }

    private void several(List<Item> items) {
        item(menu, "Move to a Day\u2026", "day", () -> verbs.askDay().ifPresent(moves::toDay));
        item(menu, "To the Boneyard\tDelete", "boneyard", moves::toBoneyard);
        List<Strip> strips = verbs.strips();
        if (!strips.isEmpty()) {
            boolean all = strips.stream().allMatch(Strip::isLocked);
            item(menu, all ? "Unlock" : "Lock to the Day", "lock", verbs::lockStrips);
        }
        line();
    }

    private void days(List<ShootDay> days, List<Item> items) {
        ShootDay day = days.getFirst();
        if (items.size() == 1 && day.getItems().indexOf(items.getFirst()) > 0) {
            item(menu, "Put a Day Break Before", "day-break",
                    () -> verbs.split(day, day.getItems().indexOf(items.getFirst())));
        }
        Menu banners = sub(items.isEmpty() ? "Banner at the End of the Day" : "Banner Before", "banner");
        for (BannerKind kind : BannerKind.VALUES) {
            item(banners, DayDates.words(kind), null, () -> verbs.banner(kind).ifPresent(opening::change));
        }
        String name = open.plan().days().stream().filter(one -> one.day() == day).map(PlannedDay::name).findFirst()
                .orElse("Day");
        Menu its = sub(days.size() == 1 ? name : days.size() + " Days", "day");
        if (days.size() == 1) {
            item(its, "Join With the Next Day", "day", () -> verbs.join(day));
            item(its, "Add a Day Before", "new", () -> verbs.insert(day, 0));
            item(its, "Add a Day After", "new", () -> verbs.insert(day, 1));
        }
        item(its, days.stream().allMatch(ShootDay::isLocked) ? "Unlock" : "Lock", "lock", verbs::lockDays);
        units(its, days);
        item(its, "Remove", "delete", () -> verbs.remove(days));
    }

    private void units(Menu to, List<ShootDay> days) {
        Menu units = sub(to, "Unit", "camera");
        List<String> known = new ArrayList<>(open.units());
        if (!known.contains("")) {
            known.addFirst("");
        }
        for (String unit : known) {
            check(units, BoardVerbs.unitName(unit),
                    days.stream().allMatch(day -> DayDates.unit(day).equals(unit)), () -> verbs.unit(days, unit));
        }
        item(units, "New Unit\u2026", "new", () -> verbs.newUnit().ifPresent(unit -> verbs.unit(days, unit)));
    }

    private Menu sub(String label, String icon) {
        return sub(menu, label, icon);
    }

    private static Menu sub(Menu to, String label, String icon) {
        var item = new MenuItem(to, SWT.CASCADE);
        item.setText(label);
        item.setImage(Icons.of(icon));
        var below = new Menu(to);
        item.setMenu(below);
        return below;
    }

    private static void item(Menu to, String label, String icon, Runnable run) {
        var item = new MenuItem(to, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        if (icon != null) {
            item.setImage(Icons.of(icon));
        }
        item.addListener(SWT.Selection, e -> run.run());
    }

    private static void check(Menu to, String label, boolean is, Runnable run) {
        var item = new MenuItem(to, SWT.RADIO);
        item.setText(label.replace("&", "&&"));
        item.setSelection(is);
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection()) {
                run.run();
            }
        });
    }

    private void line() {
        int count = menu.getItemCount();
        if (count > 0 && (menu.getItem(count - 1).getStyle() & SWT.SEPARATOR) == 0) {
            separate();
        }
    }

    private MenuItem separate() {
        return new MenuItem(menu, SWT.SEPARATOR);
    }
}
