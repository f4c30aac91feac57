package org.backlot.resources.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealOption;
import org.backlot.resources.model.DealStatus;
import org.backlot.resources.model.OptionState;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/** How deals go from a draft to a signature, and what of them falls on which day. */
public final class Deals {

    private Deals() {
    }

    /** What a day means to a deal. */
    public enum DueKind {
        /** An answer to what was sent is expected. */
        ANSWER,
        /** An option that is still open can be exercised for the last time. */
        OPTION,
        /** The engagement ends. */
        END
    }

    /**
     * Something that falls on a day.
     *
     * @param object the id of the deal, or of its option
     * @param who    the name of who the deal is with
     * @param says   what it is, in a few words
     */
    public record Due(LocalDate date, DueKind kind, String object, Deal deal, String who, String says) {
    }

    /** What falls on these days, by date: answers to expect, options that lapse, engagements that end. */
    public static List<Due> due(Production production, Days days) {
        List<Due> due = new ArrayList<>();
        Session.section(production, Resources.class).ifPresent(book -> {
            for (Deal deal : book.getDeals()) {
                String who = DealParties.name(production, deal.getWho());
                if (deal.getStatus() == DealStatus.SENT && isOn(deal.getDue(), days)) {
                    due.add(new Due(deal.getDue(), DueKind.ANSWER, deal.getId(), deal, who,
                            "Answer to the deal is due"));
                }
                if (deal.getStatus() != DealStatus.EXPIRED && isOn(deal.getUntil(), days)) {
                    due.add(new Due(deal.getUntil(), DueKind.END, deal.getId(), deal, who, "Engagement ends"));
                }
                deal.getOptions().stream().filter(option -> option.getState() == OptionState.OPEN
                        && isOn(option.getUntil(), days)).forEach(option -> due.add(new Due(option.getUntil(),
                                DueKind.OPTION, option.getId(), deal, who, "Option \"" + option.getName()
                                        + "\" can be exercised for the last time")));
            }
        });
        due.sort(Comparator.comparing(Due::date));
        return due;
    }

    private static boolean isOn(LocalDate date, Days days) {
        return date != null && days.contains(date);
    }

    /**
     * The deal goes out; inside an edit.
     *
     * @param answerBy by when an answer is expected; null for no day
     * @throws IllegalArgumentException if it names no rate, or was signed
     */
    public static void send(Deal deal, LocalDate day, LocalDate answerBy) {
        requireUnsigned(deal);
        if (deal.getWeeklyRate() == null && deal.getDailyRate() == null) {
            throw new IllegalArgumentException("This deal names no rate yet. Enter a weekly or a daily rate first");
        }
        deal.setStatus(DealStatus.SENT);
        deal.setSent(day);
        deal.setDue(answerBy);
    }

    /** The deal is signed; inside an edit. */
    public static void sign(Deal deal, LocalDate day) {
        requireUnsigned(deal);
        deal.setStatus(DealStatus.SIGNED);
        deal.setSigned(day);
    }

    private static void requireUnsigned(Deal deal) {
        if (deal.getStatus() == DealStatus.SIGNED) {
            throw new IllegalArgumentException("This deal was signed" + (deal.getSigned() == null ? ""
                    : " on " + deal.getSigned()) + ". Undo that first, or begin another");
        }
    }

    /** Nobody took it, or it ran out; inside an edit. */
    public static void expire(Deal deal) {
        deal.setStatus(DealStatus.EXPIRED);
    }

    /** A new option; inside an edit. */
    public static DealOption addOption(Deal deal, String name, LocalDate until, BigDecimal amount) {
        DealOption option = ResourcesFactory.eINSTANCE.createDealOption();
        Ids.of(option);
        option.setName(name);
        option.setUntil(until);
        option.setAmount(amount);
        deal.getOptions().add(option);
        return option;
    }

    /**
     * The production makes use of an option; inside an edit.
     *
     * @param day on which it says so
     * @throws IllegalArgumentException if it is not open any more, or its last day is over
     */
    public static void exercise(DealOption option, LocalDate day) {
        requireOpen(option);
        if (option.getUntil() != null && day.isAfter(option.getUntil())) {
            throw new IllegalArgumentException("\"" + option.getName() + "\" could be exercised until "
                    + option.getUntil() + ". Agree on another day, or let it lapse");
        }
        option.setState(OptionState.EXERCISED);
    }

    /** The production does without an option; inside an edit. */
    public static void lapse(DealOption option) {
        requireOpen(option);
        option.setState(OptionState.LAPSED);
    }

    private static void requireOpen(DealOption option) {
        if (option.getState() != OptionState.OPEN) {
            throw new IllegalArgumentException("\"" + option.getName() + "\" was "
                    + (option.getState() == OptionState.EXERCISED ? "exercised" : "left to lapse")
                    + " already. Undo that first");
        }
    }
}
