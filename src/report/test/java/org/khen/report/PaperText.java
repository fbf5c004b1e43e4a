package org.khen.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A paper as tests look at it. */
final class PaperText {

    interface Written {
        void to(Writer out) throws IOException;
    }

    final String html;
    final Document document;

    private PaperText(String html) {
        this.html = html;
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            document = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html.replaceFirst("<!DOCTYPE html>", ""))));
        } catch (Exception notWellFormed) {
            throw new AssertionError("not well-formed: " + notWellFormed.getMessage(), notWellFormed);
        }
    }

    /** The paper; fails if it is not well-formed. */
    static PaperText of(Written written) {
        StringWriter out = new StringWriter();
        try {
            written.to(out);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new PaperText(out.toString());
    }

    /** All elements of a name. */
    List<Element> all(String name) {
        return all(document.getDocumentElement(), name);
    }

    static List<Element> all(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The tables of the list: each as its rows, each as its cells. */
    List<List<List<String>>> lists() {
        return all("table").stream()
                .filter(table -> (" " + table.getAttribute("class") + " ").contains(" list "))
                .map(table -> all(table, "tr").stream()
                        .filter(row -> !all(row, "td").isEmpty())
                        .map(row -> all(row, "td").stream()
                                .map(cell -> cell.getTextContent().strip())
                                .toList())
                        .toList())
                .toList();
    }

    /** What a reader reads. */
    String text() {
        return document.getDocumentElement().getTextContent();
    }
}
