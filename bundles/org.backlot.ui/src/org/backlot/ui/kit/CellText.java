package org.backlot.ui.kit;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Types text into a cell; offers what is likely, and goes on typing after an offer was taken. Where nothing was typed,
 * nothing is changed: the value may have become another one meanwhile.
 */
final class CellText extends TextCellEditor {

    /** What stood there when it was opened; null where that was typed over. */
    private String opened;

    CellText(Supplier<List<String>> known, boolean many) {
        super(false, true);
        setErrorDecorationEnabled(true);
        if (known != null) {
            enableContentProposal(new TextContentAdapter(), new Offers(known, many), null, Offers.TRIGGERS,
                    ContentProposalAdapter.PROPOSAL_REPLACE, Offers.DELAY);
        }
    }

    @Override
    protected Control activateCell(Composite in, Object value) {
        Control control = super.activateCell(in, value);
        opened = value instanceof Character ? null : getEditorValue();
        return control;
    }

    @Override
    public boolean commit(MoveDirectionEnum direction, boolean close, boolean skipValidation) {
        if (isClosed() || opened == null || !opened.equals(getEditorValue())) {
            return super.commit(direction, close, skipValidation);
        }
        if (close) {
            close();
        }
        if (direction != MoveDirectionEnum.NONE) {
            layerCell.getLayer().doCommand(new MoveSelectionCommand(direction, 1, false, false));
            if (close && openAdjacentEditor()) {
                layerCell.getLayer().doCommand(new EditSelectionCommand(parent, configRegistry));
            }
        }
        return true;
    }

    @Override
    protected void configureContentProposalAdapter(ContentProposalAdapter adapter) {
        adapter.setProposalAcceptanceStyle(proposalAcceptanceStyle);
        adapter.setAutoActivationDelay(autoActivationDelay);
        adapter.addContentProposalListener(new IContentProposalListener2() {
            @Override
            public void proposalPopupOpened(ContentProposalAdapter opened) {
                heed(false);
            }

            @Override
            public void proposalPopupClosed(ContentProposalAdapter closed) {
                heed(true);
            }
        });
    }

    /** While offers are open, the keyboard may go to them without ending the typing. */
    private void heed(boolean focusChanges) {
        if (focusListener instanceof InlineFocusListener inline) {
            inline.handleFocusChanges = focusChanges;
        }
    }
}
