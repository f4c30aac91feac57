package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

/** A scene while its lines are put together. */
final class SceneDraft {

    final BodyLine heading;
    final String number;
    final List<Passage> passages = new ArrayList<>();
    /** What a person should look at in the heading, a sentence each. */
    final List<String> reviews = new ArrayList<>();
    /** The first line of the heading with a mark of revision beside it; null where there is none. */
    BodyLine starred;
    private final StringBuilder words;
    private BodyLine last;

    SceneDraft(BodyLine heading, String number, String words) {
        this.heading = heading;
        this.number = number;
        this.words = new StringBuilder(words);
        this.last = heading;
        this.starred = heading.starred() ? heading : null;
    }

    /** The line on which the heading ends. */
    BodyLine last() {
        return last;
    }

    void goesOn(BodyLine line, String joint) {
        words.append(joint).append(line.words());
        last = line;
        starred = starred == null && line.starred() ? line : starred;
    }

    String words() {
        return words.toString();
    }
}
