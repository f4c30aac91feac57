package org.backlot.ui.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.backlot.core.exchange.Exchanges;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.core.spreadsheet.Spreadsheet;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.kit.Bench;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.testing.Widgets;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A mapping dialog that is open, with what a person does in it. */
final class OpenMapping implements AutoCloseable {

    private final MappedImporter importer = (MappedImporter) new Exchanges(PlainRegistry.of("org.backlot.exchange")
            .backlot().contributions()).named("csv").orElseThrow().importer().orElseThrow();
    private final Bench bench;
    private MappingDialog dialog;

    OpenMapping(Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Override
    public void close() throws IOException {
        if (dialog != null) {
            dialog.close();
        }
        bench.close();
    }

    Bench bench() {
        return bench;
    }

    MappingDialog dialog() {
        return dialog;
    }

    /** Imports what the dialog was left with, in one step. */
    void put() {
        bench.session().edit("Import a.csv", () -> dialog.incoming().orElseThrow().put(bench.session().production()));
    }

    MappedImporter importer() {
        return importer;
    }

    MappingChoice choice(String text) throws IOException {
        return new MappingChoice(Spreadsheet.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "a.csv"),
                importer, Profiles.of(bench.session().production()));
    }

    void open(MappingChoice choice) {
        dialog = new MappingDialog(bench.shell(), choice, bench.session().snapshot(), Palette.of("dark"), (name,
                mapping) ->
            bench.session().edit("Save mapping", () -> Profiles.save(bench.session().production(), name, mapping)));
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
    }

    /** Lets the work end that the dialog began, and what comes of it be shown. */
    void settle() {
        while (!Job.getJobManager().isIdle()) {
            bench.settle();
        }
        bench.settle();
    }

    <T extends Control> List<T> all(Class<T> type) {
        return Widgets.all(dialog.getShell(), type);
    }

    Combo above(String column) {
        return all(Combo.class).stream().filter(combo -> String.valueOf(combo.getToolTipText()).contains(column
                + ", holds")
                || String.valueOf(combo.getToolTipText()).contains(column + " holds")).findFirst().orElseThrow();
    }

    void choose(Combo combo, String item) {
        combo.select(Arrays.asList(combo.getItems()).indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    String label(String part) {
        return all(Label.class).stream().map(Label::getText).filter(t -> t.contains(part)).findFirst().orElse("");
    }
}
