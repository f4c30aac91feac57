package org.backlot.schedule.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.testing.Mutations;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.MilestonePacks;
import org.backlot.schedule.task.TaskPlan;
import org.backlot.schedule.task.Waits;
import org.backlot.schedule.task.Works;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class MspdiTest {

    private final Works works = new Works();

    private static Incoming read(String xml) throws IOException {
        return new MspdiImporter().with(Show.contributions())
                .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "plan.xml");
    }

    private static String plan(String tasks) {
        return "<?xml version=\"1.0\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\">\n<Title>Theirs</Title>"
                + "<CalendarUID>1</CalendarUID><MinutesPerDay>480</MinutesPerDay><Calendars><Calendar><UID>1</UID>"
                + "<Name>Standard</Name></Calendar></Calendars>\n<Tasks>" + tasks + "</Tasks></Project>";
    }

    private static String task(int uid, int level, String name, String more) {
        return "<Task><UID>" + uid + "</UID><ID>" + uid + "</ID><Name>" + name + "</Name><OutlineLevel>" + level
                + "</OutlineLevel>" + more + "</Task>\n";
    }

    private static String days(int days) {
        return "<Duration>PT" + 8 * days + "H0M0S</Duration><DurationFormat>7</DurationFormat>";
    }

    private static String link(int uid, int type, int lag) {
        return "<PredecessorLink><PredecessorUID>" + uid + "</PredecessorUID><Type>" + type + "</Type><LinkLag>" + lag
                + "</LinkLag><LagFormat>7</LagFormat></PredecessorLink>";
    }

    private String written() throws IOException {
        var out = new ByteArrayOutputStream();
        new MspdiExporter().write(works.show.production, Show.questions(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> tasks() {
        return works.show.schedule.getTasks().stream().map(task -> task.getPhase() + " " + task.getName() + " "
                + task.getDays() + " [" + Waits.text(task) + "]").toList();
    }

    @Test
    void linksLagsAndSummariesAreTaken() throws IOException {
        read(plan(task(0, 0, "Theirs", "<Summary>1</Summary>") + task(1, 1, "Post-production", "<Summary>1</Summary>")
                + task(2, 2, "Sound", "") + task(3, 3, "Edit sound", days(10)) + task(4, 3, "Mix", days(5)
                        + link(3, 1, 4800)) + task(5, 2, "Grade", days(3) + link(4, 3, -9600))
                + task(6, 1, "Delivery", days(0) + "<Milestone>1</Milestone>" + link(2, 1, 0) + link(5, 0, 0))))
                .putInto(works.show.production);
        assertEquals(List.of("POST Edit sound 10 []", "POST Mix 5 [Edit sound +1]", "POST Grade 3 [Mix SS-2]",
                "PREP Delivery 0 [Mix; Grade FF]"), tasks());
        assertEquals("Sound", works.show.schedule.getTasks().getFirst().getDepartment());
    }

    @Test
    void aPhaseLastsFromTheFirstToTheLastOfItsTasks() throws IOException {
        Task edit = works.task("Edit", 2);
        works.after(works.task("Mix", 3), edit);
        String written = written();
        assertEquals(field(written, "Edit", "Start"), field(written, "Post-production", "Start"));
        assertEquals(field(written, "Mix", "Finish"), field(written, "Post-production", "Finish"));
    }

    private static String field(String written, String task, String field) {
        return written.replaceAll("(?s).*<Name>" + task + "</Name>.*?<" + field + ">(.*?)</" + field + ">.*", "$1");
    }

    @Test
    void aPlanThatComesAgainBringsItsTasksUpToDate() throws IOException {
        read(plan(task(7, 1, "Edit", days(10)) + task(8, 1, "Mix", days(5) + link(7, 1, 0))))
                .putInto(works.show.production);
        Task mine = works.task("Mine", 2);
        Task edit = works.show.schedule.getTasks().getFirst();
        works.after(edit, mine);
        edit.setDepartment("Edit");
        String again = plan(task(8, 1, "Final mix", days(6)) + task(7, 1, "Edit", days(12) + link(8, 1, 0))
                + task(9, 1, "Grade", days(1)));
        read(again).putInto(works.show.production);
        read(again).putInto(works.show.production);
        assertEquals(List.of("PREP Edit 12 [Mine; Final mix]", "PREP Final mix 6 []", "POST Mine 2 []",
                "PREP Grade 1 []"), tasks());
        assertEquals("Edit", edit.getDepartment());
        // another plan with the same numbers is another plan
        read(again.replace("Theirs", "Others").replace("Final mix", "Cast").replace("Edit", "Scout")
                .replace("Grade", "Rehearse")).putInto(works.show.production);
        assertEquals(7, tasks().size());
    }

    @Test
    void datesConstraintsAndOwnersAreTaken() throws IOException {
        works.show.person("Ada Moor", "Edit", "Editor");
        String xml = plan(task(1, 1, "A", days(2) + "<Start>2027-02-03T08:00:00</Start>")
                + task(2, 1, "B", days(2) + "<ConstraintType>4</ConstraintType>"
                        + "<ConstraintDate>2027-02-10T08:00:00</ConstraintDate>")
                + task(3, 1, "C", days(2) + "<ConstraintType>1</ConstraintType><Deadline>2027-03-01T17:00:00</Deadline>")
                + task(4, 1, "D", days(3) + "<ConstraintType>7</ConstraintType>"
                        + "<ConstraintDate>2027-02-12T17:00:00</ConstraintDate>")
                + task(5, 1, "E", days(2) + "<ActualStart>2027-02-01T08:00:00</ActualStart>"
                        + "<ActualFinish>2027-02-02T17:00:00</ActualFinish><PercentComplete>100</PercentComplete>"))
                .replace("</Project>", "<Resources><Resource><UID>3</UID><Name>ada moor</Name><Type>1</Type></Resource>"
                        + "</Resources><Assignments><Assignment><TaskUID>4</TaskUID><ResourceUID>3</ResourceUID>"
                        + "</Assignment></Assignments></Project>");
        Incoming incoming = read(xml);
        assertEquals(List.of("Who does a task became its owner where the production has a person of that name: ada moor."),
                incoming.notes());
        assertEquals("5 tasks and 0 milestones", incoming.summary());
        incoming.putInto(works.show.production);
        List<Task> t = works.show.schedule.getTasks();
        assertEquals(LocalDate.of(2027, 2, 3), t.get(0).getNotBefore());
        assertEquals(LocalDate.of(2027, 2, 10), t.get(1).getNotBefore());
        assertTrue(t.get(2).isLate());
        assertEquals(LocalDate.of(2027, 3, 1), t.get(2).getDeadline());
        assertEquals(LocalDate.of(2027, 2, 12), t.get(3).getDeadline());
        assertEquals(works.show.production.getPeople().getFirst().getId(), t.get(3).getOwner());
        assertEquals(LocalDate.of(2027, 2, 2), t.get(4).getFinished());
        assertEquals(null, t.getFirst().getCalendar());
    }

    @Test
    void whatIsNotTakenIsNamed() throws IOException {
        List<String> notes = read(plan(task(1, 1, "A", "<Duration>PT12H0M0S</Duration><Cost>12</Cost>"
                + "<PercentComplete>40</PercentComplete><ConstraintType>2</ConstraintType>"
                + "<ConstraintDate>2027-02-03T08:00:00</ConstraintDate><Baseline><Number>0</Number></Baseline>")))
                .notes();
        assertEquals(1, notes.size());
        for (String what : List.of("baselines of 1 task", "costs of 1 task", "how much is done", "parts of days",
                "must start on")) {
            assertTrue(notes.getFirst().contains(what), notes.getFirst());
        }
    }

    @Test
    void anotherWeekComesAsACalendar() throws IOException {
        String xml = plan(task(1, 1, "A", days(2)) + task(2, 1, "B", days(2) + "<CalendarUID>2</CalendarUID>"))
                .replace("</Calendars>", "<Calendar><UID>2</UID><Name>Six days</Name><BaseCalendarUID>1</BaseCalendarUID>"
                        + "<WeekDays><WeekDay><DayType>7</DayType><DayWorking>1</DayWorking></WeekDay><WeekDay><DayType>0"
                        + "</DayType><DayWorking>0</DayWorking><TimePeriod><FromDate>2027-02-04T00:00:00</FromDate><ToDate>"
                        + "2027-02-05T23:59:00</ToDate></TimePeriod></WeekDay></WeekDays></Calendar></Calendars>");
        read(xml).putInto(works.show.production);
        Task b = works.show.schedule.getTasks().get(1);
        assertEquals("Six days", b.getCalendar().getName());
        assertEquals(List.of(7), b.getCalendar().getDaysOff());
        assertEquals(2, b.getCalendar().getEvents().size());
        assertEquals(null, works.show.schedule.getTasks().getFirst().getCalendar());
        read(xml).putInto(works.show.production);
        assertEquals(2, works.show.schedule.getCalendars().size());
    }

    /** Everything that a plan can say. */
    private void full() {
        works.show.works("X", ".....");
        works.show.closed(LocalDate.of(2027, 4, 5), CalendarEventKind.HOLIDAY);
        new MilestonePacks(Show.contributions()).all(works.show.production).getFirst().addTo(works.show.schedule);
        Task odd = works.task("Odd & <sharp>", 3);
        odd.setNotes("Two\nlines");
        odd.setCalendar(works.calendar("Six days", 7));
        odd.setDeadline(LocalDate.of(2027, 9, 1));
        odd.setOwner(works.show.person("Ada Moor", "Edit", "Editor").getId());
        odd.setBegan(LocalDate.of(2027, 1, 4));
        for (DependencyKind kind : DependencyKind.values()) {
            works.after(odd, works.show.schedule.getTasks().get(kind.getValue()), kind, kind.getValue() - 2);
        }
        works.after(odd, Anchor.SHOOT_START, DependencyKind.START_TO_START, 2);
        Task fixed = works.task("Fixed", 0, TaskPhase.SHOOT);
        fixed.setNotBefore(LocalDate.of(2027, 3, 3));
        fixed.setFinished(LocalDate.of(2027, 3, 4));
    }

    @Test
    void whatIsWrittenComesBackTheSame() throws IOException {
        full();
        var before = EcoreUtil.copy(works.show.schedule);
        String xml = written();
        assertEquals(xml, written());
        read(xml).putInto(works.show.production);
        works.show.schedule.getTasks().forEach(task -> assertEquals(text(before.getTasks().stream()
                .filter(t -> t.getId().equals(task.getId())).findFirst().orElseThrow()), text(task)));
        assertEquals(before.getTasks().size(), works.show.schedule.getTasks().size());
        assertEquals(before.getCalendars().size(), works.show.schedule.getCalendars().size());
        assertTrue(new MspdiExporter().notes(works.show.production, Show.questions()).isEmpty());
    }

    @Test
    void whatIsWrittenIsTheSamePlanInAnotherProduction() throws IOException {
        full();
        var other = new Works();
        other.show.works("X", ".....");
        other.show.person("Ada Moor", "Edit", "Editor");
        other.show.closed(LocalDate.of(2027, 4, 5), CalendarEventKind.HOLIDAY);
        read(written()).putInto(other.show.production);
        TaskPlan here = works.plan();
        TaskPlan there = other.plan();
        assertEquals(here.tasks().stream().map(t -> t.name() + " " + t.planned() + " " + t.slack()).sorted().toList(),
                there.tasks().stream().map(t -> t.name() + " " + t.planned() + " " + t.slack()).sorted().toList());
        // and once more from there, with what was changed on the way
        String moved = written().replace("<Name>Sound edit</Name>", "<Name>Sound edit and foley</Name>");
        read(moved).putInto(works.show.production);
        assertTrue(works.show.schedule.getTasks().stream().anyMatch(t -> "Sound edit and foley".equals(t.getName())));
        assertEquals(here.tasks().size(), works.plan().tasks().size());
    }

    private static String text(Task task) {
        return EcoreUtil.copy(task).toString().replaceAll("@[0-9a-f]+", "") + Waits.text(task)
                + (task.getCalendar() == null ? "" : task.getCalendar().getName());
    }

    @Test
    void elementsStandInTheOrderOfThePublishedSchema() throws IOException {
        full();
        MspdiSchema.check(written());
    }

    @Test
    void whatIsNoPlanIsRefusedWithItsLine() {
        assertTrue(refused("<Project><Tasks/></Project>").contains("no project plan"));
        assertTrue(refused("<Baseline xmlns=\"http://schemas.microsoft.com/project\"/>").contains("no project plan"));
        assertTrue(refused("no xml").contains("well-formed"));
        assertTrue(refused("<!DOCTYPE Project [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + plan("").substring(22))
                .contains("entities"));
        String late = refused(plan(task(1, 1, "A", "\n<Deadline>soon</Deadline>")));
        assertEquals("plan.xml:5: The Deadline \"soon\" is no date", late);
        assertTrue(refused(plan(task(1, 1, "A", "<Duration>long</Duration>"))).contains("no length of time"));
    }

    private static String refused(String xml) {
        return assertThrows(UnreadableFile.class, () -> read(xml)).located();
    }

    @Test
    void damagedPlansAreReadOrRefusedAndNothingWorse() throws IOException {
        full();
        byte[] file = written().getBytes(StandardCharsets.UTF_8);
        Importer importer = new MspdiImporter().with(Show.contributions());
        Mutations.read(file, 1000, in -> {
            var target = new Works();
            importer.read(in, "plan.xml").putInto(target.show.production);
            target.plan();
        });
    }

    @Test
    void hugeNumbersDoNotHang() throws IOException {
        read(plan(task(1, 1, "A", "<Duration>PT999999999H0M0S</Duration>") + task(2, 1, "B",
                days(1) + link(1, 9, Integer.MAX_VALUE)))).putInto(works.show.production);
        assertEquals(2, works.plan().tasks().size());
        assertFalse(tasks().toString().toLowerCase(Locale.ROOT).contains("null"));
    }
}
