package org.backlot.ui.about;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Shows what is installed: plug-ins, their versions and licences. */
public class AboutHandler {

    private static final List<Column<Bundle, ?>> COLUMNS = List.of(
            Column.text("Plug-in", 280, bundle -> header(bundle, "Bundle-Name")),
            Column.text("Version", 150, bundle -> bundle.getVersion().toString()),
            Column.text("From", 160, bundle -> header(bundle, "Bundle-Vendor")),
            Column.text("Licence", 240, bundle -> header(bundle, "Bundle-License")),
            Column.text("Id", 280, Bundle::getSymbolicName));

    @Execute
    void show(Shell shell, Desk desk) {
        Bundle own = FrameworkUtil.getBundle(AboutHandler.class);
        // This bundle need not have been started, and then has no context; the runtime is started with the program.
        List<Bundle> installed = Arrays.stream(FrameworkUtil.getBundle(IStatus.class).getBundleContext().getBundles())
                .sorted(Comparator.comparing((Bundle b) -> !b.getSymbolicName().startsWith("org.backlot"))
                        .thenComparing(Bundle::getSymbolicName)).toList();
        ListDialog.show(shell, desk, "About Backlot", "Backlot " + own.getVersion()
                + ", Eclipse Public License 2.0. Each plug-in is under the licence that it names.", COLUMNS, installed);
    }

    private static String header(Bundle bundle, String name) {
        return bundle.getHeaders().get(name);
    }
}
