package org.backlot.ui.kit;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;

/** Types text into a cell; offers what is likely, and goes on typing after an offer was taken. */
final class CellText extends TextCellEditor {

    CellText(Supplier<List<String>> known, boolean many) {
        super(false, true);
        setErrorDecorationEnabled(true);
        if (known != null) {
            enableContentProposal(new TextContentAdapter(), new Offers(known, many), null, Offers.TRIGGERS,
                    ContentProposalAdapter.PROPOSAL_REPLACE, Offers.DELAY);
        }
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
