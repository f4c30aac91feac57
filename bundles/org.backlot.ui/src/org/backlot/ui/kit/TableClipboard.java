package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copies, cuts and pastes cells as spreadsheets do, fills them down, and empties them with Delete; a step each. */
final class TableClipboard<T> extends AbstractUiBindingConfiguration {

    private final Desk desk;
    private final Supplier<List<Block.Place>> selected;
    private final Supplier<Block<T>> block;

    TableClipboard(Desk desk, Supplier<List<Block.Place>> selected, Supplier<Block<T>> block) {
        this.desk = desk;
        this.selected = selected;
        this.block = block;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry keys) {
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (nat, e) -> copy(nat));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'x'), (nat, e) -> {
            copy(nat);
            empty("Cut cells");
        });
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'v'), (nat, e) -> paste(nat));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'd'), (nat, e) -> fillDown());
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.DEL), (nat, e) -> empty("Clear cells"));
    }

    void copy(NatTable nat) {
        var places = new HashSet<>(selected.get());
        var down = new TreeSet<>(places.stream().map(Block.Place::row).toList());
        var across = new TreeSet<>(places.stream().map(Block.Place::column).toList());
        Block<T> all = block.get();
        List<List<String>> cells = new ArrayList<>();
        for (int row : down) {
            cells.add(across.stream().map(column -> places.contains(new Block.Place(column, row))
                    ? all.columns().get(column).copy(all.rows().get(row)) : "").toList());
        }
        if (!cells.isEmpty()) {
            var clipboard = new Clipboard(nat.getDisplay());
            clipboard.setContents(new Object[] {Cells.write(cells)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    void paste(NatTable nat) {
        var clipboard = new Clipboard(nat.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String cells && !selected.get().isEmpty()) {
            desk.edit("Paste", () -> block.get().paste(Cells.read(cells), selected.get()));
        }
    }

    void fillDown() {
        if (!selected.get().isEmpty()) {
            desk.edit("Fill down", () -> block.get().fillDown(selected.get()));
        }
    }

    void empty(String label) {
        desk.edit(label, () -> block.get().empty(selected.get()));
    }
}
