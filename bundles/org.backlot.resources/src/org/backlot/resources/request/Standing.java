package org.backlot.resources.request;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestState;

/** Where a request stands, and the steps that it takes; each step is to be called inside an edit. */
public final class Standing {

    private Standing() {
    }

    /** The state on a day: what was sent and is not answered when its answer is due has expired since. */
    public static RequestState of(Request request, LocalDate today) {
        return request.getDue() != null && request.getDue().isBefore(today) && awaits(request) ? RequestState.EXPIRED
                : request.getState();
    }

    /** Whether it was sent and has no answer yet. */
    public static boolean awaits(Request request) {
        return request.getState() == RequestState.SENT || request.getState() == RequestState.SEEN;
    }

    /** Whether it was answered by yes, maybe or no. */
    public static boolean isAnswered(Request request) {
        return switch (request.getState()) {
            case YES, MAYBE, NO -> true;
            case DRAFT, SENT, SEEN, EXPIRED -> false;
        };
    }

    /** Whether the last reminder went out on a day. */
    public static boolean wasReminded(Request request, LocalDate day) {
        return request.getReminded() != null && request.getReminded().startsWith(day.toString());
    }

    /** The state in a word. */
    public static String word(RequestState state) {
        return state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** It has gone out: a draft is sent, anything else was a reminder, as long as there is no answer. */
    public static void sent(Request request, LocalDateTime now) {
        String at = now.truncatedTo(ChronoUnit.SECONDS).toString();
        if (request.getState() == RequestState.DRAFT) {
            request.setState(RequestState.SENT);
            request.setAt(at);
        } else if (!isAnswered(request)) {
            request.setReminders(request.getReminders() + 1);
            request.setReminded(at);
        }
    }
}
