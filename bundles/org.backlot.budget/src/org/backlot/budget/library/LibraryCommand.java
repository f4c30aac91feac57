package org.backlot.budget.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.chart.ChartReader;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;

/** {@code backlot budget-library}: saves accounts with their lines as a library, or takes them from one. */
public final class LibraryCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        Optional<Path> save = call.option("save").map(call::file);
        Optional<Path> take = call.option("take").map(call::file);
        if (save.isEmpty() == take.isEmpty()) {
            throw new UsageFault("Say with --save to which file accounts go, or with --take from which they come");
        }
        List<String> numbers = call.option("accounts").stream().flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip).filter(number -> !number.isEmpty()).toList();
        try (Session session = call.open("PRODUCTION", save.isPresent() ? FileStore.Access.READ
                : FileStore.Access.EDIT)) {
            Budget budget = session.section(Budget.class).orElseThrow(() -> new UsageFault(BudgetSection.MISSING));
            Map<String, Object> told = new LinkedHashMap<>();
            if (save.isPresent()) {
                var library = new LibraryFile(budget, chosen(budget, numbers));
                library.save(session.production(), save.get());
                told.put("library", save.get().getFileName().toString());
                told.put("notes", library.notes());
            } else {
                told.put("lines", take(session, budget, take.get(), numbers).size());
            }
            call.print(told);
        }
        return Outcome.FINE;
    }

    private static List<Line> take(Session session, Budget budget, Path file, List<String> numbers)
            throws IOException {
        List<Line> taken = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            var chart = ChartReader.read(file.getFileName().toString(), in);
            session.edit("Take from " + chart.name(), () -> taken.addAll(new Taking(budget, chart).take(numbers)));
        }
        session.save();
        return taken;
    }

    /** The accounts of some numbers; all where none is named. */
    private static List<Account> chosen(Budget budget, List<String> numbers) {
        if (numbers.isEmpty()) {
            return budget.getAccounts();
        }
        Map<String, Account> known = new LinkedHashMap<>();
        budget.getAccounts().forEach(account -> collect(account, known));
        List<String> missing = numbers.stream().filter(number -> !known.containsKey(number)).toList();
        if (!missing.isEmpty()) {
            throw new UsageFault("The budget has no account " + String.join(", ", missing));
        }
        return numbers.stream().map(known::get).collect(Collectors.toList());
    }

    private static void collect(Account account, Map<String, Account> known) {
        known.put(account.getNumber(), account);
        account.getAccounts().forEach(below -> collect(below, known));
    }
}
