package org.backlot.budget.trail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Entry;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Ids;

/**
 * What was decided on the money of a production. Entries are added at the end and never changed; each holds the digest
 * of the one before it and of itself, and of what it is about as it stood then. So an entry that was altered, moved or
 * taken out is found, and so is an order or payment that was altered behind the trail.
 */
public final class Trail {

    private Trail() {
    }

    /** Adds a decision; to be called inside a session's edit, after the object was changed. */
    public static Entry append(Budget budget, Signature signature, Decision decision) {
        Entry entry = BudgetFactory.eINSTANCE.createEntry();
        Ids.of(entry);
        Optional<Entry> last = budget.getTrail().isEmpty() ? Optional.empty()
                : Optional.of(budget.getTrail().getLast());
        entry.setNumber(last.map(Entry::getNumber).orElse(0) + 1);
        entry.setAt(signature.time());
        entry.setBy(Ids.of(signature.by()));
        entry.setName(signature.by().getName());
        decision.inPlaceOf().ifPresent(holder -> entry.setInPlaceOf(Ids.of(holder)));
        entry.setRole(blankToNull(decision.role()));
        entry.setAct(decision.act());
        Ids.complete(decision.object());
        entry.setObject(decision.object().getId());
        entry.setWhat(decision.what());
        entry.setAmount(decision.amount());
        entry.setReason(blankToNull(decision.reason()));
        entry.setContent(Content.decided(decision.object()).orElse(null));
        entry.setPrevious(last.map(Entry::getDigest).orElse(null));
        entry.setDigest(digest(entry));
        budget.getTrail().add(entry);
        return entry;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What was decided on an object, oldest first. */
    public static List<Entry> of(Budget budget, Identified object) {
        String id = Ids.of(object);
        return budget.getTrail().stream().filter(entry -> id.equals(entry.getObject())).toList();
    }

    /** What was decided on an object last. */
    public static Optional<Entry> last(Budget budget, Identified object) {
        List<Entry> entries = of(budget, object);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /** What was decided on an object since it was asked for last, without the asking; empty where it never was. */
    public static List<Entry> sinceRequest(Budget budget, Identified object) {
        return sinceRequest(of(budget, object));
    }

    /** The same, of what was decided on one object. */
    public static List<Entry> sinceRequest(List<Entry> entries) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).getAct() == Act.REQUEST) {
                return entries.subList(i + 1, entries.size());
            }
        }
        return List.of();
    }

    /** How an object was asked for last; empty where it never was. */
    public static Optional<Entry> request(Budget budget, Identified object) {
        return request(of(budget, object));
    }

    /** The same, of what was decided on one object. */
    public static Optional<Entry> request(List<Entry> entries) {
        return entries.reversed().stream().filter(entry -> entry.getAct() == Act.REQUEST).findFirst();
    }

    /**
     * A place where the chain of entries does not hold.
     *
     * @param entry   the first that is not as it was written
     * @param message what is wrong, one sentence
     */
    public record Break(Entry entry, String message) {
    }

    /** Every place where the chain does not hold, in the order of the entries. */
    public static List<Break> breaks(Budget budget) {
        List<Break> breaks = new ArrayList<>();
        int number = 0;
        String previous = null;
        for (Entry entry : budget.getTrail()) {
            number++;
            if (!digest(entry).equals(entry.getDigest())) {
                breaks.add(new Break(entry, "It was altered after it was written"));
            }
            if (!same(entry.getPrevious(), previous)) {
                breaks.add(new Break(entry, "It does not follow the entry before it: entries were taken out, put in or "
                        + "moved here"));
            } else if (entry.getNumber() != number) {
                breaks.add(new Break(entry, "It has the number " + entry.getNumber() + " where " + number
                        + " is due"));
            }
            number = entry.getNumber();
            previous = entry.getDigest();
        }
        return breaks;
    }

    private static boolean same(String one, String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static String digest(Entry entry) {
        BigDecimal amount = entry.getAmount();
        List<String> values = new ArrayList<>();
        values.add(Integer.toString(entry.getNumber()));
        values.add(entry.getAt());
        values.add(entry.getBy());
        values.add(entry.getName());
        values.add(entry.getInPlaceOf());
        values.add(entry.getRole());
        values.add(entry.getAct().getName());
        values.add(entry.getObject());
        values.add(entry.getWhat());
        values.add(Content.plain(amount));
        values.add(entry.getReason());
        values.add(entry.getContent());
        values.add(entry.getPrevious());
        return Content.digest(values);
    }
}
