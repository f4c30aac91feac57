package org.backlot.ui.kit;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/**
 * Shift and a click on a head sorts by it too. A click on a head selects no cells: what is typed next would go into
 * all of them.
 */
final class SortKeys extends AbstractUiBindingConfiguration {

    @Override
    public void configureUiBindings(UiBindingRegistry mouse) {
        mouse.registerFirstSingleClickBinding(
                new ColumnHeaderClickEventMatcher(SWT.MOD2, MouseEventMatcher.LEFT_BUTTON), new SortColumnAction(true));
        for (int modifier : new int[] {SWT.NONE, SWT.MOD2}) {
            mouse.registerFirstMouseDownBinding(new MouseEventMatcher(modifier, GridRegion.COLUMN_HEADER,
                    MouseEventMatcher.LEFT_BUTTON), (nat, event) -> nat.setFocus());
        }
    }
}
