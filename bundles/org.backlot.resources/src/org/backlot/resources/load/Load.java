package org.backlot.resources.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Days;
import org.backlot.core.question.Hours;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.Resources;

/**
 * How much everybody works, as the days of the company say.
 *
 * <p>Who is called has the hours of their own calls. The crew, which is everybody with a department who plays nobody,
 * has the hours of its unit from call to wrap: of the unit that their position or department names, else of the main
 * unit. Whoever of the crew is booked works on the days of the bookings alone; who has a deal with dates, between them.
 * Departments that do not go with a unit, {@value #ASIDE}, work hours that no schedule knows.
 *
 * @param people those who work, in the order of the list of people
 */
public record Load(List<PersonLoad> people) {

    /** The setting with the departments that do not go with a unit, with ; between. */
    public static final String ASIDE = "resources.departmentsAside";

    /** Those where the office says nothing. */
    public static final String STANDARD_ASIDE = "Post; Editorial; Music; Accounts";

    /** The load of everybody, kept until the production changes. */
    public static Load of(Production production, Questions questions) {
        return questions.derived(Load.class, ResourceBook.GROUNDS,
                () -> new Load(all(production, questions.days(production))));
    }

    private static List<PersonLoad> all(Production production, List<CompanyDay> days) {
        Set<String> players = new HashSet<>();
        production.getElements().stream().map(Element::getPerson).filter(person -> person != null)
                .forEach(person -> players.add(person.getId()));
        Set<String> aside = aside(production);
        List<PersonLoad> loads = new ArrayList<>();
        for (Person person : production.getPeople()) {
            boolean crew = !players.contains(person.getId()) && person.getDepartment() != null
                    && !person.getDepartment().isBlank()
                    && !aside.contains(person.getDepartment().strip().toLowerCase(Locale.ROOT));
            List<WorkDay> worked = worked(person, crew ? Engaged.of(production, person) : null, days);
            if (!worked.isEmpty()) {
                loads.add(new PersonLoad(person, worked));
            }
        }
        return List.copyOf(loads);
    }

    private static Set<String> aside(Production production) {
        return Arrays.stream(Settings.get(production, ASIDE).orElse(STANDARD_ASIDE).split(";"))
                .map(name -> name.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static List<WorkDay> worked(Person person, Engaged crew, List<CompanyDay> days) {
        Map<LocalDate, WorkDay> worked = new TreeMap<>();
        for (CompanyDay day : days) {
            Hours called = day.shifts().get(person.getId());
            boolean withUnit = called == null && crew != null && crew.on(day.date()) && isOf(person, day.unit(), days);
            if (called != null || withUnit) {
                worked.merge(day.date(), new WorkDay(day.date(), day.name(), called == null ? day.hours() : called,
                        day.kind() == CompanyDay.Kind.TRAVEL), Load::both);
            }
        }
        return List.copyOf(worked.values());
    }

    /** Whether a member of the crew works in a unit. */
    private static boolean isOf(Person person, String unit, List<CompanyDay> days) {
        String words = (person.getDepartment() + " " + person.getPosition()).toLowerCase(Locale.ROOT);
        return unit.isEmpty() ? days.stream().map(CompanyDay::unit).filter(other -> !other.isEmpty())
                .noneMatch(other -> words.contains(other.toLowerCase(Locale.ROOT)))
                : words.contains(unit.toLowerCase(Locale.ROOT));
    }

    private static WorkDay both(WorkDay one, WorkDay other) {
        return new WorkDay(one.date(), one.name() + ", " + other.name(), one.hours().and(other.hours()),
                one.travels() && other.travels());
    }

    /** The load of a person; without days for who does not work. */
    public PersonLoad of(Person person) {
        return people.stream().filter(load -> load.person() == person).findFirst()
                .orElseGet(() -> new PersonLoad(person, List.of()));
    }

    /** On which days a member of the crew is engaged; none at all: always. */
    private record Engaged(List<Days> spans) {

        static Engaged of(Production production, Person person) {
            List<Days> spans = new ArrayList<>();
            Session.section(production, Resources.class).ifPresent(resources -> {
                resources.getBookings().stream().filter(booking -> person.getId().equals(booking.getPerson())
                        && booking.getStatus() != BookingStatus.CANCELLED)
                        .forEach(booking -> Spans.of(booking).ifPresent(spans::add));
                if (spans.isEmpty()) {
                    resources.getDeals().stream().filter(deal -> person.getId().equals(deal.getWho()))
                            .forEach(deal -> span(deal, spans));
                }
            });
            return new Engaged(spans);
        }

        private static void span(Deal deal, List<Days> spans) {
            if (deal.getFrom() != null || deal.getUntil() != null) {
                LocalDate first = deal.getFrom() == null ? Days.ALL.first() : deal.getFrom();
                LocalDate last = deal.getUntil() == null ? Days.ALL.last() : deal.getUntil();
                Spans.of(first, last).ifPresent(spans::add);
            }
        }

        boolean on(LocalDate date) {
            return spans.isEmpty() || spans.stream().anyMatch(days -> days.contains(date));
        }
    }
}
