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
import org.backlot.ui.kit.MenuItems;
import org.eclipse.swt.SWT;

/** The menu of a board, made anew for what is selected each time it is shown. */
final class BoardMenu {

    private final OpenBoard open;
    private final BoardVerbs verbs;
    private final BoardMoves moves;
    private final Opening opening;
    private final MenuItems menu;

    /** What the menu asks of the part. */
    interface Opening {

        void open(Item item);

        void change(Banner banner);
    }

    private BoardMenu(MenuItems menu, OpenBoard open, BoardVerbs verbs, BoardMoves moves, Opening opening) {
        this.menu = menu;
        this.open = open;
        this.verbs = verbs;
        this.moves = moves;
        this.opening = opening;
    }

    /** Gives a view its menu. */
    static void add(BoardView view, OpenBoard open, BoardVerbs verbs, BoardMoves moves, Opening opening) {
        var menu = new MenuItems(view.control());
        var filling = new BoardMenu(menu, open, verbs, moves, opening);
        menu.menu().addListener(SWT.Show, e -> filling.fill());
        view.control().setMenu(menu.menu());
    }

    private void fill() {
        menu.clear();
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
            menu.line();
            menu.add("Sort\u2026", "filter", () -> verbs.sort(""));
            menu.add("Break Into Days\u2026", "day-break", verbs::breakDays);
        }
        menu.line();
        menu.add("Fold All Days", "up", () -> open.foldAll(true));
        menu.add("Unfold All Days", "down", () -> open.foldAll(false));
    }

    private void one(Item item) {
        Scene scene = open.scene(item).orElse(null);
        if (scene != null) {
            menu.add("Go to the Breakdown\tEnter", "breakdown", () -> opening.open(item));
            menu.line();
            if (!scene.isOmitted()) {
                menu.add("Split the Scene\u2026", "cut", () -> verbs.splitScene(scene));
                SceneMerge.next(scene).ifPresent(next -> menu.add("Merge With Scene " + next.getNumber(), "scene",
                        () -> verbs.mergeScene(scene)));
            }
            same(item, scene);
            menu.line();
        } else if (item instanceof Banner banner) {
            menu.add("Change\tF2", "edit", () -> opening.change(banner));
            MenuItems kinds = menu.below("Kind", "banner");
            for (BannerKind kind : BannerKind.VALUES) {
                kinds.choice(DayDates.words(kind), banner.getKind() == kind, () -> verbs.kind(banner, kind));
            }
            menu.add("Remove", "delete", () -> verbs.remove(banner));
            menu.line();
        }
    }

    private void same(Item item, Scene scene) {
        MenuItems same = menu.below("Select All With the Same", "scene");
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

    private void same(MenuItems to, String label, String what, Predicate<Scene> alike) {
        if (what != null && !what.isBlank()) {
            to.add(label + ": " + what, () -> {
                open.selection().these(open.items().stream().filter(item -> open.scene(item).filter(alike).isPresent())
                        .toList());
                open.tell();
            });
        }
    }

    private void several(List<Item> items) {
        menu.add("Move to a Day\u2026", "day", () -> verbs.askDay().ifPresent(moves::toDay));
        menu.add("To the Boneyard\tDelete", "boneyard", moves::toBoneyard);
        List<Strip> strips = verbs.strips();
        if (!strips.isEmpty()) {
            boolean all = strips.stream().allMatch(Strip::isLocked);
            menu.add(all ? "Unlock" : "Lock to the Day", "lock", verbs::lockStrips);
            menu.add("Earliest and Latest Date\u2026", "calendar", verbs::period);
        }
        menu.line();
    }

    private void days(List<ShootDay> days, List<Item> items) {
        ShootDay day = days.getFirst();
        if (items.size() == 1 && day.getItems().indexOf(items.getFirst()) > 0) {
            menu.add("Put a Day Break Before", "day-break",
                    () -> verbs.split(day, day.getItems().indexOf(items.getFirst())));
        }
        MenuItems banners = menu.below(items.isEmpty() ? "Banner at the End of the Day" : "Banner Before", "banner");
        for (BannerKind kind : BannerKind.VALUES) {
            banners.add(DayDates.words(kind), () -> verbs.banner(kind).ifPresent(opening::change));
        }
        String name = open.plan().days().stream().filter(one -> one.day() == day).map(PlannedDay::name).findFirst()
                .orElse("Day");
        MenuItems its = menu.below(days.size() == 1 ? name : days.size() + " Days", "day");
        if (days.size() == 1) {
            its.add("Join With the Next Day", "day", () -> verbs.join(day));
            its.add("Add a Day Before", "new", () -> verbs.insert(day, 0));
            its.add("Add a Day After", "new", () -> verbs.insert(day, 1));
        }
        its.add(days.stream().allMatch(ShootDay::isLocked) ? "Unlock" : "Lock", "lock", verbs::lockDays);
        units(its, days);
        its.add("Remove", "delete", () -> verbs.remove(days));
    }

    private void units(MenuItems to, List<ShootDay> days) {
        MenuItems units = to.below("Unit", "camera");
        List<String> known = new ArrayList<>(open.units());
        if (!known.contains("")) {
            known.addFirst("");
        }
        for (String unit : known) {
            units.choice(BoardVerbs.unitName(unit),
                    days.stream().allMatch(day -> DayDates.unit(day).equals(unit)), () -> verbs.unit(days, unit));
        }
        units.add("New Unit\u2026", "new", () -> verbs.newUnit().ifPresent(unit -> verbs.unit(days, unit)));
    }
}
