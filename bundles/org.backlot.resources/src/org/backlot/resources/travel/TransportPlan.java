package org.backlot.resources.travel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** Who is picked up when, from where to where: what drivers and travellers get for a day, or for every day. */
public final class TransportPlan implements Document {

    /** Times as drivers read them. */
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /**
     * {@code title}, and {@code days}: a list of {@code date} and {@code rides} of {@code pickUp}, {@code from},
     * {@code to}, {@code vehicles} and {@code aboard} ({@code person}, {@code position}, {@code phone}, {@code call}).
     * Option {@code day}: a date; every day of work where it is not named.
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "days",
                dates(production, questions, options).stream().map(date -> Map.of("date", Words.day(date), "rides",
                        GroundTransport.of(production, questions, date).stream()
                                .map(TransportPlan::ride).toList()))
                        .toList());
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        for (LocalDate date : dates(production, questions, options)) {
            for (Ride ride : GroundTransport.of(production, questions, date)) {
                ride.aboard().forEach(passenger -> rows.add(Arrays.asList(date, time(ride), ride.from(), ride.to(),
                        passenger.person().getName(), TIME.format(passenger.call()))));
            }
        }
        return List.of(new Sheet("Transport", List.of("Date", "Pick-up", "From", "To", "Name", "Call"), rows));
    }

    private static List<LocalDate> dates(Production production, Questions questions, Map<String, String> options) {
        String day = options.getOrDefault("day", "").strip();
        try {
            return day.isEmpty() ? questions.days(production).stream().map(CompanyDay::date).distinct().toList()
                    : List.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + day + "\" is no day. Write it as 2027-03-01", e);
        }
    }

    private static Map<String, Object> ride(Ride ride) {
        return Map.of("pickUp", time(ride), "from", ride.from(), "to", ride.to(), "vehicles", ride.vehicles(),
                "aboard", ride.aboard().stream().map(passenger -> Map.of("person",
                        Words.text(passenger.person().getName()), "position",
                        passenger.position(), "phone",
                        Words.text(passenger.person().getPhone()), "call", TIME.format(passenger.call()))).toList());
    }

    static String time(Ride ride) {
        return ride.pickUp().map(TIME::format).orElse("way not known");
    }
}
