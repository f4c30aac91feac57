package org.backlot.budget.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Part;

/** An account of the report: of the budget as it is now, or of the baseline where the budget has it no more. */
record Node(String number, String name, int level, Part part, Optional<Account> account, List<Node> children) {

    String key() {
        return Keys.of(number, name);
    }

    /**
     * The tree of a budget, with what only a baseline has in its place.
     *
     * @param key by what an account of the baseline is found
     */
    static List<Node> tree(List<Account> accounts, List<Account> ofBaseline, Function<Account, String> key) {
        List<Node> roots = new ArrayList<>();
        Map<String, Node> known = new HashMap<>();
        accounts.forEach(account -> roots.add(node(account, 1, account.getPart(), true, known)));
        ofBaseline.forEach(account -> complete(account, roots, 1, account.getPart(), known, key));
        return roots;
    }

    private static Node node(Account account, int level, Part part, boolean current, Map<String, Node> known) {
        Node node = new Node(account.getNumber() == null ? "" : account.getNumber(), account.getName(), level, part,
                current ? Optional.of(account) : Optional.empty(), new ArrayList<>());
        known.putIfAbsent(node.key(), node);
        if (current) {
            account.getAccounts().forEach(below -> node.children().add(node(below, level + 1, part, true, known)));
        }
        return node;
    }

    private static void complete(Account account, List<Node> siblings, int level, Part part, Map<String, Node> known,
            Function<Account, String> key) {
        Node node = known.get(key.apply(account));
        if (node == null) {
            node = node(account, level, part, false, known);
            siblings.add(node);
        }
        for (Account below : account.getAccounts()) {
            complete(below, node.children(), node.level() + 1, node.part(), known, key);
        }
    }
}
