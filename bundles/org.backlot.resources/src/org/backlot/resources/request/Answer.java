package org.backlot.resources.request;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.RequestState;

/**
 * One answer, as it came in.
 *
 * @param uid   of the request; blank where only the person is known
 * @param who   the e-mail or name of who answered; blank where only the uid is known
 * @param kind  of the request that is answered; null where it is not said
 * @param state SEEN, YES, MAYBE or NO
 * @param from  the days that it is about; null for all that were asked about
 * @param note  in their words
 * @param sizes one a line; blank for none
 * @param at    when it was given; null where it is not said
 * @param place where it was read, for what a person is told
 * @param offer what a vendor quotes
 */
public record Answer(String uid, String who, RequestKind kind, RequestState state, LocalDate from, LocalDate until,
        String note, String sizes, LocalDateTime at, String place, Optional<Offer> offer) {

    /** One that somebody noted in the office, for all days. */
    public static Answer noted(String uid, RequestState state) {
        return new Answer(uid, "", null, state, null, null, "", "", null, "", Optional.empty());
    }
}
