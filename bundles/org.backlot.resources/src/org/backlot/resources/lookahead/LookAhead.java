package org.backlot.resources.lookahead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;

/** What the next days bring, gathered from the whole resource book and from what the schedule says. */
public final class LookAhead {

    /** The setting with the number of days to look ahead. */
    public static final String DAYS = "resources.lookAhead";

    /** The days where nothing is set: two weeks. */
    public static final int STANDARD_DAYS = 14;

    /** The option of reports and papers that chooses one heading. */
    static final String TOPIC = "topic";

    /** Gathers what falls on some days. */
    @FunctionalInterface
    interface Watch {
        void look(Production production, Questions questions, Days days, List<Upcoming> found);
    }

    private static final List<Watch> WATCHES = List.of(new OpenNeeds(), new ExpiringPapers(), new OpenInsurance(),
            new DueDeals(), new DueReturns(), new UnansweredRequests(), new OpenTravel(), new WeatherDays(),
            new OpenRisks());

    private LookAhead() {
    }

    /** Everything that falls on these days, by date, what matters most first. */
    public static List<Upcoming> of(Production production, Questions questions, Days days) {
        List<Upcoming> found = new ArrayList<>();
        WATCHES.forEach(watch -> watch.look(production, questions, days, found));
        found.sort(Comparator.comparing(Upcoming::date).thenComparing(Upcoming::severity)
                .thenComparing(Upcoming::topic).thenComparing(Upcoming::what));
        return List.copyOf(found);
    }

    /**
     * The same, of one kind alone where somebody chose that.
     *
     * @param options {@code topic}, a heading as {@code travel}
     * @throws IllegalArgumentException if there is no such heading
     */
    static List<Upcoming> of(Production production, Questions questions, Days days, Map<String, String> options) {
        List<Upcoming> all = of(production, questions, days);
        if (!options.containsKey(TOPIC)) {
            return all;
        }
        Upcoming.Topic topic = Upcoming.Topic.parse(options.get(TOPIC));
        return all.stream().filter(one -> one.topic() == topic).toList();
    }

    /** Many of a kind are told as one, unless that kind is all that is asked for. */
    static List<Heading> headings(Production production, Questions questions, Days days, Map<String, String> options) {
        List<Upcoming> all = of(production, questions, days, options);
        return options.containsKey(TOPIC) ? all.stream().map(one -> new Heading(List.of(one))).toList()
                : Heading.of(all);
    }
}
