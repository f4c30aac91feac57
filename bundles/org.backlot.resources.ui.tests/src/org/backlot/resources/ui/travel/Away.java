package org.backlot.resources.ui.travel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.purchase.Buyer;
import org.backlot.core.purchase.Purchase;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.CompanyDaySource;
import org.backlot.core.question.Hours;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.value.Settings;
import org.backlot.resources.model.Base;
import org.backlot.resources.model.Fare;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;

/**
 * A unit away from home, at a screen: Marguerite Vane and Tom Reed of Los Angeles work at Port Amity on 3, 4 and 5
 * March 2027, where a night in the Amity Motor Inn costs 100 and a day 40; a flight costs 150 each way, and 30 to
 * change.
 */
final class Away implements AutoCloseable {

    final Session session;
    final Resources resources;
    final Screen screen;

    Away(Path folder) throws IOException {
        var backlot = PlainRegistry.of("org.backlot.resources")
                .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>")
                .with("org.backlot.resources.ui.tests", """
                        <extension point="org.backlot.core.days">
                          <source id="org.backlot.resources.ui.tests.days"
                              class="org.backlot.resources.ui.travel.Away$Days"/>
                        </extension>
                        <extension point="org.backlot.core.purchases">
                          <buyer id="org.backlot.resources.ui.tests.orders"
                              class="org.backlot.resources.ui.travel.Away$Orders"/>
                        </extension>""").backlot();
        session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()), Away::fill);
        resources = session.section(Resources.class).orElseThrow();
        session.edit("Begin", () -> {
            place("Amity Motor Inn", PlaceKind.HOTEL);
            place("Salt works", PlaceKind.LOCATION);
            resources.getBases().add(base());
            resources.getFares().add(fare());
        });
        works(3, 4, 5);
        screen = new Screen(new Seat(session));
        screen.shell().setSize(2300, 600);
    }

    /** Presses a button of the part. */
    void press(String button) {
        screen.press(screen.shell(), button);
    }

    /** All are called at the salt works on the days of March in the setting "days". */
    public static final class Days implements CompanyDaySource {

        @Override
        public List<CompanyDay> days(Production production, Questions questions) {
            return Settings.get(production, "days").stream().flatMap(days -> Arrays.stream(days.split(" ")))
                    .filter(day -> !day.isEmpty()).map(day -> day(production, march(Integer.parseInt(day)))).toList();
        }

        private static CompanyDay day(Production production, LocalDate date) {
            Hours hours = new Hours(date.atTime(8, 0), date.atTime(18, 0), Duration.ofHours(9));
            Map<String, Hours> called = production.getPeople().stream()
                    .collect(Collectors.toMap(Person::getId, person -> hours));
            return new CompanyDay(date, "", "Day of " + date, CompanyDay.Kind.SHOOT, hours, List.of(),
                    List.of("Salt works"), called, Source.of("Test"));
        }
    }

    /** Writes what is ordered into the setting "ordered". */
    public static final class Orders implements Buyer {

        @Override
        public Optional<String> plannedFor(Production production, Purchase purchase, Questions questions) {
            return Optional.empty();
        }

        @Override
        public Optional<Bought> buy(Production production, Purchase purchase, Questions questions) {
            Settings.set(production, "ordered", purchase.name() + ", " + purchase.items().getFirst().price());
            return Optional.of(new Bought("order", "Order 7", List.of("Code it to an account")));
        }
    }

    private static void fill(Production production) {
        production.setCurrency(Currency.getInstance("USD"));
        for (String name : List.of("Marguerite Vane", "Tom Reed")) {
            Person person = CoreFactory.eINSTANCE.createPerson();
            person.setName(name);
            person.setHome("Los Angeles");
            production.getPeople().add(person);
        }
    }

    Place place(String name, PlaceKind kind) {
        Place place = ResourcesFactory.eINSTANCE.createPlace();
        place.setName(name);
        place.setKind(kind);
        resources.getPlaces().add(place);
        return place;
    }

    private Base base() {
        Base base = ResourcesFactory.eINSTANCE.createBase();
        base.setTown("Port Amity");
        base.setFrom(march(1));
        base.setHotel(resources.getPlaces().getFirst());
        base.setNightRate(new BigDecimal("100"));
        base.setPerDiem(new BigDecimal("40"));
        return base;
    }

    private static Fare fare() {
        Fare fare = ResourcesFactory.eINSTANCE.createFare();
        fare.setTown("Los Angeles");
        fare.setPrice(new BigDecimal("150"));
        fare.setChangeFee(new BigDecimal("30"));
        return fare;
    }

    /** The board moves: they work on these days of March. */
    void works(int... days) {
        session.edit("Schedule", () -> Settings.set(session.production(), "days",
                Arrays.stream(days).mapToObj(Integer::toString).collect(Collectors.joining(" "))));
    }

    static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }

    @Override
    public void close() throws IOException {
        screen.close();
    }
}
