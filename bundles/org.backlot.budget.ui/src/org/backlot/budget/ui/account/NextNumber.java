package org.backlot.budget.ui.account;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;

/** The number that a new account is given until a person types another: it goes on as those beside it do. */
public final class NextNumber {

    private static final Pattern LAST_DIGITS = Pattern.compile("(.*?)(\\d{1,15})");

    private NextNumber() {
    }

    /** Of a category at the end: 1400 after 1300; the first is 1100. */
    public static String ofCategory(Budget budget) {
        List<Account> all = budget.getAccounts();
        return all.isEmpty() ? "1100" : free(number(all.getLast()), step(number(all.getLast())), taken(budget));
    }

    /** Of an account at the end of another: 1402 after 1401; as the first, 1401 in 1400, 1401-01 in 1401. */
    public static String below(Account parent, Budget budget) {
        if (!parent.getAccounts().isEmpty()) {
            return free(number(parent.getAccounts().getLast()), 1, taken(budget));
        }
        String number = number(parent);
        return free(step(number) == 100 ? number : number + "-00", 1, taken(budget));
    }

    private static String number(Account account) {
        return account.getNumber() == null ? "" : account.getNumber();
    }

    private static long step(String number) {
        return number.endsWith("00") && !number.contains("-") ? 100 : 1;
    }

    private static String free(String last, long step, Set<String> taken) {
        Matcher matcher = LAST_DIGITS.matcher(last);
        boolean counted = matcher.matches();
        String before = counted ? matcher.group(1) : last + "-";
        int width = counted ? matcher.group(2).length() : 2;
        long at = counted ? Long.parseLong(matcher.group(2)) : 0;
        String next;
        do {
            at += step;
            next = before + String.format(Locale.ROOT, "%0" + width + "d", at);
        } while (taken.contains(next));
        return next;
    }

    private static Set<String> taken(Budget budget) {
        Set<String> taken = new HashSet<>();
        budget.getAccounts().forEach(account -> collect(account, taken));
        return taken;
    }

    private static void collect(Account account, Set<String> taken) {
        taken.add(number(account));
        account.getAccounts().forEach(below -> collect(below, taken));
    }
}
