package org.backlot.budget.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.chart.Words;
import org.backlot.budget.edit.Accounts;
import org.backlot.budget.edit.Lines;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Outcome;

/**
 * Lines of a budget that were read.
 *
 * @param names of the accounts by their numbers, those too that have no lines
 */
record LinesIncoming(MappedSheet from, List<LineEntry> lines, Map<String, String> names, Faults faults, Faults leftOut)
        implements MappedIncoming {

    @Override
    public MappedIncoming leavingOut() {
        return faults.canBeLeftOut() ? new LinesIncoming(from, lines, names, new Faults(), faults) : this;
    }

    @Override
    public String summary() {
        return lines.size() + (lines.size() == 1 ? " line in " : " lines in ")
                + lines.stream().map(LineEntry::number).distinct().count() + " accounts";
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public Outcome put(Production production) {
        faults.requireNone();
        Budget budget = BudgetSection.of(production);
        return new Putting(budget).put(lines, names);
    }

    /** Puts lines into a budget. */
    private static final class Putting {

        private final Budget budget;
        private final Set<String> unknown = new TreeSet<>();
        private final Map<Account, List<Line>> free = new HashMap<>();
        private int added;
        private int changed;
        private int same;
        private int accounts;

        Putting(Budget budget) {
            this.budget = budget;
        }

        Outcome put(List<LineEntry> lines, Map<String, String> names) {
            lines.forEach(entry -> put(entry, account(entry.number(), names)));
            List<String> notes = unknown.isEmpty() ? List.of() : List.of("The budget has no fringe called "
                    + String.join(", ", unknown) + "; the lines were read without");
            return new Outcome(List.of(
                    new Outcome.Count("accounts", "added", accounts, "new account", "new accounts"),
                    new Outcome.Count("lines", "added", added, "new line", "new lines"),
                    new Outcome.Count("lines", "updated", changed, "line updated", "lines updated"),
                    new Outcome.Count("lines", "same", same, "line as before", "lines as before")), notes);
        }

        private void put(LineEntry entry, Account account) {
            List<Line> there = free.computeIfAbsent(account, a -> new ArrayList<>(a.getLines()));
            Optional<Line> known = there.stream().filter(line -> Words.comparable(line.getDescription())
                    .equals(Words.comparable(entry.description()))).findFirst();
            known.ifPresent(there::remove);
            Line line = known.orElseGet(() -> Lines.add(account, entry.description()));
            boolean differs = write(entry, line);
            if (known.isEmpty()) {
                added++;
            } else if (differs) {
                changed++;
            } else {
                same++;
            }
        }

        /** Empty cells leave a line as it is. */
        private boolean write(LineEntry entry, Line line) {
            boolean differs = set(entry.amount(), line.getAmount(), line::setAmount);
            differs |= set(entry.multiplier(), line.getMultiplier(), line::setMultiplier);
            differs |= set(entry.rate(), line.getRate(), line::setRate);
            differs |= set(entry.unit(), line.getUnit(), line::setUnit);
            differs |= set(entry.department(), line.getDepartment(), line::setDepartment);
            differs |= set(entry.notes(), line.getNotes(), line::setNotes);
            if (entry.currency() != null && !entry.currency().equals(line.getCurrency())) {
                line.setCurrency(entry.currency());
                differs = true;
            }
            return owe(entry.fringes(), line) || differs;
        }

        /** Names that are all known are the fringes of the line from now on; else those that are known join them. */
        private boolean owe(List<String> names, Line line) {
            Set<Fringe> owed = new LinkedHashSet<>();
            boolean all = true;
            for (int at = 0; at < names.size();) {
                int end = names.size();
                Optional<Fringe> fringe = fringe(names.subList(at, end));
                while (fringe.isEmpty() && end > at + 1) {
                    fringe = fringe(names.subList(at, --end));
                }
                fringe.ifPresent(owed::add);
                if (fringe.isEmpty()) {
                    unknown.add(names.get(at));
                    all = false;
                }
                at = end;
            }
            List<Fringe> now = List.copyOf(line.getFringes());
            if (!all) {
                owed.addAll(now);
            }
            if (owed.isEmpty() || owed.equals(Set.copyOf(now))) {
                return false;
            }
            line.getFringes().clear();
            line.getFringes().addAll(owed);
            return true;
        }

        /** The fringe of a name, which may hold the sign that stands between names. */
        private Optional<Fringe> fringe(List<String> parts) {
            String name = Words.comparable(String.join("; ", parts));
            return budget.getFringes().stream().filter(known -> Words.comparable(known.getName()).equals(name))
                    .findFirst();
        }

        private static boolean set(String read, String now, Consumer<String> write) {
            boolean differs = differs(read, now);
            if (differs) {
                write.accept(read);
            }
            return differs;
        }

        private static boolean differs(String read, String now) {
            if (read.isBlank()) {
                return false;
            }
            String known = now == null ? "" : now.strip();
            try {
                return new BigDecimal(read).compareTo(new BigDecimal(known)) != 0;
            } catch (NumberFormatException e) {
                return !read.equals(known);
            }
        }

        private Account account(String number, Map<String, String> names) {
            return find(budget.getAccounts(), number).orElseGet(() -> {
                accounts++;
                String name = names.getOrDefault(number, "");
                String category = number.matches("\\d{4,}") ? number.substring(0, number.length() - 2) + "00" : number;
                if (category.equals(number)) {
                    return Accounts.addCategory(budget, number, name, part(number));
                }
                Account above = find(budget.getAccounts(), category).orElseGet(() -> Accounts.addCategory(budget,
                        category, names.getOrDefault(category, ""), part(category)));
                return Accounts.add(above, number, name);
            });
        }

        /** As studios number: 1000 above the line, 2000 production, 5000 post, 6000 other. */
        private static Part part(String number) {
            char first = number.matches("\\d{4,}") ? number.charAt(0) : '2';
            return first < '2' ? Part.ABOVE_THE_LINE : first < '5' ? Part.PRODUCTION : first < '6' ? Part.POST
                    : Part.OTHER;
        }

        private static Optional<Account> find(List<Account> accounts, String number) {
            for (Account account : accounts) {
                Optional<Account> found = number.equalsIgnoreCase(account.getNumber()) ? Optional.of(account)
                        : find(account.getAccounts(), number);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }
}
