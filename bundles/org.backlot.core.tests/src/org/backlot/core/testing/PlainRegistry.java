package org.backlot.core.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.backlot.core.Backlot;
import org.backlot.core.question.Questions;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * A real extension registry that holds what a test puts into it and nothing else: the {@code plugin.xml} of bundles of
 * this source tree, and contributions written in the test. Works in plain Java and in OSGi alike.
 *
 * <pre>{@code Backlot backlot = PlainRegistry.of("org.backlot.resources").backlot();}</pre>
 */
public final class PlainRegistry {

    private static final String CORE = "org.backlot.core";

    private final Object token = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new Loading(), token, token);

    private PlainRegistry() {
    }

    /** What core and the named bundles contribute. */
    public static PlainRegistry of(String... bundles) {
        var plain = new PlainRegistry();
        plain.read(CORE);
        Arrays.stream(bundles).filter(bundle -> !bundle.equals(CORE)).forEach(plain::read);
        return plain;
    }

    /**
     * Adds a contribution of the test's own.
     *
     * @param bundle whose it pretends to be; its classes are looked for there
     * @param xml    what stands inside {@code <plugin>}
     */
    public PlainRegistry with(String bundle, String xml) {
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><plugin>" + xml + "</plugin>")
                .getBytes(StandardCharsets.UTF_8);
        add(bundle, new ByteArrayInputStream(bytes));
        return this;
    }

    /** The registry. */
    public IExtensionRegistry registry() {
        return registry;
    }

    /** The program with these plug-ins installed; a fault of one of them fails the test. */
    public Backlot backlot() {
        return new Backlot(registry, "Tester", problem -> {
            throw new AssertionError(problem.message(), problem.cause());
        });
    }

    /** The small questions, answered by these plug-ins; nothing is kept between two answers. */
    public Questions questions() {
        return new Questions(backlot().contributions(), Questions.Memory.NONE);
    }

    private void read(String bundle) {
        try (InputStream in = Files.newInputStream(bundles().resolve(bundle).resolve("plugin.xml"))) {
            add(bundle, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String bundle, InputStream xml) {
        IContributor contributor = ContributorFactorySimple.createContributor(bundle);
        if (!registry.addContribution(xml, contributor, false, bundle, null, token)) {
            throw new IllegalStateException("The plugin.xml of " + bundle + " cannot be read");
        }
    }

    /** The folder of all bundles, found by walking up from the working directory. */
    public static Path bundles() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("targets/backlot.target"))) {
                return folder.resolve("bundles");
            }
        }
        throw new IllegalStateException("The tests have to run inside the source tree; this is " + start);
    }

    /** Makes contributed objects: in OSGi by the class loader of the contributing bundle, else by our own. */
    private static final class Loading extends RegistryStrategy {

        Loading() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String attribute)
                throws CoreException {
            try {
                return load(contributor.getActualName(), className).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(new Status(IStatus.ERROR, contributor.getActualName(), className, e));
            }
        }

        private static Class<?> load(String bundle, String className) throws ClassNotFoundException {
            Bundle here = FrameworkUtil.getBundle(PlainRegistry.class);
            if (here == null) {
                return Class.forName(className);
            }
            for (Bundle installed : context(here).getBundles()) {
                if (installed.getSymbolicName().equals(bundle)) {
                    return installed.loadClass(className);
                }
            }
            throw new ClassNotFoundException(className + ": the bundle " + bundle + " is not installed");
        }

        /** A bundle has no context before it is started, and nobody starts this one for the tests of others. */
        private static BundleContext context(Bundle here) {
            try {
                here.start(Bundle.START_TRANSIENT);
                return here.getBundleContext();
            } catch (BundleException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void log(IStatus status) {
            throw new IllegalStateException(status.getMessage(), status.getException());
        }
    }
}
