package org.backlot.resources.allocation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Of one booking and those that were there before it: from when until when they take more than there is. */
final class Excess {

    private Excess() {
    }

    /** @param before those that lie over it, by when they begin */
    static Optional<Clash> of(String supply, Taking later, List<Taking> before, int there) {
        long[] moments = LongStream.concat(LongStream.of(later.from()), before.stream().mapToLong(Taking::from)
                .filter(from -> from > later.from())).distinct().toArray();
        long[] ends = LongStream.concat(LongStream.of(later.until()), before.stream().mapToLong(Taking::until)
                .filter(until -> until < later.until())).distinct().toArray();
        boolean[] inTheWay = new boolean[before.size()];
        long from = Long.MAX_VALUE;
        long until = Long.MIN_VALUE;
        int over = 0;
        for (long moment : moments) {
            int missing = taken(before, moment) + later.quantity() - there;
            if (missing > 0) {
                over = Math.max(over, missing);
                from = Math.min(from, moment);
                for (int i = 0; i < inTheWay.length; i++) {
                    inTheWay[i] |= covers(before.get(i), moment);
                }
            }
        }
        for (long end : ends) {
            until = end > until && taken(before, end - 1) + later.quantity() > there ? end : until;
        }
        if (over == 0) {
            return Optional.empty();
        }
        List<Taking> all = IntStream.range(0, inTheWay.length).filter(i -> inTheWay[i])
                .mapToObj(before::get).toList();
        boolean accessory = later.accessory() || all.stream().anyMatch(Taking::accessory);
        return Optional.of(new Clash(supply, later.stint().id(), all.stream().map(taking -> taking.stint().id())
                .toList(), from, until, over, accessory));
    }

    private static int taken(List<Taking> before, long moment) {
        int taken = 0;
        for (Taking taking : before) {
            taken += covers(taking, moment) ? taking.quantity() : 0;
        }
        return taken;
    }

    private static boolean covers(Taking taking, long moment) {
        return taking.from() <= moment && moment < taking.until();
    }
}
