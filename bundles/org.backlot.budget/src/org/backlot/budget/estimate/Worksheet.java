package org.backlot.budget.estimate;

import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.Facts.Kind;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetPackage.Literals;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Share;
import org.backlot.budget.model.Unit;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

/**
 * The figures of a budget as they follow from each other. What was worked out is kept; when something changes, what
 * follows from it is forgotten, and the next estimate works out that alone. A full recalculation is the same with
 * nothing kept.
 */
final class Worksheet {

    private final Costs costs;
    private final Basis first;
    private final Readings readings = new Readings();
    private final Facts facts = new Facts(readings);
    private final Known known = new Known(facts);
    private final Globals globals = new Globals(readings);
    private Globals.All named;
    private final Conditions conditions;
    private final Sums sums;
    private final Ranges ranges;
    private final Lines lines;
    private final Additions additions;

    Worksheet(Costs costs, Basis basis) {
        this.costs = costs;
        this.first = basis;
        conditions = new Conditions(costs, readings, facts, known, basis.rules());
        Owings owings = new Owings(basis.currency(), conditions);
        LineNodes nodes = new LineNodes(costs.getAccounts().stream().mapToInt(Worksheet::lines).sum());
        Pays pays = new Pays(readings, basis.currency(), conditions, nodes);
        ranges = new Ranges(readings, pays, owings, nodes);
        lines = new Lines(readings, basis.currency(), pays, owings, ranges, nodes);
        sums = new Sums(readings, facts);
        Cells cells = new Cells(new Texts(), known, globals, sums);
        globals.computeWith(cells);
        pays.computeWith(cells);
        sums.computeWith(lines, basis.currency());
        additions = new Additions(basis.currency(), basis.rules(), cells);
        enter(costs);
    }

    private static int lines(Account account) {
        return account.getLines().size() + account.getAccounts().stream().mapToInt(Worksheet::lines).sum();
    }

    /** The worksheet of a budget that goes on living; it follows every change from now on. */
    static Worksheet on(Costs costs, Basis basis) {
        synchronized (costs) {
            Optional<Watch> watch = costs.eAdapters().stream().filter(Watch.class::isInstance).map(Watch.class::cast)
                    .findFirst();
            Optional<Worksheet> there = watch.map(Watch::worksheet).filter(sheet -> sheet.suits(basis));
            if (there.isPresent()) {
                return there.get();
            }
            watch.ifPresent(old -> old.detach(costs));
            Worksheet made = new Worksheet(costs, basis);
            new Watch(made).attach(costs);
            return made;
        }
    }

    private boolean suits(Basis basis) {
        return first.currency().equals(basis.currency());
    }

    /** The estimate as it is now; the same object as before where nothing has changed. */
    synchronized Estimate estimate(Basis basis) {
        known.are(basis);
        return facts.get(Kind.ESTIMATE, "", this::estimate);
    }

    private Estimate estimate() {
        if (named == null) {
            named = globals.all(costs.getGlobals());
        }
        List<AccountCost> categories = costs.getAccounts().stream().map(account -> sums.of(account).get()).toList();
        return new Estimate(first.currency(), categories, additions.charges(costs.getCharges(), categories),
                additions.credits(costs.getCredits(), categories), named.get());
    }

    /** Takes in an object and all that it contains. */
    synchronized void enter(EObject object) {
        switch (object) {
            case Global global -> globals.add(global.getName(), global);
            case Account account -> sums.add(account.getNumber(), account);
            case Line line -> ranges.add(line);
            default -> {
                // others are looked at through what names them
            }
        }
        List<EObject> contents = Watch.contents(object);
        for (int i = 0; i < contents.size(); i++) {
            enter(contents.get(i));
        }
    }

    /** Lets an object go and all that it contains. */
    synchronized void leave(EObject object) {
        Watch.contents(object).forEach(this::leave);
        switch (object) {
            case Global global -> globals.remove(global.getName(), global);
            case Account account -> {
                sums.remove(account.getNumber(), account);
                sums.drop(account);
                conditions.forget(account);
            }
            case Line line -> {
                ranges.remove(line);
                lines.drop(line);
            }
            default -> additions.forget(object);
        }
    }

    /** Forgets what follows from a change of one feature of an object. */
    synchronized void changed(EObject object, Notification change) {
        Object feature = change.getFeature();
        switch (object) {
            case Line line -> changed(line, feature);
            case Share share when share.eContainer() instanceof Line line -> lines.forget(line);
            case Account account -> changed(account, change);
            case Global global -> changed(global, change);
            case Fringe fringe -> conditions.forget(fringe);
            case Group group -> facts.forget(Kind.GROUP, group);
            case Phase phase -> facts.forget(Kind.PHASE, phase);
            case ExchangeRate rate -> facts.forget(Kind.RATES);
            case Unit unit -> facts.forget(Kind.UNITS);
            case Charge charge -> additions.forget(charge);
            case Credit credit -> additions.forget(credit);
            default -> {
                facts.forget(Kind.UNITS);
                facts.forget(Kind.RATES);
                named = null;
            }
        }
        if (change.getEventType() == Notification.MOVE) {
            ranges.forget();
        }
        facts.forget(Kind.ESTIMATE, "");
    }

    private void changed(Line line, Object feature) {
        lines.forget(line);
        if (feature == Literals.LINE__RANGE || feature == Literals.LINE__SUBJECT) {
            range(line);
        } else if (feature == Literals.LINE__FRINGES) {
            ranges.forget(line);
        } else if (feature == Literals.LINE__GROUPS) {
            forgetAll(line);
        }
    }

    /** Details are in the range of their line where they say no other. */
    private void range(Line line) {
        ranges.add(line);
        line.getDetails().forEach(this::range);
    }

    private void forgetAll(Line line) {
        lines.forget(line);
        line.getDetails().forEach(this::forgetAll);
    }

    private void changed(Account account, Notification change) {
        Object feature = change.getFeature();
        sums.forget(account);
        if (feature == Literals.ACCOUNT__NUMBER) {
            sums.remove(change.getOldStringValue(), account);
            sums.add(account.getNumber(), account);
        } else if (feature == Literals.ACCOUNT__GROUPS) {
            conditions.forget(account);
        } else if (feature == Literals.ACCOUNT__PART) {
            account.getAccounts().forEach(below -> changed(below, change));
        }
    }

    private void changed(Global global, Notification change) {
        if (change.getFeature() == Literals.GLOBAL__NAME) {
            globals.remove(change.getOldStringValue(), global);
            globals.add(global.getName(), global);
            named = null;
        } else {
            globals.forget(global.getName());
        }
    }
}
