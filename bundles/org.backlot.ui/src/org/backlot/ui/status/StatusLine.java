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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The size of the production in a line, as far as sections answer, and the work that is going on. */
public class StatusLine {

    private final IJobManager jobs = Job.getJobManager();
    private IJobChangeListener listener;
    private Label figures;
    private Label work;
    private ProgressBar bar;
    private Button cancel;
    private boolean cancelled;
    private String said = "";

    @PostConstruct
    void draw(Composite parent, Desk desk) {
        var line = new Composite(parent, SWT.NONE);
        line.setData("org.eclipse.e4.ui.css.CssClassName", "status");
        GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 2).spacing(10, 0).applyTo(line);
        figures = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(figures);
        work = new Label(line, SWT.RIGHT);
        GridDataFactory.swtDefaults().applyTo(work);
        bar = new ProgressBar(line, SWT.INDETERMINATE);
        GridDataFactory.swtDefaults().hint(120, 10).applyTo(bar);
        cancel = new Button(line, SWT.PUSH | SWT.FLAT);
        cancel.setText("Cancel");
        GridDataFactory.swtDefaults().applyTo(cancel);
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
        work.setText(cancelled ? "Cancelling\u2026" : busy ? running[0].getName() + "\u2026" : said);
        work.setToolTipText(work.getText());
        show(work, !work.getText().isEmpty());
        show(bar, busy);
        show(cancel, busy && !cancelled);
        work.getParent().layout();
    }

    /** What is not shown leaves its room to the figures. */
    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
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
