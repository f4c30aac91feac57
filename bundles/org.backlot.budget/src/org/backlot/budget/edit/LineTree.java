package org.backlot.budget.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Line;
import org.backlot.core.session.Ids;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/**
 * Puts lines where they belong among the lines and details of an account; inside an edit. Of lines one of which
 * contains another, only the one that contains it is moved.
 */
public final class LineTree {

    private LineTree() {
    }

    /** The account that a line, or the line that it is a detail of, stands in. */
    public static Optional<Account> account(Line line) {
        EObject above = line.eContainer();
        while (above instanceof Line) {
            above = above.eContainer();
        }
        return above instanceof Account account ? Optional.of(account) : Optional.empty();
    }

    /** A new line directly above another, or below it, at the same level. */
    public static Line insert(Line beside, boolean below, String description) {
        Line line = BudgetFactory.eINSTANCE.createLine();
        Ids.of(line);
        line.setDescription(description.strip());
        EList<Line> siblings = siblings(beside);
        siblings.add(siblings.indexOf(beside) + (below ? 1 : 0), line);
        return line;
    }

    /** Copies of lines with their details, each directly below its own. */
    public static List<Line> duplicate(Collection<Line> lines) {
        List<Line> copies = new ArrayList<>();
        for (Line line : topmost(lines)) {
            Line copy = Ids.copy(line);
            EList<Line> siblings = siblings(line);
            siblings.add(siblings.indexOf(line) + 1, copy);
            copies.add(copy);
        }
        return copies;
    }

    /**
     * Makes lines details of the line above them, which costs what its details cost from then on.
     *
     * @throws IllegalArgumentException if there is none above one of them
     */
    public static void indent(Collection<Line> lines) {
        for (Line line : topmost(lines)) {
            EList<Line> siblings = siblings(line);
            int place = siblings.indexOf(line);
            if (place == 0) {
                throw new IllegalArgumentException("There is no line above \"" + named(line)
                        + "\" that it could be a detail of");
            }
            siblings.get(place - 1).getDetails().add(line);
        }
    }

    /**
     * Takes details out of their line and puts them directly below it.
     *
     * @throws IllegalArgumentException if one of them is no detail
     */
    public static void outdent(Collection<Line> lines) {
        for (Line line : topmost(lines).reversed()) {
            if (!(line.eContainer() instanceof Line whole)) {
                throw new IllegalArgumentException("\"" + named(line) + "\" is a detail of no line");
            }
            EList<Line> siblings = siblings(whole);
            siblings.add(siblings.indexOf(whole) + 1, line);
        }
    }

    /** Moves lines one place up or down among their siblings; those at the end stay, and keep their order. */
    public static void move(Collection<Line> lines, boolean down) {
        List<Line> all = topmost(lines);
        for (Line line : down ? all.reversed() : all) {
            EList<Line> siblings = siblings(line);
            int to = siblings.indexOf(line) + (down ? 1 : -1);
            if (to >= 0 && to < siblings.size() && !all.contains(siblings.get(to))) {
                siblings.move(to, line);
            }
        }
    }

    /** What lines are called in the name of a step: "line Gaffer", "3 lines". */
    public static String called(Collection<Line> lines) {
        return lines.size() == 1 ? "line " + named(lines.iterator().next()) : lines.size() + " lines";
    }

    private static List<Line> topmost(Collection<Line> lines) {
        return lines.stream().filter(line -> lines.stream().noneMatch(other -> other != line
                && isBelow(line, other))).toList();
    }

    private static boolean isBelow(Line line, Line other) {
        for (EObject above = line.eContainer(); above instanceof Line; above = above.eContainer()) {
            if (above == other) {
                return true;
            }
        }
        return false;
    }

    private static EList<Line> siblings(Line line) {
        return switch (line.eContainer()) {
            case Account account -> account.getLines();
            case Line whole -> whole.getDetails();
            case null, default -> throw new IllegalArgumentException("\"" + named(line) + "\" stands in no account");
        };
    }

    private static String named(Line line) {
        return line.getDescription() == null ? "" : line.getDescription();
    }
}
