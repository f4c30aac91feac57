package org.backlot.ui.production;

import java.nio.file.Path;
import java.util.List;

import org.backlot.core.demo.Demos.Demo;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Icons;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import jakarta.inject.Inject;

/** What is shown while nothing is open: how to begin, and the productions that were opened last. */
public class StartPart {

    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int WIDTH = 840;

    private final Office office;
    private final Recent recent;
    private final Showcase demos;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Composite list;

    @Inject
    public StartPart(Composite parent, Desk desk, Office office, Recent recent, Showcase demos,
            ECommandService commands, EHandlerService handlers) {
        this.office = office;
        this.recent = recent;
        this.demos = demos;
        this.commands = commands;
        this.handlers = handlers;
        GridLayoutFactory.fillDefaults().margins(24, 0).applyTo(parent);
        var page = new Composite(parent, SWT.NONE);
        GridDataFactory.swtDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(page);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(page);
        head(page);
        cards(page);
        styled(new Label(page, SWT.NONE), "section-title").setText("Recent productions");
        list = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(list);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 4).applyTo(list);
        desk.watch(list, this::fill);
    }

    private void head(Composite page) {
        var head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 0).applyTo(head);
        var logo = new Label(head, SWT.NONE);
        logo.setImage(Icons.of("backlot"));
        var words = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
        styled(new Label(words, SWT.NONE), "start-title").setText("Backlot");
        styled(new Label(words, SWT.NONE), "hint")
                .setText("Script, schedule, budget, people and places of a production");
    }

    private void cards(Composite page) {
        var cards = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 14).applyTo(cards);
        List<Demo> shown = demos.all();
        GridLayoutFactory.fillDefaults().numColumns(2 + shown.size()).equalWidth(true).spacing(12, 0)
                .extendedMargins(0, 0, 0, 18).applyTo(cards);
        card(cards, "new", "New from script", "Reads scenes, sets and cast from a Fountain or Final Draft screenplay.",
                "New…", () -> run("org.backlot.ui.new"));
        card(cards, "open", "Open", "Goes on with a production that was saved before.", "Open…",
                () -> run("org.backlot.ui.open"));
        for (Demo demo : shown) {
            card(cards, "demo", demo.name(), demo.description(), "Open the Demo", () -> demos.open(demo));
        }
    }

    private static void card(Composite cards, String icon, String title, String text, String button, Runnable action) {
        Composite card = styled(new Composite(cards, SWT.NONE), "start-card");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(8, 8).numColumns(2).applyTo(card);
        new Label(card, SWT.NONE).setImage(Icons.of(icon));
        Label head = styled(new Label(card, SWT.NONE), "start-card-title");
        head.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label words = styled(new Label(card, SWT.WRAP), "hint");
        words.setText(text);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(180, SWT.DEFAULT).applyTo(words);
        var push = new Button(card, SWT.PUSH);
        push.setText(button);
        push.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(push);
    }

    private void fill() {
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        List<Path> all = recent.all();
        if (all.isEmpty()) {
            styled(new Label(list, SWT.NONE), "hint").setText("What you open is listed here.");
        }
        all.forEach(this::row);
        list.requestLayout();
    }

    private void row(Path path) {
        boolean there = Recent.isThere(path);
        String name = path.getFileName().toString().replaceFirst("\\.backlot$", "");
        var link = new Link(list, SWT.NONE);
        link.setText(there ? "<a>" + name + "</a>" : name);
        link.setEnabled(there);
        link.addListener(SWT.Selection, e -> office.open(path));
        Label folder = styled(new Label(list, SWT.NONE), "hint");
        folder.setText((there ? "" : "not there any more: ") + path.getParent());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        var forget = new Link(list, SWT.NONE);
        forget.setText(there ? "" : "<a>forget</a>");
        forget.addListener(SWT.Selection, e -> {
            recent.forget(path);
            fill();
        });
    }

    private void run(String command) {
        ParameterizedCommand parameterized = commands.createCommand(command, null);
        handlers.executeHandler(parameterized);
    }

    private static <C extends Control> C styled(C control, String style) {
        control.setData(CLASS, style);
        return control;
    }
}
