package org.backlot.ui.testing;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;

/** The selection of a window without a window. */
public final class Selected {

    private final List<ISelectionListener> listeners = new ArrayList<>();
    private Object now;

    /** The service as a context gives it. */
    public ESelectionService service() {
        return (ESelectionService) Proxy.newProxyInstance(Selected.class.getClassLoader(),
                new Class<?>[] {ESelectionService.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "addSelectionListener" -> listeners.add((ISelectionListener) arguments[0]);
                    case "getSelection" -> now;
                    case "setSelection" -> {
                        select(arguments[0]);
                        yield null;
                    }
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> null;
                });
    }

    /** What is selected, or null. */
    public Object now() {
        return now;
    }

    /** Selects an object, and tells all who listen. */
    public void select(Object object) {
        now = object;
        List.copyOf(listeners).forEach(listener -> listener.selectionChanged(null, object));
    }
}
