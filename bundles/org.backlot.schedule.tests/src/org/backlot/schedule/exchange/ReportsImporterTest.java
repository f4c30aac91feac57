package org.backlot.schedule.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Decision;
import org.backlot.core.model.Scene;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.CoverSet;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.SceneReport;
import org.junit.jupiter.api.Test;

class ReportsImporterTest {

    private final Show show = new Show();

    private static Incoming read(Importer importer, String csv) throws IOException {
        return importer.with(Show.contributions()).read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                "a.csv");
    }

    @Test
    void whatWasShotComesInAndAgainTakesThePlaceOfItself() throws IOException {
        show.scene("1");
        Scene second = show.scene("2");
        String csv = """
                date,scene,shot,setups,minutes,call,wrap,note
                2027-03-01,1,complete,11,1.5,07:00,19:20,
                2027-03-01,2,6/8,5,,,,the rest is owed
                """;
        read(new ReportsImporter(), csv).putInto(show.production);
        read(new ReportsImporter(), csv.replace("6/8,5", "7/8,6")).putInto(show.production);
        DayReport day = show.schedule.getReports().getFirst();
        assertEquals(1, show.schedule.getReports().size());
        assertEquals(LocalTime.of(7, 0), day.getCall());
        assertEquals(LocalTime.of(19, 20), day.getWrap());
        assertEquals(2, day.getScenes().size());
        assertTrue(day.getScenes().getFirst().isComplete());
        assertEquals(Duration.ofSeconds(90), day.getScenes().getFirst().getScreenTime());
        SceneReport part = day.getScenes().get(1);
        assertEquals(second.getId(), part.getScene());
        assertFalse(part.isComplete());
        assertEquals(List.of(7, 6), List.of(part.getEighths(), part.getSetups()));
    }

    @Test
    void whoCameIsReadOfTheDayAndCorrected() throws IOException {
        show.scene("1");
        String csv = "date,scene,shot,extras,extra crew\n2027-03-01,1,complete,26,2\n";
        read(new ReportsImporter(), csv).putInto(show.production);
        read(new ReportsImporter(), csv.replace("26", "24")).putInto(show.production);
        DayReport day = show.schedule.getReports().getFirst();
        assertEquals(List.of(24, 2), List.of(day.getBackground(), day.getExtraCrew()));
        assertThrows(UnreadableFile.class, () -> read(new ReportsImporter(), csv.replace("26", "-1")));
    }

    @Test
    void aReportThatCannotBeReadIsRefusedAndChangesNothing() throws IOException {
        assertThrows(UnreadableFile.class, () -> read(new ReportsImporter(), "date,scene,shot\n2027-03-01,1,most\n"));
        assertThrows(UnreadableFile.class,
                () -> read(new ReportsImporter(), "date,scene,shot,setups\n2027-03-01,1,complete,2.5\n"));
        Incoming unknown = read(new ReportsImporter(), "date,scene,shot\n2027-03-01,99,complete\n");
        assertTrue(assertThrows(IllegalStateException.class, () -> unknown.putInto(show.production)).getMessage()
                .startsWith("The script has no scene 99"));
        assertEquals(List.of(), show.schedule.getReports());
    }

    @Test
    void decisionsComeInOnceWithWhoDecided() throws IOException {
        String who = show.person("Ruth Castellano", "Production", "Producer").getId();
        String csv = "date,time,by,what,reason,days,cost\n"
                + "2027-03-02,20:30,Ruth Castellano,Wrap without scene 26,late,1,-250\n";
        read(new DecisionsImporter(), csv).putInto(show.production);
        read(new DecisionsImporter(), csv).putInto(show.production);
        Decision decision = show.production.getDecisions().getFirst();
        assertEquals(1, show.production.getDecisions().size());
        assertEquals("2027-03-02T20:30:00", decision.getAt());
        assertEquals(who, decision.getBy());
        assertEquals(1, decision.getDays());
        assertEquals("-250", decision.getCost().toPlainString());
        Incoming unknown = read(new DecisionsImporter(), "date,by,what\n2027-03-02,Nobody,Stop\n");
        assertThrows(IllegalStateException.class, () -> unknown.putInto(show.production));
        assertEquals(1, show.production.getDecisions().size());
    }

    @Test
    void aBoardBringsTheCoverSetsOfItsDays() throws IOException {
        Scene kitchen = show.scene("2");
        show.scene("1");
        String csv = "day,date,scenes,cover\n1,2027-03-01,1,\"Kitchen (rain): 2\"\n2,2027-03-02,2,\n";
        read(new BoardImporter(), csv).putInto(show.production);
        CoverSet cover = show.schedule.getActive().getDays().getFirst().getCovers().getFirst();
        assertEquals(List.of("Kitchen", "rain"), List.of(cover.getName(), cover.getReason()));
        assertEquals(List.of(kitchen.getId()), cover.getScenes());
        assertThrows(UnreadableFile.class, () -> read(new BoardImporter(), csv.replace("rain): 2", "rain) 2")));
        Incoming unknown = read(new BoardImporter(), csv.replace("): 2", "): 99"));
        assertThrows(IllegalStateException.class, () -> unknown.putInto(show.production));
    }
}
