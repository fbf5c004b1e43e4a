package org.khen.authoring.cases;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.khen.CaseResult;
import org.khen.PackProof;
import org.khen.pack.CellRef;
import org.khen.pack.Language;
import org.khen.pack.Text;

/**
 * Results of cases as JUnit XML, which build servers read: one suite for each topic, one test for each case, with file and line.
 * No times are told: the same cases give the same report.
 */
public final class JUnitReport {

    private final Language language;
    private final BiFunction<String, CellRef, String> file;
    private final Function<CaseResult, List<Text>> failures;
    private final List<PackProof> proofs;

    /**
     * Takes what it tells.
     *
     * @param proofs the packs in their order
     * @param language the language of failures
     * @param file names the file of a cell of a pack, for the code of the pack and the cell
     * @param failures every sentence on what a case that failed found
     */
    public JUnitReport(
            List<PackProof> proofs,
            Language language,
            BiFunction<String, CellRef, String> file,
            Function<CaseResult, List<Text>> failures) {
        this.proofs = List.copyOf(proofs);
        this.language = language;
        this.file = file;
        this.failures = failures;
    }

    /** Writes the report and leaves the writer open. */
    public void write(Writer out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "khen pack test");
            counts(
                    xml,
                    proofs.stream()
                            .mapToLong(proof ->
                                    proof.results().size() + proof.failures().size())
                            .sum(),
                    proofs.stream().mapToLong(JUnitReport::failed).sum());
            line(xml);
            for (PackProof proof : proofs) {
                if (!proof.failures().isEmpty()) {
                    pack(xml, proof);
                }
                for (Map.Entry<String, List<CaseResult>> topic : topics(proof).entrySet()) {
                    suite(xml, proof.pack(), topic.getKey(), topic.getValue());
                }
            }
            xml.writeEndElement();
            line(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            // The writer below it tells of files; all else is a fault of this class.
            throw new IllegalStateException("The report cannot be written", failed);
        }
    }

    private static long failed(PackProof proof) {
        return proof.failures().size() + failed(proof.results());
    }

    private static long failed(List<CaseResult> results) {
        return results.stream().filter(result -> !result.passed()).count();
    }

    private static Map<String, List<CaseResult>> topics(PackProof proof) {
        return proof.results().stream()
                .collect(Collectors.groupingBy(
                        result -> result.situation().topic(), LinkedHashMap::new, Collectors.toList()));
    }

    /** What is wrong with a pack as a whole. */
    private void pack(XMLStreamWriter xml, PackProof proof) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute(xml, "name", proof.pack());
        counts(xml, proof.failures().size(), proof.failures().size());
        line(xml);
        for (Text failure : proof.failures()) {
            xml.writeStartElement("testcase");
            attribute(xml, "classname", proof.pack());
            attribute(xml, "name", proof.pack());
            failure(xml, List.of(failure));
            xml.writeEndElement();
            line(xml);
        }
        xml.writeEndElement();
        line(xml);
    }

    private void suite(XMLStreamWriter xml, String pack, String topic, List<CaseResult> results)
            throws XMLStreamException {
        String name = pack + "/" + topic;
        xml.writeStartElement("testsuite");
        attribute(xml, "name", name);
        counts(xml, results.size(), failed(results));
        line(xml);
        for (CaseResult result : results) {
            CellRef at = result.situation().at();
            xml.writeStartElement("testcase");
            attribute(xml, "classname", name);
            attribute(
                    xml,
                    "name",
                    result.situation().id() + " " + result.situation().title());
            attribute(xml, "file", file.apply(pack, at));
            attribute(xml, "line", String.valueOf(at.line()));
            if (!result.passed()) {
                List<Text> sentences = new ArrayList<>();
                sentences.add(new Text(
                        file.apply(pack, at) + ", dòng " + at.line(), file.apply(pack, at) + ", line " + at.line()));
                sentences.addAll(failures.apply(result));
                failure(xml, sentences);
            }
            xml.writeEndElement();
            line(xml);
        }
        xml.writeEndElement();
        line(xml);
    }

    private void failure(XMLStreamWriter xml, List<Text> sentences) throws XMLStreamException {
        List<String> words = sentences.stream().map(text -> text.in(language)).toList();
        xml.writeStartElement("failure");
        attribute(xml, "message", words.get(words.size() > 1 ? 1 : 0));
        attribute(xml, "type", "expectation");
        xml.writeCharacters(clean(String.join("\n", words)));
        xml.writeEndElement();
    }

    private static void counts(XMLStreamWriter xml, long tests, long failures) throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(tests));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** XML has no place for control characters, nor for half a character. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> isOfXml(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
