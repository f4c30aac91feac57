package org.backlot.resources.travel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Tristate;
import org.backlot.core.question.Availability;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.load.Load;
import org.backlot.resources.load.PersonLoad;
import org.backlot.resources.load.WorkDay;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Resources;

/**
 * Travel as it follows from the days of work: in on the day before the first of them, out on the day after the last, a
 * bed for each night away from home, a per diem for each day away, and between two work days home and back where that
 * is cheaper than to stay. Days on which the company does nothing but travel are no work days.
 *
 * <p>Somebody is away where the company is based in another town than their home, unless their profile says that they
 * work as local hires. Those whose profile says that they come from elsewhere travel whatever their home is called.
 *
 * @param people those who travel or sleep away from home, in the order of the list of people
 */
public record TravelPlan(List<PersonTravel> people) {

    /** The plan of a production, kept until it changes; empty where it has no base. */
    public static TravelPlan of(Production production, Questions questions) {
        return questions.derived(TravelPlan.class, () -> Session.section(production, Resources.class)
                .map(resources -> make(production, resources, questions)).orElse(new TravelPlan(List.of())));
    }

    private static TravelPlan make(Production production, Resources resources, Questions questions) {
        Bases bases = Bases.of(resources);
        if (bases.inOrder().isEmpty()) {
            return new TravelPlan(List.of());
        }
        Fares fares = Fares.of(production, resources);
        List<LocalDate> shooting = questions.days(production).stream()
                .filter(day -> day.kind() == CompanyDay.Kind.SHOOT).map(CompanyDay::date).distinct().toList();
        Set<String> called = new HashSet<>();
        questions.days(production).forEach(day -> called.addAll(day.shifts().keySet()));
        List<PersonTravel> people = new ArrayList<>();
        for (PersonLoad load : Load.of(production, questions).people()) {
            Person person = load.person();
            Tristate distant = distant(resources, person);
            boolean homeKnown = person.getHome() != null && !person.getHome().isBlank();
            if (distant == Tristate.NO || !homeKnown && distant != Tristate.YES) {
                continue;
            }
            List<LocalDate> days = load.days().stream().filter(day -> !day.travels()).map(WorkDay::date).toList();
            if (days.isEmpty()) {
                continue;
            }
            Set<LocalDate> held = called.contains(person.getId()) ? kept(production, person, days, questions) : null;
            var itinerary = new Itinerary(person, distant == Tristate.YES, days, bases, fares, shooting, held);
            PersonTravel travel = itinerary.travel();
            if (!travel.legs().isEmpty() || !travel.nights().isEmpty()) {
                people.add(travel);
            }
        }
        return new TravelPlan(List.copyOf(people));
    }

    private static Tristate distant(Resources resources, Person person) {
        return resources.getProfiles().stream().filter(profile -> person.getId().equals(profile.getPerson()))
                .map(Profile::getDistant).findFirst().orElse(Tristate.CATEGORY);
    }

    /** Days on which they are held or booked. What was only promised or pencilled keeps nobody at a base. */
    private static Set<LocalDate> kept(Production production, Person person, List<LocalDate> days,
            Questions questions) {
        Set<LocalDate> kept = new HashSet<>();
        questions.availability(production, person.getId(), new Days(days.getFirst(), days.getLast())).stream()
                .filter(known -> known.state() == Availability.State.HELD
                        || known.state() == Availability.State.BOOKED).forEach(known -> kept.add(known.date()));
        return kept;
    }

    /** What follows for a person; empty for who neither travels nor sleeps away from home. */
    public Optional<PersonTravel> of(Person person) {
        return people.stream().filter(travel -> travel.person() == person).findFirst();
    }
}
