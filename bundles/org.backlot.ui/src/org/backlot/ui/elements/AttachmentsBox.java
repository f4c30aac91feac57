package org.backlot.ui.elements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.backlot.core.model.Attachment;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Dragging;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The files that belong to an object: added, opened, taken away, and pictures shown small. */
public final class AttachmentsBox {

    private static final int KILO = 1024;

    private final Desk desk;
    private final Supplier<? extends Identified> object;
    private final Desktop desktop;
    private final Composite whole;
    private final Table<Attachment> table;
    private final Thumbnail picture;

    /**
     * @param object  to which the files belong now; null is none
     * @param desktop chooses files and opens them
     */
    public AttachmentsBox(Composite parent, Desk desk, Supplier<? extends Identified> object, Desktop desktop) {
        this.desk = desk;
        this.object = object;
        this.desktop = desktop;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(whole);
        table = new Table<>(whole, desk, "org.backlot.ui.attachments", List.of(
                Column.text("File", 150, Attachment::getName).edit(Attachment::setName),
                Column.text("Size", 64, AttachmentsBox::size),
                Column.of("Note", 140, Kind.TEXT, Attachment::getNote).edit(Attachment::setNote)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        picture = new Thumbnail(whole, desk);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        table.named(Attachment::getName)
                .button("Attach\u2026", "attachment", this::add)
                .action("Open", "open", files -> open(files.getFirst()))
                .onOpen(this::open)
                .onDelete("Take away", files -> desk.edit("Take away " + files.getFirst().getName(),
                        () -> desk.session().ifPresent(session -> files.forEach(session::delete))))
                .onSelect(files -> show(files.isEmpty() ? null : files.getFirst()))
                .rows(this::files);
        Dragging.files(whole, this::attach);
    }

    /** The whole, to be laid out. */
    public Composite control() {
        return whole;
    }

    /** Shows the files of the object that it is now. */
    public void refresh() {
        table.refresh();
        List<Attachment> files = files();
        show(files.isEmpty() ? null : files.getFirst());
    }

    private List<Attachment> files() {
        Identified of = object.get();
        return of == null ? List.of() : desk.session().map(session -> session.attachments().of(of)).orElse(List.of());
    }

    private void add() {
        if (object.get() != null && desk.session().isPresent()) {
            attach(desktop.choose());
        }
    }

    /** Attaches files, also those that are dropped here. */
    void attach(List<Path> chosen) {
        Identified of = object.get();
        if (of == null || desk.session().isEmpty()) {
            desk.tell("Attach files", new IllegalStateException(
                    "Nothing is selected that files could belong to. Select an object first"));
            return;
        }
        Session session = desk.session().get();
        for (Path file : chosen) {
            try (InputStream in = Files.newInputStream(file)) {
                Attachment attachment = session.attachments().attach(of, file.getFileName().toString(),
                        Files.probeContentType(file), in);
                table.refresh();
                show(attachment);
            } catch (IOException | RuntimeException e) {
                desk.tell("Attach " + file.getFileName(), e);
            }
        }
    }

    private void open(Attachment attachment) {
        try {
            desktop.open(attachment.getName(), desk.session().orElseThrow().attachments().content(attachment));
        } catch (IOException e) {
            desk.tell("Open " + attachment.getName(), e);
        }
    }

    private void show(Attachment attachment) {
        boolean isPicture = attachment != null && attachment.getMediaType() != null
                && attachment.getMediaType().startsWith("image/");
        try {
            picture.show(isPicture ? desk.session().orElseThrow().attachments().content(attachment) : null);
        } catch (IOException e) {
            picture.say(e.getMessage());
        }
    }

    private static String size(Attachment attachment) {
        long kilo = (attachment.getSize() + KILO - 1) / KILO;
        return kilo < KILO ? kilo + " KB" : kilo / KILO + " MB";
    }
}
