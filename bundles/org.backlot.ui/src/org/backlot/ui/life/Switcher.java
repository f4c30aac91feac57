package org.backlot.ui.life;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.session.Session;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The perspectives side by side in the tool bar; the one in use is marked. */
public class Switcher {

    private record Tab(MPerspective perspective, Composite control) {
    }

    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final Perspectives perspectives;
    private final IThemeEngine theme;
    private final List<Tab> tabs = new ArrayList<>();
    private Composite bar;

    @Inject
    public Switcher(Perspectives perspectives, IThemeEngine theme) {
        this.perspectives = perspectives;
        this.theme = theme;
    }

    @PostConstruct
    void draw(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        List<MPerspective> all = perspectives.all();
        GridLayoutFactory.fillDefaults().numColumns(all.size()).margins(12, 2).spacing(4, 0).applyTo(bar);
        all.forEach(this::tab);
        mark();
    }

    private void tab(MPerspective perspective) {
        var tab = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 4).spacing(6, 0).applyTo(tab);
        GridDataFactory.fillDefaults().grab(false, true).align(SWT.BEGINNING, SWT.CENTER).applyTo(tab);
        var icon = new Label(tab, SWT.NONE);
        icon.setImage(image(perspective));
        var text = new Label(tab, SWT.NONE);
        text.setText(perspective.getLocalizedLabel());
        for (Control control : List.of(tab, icon, text)) {
            control.setToolTipText("Ctrl+" + (tabs.size() + 1));
            control.addListener(SWT.MouseDown, e -> {
                if (e.button == 1 && bar.isEnabled()) {
                    perspectives.show(perspective);
                }
            });
        }
        tabs.add(new Tab(perspective, tab));
    }

    private Image image(MPerspective perspective) {
        try {
            Image image = ImageDescriptor.createFromURL(new URI(perspective.getIconURI()).toURL())
                    .createImage();
            bar.addDisposeListener(e -> image.dispose());
            return image;
        } catch (URISyntaxException | MalformedURLException e) {
            return null;
        }
    }

    @Inject
    @Optional
    void turned(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        mark();
    }

    @Inject
    void opened(@Optional Session session) {
        if (bar != null) {
            mark();
        }
    }

    private void mark() {
        if (bar == null || bar.isDisposed()) {
            return;
        }
        MPerspective shown = perspectives.shown();
        for (Tab tab : tabs) {
            String style = tab.perspective == shown ? "perspective selected" : "perspective";
            tab.control.setData(CLASS, style);
            for (Control child : tab.control.getChildren()) {
                child.setData(CLASS, style);
            }
            theme.applyStyles(tab.control, true);
        }
        bar.setVisible(shown != null && !shown.getElementId().equals(Perspectives.START));
    }
}
