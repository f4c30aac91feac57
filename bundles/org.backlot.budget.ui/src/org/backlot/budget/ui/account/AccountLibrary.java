package org.backlot.budget.ui.account;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.Chart.AccountRow;
import org.backlot.budget.chart.ChartReader;
import org.backlot.budget.library.LibraryFile;
import org.backlot.budget.library.Taking;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.ui.PickDialog;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** Saves accounts with their lines as a library for other budgets, and takes them from one; asks for the file. */
final class AccountLibrary {

    private static final String[] FILES = {"*.xml"};

    private final Desk desk;
    private final Control owner;

    AccountLibrary(Desk desk, Control owner) {
        this.desk = desk;
        this.owner = owner;
    }

    /** Saves accounts with all that they contain; where none is chosen, the whole budget. */
    void save(List<Account> chosen) {
        Optional<Budget> budget = budget();
        if (budget.isEmpty()) {
            return;
        }
        choose(SWT.SAVE, "Save as Library").ifPresent(path -> {
            var library = new LibraryFile(budget.get(), chosen.isEmpty() ? budget.get().getAccounts() : chosen);
            try {
                library.save(desk.session().orElseThrow().production(),
                        path.toString().endsWith(".xml") ? path : Path.of(path + ".xml"));
                if (!library.notes().isEmpty()) {
                    MessageDialog.openInformation(owner.getShell(), "Save as Library",
                            String.join("\n", library.notes()));
                }
            } catch (IOException e) {
                desk.tell("Save as library", e);
            }
        });
    }

    /** Takes what a person ticks of a library; what the budget has stays as it is. */
    void take() {
        Optional<Budget> budget = budget();
        if (budget.isEmpty()) {
            return;
        }
        choose(SWT.OPEN, "Take from Library").ifPresent(path -> {
            try (InputStream in = Files.newInputStream(path)) {
                take(budget.get(), ChartReader.read(String.valueOf(path.getFileName()), in));
            } catch (IOException e) {
                desk.tell("Take from library", e);
            }
        });
    }

    private void take(Budget budget, Chart library) {
        List<AccountRow> all = library.accounts().toList();
        new PickDialog<>(owner.getShell(), "Take from " + library.name(),
                "Accounts come with all that they contain. What the budget has already stays as it is.", all,
                row -> row.number() + "  " + row.name()).ask(List.of()).filter(rows -> !rows.isEmpty())
                .ifPresent(rows -> desk.edit("Take from " + library.name(), () -> new Taking(budget, library)
                        .take(rows.stream().map(AccountRow::number).toList())));
    }

    private Optional<Budget> budget() {
        return desk.session().flatMap((Session session) -> session.section(Budget.class));
    }

    private Optional<Path> choose(int style, String title) {
        var dialog = new FileDialog(owner.getShell(), style);
        dialog.setText(title);
        dialog.setFilterExtensions(FILES);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
