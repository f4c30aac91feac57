package org.backlot.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.SectionType;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Section;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.DayBreaker;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.SchedulePackage;
import org.backlot.schedule.model.ShootDay;
import org.eclipse.emf.ecore.EPackage;

/** The schedule in the production file. It begins with a calendar and a board that has every scene of the script. */
public final class ScheduleSection implements SectionType {

    /** The schedule of a production, which is begun where there is none. */
    public static Schedule in(Production production, Optional<Contributions> installed) {
        return Session.section(production, Schedule.class).orElseGet(() -> {
            var questions = new Questions(installed.orElseThrow(() -> new IllegalStateException(
                    "The importer was not told what is installed")), Questions.Memory.NONE);
            Schedule schedule = (Schedule) new ScheduleSection().start(production, questions);
            production.getSections().add(schedule);
            Ids.complete(schedule);
            return schedule;
        });
    }

    @Override
    public EPackage model() {
        return SchedulePackage.eINSTANCE;
    }

    @Override
    public Section start(Production production, Questions questions) {
        Schedule schedule = ScheduleFactory.eINSTANCE.createSchedule();
        Calendar calendar = ScheduleFactory.eINSTANCE.createCalendar();
        calendar.setName("Main calendar");
        calendar.setStart(production.getStart() == null ? WorkingDays.standardStart(LocalDate.now())
                : production.getStart());
        calendar.getDaysOff().addAll(ScheduleSettings.daysOff(production));
        schedule.getCalendars().add(calendar);
        Board board = ScheduleFactory.eINSTANCE.createBoard();
        board.setName("Board 1");
        board.setCalendar(calendar);
        List<Scene> scenes = Breakdown.scenes(production);
        scenes.forEach(Ids::of);
        for (List<Scene> planned : new DayBreaker(production).plan(scenes)) {
            ShootDay day = DayEdits.add(board);
            planned.forEach(scene -> day.getItems().add(DayEdits.strip(scene)));
        }
        schedule.getBoards().add(board);
        schedule.setActive(board);
        Ids.complete(schedule);
        return schedule;
    }
}
