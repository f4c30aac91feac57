package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bids, their award and deals from the command line. */
class AwardTest {

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void quotesForACrane() throws IOException {
        typed = Typed.everything(folder);
        typed.write("short.fountain", """
                INT. BARN - DAY #1#

                NELL
                Is it you?
                """);
        typed.write("crane.resources.csv", """
                kind,name,vendor,needFor,from,to,status,rate,unit
                equipment,Crane,Tall Order,Crane,2027-03-01,2027-03-10,bid,1450,day
                equipment,Crane,Cascade,Crane,2027-03-01,2027-03-10,bid,3800,week
                """);
        typed.write("crane.bids.csv", """
                requirement,vendor,date,rate,unit,daysPerWeek,delivery,insurance,tax
                Crane,Tall Order,2027-01-20,1450,day,3,450,10,8.5
                """);
        run("new", "short.backlot", "--script", "short.fountain", "--start", "2027-03-01");
        run("import", "short.backlot", "crane.resources.csv");
        run("import", "short.backlot", "crane.bids.csv");
    }

    private void run(String... words) {
        assertEquals(0, typed.run(words), () -> typed.err());
    }

    private List<?> show(String report) {
        run("show", "short.backlot", report, "--format", "json");
        return (List<?>) typed.json();
    }

    @Test
    void theSameTermsForSeveralDatesAreOneBid() throws IOException {
        typed.write("drone.resources.csv", """
                kind,name,vendor,needFor,from,to,status,rate,unit
                equipment,Drone team,Brannigan,Drone,2027-03-06,2027-03-06,held,2400,day
                equipment,Drone team,Brannigan,Drone,2027-03-11,2027-03-11,booked,2400,day
                equipment,Drone team,Brannigan,Drone,2027-03-15,2027-03-15,held,2600,day
                """);
        run("import", "short.backlot", "drone.resources.csv");
        assertEquals(List.of("2400 awarded", "2600 offered"), show("bids").stream().map(Map.class::cast)
                .filter(bid -> bid.get("requirement").equals("Drone"))
                .map(bid -> bid.get("rate") + " " + bid.get("status")).toList());
    }

    @Test
    void aBidIsAwardedAndTheOthersAreLost() {
        assertEquals(2, typed.run("award", "short.backlot", "--requirement", "Crane", "--vendor", "Cascade"));
        assertTrue(typed.err().contains("on 2 bids; 3 are wanted over 5000"), typed.err());
        run("award", "short.backlot", "--requirement", "crane", "--vendor", "cascade", "--reason",
                "Nobody else is near", "--format", "json");
        Map<?, ?> told = (Map<?, ?>) (typed.json() instanceof List<?> list ? list.getFirst() : typed.json());
        assertEquals(List.of("Tall Order"), told.get("lost"));
        assertEquals(1, ((List<?>) told.get("orders")).size());
        assertEquals(List.of("awarded", "lost"), show("bids").stream().map(bid -> ((Map<?, ?>) bid).get("status"))
                .toList());
        Map<?, ?> dear = (Map<?, ?>) show("bids").getLast();
        // 2 weeks of 3 days: 6 x 1450 = 8700, 10 % 870, delivery 450; 8.5 % of these: 739.50 + 73.95 + 38.25
        assertEquals("10871.70", String.valueOf(dear.get("total")));
    }

    @Test
    void whatIsNotThereIsSaidAndNothingChanges() {
        assertEquals(2, typed.run("award", "short.backlot", "--requirement", "Tripod", "--vendor", "Cascade"));
        assertTrue(typed.err().contains("There is no requirement Tripod. There is: Crane"), typed.err());
        assertEquals(2, typed.run("award", "short.backlot", "--requirement", "Crane", "--vendor", "Nobody"));
        assertTrue(typed.err().contains("There is no bid of Nobody on Crane"), typed.err());
        assertTrue(show("bids").stream().allMatch(bid -> "offered".equals(((Map<?, ?>) bid).get("status"))));
    }

    @Test
    void whatPeopleArePaidIsShownToWhoAsksInTheNameOfSomebodyWhoMay() throws IOException {
        typed.write("crew.people.csv", """
                name,kind,character,department,position
                Ada Lund,cast,NELL,Cast,Actor
                Lenore Hall,crew,,Accounts,Accountant
                """);
        typed.write("nell.deals.csv", "name,weeklyRate,deal\nAda Lund,9000,signed\n");
        typed.write("roles.money.csv", "date,time,by,do,what\n2027-02-01,09:00,Lenore Hall,role,ACCOUNTANT\n");
        for (String file : List.of("crew.people.csv", "nell.deals.csv", "roles.money.csv")) {
            run("import", "short.backlot", file);
        }
        Map<?, ?> tester = (Map<?, ?>) show("deals").getFirst();
        assertEquals(true, tester.get("hidden"));
        assertNull(tester.get("weeklyRate"));
        run("show", "short.backlot", "deals", "--by", "Lenore Hall", "--format", "json");
        assertEquals("9000", String.valueOf(((Map<?, ?>) ((List<?>) typed.json()).getFirst()).get("weeklyRate")));
        assertEquals(2, typed.run("print", "short.backlot", "deal-memo", "--who", "NELL", "--to", "memo.html"));
        assertTrue(typed.err().contains("Tester has no role that may see it"), typed.err());
        assertFalse(Files.exists(folder.resolve("memo.html")));
        run("print", "short.backlot", "deal-memo", "--who", "NELL", "--to", "memo.html", "--by", "lenore hall");
        assertTrue(Files.readString(folder.resolve("memo.html")).contains("9,000.00 USD"));
    }
}
