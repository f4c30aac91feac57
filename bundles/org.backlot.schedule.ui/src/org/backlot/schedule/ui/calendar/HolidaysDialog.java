package org.backlot.schedule.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backlot.schedule.holiday.PublicHolidays;
import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks whose public holidays a calendar has off. Those that are chosen stand first; words narrow the list down. */
final class HolidaysDialog {

    private static final int MOST_SHOWN = 250;

    private final Frame frame;
    private final Set<String> chosen;
    private final List<PublicHolidays.Region> regions;
    private Table list;
    private Label says;

    HolidaysDialog(Shell shell, Collection<String> regionsNow) {
        chosen = new LinkedHashSet<>(regionsNow);
        regions = new ArrayList<>(PublicHolidays.regions());
        List<String> first = List.copyOf(chosen);
        regions.sort((a, b) -> Boolean.compare(first.contains(b.code()), first.contains(a.code())));
        frame = new Frame(shell, "Public Holidays").accept("Choose", () -> true)
                .say("Whose public holidays are off? A region has those of its country and its own.");
    }

    /** The codes that were chosen; empty where it was cancelled. */
    Optional<Set<String>> open() {
        return frame.open(this::fill) ? Optional.of(chosen) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
        var words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage("Country, region or code");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 300).applyTo(list);
        says = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(460, 74).applyTo(says);
        words.addListener(SWT.Modify, e -> show(words.getText()));
        list.addListener(SWT.Selection, e -> {
            var region = (PublicHolidays.Region) e.item.getData();
            if (e.detail == SWT.CHECK) {
                if (((TableItem) e.item).getChecked()) {
                    chosen.add(region.code());
                } else {
                    chosen.remove(region.code());
                }
            }
            tell(region);
        });
        show("");
    }

    private void show(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        list.removeAll();
        regions.stream().filter(region -> (region.name() + " " + region.code()).toLowerCase(Locale.ROOT)
                .contains(wanted)).limit(MOST_SHOWN).forEach(region -> {
                    var item = new TableItem(list, SWT.NONE);
                    item.setText(region.name() + "  (" + region.code() + ")");
                    item.setChecked(chosen.contains(region.code()));
                    item.setData(region);
                });
    }

    private void tell(PublicHolidays.Region region) {
        int year = LocalDate.now().getYear();
        says.setText(region.name() + " " + year + ": " + String.join(", ", PublicHolidays.of(region.code(), year)
                .entrySet().stream().map(day -> day.getKey().getDayOfMonth() + "." + day.getKey().getMonthValue() + ". "
                        + day.getValue()).toList()).replace("&", "&&"));
        says.getParent().layout();
    }
}
