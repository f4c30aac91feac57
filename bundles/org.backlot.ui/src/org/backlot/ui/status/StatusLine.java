package org.backlot.ui.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.question.Quantity;
import org.backlot.core.value.Eighths;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.production.Work;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The size of the production in a line, as far as sections answer, and the work that is going on. */
public class StatusLine {

    private static final int BAR = 120;

    private final IJobManager jobs = Job.getJobManager();
    private IJobChangeListener listener;
    private Label figures;
    private Label work;
    private ProgressBar bar;
    private ToolBar stop;
    private boolean cancelled;
    private String said = "";

    @PostConstruct
    void draw(Composite parent, Desk desk) {
        var line = new Composite(parent, SWT.NONE);
        line.setData("org.eclipse.e4.ui.css.CssClassName", "status");
        GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 0).spacing(10, 0).applyTo(line);
        figures = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(figures);
        work = new Label(line, SWT.RIGHT);
        GridDataFactory.swtDefaults().applyTo(work);
        bar = new ProgressBar(line, SWT.INDETERMINATE);
        GridDataFactory.swtDefaults().hint(BAR, 10).applyTo(bar);
        stop = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        var cancel = new ToolItem(stop, SWT.PUSH);
        cancel.setText("Cancel");
        cancel.setToolTipText("Stop this work; what it has not finished is left out");
        GridDataFactory.swtDefaults().applyTo(stop);
        cancel.addListener(SWT.Selection, e -> {
            jobs.cancel(Work.FAMILY);
            cancelled = true;
            showProgress();
        });
        desk.study(figures, "Figures", StatusLine::figures,
                text -> figures.setText(text == null ? "" : text));
        listener = new JobChangeAdapter() {
            @Override
            public void aboutToRun(IJobChangeEvent event) {
                progress(event.getJob(), "");
            }

            @Override
            public void done(IJobChangeEvent event) {
                progress(event.getJob(), event.getResult().matches(IStatus.INFO) ? event.getResult().getMessage() : "");
            }
        };
        jobs.addJobChangeListener(listener);
        showProgress();
    }

    @PreDestroy
    void leave() {
        jobs.removeJobChangeListener(listener);
    }

    private void progress(Job job, String says) {
        if (job.belongsTo(Work.FAMILY) && !work.isDisposed()) {
            work.getDisplay().asyncExec(() -> {
                said = says;
                showProgress();
            });
        }
    }

    private void showProgress() {
        if (work.isDisposed()) {
            return;
        }
        Job[] running = jobs.find(Work.FAMILY);
        boolean busy = running.length > 0;
        cancelled &= busy;
        String doing = cancelled ? "Cancelling\u2026" : busy ? running[0].getName() + "\u2026" : said;
        work.setText(doing.replace("&", "&&"));
        work.setToolTipText(doing.replace("&", "&&"));
        show(work, !doing.isEmpty(), SWT.DEFAULT);
        show(bar, busy, BAR);
        show(stop, busy && !cancelled, SWT.DEFAULT);
        work.getParent().layout();
    }

    /** What is not shown leaves its width to the figures; its height stays, for the window gives the line no other. */
    private static void show(Control control, boolean shown, int width) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).widthHint = shown ? width : 0;
    }

    /** What is known of the size of a production, the known parts only. */
    static String figures(Copies.Copy copy) {
        List<String> parts = new ArrayList<>();
        quantity(copy, "schedule.shootDays").ifPresent(q -> parts.add(plain(q) + " shooting days"));
        quantity(copy, "schedule.pages").ifPresent(q -> parts.add(pages(q) + " pages"));
        quantity(copy, "budget.total").ifPresent(q -> parts.add(q.unit() + " " + Kind.MONEY.show(q.value())));
        return String.join("     ", parts);
    }

    private static Optional<Quantity> quantity(Copies.Copy copy, String name) {
        return copy.questions().quantity(copy.production(), name, "");
    }

    private static String plain(Quantity quantity) {
        return quantity.value().stripTrailingZeros().toPlainString();
    }

    private static String pages(Quantity quantity) {
        BigDecimal eighths = quantity.unit().equals("eighths") ? quantity.value()
                : quantity.value().multiply(BigDecimal.valueOf(8));
        return Eighths.toString(eighths.setScale(0, RoundingMode.HALF_UP).intValue());
    }
}
