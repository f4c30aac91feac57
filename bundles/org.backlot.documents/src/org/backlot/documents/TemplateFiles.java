package org.backlot.documents;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.regex.Pattern;

import freemarker.cache.TemplateLoader;

/** What a template may import: {@code /paper.ftlh}, {@code /screenplay.ftlh}, and the templates in its own folder. */
final class TemplateFiles implements TemplateLoader {

    /** The name of the paper's own template. */
    static final String OWN = "document.ftlh";

    private static final String PAPER = "paper.ftlh";
    private static final String SCREENPLAY = "screenplay.ftlh";
    private static final Pattern BESIDE = Pattern.compile("[A-Za-z0-9_-]+\\.ftlh");

    private final URL template;

    TemplateFiles(URL template) {
        this.template = template;
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        URL url = switch (name) {
            case OWN -> template;
            case PAPER, SCREENPLAY -> TemplateFiles.class.getResource("/templates/" + name);
            default -> BESIDE.matcher(name).matches() ? beside(name) : null;
        };
        return url == null ? null : new Source(url.toString(), Templates.text(url));
    }

    private URL beside(String name) throws IOException {
        try {
            String own = template.toString();
            URL url = new URI(own.substring(0, own.lastIndexOf('/') + 1) + name).toURL();
            url.openStream().close();
            return url;
        } catch (URISyntaxException | IOException e) {
            return null;
        }
    }

    private record Source(String url, String text) {
    }

    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // it was read whole when it was found
    }
}
