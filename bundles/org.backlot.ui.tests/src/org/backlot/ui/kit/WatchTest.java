package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private Bench bench;
    private Composite perspective;
    private Composite tab;
    private int refreshed;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        perspective = new Composite(bench.shell(), SWT.NONE);
        tab = new Composite(perspective, SWT.NONE);
        bench.desk().watch(new Label(tab, SWT.NONE), () -> refreshed++);
        bench.open();
        refreshed = 0;
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private void edit(String title) {
        bench.session().edit("Rename", () -> bench.session().production().setTitle(title));
        bench.settle();
    }

    @Test
    void whatIsInSightIsRefreshedAfterEachChange() {
        edit("One");
        edit("Two");
        assertEquals(2, refreshed);
    }

    @Test
    void whatIsHiddenIsRefreshedOnceWhenItIsShown() {
        tab.setVisible(false);
        edit("One");
        edit("Two");
        assertEquals(0, refreshed);
        tab.setVisible(true);
        assertEquals(1, refreshed, "before it is seen");
        edit("Three");
        assertEquals(2, refreshed);
    }

    @Test
    void whatDidNotChangeWhileItWasHiddenIsNotRefreshed() {
        tab.setVisible(false);
        tab.setVisible(true);
        bench.settle();
        assertEquals(0, refreshed);
    }

    @Test
    void aTabInAnotherPerspectiveWaitsForBoth() {
        perspective.setVisible(false);
        tab.setVisible(false);
        edit("One");
        tab.setVisible(true);
        assertEquals(0, refreshed);
        perspective.setVisible(true);
        assertEquals(1, refreshed);
    }

    @Test
    void whatIsDisposedWhileItIsHiddenIsForgotten() {
        tab.setVisible(false);
        edit("One");
        tab.dispose();
        perspective.setVisible(false);
        perspective.setVisible(true);
        assertEquals(0, refreshed);
    }
}
