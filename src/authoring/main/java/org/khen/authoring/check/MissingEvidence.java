package org.khen.authoring.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khen.Finding;
import org.khen.authoring.check.CheckedPacks.Placed;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.Fact;
import org.khen.facts.Household;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.facts.Registration;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.AwardScope;
import org.khen.pack.Criterion;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;
import org.khen.pack.Text;

/**
 * Facts that rules read and no row of {@code evidence.csv} is about, so that nobody is told which document would prove them.
 *
 * <p>Which facts a word reads is asked of the word: an empty dossier is decided on every day on which something changes, and every
 * fact that a criterion lacks there is one that it reads. What is asked only where something else is known, as the level of an
 * initiative that is there, does not show on an empty dossier and is not looked for. The day of the proposal, by which the rules in
 * force are chosen, is always given.
 */
final class MissingEvidence implements Check {

    @Override
    public void check(CheckedPacks packs, Problems found) {
        Set<Fact> told = EnumSet.noneOf(Fact.class);
        packs.all().forEach(pack -> pack.evidence().forEach(row -> told.add(row.fact())));
        Map<Fact, Set<String>> readBy = new EnumMap<>(Fact.class);
        for (Finding finding : findings(packs)) {
            for (Fact fact : finding.missing()) {
                if (!told.contains(fact)) {
                    readBy.computeIfAbsent(fact, none -> new TreeSet<>()).add(finding.criterion());
                }
            }
        }
        readBy.forEach((fact, criteria) -> add(fact, criteria, packs, found));
    }

    private static void add(Fact fact, Set<String> readers, CheckedPacks packs, Problems found) {
        List<Placed<Criterion>> rows = packs.criteria().values().stream()
                .filter(row -> readers.contains(row.item().id()))
                .toList();
        Placed<Criterion> first = rows.get(0);
        String id = first.item().id();
        int others = rows.size() - 1;
        found.add(
                ProblemCode.EVIDENCE_MISSING,
                first.pack(),
                packs.cell(first, first.item().at(), "id"),
                new Text(
                        "Tiêu chí \"" + id + "\"" + (others > 0 ? " và " + others + " tiêu chí khác" : "")
                                + " cần biết " + fact.vi() + ", nhưng evidence.csv không có dòng \"" + fact.path()
                                + "\".",
                        "The criterion \"" + id + "\"" + (others > 0 ? " and " + others + " more" : "") + " reads "
                                + fact.en() + ", but evidence.csv has no row \"" + fact.path() + "\"."),
                new Text(
                        "Hãy thêm dòng đó: tên gọi, giấy tờ chứng minh, nơi cấp.",
                        "Add the row: what it is called, the document, who issues it."));
    }

    private static List<Finding> findings(CheckedPacks packs) {
        List<Finding> all = new ArrayList<>();
        days(packs).forEach((award, days) -> {
            for (LocalDate day : days) {
                for (Candidate candidate : candidates(award, packs)) {
                    all.addAll(packs.trial()
                            .decide(Nomination.builder("-", award)
                                    .candidate(candidate)
                                    .proposedOn(day)
                                    .build())
                            .findings());
                }
            }
        });
        Set<Integer> years = packs.routes().stream()
                .map(Placed::item)
                .filter(row -> row.subject() == Subject.UNIT)
                .map(row -> start(row).getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        years.forEach(year -> all.addAll(packs.trial()
                .decide(Registration.builder("-", "-", year + 1).build())
                .findings()));
        return all;
    }

    /** For each award the days on which rows that may be about it begin. */
    private static Map<String, Set<LocalDate>> days(CheckedPacks packs) {
        Map<String, Set<LocalDate>> days = new TreeMap<>();
        packs.awards().forEach(award -> days.computeIfAbsent(award.item().id(), none -> new LinkedHashSet<>()));
        for (Placed<RouteRow> row : packs.routes()) {
            LocalDate start = start(row.item());
            if (AwardScope.isMark(row.item().award())) {
                days.values().forEach(all -> all.add(start));
            } else if (days.containsKey(row.item().award())) {
                days.get(row.item().award()).add(start);
            }
        }
        return days;
    }

    private static LocalDate start(RouteRow row) {
        LocalDate from = row.inForce().from();
        LocalDate to = row.inForce().to();
        return from != null ? from : to != null ? to : LocalDate.EPOCH;
    }

    private static List<Candidate> candidates(String award, CheckedPacks packs) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        packs.awards().stream()
                .filter(row -> row.item().id().equals(award))
                .forEach(row -> subjects.addAll(row.item().subjects()));
        List<Candidate> candidates = new ArrayList<>();
        if (subjects.contains(Subject.PERSON)) {
            candidates.add(Person.builder().build());
        }
        if (subjects.contains(Subject.COLLECTIVE)) {
            candidates.add(Collective.builder().build());
        }
        if (subjects.contains(Subject.HOUSEHOLD)) {
            candidates.add(Household.builder().build());
        }
        return candidates;
    }
}
