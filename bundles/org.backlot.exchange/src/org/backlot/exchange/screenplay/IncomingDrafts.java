package org.backlot.exchange.screenplay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Draft;
import org.backlot.core.session.Ids;

/**
 * The drafts that a file knows as sets of revisions: those that changed words, and the one that is typed in now. A
 * Final Draft file defines nineteen sets, most of which nobody uses.
 */
final class IncomingDrafts {

    private static final Pattern DATE = Pattern.compile("\\(([^()]*\\d[^()]*)\\)");

    private final Map<String, Draft> bySet = new LinkedHashMap<>();

    IncomingDrafts(Revisions revisions, String fileName) {
        Set<String> used = revisions.places().stream().map(Revisions.Place::set).collect(Collectors.toSet());
        for (Revisions.Set set : revisions.sets()) {
            if (used.contains(set.id()) || set.active()) {
                bySet.putIfAbsent(set.id(), draft(set, fileName));
            }
        }
        for (Revisions.Place place : revisions.places()) {
            bySet.computeIfAbsent(place.set(), id -> draft(
                    new Revisions.Set(id, "Revision " + id, "", "*", false, false), fileName));
        }
    }

    /** In the order of the file. */
    List<Draft> all() {
        return List.copyOf(bySet.values());
    }

    /** By the id of its set. */
    Map<String, Draft> bySet() {
        return bySet;
    }

    /** The later one of two; either may be null. */
    Draft later(Draft one, Draft other) {
        List<Draft> order = new ArrayList<>(bySet.values());
        return order.indexOf(one) > order.indexOf(other) ? one : other;
    }

    private static Draft draft(Revisions.Set set, String fileName) {
        Draft draft = CoreFactory.eINSTANCE.createDraft();
        Ids.of(draft);
        draft.setName(set.name().isEmpty() ? "Revision " + set.id() : set.name());
        draft.setColour(set.colour().isEmpty() || set.colour().equalsIgnoreCase("#FFFFFF") ? null : set.colour());
        draft.setMark(set.mark());
        draft.setSource(fileName);
        draft.setFull(set.full());
        Matcher date = DATE.matcher(set.name());
        if (date.find()) {
            draft.setDate(TitlePage.date(date.group(1)).orElse((LocalDate) null));
        }
        return draft;
    }
}
