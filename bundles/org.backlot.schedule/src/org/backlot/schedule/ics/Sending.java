package org.backlot.schedule.ics;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.SentEvent;

/**
 * The versions of events that a file sends, by what was sent before: an event that says the same keeps its sequence and
 * its stamp, one that changed or comes back has the next, and one that is not planned any more is cancelled with the
 * next, and stays in the files so that nobody misses it.
 */
record Sending(List<Version> versions) {

    /**
     * @param stamp UTC
     */
    record Version(IcsEvent event, int sequence, Instant stamp, boolean cancelled) {
    }

    static Sending of(Production production, List<IcsEvent> planned, Instant now) {
        Map<String, SentEvent> before = new LinkedHashMap<>();
        Session.section(production, Schedule.class)
                .ifPresent(schedule -> schedule.getSent().forEach(sent -> before.put(sent.getUid(), sent)));
        Instant stamp = now.truncatedTo(ChronoUnit.SECONDS);
        List<Version> versions = new ArrayList<>();
        for (IcsEvent event : planned) {
            SentEvent sent = before.remove(event.uid());
            boolean same = sent != null && !sent.isCancelled() && event.content().equals(sent.getContent());
            versions.add(same ? new Version(event, sent.getSequence(), Instant.parse(sent.getStamp()), false)
                    : new Version(event, sent == null ? 0 : sent.getSequence() + 1, stamp, false));
        }
        for (SentEvent gone : before.values()) {
            IcsEvent event = new IcsEvent(gone.getUid(), Arrays.asList(gone.getContent().split("\n")));
            versions.add(gone.isCancelled()
                    ? new Version(event, gone.getSequence(), Instant.parse(gone.getStamp()), true)
                    : new Version(event, gone.getSequence() + 1, stamp, true));
        }
        return new Sending(versions);
    }

    /** Puts them into a production, as sent; to be called inside a session's edit. */
    void remember(Production production) {
        Session.section(production, Schedule.class).ifPresent(schedule -> {
            Map<String, SentEvent> before = new LinkedHashMap<>();
            schedule.getSent().forEach(sent -> before.put(sent.getUid(), sent));
            for (Version version : versions) {
                SentEvent sent = before.get(version.event().uid());
                if (sent == null) {
                    sent = ScheduleFactory.eINSTANCE.createSentEvent();
                    Ids.of(sent);
                    sent.setUid(version.event().uid());
                    schedule.getSent().add(sent);
                } else if (sent.getSequence() == version.sequence()) {
                    continue;
                }
                sent.setSequence(version.sequence());
                sent.setStamp(version.stamp().toString());
                sent.setContent(version.event().content());
                sent.setCancelled(version.cancelled());
            }
        });
    }
}
