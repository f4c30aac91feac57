package org.backlot.modelgen;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.xtext.GenModelSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xcore.XcoreStandaloneSetup;
import org.eclipse.emf.ecore.xcore.generator.XcoreGenerator;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.ecore.EcoreSupport;
import org.eclipse.xtext.generator.JavaIoFileSystemAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

/**
 * Makes the Java code of every model, {@code bundles/&lt;bundle&gt;/model/*.xcore}, in {@code src-gen} of its bundle.
 *
 * <p>All models are read together, since they refer to each other. Nothing is done when neither a model nor the
 * generator changed since the last run, and a file whose text stays the same is not written. Faults of a model are
 * printed as {@code file:line: message}; then nothing is written and the exit code is 1.
 */
public final class GenerateModels {

    private static final String STAMP = ".stamp";

    private final Path bundles;
    /** The models, by the folder that their code goes to. */
    private final Map<Path, List<Path>> models = new LinkedHashMap<>();

    private GenerateModels(Path bundles) throws IOException {
        this.bundles = bundles;
        for (Path bundle : list(bundles)) {
            List<Path> found = list(bundle.resolve("model")).stream()
                    .filter(file -> file.toString().endsWith(".xcore")).toList();
            if (!found.isEmpty()) {
                models.put(bundle.resolve("src-gen"), found);
            }
        }
    }

    /** Takes one argument, the folder of the bundles. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
            System.err.println("Give the folder of the bundles as the one argument.");
            System.exit(2);
        }
        boolean done = new GenerateModels(Path.of(args[0]).toAbsolutePath().normalize()).run();
        System.exit(done ? 0 : 1);
    }

    private boolean run() throws IOException {
        String stamp = stamp();
        if (isFresh(stamp)) {
            System.out.println("The code of the models is up to date.");
            return true;
        }
        new GenModelSupport().createInjectorAndDoEMFRegistration();
        new EcoreSupport().createInjectorAndDoEMFRegistration();
        Injector injector = new XcoreStandaloneSetup().createInjectorAndDoEMFRegistration();
        XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
        set.setClasspathURIContext(GenerateModels.class.getClassLoader());
        for (List<Path> files : models.values()) {
            for (Path file : files) {
                set.getResource(URI.createFileURI(file.toString()), true);
            }
        }
        EcoreUtil.resolveAll(set);
        if (!isValid(set)) {
            return false;
        }
        set.getResources().forEach(GenerateModels::initializeInCode);
        for (Map.Entry<Path, List<Path>> model : models.entrySet()) {
            generate(injector, set, model.getValue(), model.getKey());
            Files.writeString(model.getKey().resolve(STAMP), stamp);
        }
        return true;
    }

    /** Of large models the generator would make a file to be read at the start, in the place of code. */
    private static void initializeInCode(Resource resource) {
        for (EObject root : resource.getContents()) {
            if (root instanceof GenModel model) {
                for (GenPackage each : model.getGenPackages()) {
                    each.setLoadInitialization(false);
                    each.setLiteralsInterface(true);
                }
            }
        }
    }

    private void generate(Injector injector, XtextResourceSet set, List<Path> files, Path folder) throws IOException {
        Path fresh = Files.createTempDirectory("model-gen");
        try {
            for (Path file : files) {
                JavaIoFileSystemAccess access = injector.getInstance(JavaIoFileSystemAccess.class);
                access.setOutputPath(fresh.toString());
                Resource resource = set.getResource(URI.createFileURI(file.toString()), false);
                injector.getInstance(XcoreGenerator.class).doGenerate(resource, access);
            }
            int written = synchronise(fresh, folder);
            System.out.println("Generated " + bundles.relativize(folder) + ", " + written + " files changed.");
        } finally {
            deleteUnknown(fresh, fresh.resolve("nothing"));
            Files.delete(fresh);
        }
    }

    private boolean isValid(XtextResourceSet set) {
        boolean valid = true;
        for (List<Path> files : models.values()) {
            for (Path file : files) {
                XtextResource resource = (XtextResource) set.getResource(URI.createFileURI(file.toString()), false);
                for (Issue issue : resource.getResourceServiceProvider().getResourceValidator()
                        .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)) {
                    boolean error = issue.getSeverity() == Severity.ERROR;
                    valid &= !error;
                    System.err.println(bundles.getParent().relativize(file) + ":" + issue.getLineNumber() + ": "
                            + (error ? "" : "warning: ") + issue.getMessage());
                }
            }
        }
        return valid;
    }

    private boolean isFresh(String stamp) throws IOException {
        for (Path folder : models.keySet()) {
            Path file = folder.resolve(STAMP);
            if (!Files.exists(file) || !Files.readString(file).equals(stamp)) {
                return false;
            }
        }
        return true;
    }

    /** A digest of everything that the generated code follows from: models, this class, and the libraries' versions. */
    private String stamp() throws IOException {
        try (InputStream self = GenerateModels.class.getResourceAsStream("GenerateModels.class")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(self.readAllBytes());
            for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
                if (entry.endsWith(".jar")) {
                    digest.update(Path.of(entry).getFileName().toString().getBytes(StandardCharsets.UTF_8));
                }
            }
            for (List<Path> files : models.values()) {
                for (Path file : files) {
                    digest.update(bundles.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Makes {@code to} equal to {@code from}, writing only what differs; answers how many files were written. */
    private static int synchronise(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        deleteUnknown(to, from);
        int written = 0;
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (!Files.exists(copy) || Files.mismatch(file, copy) >= 0) {
                    Files.createDirectories(copy.getParent());
                    Files.write(copy, Files.readAllBytes(file));
                    written++;
                }
            }
        }
        return written;
    }

    /** Deletes each file and folder below {@code folder} that {@code known} does not have. */
    private static void deleteUnknown(Path folder, Path known) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!Files.exists(known.resolve(folder.relativize(file)))) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
                if (!visited.equals(folder) && !Files.exists(known.resolve(folder.relativize(visited)))) {
                    Files.delete(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
