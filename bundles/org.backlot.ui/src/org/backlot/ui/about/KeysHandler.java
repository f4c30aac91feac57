package org.backlot.ui.about;

import java.util.ArrayList;
import java.util.List;

import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.widgets.Shell;

/** Shows every key and what it does. */
public class KeysHandler {

    /** A key and what it does. */
    record Key(String keys, String name, String description) {
    }

    private static final List<Column<Key, ?>> COLUMNS = List.of(Column.text("Keys", 140, Key::keys),
            Column.text("Does", 220, Key::name), Column.text("That is", 380, Key::description));

    @Execute
    void show(Shell shell, Desk desk, MApplication application) {
        List<Key> keys = new ArrayList<>();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : table.getBindings()) {
                String number = binding.getParameters().stream().map(p -> " " + p.getValue()).findFirst().orElse("");
                keys.add(new Key(words(binding.getKeySequence()),
                        binding.getCommand().getLocalizedCommandName() + number,
                        binding.getCommand().getLocalizedDescription()));
            }
        }
        keys.add(new Key("F2", "Change a cell",
                "Typing replaces it; Enter goes down, Tab right, Escape takes it back"));
        keys.add(new Key(words("M1+DEL"), "Delete rows", "Takes the selected rows of a table away"));
        keys.add(new Key("Alt+Left, Alt+Right", "Fold", "Folds a row of a tree in and out"));
        ListDialog.show(shell, desk, "Keys", "What the keyboard does.", COLUMNS, keys);
    }

    private static String words(String sequence) {
        return sequence.replace("M1", Util.isMac() ? "Cmd" : "Ctrl").replace("M2", "Shift").replace("ALT", "Alt")
                .replace("CR", "Enter").replace("DEL", "Delete").replace("TAB", "Tab");
    }
}
