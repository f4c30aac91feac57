package org.backlot.resources.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Of one booking and those that were there before it: from when until when they take more than there is. */
final class Excess {

    private final Taking later;
    private final List<Taking> before;
    private final int free;
    private long from = Long.MAX_VALUE;
    private long until = Long.MIN_VALUE;
    private int over;

    private Excess(Taking later, List<Taking> before, int there) {
        this.later = later;
        this.before = before;
        this.free = there - later.quantity();
    }

    /** @param before those that lie over it, by when they begin */
    static Optional<Clash> of(String supply, Taking later, List<Taking> before, int there) {
        return new Excess(later, before, there).clash(supply);
    }

    private Optional<Clash> clash(String supply) {
        boolean[] inTheWay = new boolean[before.size()];
        begins(later.from(), inTheWay);
        ends(later.until());
        for (Taking taking : before) {
            if (taking.from() > later.from()) {
                begins(taking.from(), inTheWay);
            }
            if (taking.until() < later.until()) {
                ends(taking.until());
            }
        }
        if (over == 0) {
            return Optional.empty();
        }
        List<String> earlier = new ArrayList<>(inTheWay.length);
        boolean accessory = later.accessory();
        for (int i = 0; i < inTheWay.length; i++) {
            if (inTheWay[i]) {
                earlier.add(before.get(i).stint().id());
                accessory |= before.get(i).accessory();
            }
        }
        return Optional.of(new Clash(supply, later.stint().id(), earlier, from, until, over, accessory));
    }

    /** What is taken grows at the moments when something begins. */
    private void begins(long moment, boolean[] inTheWay) {
        int missing = taken(moment) - free;
        if (missing > 0) {
            over = Math.max(over, missing);
            from = Math.min(from, moment);
            for (int i = 0; i < inTheWay.length; i++) {
                inTheWay[i] |= covers(before.get(i), moment);
            }
        }
    }

    /** What is taken is last too much just before something ends. */
    private void ends(long end) {
        if (end > until && taken(end - 1) > free) {
            until = end;
        }
    }

    private int taken(long moment) {
        int taken = 0;
        for (int i = 0; i < before.size(); i++) {
            Taking taking = before.get(i);
            taken += covers(taking, moment) ? taking.quantity() : 0;
        }
        return taken;
    }

    private static boolean covers(Taking taking, long moment) {
        return taking.from() <= moment && moment < taking.until();
    }
}
