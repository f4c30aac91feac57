package org.backlot.budget.estimate;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.Line;
import org.eclipse.emf.ecore.EObject;

/** The order of the budget: the lines of an account before its accounts, a line before its details. */
final class Place {

    static final Comparator<Line> ORDER = (a, b) -> a.eContainer() == b.eContainer()
            ? Integer.compare(index(a, a.eContainer()), index(b, b.eContainer()))
            : compare(path(a), path(b));

    private Place() {
    }

    /** Where an object stands in what holds it, from the top down. */
    private static Deque<Integer> path(EObject object) {
        Deque<Integer> path = new ArrayDeque<>();
        for (EObject here = object; here != null && !(here instanceof Costs); here = here.eContainer()) {
            path.push(index(here, here.eContainer()));
        }
        return path;
    }

    private static int index(EObject object, EObject holder) {
        return switch (holder) {
            case Account account when object instanceof Line -> account.getLines().indexOf(object);
            case Account account -> account.getLines().size() + account.getAccounts().indexOf(object);
            case Line line -> line.getDetails().indexOf(object);
            case Costs costs -> costs.getAccounts().indexOf(object);
            case null, default -> 0;
        };
    }

    private static int compare(Deque<Integer> a, Deque<Integer> b) {
        Iterator<Integer> other = b.iterator();
        for (Integer index : a) {
            if (!other.hasNext()) {
                return 1;
            }
            int order = index.compareTo(other.next());
            if (order != 0) {
                return order;
            }
        }
        return other.hasNext() ? -1 : 0;
    }
}
