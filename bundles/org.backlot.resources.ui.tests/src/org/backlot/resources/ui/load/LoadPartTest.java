package org.backlot.resources.ui.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.CompanyDaySource;
import org.backlot.core.question.Hours;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.value.Settings;
import org.backlot.resources.load.LoadLimits;
import org.backlot.resources.ui.Way;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Selected;
import org.backlot.ui.testing.Widgets;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A week of five days of thirteen hours, which the gaffer and the loader work; the second rests eight hours once. */
class LoadPartTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final int GAFFER = 3;

    @TempDir
    Path folder;
    private final List<String> went = new ArrayList<>();
    private final Selected selected = new Selected();
    private boolean shows = true;
    private Session session;
    private Screen screen;
    private Canvas map;

    /** The days of the test. */
    public static final class OneWeek implements CompanyDaySource {

        @Override
        public List<CompanyDay> days(Production production, Questions questions) {
            return IntStream.range(0, 5).mapToObj(i -> {
                LocalDate date = MONDAY.plusDays(i);
                Hours hours = new Hours(date.atTime(6, 0), date.atTime(20, 0), Duration.ofHours(13));
                return new CompanyDay(date, "", "Day " + (i + 1), CompanyDay.Kind.SHOOT, hours, List.of(), List.of(),
                        Map.of(), Source.of("Test"));
            }).toList();
        }
    }

    @BeforeEach
    void open() throws IOException {
        var backlot = PlainRegistry.of("org.backlot.resources")
                .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>")
                .with("org.backlot.resources.ui.tests", """
                        <extension point="org.backlot.core.days">
                          <source id="org.backlot.resources.ui.tests.days"
                              class="org.backlot.resources.ui.load.LoadPartTest$OneWeek"/>
                        </extension>""").backlot();
        session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()), production -> {
            person(production, "Tom Reed", "Camera");
            person(production, "Ida Marsh", "Lighting");
        });
        screen = new Screen(new Seat(session));
        screen.context().set(ESelectionService.class, selected.service());
        assertNotNull(new LoadPart(screen.shell(), screen.desk(), new Way(screen.desk(), (person, with) -> {
            went.add(((Person) person).getName() + " with " + with.getName());
            return shows;
        })));
        screen.open();
        map = Widgets.all(screen.shell(), Canvas.class).getLast();
        screen.until(() -> tip(GAFFER, 0) != null);
    }

    private static void person(Production production, String name, String department) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setDepartment(department);
        production.getPeople().add(person);
    }

    @AfterEach
    void leave() throws IOException {
        screen.close();
    }

    /** What is told where the mouse is, in a row from 0 and a column behind the names: the week, then the others. */
    private String tip(int row, int column) {
        int x = column == 0 ? LoadMap.NAMES + 5 : LoadMap.NAMES + LoadMap.WEEK + (column - 1) * LoadMap.TAIL + 5;
        screen.mouse(map, SWT.MouseMove, x, y(row), 0);
        return map.getToolTipText();
    }

    private static int y(int row) {
        return LoadMap.HEAD + row * LoadMap.ROW + 5;
    }

    @Test
    void theHoverTellsTheWeekTheDaysInARowAndTheLeastRest() {
        assertEquals("Ida Marsh, week of Mon 1 Mar", tip(GAFFER, 0).lines().findFirst().orElseThrow());
        assertEquals("Ida Marsh\n5 days in a row, Mon 1 Mar to Fri 5 Mar", tip(GAFFER, 1));
        assertEquals("Ida Marsh\n10 h between Mon 1 Mar and Tue 2 Mar", tip(GAFFER, 2));
    }

    @Test
    void aClickSelectsThePersonForTheWholeWindowAndTheArrowsGoOn() {
        click(SWT.MouseDown, GAFFER);
        assertEquals("Ida Marsh", person());
        screen.key(map, 0, SWT.ARROW_UP);
        assertEquals("Tom Reed", person());
    }

    private String person() {
        return ((Person) ((List<?>) List.of(selected.now())).stream()
                .map(now -> now instanceof List<?> list ? list.getFirst() : now).findFirst().orElseThrow()).getName();
    }

    private void click(int type, int row) {
        screen.mouse(map, type, 20, y(row), 0);
    }

    @Test
    void aDoubleClickGoesToThePersonAndTellsWhereItCannot() {
        click(SWT.MouseDoubleClick, GAFFER);
        assertEquals(List.of("Ida Marsh with Profile"), went);
        click(SWT.MouseDoubleClick, GAFFER - 1);
        assertEquals(List.of("Ida Marsh with Profile"), went, "the head of a department is nobody");
        shows = false;
        click(SWT.MouseDoubleClick, 1);
        assertEquals(List.of("Go there: No part of this window shows Tom Reed."), screen.told());
    }

    @Test
    void onlyTheOverloadedAreLeftAndAHigherLimitLeavesNobody() {
        session.edit("Limit", () -> Settings.set(session.production(), LoadLimits.WEEK, "65"));
        screen.until(() -> tip(GAFFER, 0).contains("65 h of 65 h"));
        Button only = Widgets.button(screen.shell(), "Only the overloaded");
        only.setSelection(true);
        only.notifyListeners(SWT.Selection, new Event());
        assertEquals(null, tip(1, 0), "nobody is left");
        session.undo();
        screen.until(() -> tip(1, 0) != null);
        assertEquals("65 h of 60 h", tip(GAFFER, 0).lines().toList().get(1));
    }
}
