package org.khen.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khen.Comparison;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.RulePacks;
import org.khen.Verdict;
import org.khen.facts.Nomination;
import org.khen.pack.Value;

/** Variants c and d: Khen by the pack {@code bench}, whole decisions read into the slots. */
final class KhenVariant implements Variant {

    private static final List<String> FILES = List.of(
            "pack.csv",
            "sources.csv",
            "awards.csv",
            "routes.csv",
            "evidence.csv",
            "work/criteria.csv",
            "work/limits.csv",
            "work/rules.drl");

    private final EligibilityEngine engine;
    /** The slot of each finding: they come in the order of the routes. */
    private final int[] slots;

    KhenVariant(EligibilityEngine engine) {
        this.engine = engine;
        Decision any = engine.evaluate(new RandomCandidates(0).next());
        this.slots = any.findings().stream()
                .mapToInt(finding -> Work.place(finding.criterion()))
                .toArray();
    }

    /** By the pack as it stands. */
    static EligibilityEngine engine() {
        return EligibilityEngine.of(RulePacks.onClassPath("bench"));
    }

    /** By the pack with so many limit rows in all: each limit has a row for each of five other awards and each year. */
    static EligibilityEngine engine(int rows) {
        try {
            Path folder = Files.createTempDirectory("khen-bench").resolve("bench");
            for (String name : FILES) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                try (InputStream in = KhenVariant.class.getResourceAsStream("/META-INF/khen/packs/bench/" + name)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    Files.writeString(file, name.endsWith("limits.csv") ? MoreLimits.added(text, rows) : text);
                }
            }
            return EligibilityEngine.of(RulePacks.inFolders(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EligibilityEngine decides() {
        return engine;
    }

    @Override
    public Slots decide(Nomination nomination) {
        return filled(engine.evaluate(nomination));
    }

    Slots filled(Decision decision) {
        Slots filled = new Slots();
        List<Finding> findings = decision.findings();
        for (int i = 0; i < slots.length; i++) {
            Finding finding = findings.get(i);
            if (finding.verdict() == Verdict.MET) {
                filled.met(slots[i], value(slots[i], finding.comparisons()));
            }
        }
        filled.eligible(decision.outcome() == Outcome.ELIGIBLE);
        return filled;
    }

    private static int value(int slot, List<Comparison> comparisons) {
        if (comparisons.isEmpty() || (Work.COMBINED & (1L << slot)) != 0) {
            return Slots.NO_VALUE;
        }
        Value low = comparisons.get(0).low();
        return low instanceof Value.OfNumber number
                ? number.ratio().numerator().intValue()
                : ((Enum<?>) ((Value.OfWord) low).word()).ordinal();
    }
}
