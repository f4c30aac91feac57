package org.backlot.ui.script;

import java.time.Duration;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Palette;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What is known of a scene, for the table of scenes and the breakdown sheet. */
public final class SceneColumns {

    public static final Column<Scene, String> NUMBER =
            Column.text("Number", 74, Scene::getNumber).edit(Scene::setNumber);
    public static final Column<Scene, String> HEADING =
            Column.text("Heading", 240, Scene::getHeading).edit(Scene::setHeading);
    public static final Column<Scene, IntExt> PLACE = Column.of("I/E", 56,
            Kind.choice(IntExt.class, SceneColumns::place), Scene::getIntExt).edit(Scene::setIntExt)
            .look(SceneColumns::strip);
    public static final Column<Scene, String> SET =
            Column.text("Set", 190, SceneColumns::set).edit(SceneColumns::setSet);
    public static final Column<Scene, String> TIME =
            Column.text("Time", 90, Scene::getTime).edit(Scene::setTime).look(SceneColumns::strip);
    public static final Column<Scene, Integer> LENGTH = Column.of("Pages", 60, Kind.EIGHTHS, Scene::getEighths)
            .edit((scene, eighths) -> {
                scene.setEighths(eighths);
                scene.setEstimated(false);
            }).look(scene -> scene.isEstimated() ? Look.DERIVED : Look.PLAIN);
    public static final Column<Scene, String> PAGE = Column.text("Script page", 88, Scene::getPage)
            .edit(Scene::setPage);
    public static final Column<Scene, String> CAST = Column.<Scene, String>of("Cast", 100, Kind.NAMES,
            SceneElements::castNumbers).edit(SceneElements::putCastNumbers);
    public static final Column<Scene, String> SYNOPSIS =
            Column.of("Synopsis", 280, Kind.LINES, Scene::getSynopsis).edit(Scene::setSynopsis);
    public static final Column<Scene, String> SCRIPT_DAY =
            Column.text("Script day", 80, Scene::getScriptDay).edit(Scene::setScriptDay);
    public static final Column<Scene, String> LOCATION =
            Column.text("Location", 160, Scene::getLocation).edit(Scene::setLocation);
    public static final Column<Scene, String> SEQUENCE =
            Column.text("Sequence", 90, Scene::getSequence).edit(Scene::setSequence);
    public static final Column<Scene, String> UNIT =
            Column.text("Unit", 80, Scene::getUnit).edit(Scene::setUnit);
    public static final Column<Scene, String> WEATHER =
            Column.text("Weather", 90, Scene::getWeather).edit(Scene::setWeather);
    public static final Column<Scene, Duration> SHOOTING_TIME =
            Column.of("Shooting time", 100, Kind.DURATION, Scene::getShootingTime).edit(Scene::setShootingTime);
    public static final Column<Scene, String> NOTES =
            Column.of("Notes", 200, Kind.LINES, Scene::getNotes).edit(Scene::setNotes);
    public static final Column<Scene, Boolean> OMITTED =
            Column.of("Omitted", 70, Kind.CHECK, Scene::isOmitted).edit(Scene::setOmitted);

    /** The table of scenes, without the categories. */
    public static final List<Column<Scene, ?>> TABLE = List.of(NUMBER, PLACE, SET, TIME, LENGTH, PAGE, CAST, SYNOPSIS,
            SCRIPT_DAY, LOCATION, HEADING, SHOOTING_TIME, SEQUENCE, UNIT, WEATHER, NOTES, OMITTED);

    private SceneColumns() {
    }

    private static String place(IntExt place) {
        return switch (place) {
            case INT -> "INT";
            case EXT -> "EXT";
            case INT_EXT -> "I/E";
            case NONE -> "";
        };
    }

    private static Look strip(Scene scene) {
        String paper = Palette.strip(scene.getIntExt(), scene.getTime());
        return Look.on(paper, paper + ".text");
    }

    private static String set(Scene scene) {
        return scene.getSet() == null ? null : scene.getSet().getName();
    }

    private static void setSet(Scene scene, String name) {
        scene.setSet(name == null ? null
                : new Breakdown((Production) EcoreUtil.getRootContainer(scene)).element(Category.SET, name));
    }
}
