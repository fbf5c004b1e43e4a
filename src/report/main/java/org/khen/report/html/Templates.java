package org.khen.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The templates of papers, as classes of this jar. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.khen.report.templates");

    private Templates() {}

    /** Writes the page that a template makes of a model; what the model holds is escaped where it stands. */
    static void write(String template, Object model, Writer out) throws IOException {
        try {
            Writer clean = new CleanWriter(out);
            ENGINE.render(template, model, new WriterOutput(clean));
            clean.flush();
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }
}
