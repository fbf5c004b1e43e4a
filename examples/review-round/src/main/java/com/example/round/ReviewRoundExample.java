package com.example.round;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khen.EligibilityEngine;
import org.khen.RoundDecision;
import org.khen.RulePacks;
import org.khen.facts.ReviewRound;
import org.khen.pack.Language;
import org.khen.report.RoundPapers;

/** Reviews a round and writes the papers of the council. */
public final class ReviewRoundExample {

    private ReviewRoundExample() {}

    /**
     * Reviews the made-up city round.
     *
     * @param arguments the folder for the papers
     */
    public static void main(String[] arguments) throws IOException {
        EligibilityEngine engine = EligibilityEngine.of(RulePacks.onClassPath("law-2003", "hai-phong-6963"));
        ReviewRound round = HaiPhongRound.make();
        RoundDecision decision = engine.review(round);
        System.out.print(decision.summary(Language.VIETNAMESE));

        Path folder = Files.createDirectories(Path.of(arguments.length == 0 ? "target/papers" : arguments[0]));
        RoundPapers papers = RoundPapers.of(round, decision, Language.VIETNAMESE);
        try (Writer report = Files.newBufferedWriter(folder.resolve("bao-cao.html"));
                OutputStream list = Files.newOutputStream(folder.resolve("danh-sach.xlsx"))) {
            papers.council(report);
            papers.workbook(list);
        }
    }
}
