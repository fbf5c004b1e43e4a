package org.khen.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.authoring.coverage.CaseCoverage;
import org.khen.authoring.coverage.CoverageItem;
import org.khen.authoring.coverage.CoverageKind;
import org.khen.pack.Text;

/** How much of each pack its cases prove, and what is missing, file by file. */
final class CoverageReport {

    private final Session session;
    private final Map<String, CaseCoverage> ofPacks = new LinkedHashMap<>();

    CoverageReport(Session session, RulePacks packs, List<PackProof> proofs) {
        this.session = session;
        for (PackProof proof : proofs) {
            CaseCoverage coverage = CaseCoverage.of(packs, proof);
            if (!coverage.items().isEmpty()) {
                ofPacks.put(proof.pack(), coverage);
            }
        }
    }

    /** The percentage of each pack that has anything to prove. */
    Map<String, Integer> percents() {
        Map<String, Integer> percents = new LinkedHashMap<>();
        ofPacks.forEach((pack, coverage) -> percents.put(pack, coverage.percent()));
        return percents;
    }

    /**
     * The page.
     *
     * @param detailed whether kinds and what is missing are listed
     * @param exempt whether what no case can prove is listed as well
     */
    String text(boolean detailed, boolean exempt) {
        Page page = new Page(session);
        ofPacks.forEach((pack, coverage) -> {
            page.say(0, "test-coverage", pack, coverage.percent(), coverage.proved(), coverage.all());
            if (detailed) {
                kinds(coverage, page);
                byFile(coverage.missing(), page);
            }
            if (exempt) {
                page.say(1, "test-exempt", coverage.exempt().size());
                byFile(coverage.exempt(), page);
            }
        });
        return page.text();
    }

    private void kinds(CaseCoverage coverage, Page page) {
        for (CoverageKind kind : CoverageKind.values()) {
            CaseCoverage ofKind = coverage.only(List.of(kind));
            page.say(
                    1,
                    "test-coverage-kind",
                    session.wording().word(kind),
                    ofKind.percent(),
                    ofKind.proved(),
                    ofKind.all(),
                    ofKind.exempt().size());
        }
    }

    private void byFile(List<CoverageItem> items, Page page) {
        Map<String, List<CoverageItem>> files = new TreeMap<>();
        items.forEach(item -> files.computeIfAbsent(item.at().file(), file -> new ArrayList<>())
                .add(item));
        files.forEach((file, ofFile) -> {
            page.line(1, file);
            for (CoverageItem item : ofFile) {
                String words = item.isExempt()
                        ? item.what().in(session.language()) + " – "
                                + Objects.requireNonNullElse(item.exempt(), new Text("", ""))
                                        .in(session.language())
                        : item.advice().in(session.language());
                page.say(2, "test-line", item.at().line(), words);
            }
        });
    }
}
