package org.backlot.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.file.UnreadableFile;
import org.osgi.framework.FrameworkUtil;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * Fills templates. They see what they are given and nothing else: no classes, no files but those beside them, no
 * language of the machine.
 */
final class Templates {

    private static final ExtensionPoint<Void> STUDIO = ExtensionPoint.ofData("org.backlot.documents.templates");

    private final Contributions contributions;

    Templates(Contributions contributions) {
        this.contributions = contributions;
    }

    /**
     * A filled template.
     *
     * @param template the path of the template in its bundle, for messages
     * @param xhtml    well-formed, without a document type
     */
    record Filled(String template, String xhtml) {
    }

    /** Fills a paper's template: the first that a studio brought for it, else its own. */
    Filled fill(Documents.Installed document, Map<String, Object> content) throws IOException {
        Optional<Contribution<Void>> studio = contributions.of(STUDIO).stream()
                .filter(t -> t.attribute("document").filter(document.id()::equals).isPresent())
                .filter(t -> file(t, "file", document).isPresent()).findFirst();
        String path = studio.flatMap(t -> t.attribute("file")).or(() -> document.from().attribute("template"))
                .orElse("");
        URL url = studio.flatMap(t -> file(t, "file", document)).or(() -> file(document.from(), "template", document))
                .orElseThrow(() -> new IOException("The plug-in " + document.bundle()
                        + " has no template for the paper " + document.name()));
        Map<String, Object> filling = new HashMap<>(content);
        @SuppressWarnings("unchecked")
        Map<String, Object> print = (Map<String, Object>) filling.get("print");
        print.put("css", text(Templates.class.getResource("/templates/paper.css")));
        print.put("logo", logo(document));
        return new Filled(path, fill(path, url, filling));
    }

    private static String fill(String path, URL url, Map<String, Object> filling) throws IOException {
        var out = new StringWriter();
        try {
            configuration(url).getTemplate(TemplateFiles.OWN).process(filling, out);
        } catch (ParseException e) {
            throw new UnreadableFile(name(path, e.getTemplateName()), e.getLineNumber(), "The template cannot be read: "
                    + firstSentence(e.getEditorMessage()), e);
        } catch (TemplateException e) {
            throw new UnreadableFile(name(path, e.getTemplateSourceName()),
                    Optional.ofNullable(e.getLineNumber()).orElse(0),
                    "The template cannot be filled: " + firstSentence(e.getMessageWithoutStackTop()), e);
        }
        return out.toString();
    }

    private static String name(String path, String template) {
        return template == null || template.equals(TemplateFiles.OWN) ? path : template;
    }

    private static String firstSentence(String message) {
        return message == null ? "" : message.strip().replaceAll("(?s)\\s*(\\n\\n|----|Tip:).*", "")
                .replaceAll("\\s+", " ");
    }

    private static Configuration configuration(URL template) {
        var configuration = new Configuration(TemplateValues.VERSION);
        configuration.setTemplateLoader(new TemplateFiles(template));
        configuration.setLocalizedLookup(false);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setObjectWrapper(new TemplateValues());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** A studio's logo for the paper, or for every paper, as a data URI; null where there is none. */
    private String logo(Documents.Installed document) throws IOException {
        List<Contribution<Void>> bringing = contributions.of(STUDIO).stream()
                .filter(t -> t.attribute("logo").isPresent())
                .filter(t -> t.attribute("document").filter(id -> !id.equals(document.id())).isEmpty()).toList();
        for (Contribution<Void> studio : bringing) {
            Optional<URL> url = file(studio, "logo", document);
            if (url.isPresent()) {
                String type = studio.attribute("logo").get().toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpeg";
                try (InputStream in = url.get().openStream()) {
                    return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(in.readAllBytes());
                }
            }
        }
        return null;
    }

    /** A file of the contributing bundle; outside OSGi, as in plain tests, of the class path, ours or the paper's. */
    private static Optional<URL> file(Contribution<?> contribution, String attribute, Documents.Installed document) {
        Optional<URL> inBundle = contribution.resource(attribute);
        if (inBundle.isPresent() || FrameworkUtil.getBundle(Templates.class) != null) {
            return inBundle;
        }
        Optional<String> path = contribution.attribute(attribute).map(name -> "/" + name);
        return path.map(Templates.class::getResource)
                .or(() -> path.flatMap(name -> document.from().object()
                        .map(paper -> paper.getClass().getResource(name))));
    }

    static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
