package org.backlot.schedule.ui.board;

import java.util.HashMap;
import java.util.Map;

import org.backlot.ui.kit.DrawnLine;
import org.eclipse.swt.graphics.GC;

/** Texts cut to their room. To measure is what costs most while a board scrolls, so each is measured once. */
public final class FittedText {

    private static final int MOST = 20_000;

    private record Key(String text, int room, boolean bold) {
    }

    private final Map<Key, String> fitted = new HashMap<>();
    private int measured;

    /** @param bold whether the GC has the bold font now */
    public String fit(GC gc, String text, int room, boolean bold) {
        if (text.isEmpty() || room <= 0) {
            return "";
        }
        if (fitted.size() > MOST) {
            fitted.clear();
        }
        var key = new Key(text, room, bold);
        String known = fitted.get(key);
        if (known == null) {
            measured++;
            known = DrawnLine.cut(gc, text, room);
            fitted.put(key, known);
        }
        return known;
    }

    /** How many texts had to be measured so far. */
    int measured() {
        return measured;
    }
}
