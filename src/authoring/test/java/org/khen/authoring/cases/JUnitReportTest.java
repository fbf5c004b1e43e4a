package org.khen.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.CaseResult;
import org.khen.PackProof;
import org.khen.authoring.Toy;
import org.khen.pack.Case;
import org.khen.pack.Language;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads the report back as build servers do. */
class JUnitReportTest {

    @TempDir
    private Path temporary;

    private Toy toy;

    @BeforeEach
    void copy_the_toy_pack() throws IOException {
        toy = Toy.in(temporary);
    }

    @Test
    void each_topic_is_a_suite_and_each_case_a_test_with_its_file_and_line() throws Exception {
        Element report = read(toy.proof());

        assertThat(report.getTagName()).isEqualTo("testsuites");
        assertThat(report.getAttribute("tests")).isEqualTo("17");
        assertThat(report.getAttribute("failures")).isEqualTo("0");
        Element suite = elements(report, "testsuite").get(0);
        assertThat(suite.getAttribute("name")).isEqualTo("toy/trees");
        assertThat(elements(suite, "testcase")).hasSize(17);
        Element first = elements(suite, "testcase").get(0);
        assertThat(first.getAttribute("classname")).isEqualTo("toy/trees");
        assertThat(first.getAttribute("name")).isEqualTo("toy-001 Hai sáng kiến, ngày cuối của mức 02");
        assertThat(first.getAttribute("file")).isEqualTo("toy/trees/cases.csv");
        assertThat(first.getAttribute("line")).isEqualTo("2");
    }

    @Test
    void a_case_that_fails_says_what_was_found_and_where_it_stands() throws Exception {
        toy.edit("trees/limits.csv", "từ;1;sáng kiến", "từ;2;sáng kiến");

        Element report = read(toy.proof());

        assertThat(report.getAttribute("failures")).isEqualTo("1");
        Element failure = elements(report, "failure").get(0);
        assertThat(failure.getAttribute("message")).contains("mong đợi \"đủ điều kiện\"");
        assertThat(failure.getTextContent())
                .startsWith("toy/trees/cases.csv, dòng 5\n")
                .contains("toy.initiatives mong đợi \"đạt\", kết quả \"không đạt\" (1 sáng kiến, quy định từ 2");
    }

    @Test
    void a_pack_without_a_case_fails_in_the_report() throws Exception {
        Files.delete(toy.folder().resolve("trees/cases.csv"));

        Element report = read(toy.proof());

        assertThat(report.getAttribute("tests")).isEqualTo("1");
        assertThat(elements(report, "failure").get(0).getAttribute("message"))
                .contains("không có tình huống kiểm thử nào");
    }

    @Test
    void titles_may_hold_what_xml_reserves_and_what_it_has_no_place_for() throws Exception {
        PackProof proof = toy.proof();
        CaseResult any = proof.results().get(0);
        Case was = any.situation();
        Case odd = new Case(
                was.id(),
                was.topic(),
                "<\"&'> ]]> \u0000\uD800 \uD83C\uDF33 ờ",
                was.award(),
                was.proposedOn(),
                was.facts(),
                was.expectedOutcome(),
                was.expectedVerdicts(),
                was.expectedSource(),
                was.note(),
                was.headings(),
                was.at());

        Element report =
                read(new PackProof("toy", List.of(new CaseResult(odd, true, List.of(), null, null)), List.of()));

        assertThat(elements(report, "testcase").get(0).getAttribute("name"))
                .isEqualTo("toy-001 <\"&'> ]]> \uFFFD\uFFFD \uD83C\uDF33 ờ");
    }

    private static Element read(PackProof proof) throws Exception {
        StringWriter text = new StringWriter();
        new JUnitReport(List.of(proof), Language.VIETNAMESE, (pack, at) -> pack + "/" + at.file(), CaseResult::failures)
                .write(text);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text.toString())))
                .getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
