package org.backlot.schedule.ui.progress;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.value.Signed;
import org.backlot.schedule.progress.Option;
import org.backlot.schedule.progress.Remedy;
import org.backlot.schedule.scenario.BoardComparison;
import org.backlot.schedule.scenario.Placement;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Lines;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What one way to catch up changes: scenes from day to day, contracts, and conflicts that come new. */
final class OptionDetails {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private record Move(String scene, String set, String from, String to) {
    }

    private final Session session;
    private final Composite whole;
    private final Lines<Move> moves;
    private final Lines<Option.Contract> contracts;
    private final Lines<Option.Break> breaks;

    OptionDetails(Composite parent, Palette palette, Session session) {
        this.session = session;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(10, 8).applyTo(whole);
        moves = new Lines<>(whole, palette, SWT.NONE, List.of("Scene", "Set", "From", "To"),
                new int[] {60, 190, 136, 136}, move -> new String[] {move.scene(), move.set(), move.from(), move.to()});
        GridDataFactory.fillDefaults().grab(true, true).span(1, 2).hint(540, 240).applyTo(moves.control());
        contracts = new Lines<>(whole, palette, SWT.NONE,
                List.of("Contract", "Days", " Money", "Price from"), new int[] {120, 210, 90, 260},
                OptionDetails::cells).look(contract -> contract.pastEnd() ? Look.ERROR : Look.PLAIN);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 120).applyTo(contracts.control());
        breaks = new Lines<Option.Break>(whole, palette, SWT.NONE, List.of("New conflicts"), new int[] {1200},
                one -> new String[] {one.says()}).look(one -> one.severity() == Severity.ERROR ? Look.ERROR
                        : one.severity() == Severity.WARNING ? Look.WARNING : Look.PLAIN);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 110).applyTo(breaks.control());
    }

    private static String[] cells(Option.Contract contract) {
        return new String[] {contract.name(), contract.changes()
                + (contract.pastEnd() ? ", outside the contract" : ""),
            contract.cost() == null ? "?" : Signed.of(contract.cost(), Kind.MONEY::show), contract.source()};
    }

    /** Shows an option; null shows nothing. */
    void show(Option option) {
        moves.show(option == null ? List.of() : moves(option));
        contracts.show(option == null ? List.of() : option.contracts());
        breaks.show(option == null ? List.of() : option.breaks());
    }

    private List<Move> moves(Option option) {
        List<Move> all = new ArrayList<>();
        for (BoardComparison.Scene scene : option.board().moved()) {
            all.add(move(scene.id(), day(scene.before(), "no day"), day(scene.after(),
                    option.remedy().scenes().contains(scene.id()) && cuts(option) ? "cut" : "boneyard")));
        }
        option.estimates().forEach(estimate -> all.add(move(estimate.scene(), minutes(estimate.before()),
                minutes(estimate.after()))));
        return all;
    }

    private static boolean cuts(Option option) {
        return option.remedy().kind() == Remedy.Kind.CUT;
    }

    private Move move(String id, String from, String to) {
        Scene scene = session.object(id, Scene.class).orElse(null);
        return scene == null ? new Move("?", "", from, to)
                : new Move(Objects.requireNonNullElse(scene.getNumber(), ""),
                        scene.getSet() == null ? Objects.requireNonNullElse(scene.getHeading(), "")
                                : scene.getSet().getName(), from, to);
    }

    private static String day(Placement day, String none) {
        return day == null ? none : day.name() + ", " + DATE.format(day.date());
    }

    private static String minutes(Duration time) {
        return Kind.DURATION.show(time);
    }

    Control control() {
        return whole;
    }
}
