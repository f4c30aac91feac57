package org.backlot.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless application {@code org.backlot.cli.application}. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        Path log = Path.of(System.getProperty("user.home"), ".backlot", "command-line.log");
        var terminal = new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Path.of(""), log,
                Clock.systemDefaultZone());
        int code = new CommandLine(RegistryFactory.getRegistry(), System.getProperty("user.name"), terminal)
                .run(List.of(arguments));
        terminal.out().flush();
        terminal.err().flush();
        return Integer.valueOf(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        // a verb runs to its end
    }
}
