package org.backlot.schedule.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Strip;

/** A production of scenes 1 to 4 on a board of two days: 1, 2 and 3 on the first, 4 on the second. */
public final class Boarded implements AutoCloseable {

    private final Session session;
    private final Board board = ScheduleFactory.eINSTANCE.createBoard();

    private final int scenes;
    private final int perDay;

    public Boarded(Path folder) throws IOException {
        this(folder, 4, 3);
    }

    /** A production of so many scenes, so many of them on each day. */
    public Boarded(Path folder, int scenes, int perDay) throws IOException {
        this.scenes = scenes;
        this.perDay = perDay;
        var backlot = PlainRegistry.of("org.backlot.schedule").backlot();
        FileStore store = FileStore.create(folder.resolve("boarded.backlot"), backlot.sections());
        session = backlot.create(store, this::write);
        session.edit("Make the board", this::make);
    }

    private void write(Production production) {
        production.setTitle("Boarded");
        production.setScript(CoreFactory.eINSTANCE.createScript());
        for (int number = 1; number <= scenes; number++) {
            Scene scene = CoreFactory.eINSTANCE.createScene();
            scene.setNumber(Integer.toString(number));
            scene.setHeading("INT. ROOM " + number + " - DAY");
            scene.setEighths(4);
            production.getScript().getScenes().add(scene);
        }
    }

    private void make() {
        Schedule schedule = session.section(Schedule.class).orElseThrow();
        board.setName("Tried");
        Ids.of(board);
        schedule.getBoards().add(board);
        schedule.setActive(board);
        List<Strip> strips = new ArrayList<>();
        session.production().getScript().getScenes().forEach(scene -> strips.add(DayEdits.strip(scene)));
        for (int from = 0; from < scenes; from += perDay) {
            DayEdits.move(strips.subList(from, Math.min(scenes, from + perDay)), DayEdits.add(board), 0);
        }
    }

    public Session session() {
        return session;
    }

    public Board board() {
        return board;
    }

    public Plan plan() {
        return Plan.of(session.production(), board);
    }

    public Item item(int day, int index) {
        return board.getDays().get(day).getItems().get(index);
    }

    /** The scene numbers of a day, in order. */
    public String scenes(int day) {
        return numbers(board.getDays().get(day).getItems());
    }

    /** The scene numbers of items, in order. */
    public String numbers(List<? extends Item> items) {
        return String.join(" ", items.stream().map(item -> session.object(((Strip) item).getScene(), Scene.class)
                .orElseThrow().getNumber()).toList());
    }

    @Override
    public void close() throws IOException {
        session.close();
    }
}
