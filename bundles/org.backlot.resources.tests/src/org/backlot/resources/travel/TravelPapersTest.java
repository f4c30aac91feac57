package org.backlot.resources.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.backlot.documents.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TravelPapersTest {

    @TempDir
    Path folder;

    private Unit unit;

    @BeforeEach
    void open() {
        unit = new Unit(folder);
        unit.works(3, 4, 5);
    }

    private Map<String, Object> content(Document paper) {
        return paper.content(unit.office.production, unit.office.session.questions(), Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(Map<String, Object> content, String list) {
        return ((List<Map<String, Object>>) content.get(list)).getFirst();
    }

    @Test
    void whoPlaysAPartIsListedWithIt() {
        assertEquals("NELL", first(first(content(new MovementOrder()), "days"), "rows").get("position"));
        assertEquals("NELL", first(first(content(new RoomingList()), "hotels"), "rows").get("position"));
        assertEquals("NELL", first(content(new PerDiems()), "rows").get("position"));
    }

    @Test
    void othersAreListedWithTheirPosition() {
        unit.office.edit(() -> {
            unit.office.element("NELL").setPerson(null);
            unit.marguerite().setPosition("Producer");
        });
        assertEquals("Producer", first(content(new PerDiems()), "rows").get("position"));
    }

    @Test
    void theMemoOfATravellerSaysWhenTheyTravelWhereTheySleepAndWhatTheyGet() {
        Map<String, Object> page = first(content(new TravelMemo()), "people");
        assertEquals("Marguerite Vane", page.get("name"));
        assertEquals("Tue 2 Mar", first(page, "journeys").get("date"));
        assertEquals("Port Amity", first(page, "journeys").get("to"));
        assertEquals("To be told", first(page, "rooms").get("hotel"));
        assertEquals("2 Mar - 6 Mar, 5 days: 200 USD", page.get("perDiem"));
    }

    @Test
    void whoTravelsNowhereHasNoMemo() {
        var memo = new TravelMemo();
        var questions = unit.office.session.questions();
        assertEquals("Nobody called \"Tom\" travels or sleeps away from home", assertThrows(
                IllegalArgumentException.class, () -> memo.content(unit.office.production, questions,
                        Map.of("person", "Tom"))).getMessage());
        unit.office.edit(() -> unit.marguerite().setHome("Port Amity"));
        assertEquals(List.of(), content(memo).get("people"));
    }

    @Test
    void perDiemsAreOfAllDaysAwayWithBothDaysOfTravel() {
        Map<String, Object> row = first(content(new PerDiems()), "rows");
        assertEquals("2 Mar - 6 Mar", row.get("days"));
        assertEquals("200", row.get("amount").toString());
        assertEquals("200", content(new PerDiems()).get("total").toString());
    }
}
