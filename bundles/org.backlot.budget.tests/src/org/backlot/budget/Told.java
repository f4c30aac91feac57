package org.backlot.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Availability.State;
import org.backlot.core.question.AvailabilitySource;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.NeedSource;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.RateSource;
import org.backlot.core.question.Scenario;
import org.backlot.core.question.ScenarioSource;
import org.backlot.core.question.Source;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.value.Settings;

/**
 * Sections that answer what the settings of a production tell them to: {@code q:schedule.workDays:NELL} = 9 (or
 * the id of NELL),
 * {@code need:ID} = dates with the ids of strips behind a slash, {@code held:ID} and
 * {@code promised:ID} = dates, {@code rate:ID:WORK} = 1300,
 * {@code scenarios} = names.
 */
public final class Told {

    private static final String POINTS = Stream.of("quantities", "needs", "availability", "rates", "scenarios")
            .map(point -> "<extension point='org.backlot.core." + point + "'><source id='told." + point + "' order='1' "
                    + "class='org.backlot.budget.Told$" + Character.toUpperCase(point.charAt(0)) + point.substring(1)
                    + "'/></extension>").reduce("", String::concat);

    private Told() {
    }

    /** The budget and these sections. */
    public static PlainRegistry registry() {
        return PlainRegistry.of("org.backlot.budget").with("org.backlot.budget.tests", POINTS);
    }

    /** A session of a production that nothing else answers for. */
    public static Session session(Production production) {
        return Session.unsaved(production, "Ada", registry().backlot().contributions(), new ScratchStore());
    }

    /** Lets a quantity be; inside an edit where there is a session. */
    public static void quantity(Production production, String name, String key, String value) {
        Settings.set(production, "q:" + name + ":" + key, value);
    }

    private static Stream<String[]> settings(Production production, String kind) {
        return production.getSettings().stream().filter(setting -> setting.getName().startsWith(kind + ":"))
                .map(setting -> (setting.getName() + ":" + setting.getValue()).split(":"));
    }

    /** Quantities. */
    public static final class Quantities implements QuantitySource {
        @Override
        public List<Quantity> quantities(Production production, Questions questions) {
            return settings(production, "q").map(told -> of(production, told)).toList();
        }

        private static Quantity of(Production production, String[] told) {
            Optional<Element> element = production.getElements().stream()
                    .filter(e -> told[2].equals(e.getName()) || told[2].equals(e.getId())).findFirst();
            String key = element.map(Element::getName).orElse(told[2]);
            return new Quantity(told[1], key, new BigDecimal(told[3]), "days", new Source(
                    key + " works " + told[3] + " days of the board", element.map(Element::getId).stream().toList()));
        }
    }

    /** Needs. */
    public static final class Needs implements NeedSource {
        @Override
        public List<Need> needs(Production production, Days days, Questions questions) {
            return settings(production, "need").flatMap(told -> Arrays.stream(told[2].split(" "))
                    .map(day -> day.split("/")).map(day -> new Need(told[1], LocalDate.parse(day[0]), 1,
                            new Source("Needed", Arrays.stream(day).skip(1).toList())))).toList();
        }
    }

    /** Holds and promises. */
    public static final class Availability implements AvailabilitySource {
        @Override
        public List<org.backlot.core.question.Availability> availability(Production production, String object,
                Days days, Questions questions) {
            return Stream.of(State.HELD, State.PROMISED).flatMap(state -> settings(production,
                    state.name().toLowerCase(Locale.ROOT)).filter(told -> told[1].equals(object))
                    .flatMap(told -> Arrays.stream(told[2].split(" ")))
                    .map(day -> new org.backlot.core.question.Availability(object, LocalDate.parse(day), state,
                            Source.of("Not working")))).toList();
        }
    }

    /** Rates. */
    public static final class Rates implements RateSource {
        @Override
        public List<Rate> rates(Production production, String object, Questions questions) {
            return settings(production, "rate").filter(told -> told[1].equals(object))
                    .map(told -> new Rate(object, Rate.Day.valueOf(told[2]), new BigDecimal(told[3]),
                            Currency.getInstance("USD"), Source.of("The deal of " + object))).toList();
        }
    }

    /** Scenarios: each lets the shoot take as many days as its name says. */
    public static final class Scenarios implements ScenarioSource {
        @Override
        public List<Scenario> scenarios(Production production, Questions questions) {
            return Settings.get(production, "scenarios").stream().flatMap(names -> Arrays.stream(names.split(" ")))
                    .map(name -> new Scenario(name, name + " days", name.equals("20"),
                            copy -> quantity(copy, "schedule.shootDays", "", name))).toList();
        }
    }
}
