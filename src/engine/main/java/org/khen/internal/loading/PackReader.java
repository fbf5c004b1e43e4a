package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.FileText;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.language.ParsedRules;
import org.khen.internal.language.RuleFileParser;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.Problems;
import org.khen.pack.Criterion;
import org.khen.pack.Rule;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Table;
import org.khen.pack.Topic;
import org.khen.pack.TopicOrder;

/** Reads the files of one pack. */
final class PackReader {

    private final PackFiles files;
    private final Problems problems;
    private final Map<String, Set<String>> unsound = new HashMap<>();
    private final Map<String, Map<Column, Integer>> columns = new HashMap<>();
    private final List<ParsedRule> rules = new ArrayList<>();
    private final Set<String> incomplete = new HashSet<>();
    private final Set<String> faultyRuleFiles = new HashSet<>();
    private String pack;

    private PackReader(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.pack = files.name();
    }

    static ReadPack read(PackFiles files, Problems problems) {
        return new PackReader(files, problems).read();
    }

    private ReadPack read() {
        PackTable.Description description = description();
        pack = description.id();
        Set<String> counted = inventory(description).counted();
        files.unreadable().forEach(this::nothingKnownOf);
        Map<String, Source> sources = new LinkedHashMap<>();
        List<Source> sourceRows = table(SourcesTable.FORMAT, counted, SourcesTable::read);
        // Of two rows with one code the first stands in.
        sourceRows.forEach(source -> sources.putIfAbsent(source.id(), source));
        DuplicateIds.amongSources(sourceRows, problems, pack);
        RulePack read = new RulePack(
                description.id(),
                description.version(),
                description.title(),
                description.authority(),
                description.inForce(),
                description.buildsOn(),
                description.overrides(),
                files.hash(counted),
                sources,
                table(AwardsTable.FORMAT, counted, AwardsTable::read),
                table(RoutesTable.FORMAT, counted, RoutesTable::read),
                table(EvidenceTable.FORMAT, counted, EvidenceTable::read),
                table(SpendsTable.FORMAT, counted, SpendsTable::read),
                topics(counted),
                tables(counted),
                table(MovementsTable.FORMAT, counted, MovementsTable::read),
                table(PlacesTable.FORMAT, counted, PlacesTable::read),
                table(UnnoticedTable.FORMAT, counted, UnnoticedTable::read),
                table(TransitionsTable.FORMAT, counted, TransitionsTable::read),
                table(RoundsTable.FORMAT, counted, RoundsTable::read));
        return new ReadPack(
                read,
                List.copyOf(rules),
                unsound,
                incomplete,
                faultyRuleFiles,
                columns,
                description.line(PackTable.BUILDS_ON),
                description.line(PackTable.OVERRIDES));
    }

    /** What a file that cannot be opened would say is not to be missed elsewhere. */
    private void nothingKnownOf(String file) {
        if (PackFileNames.isTable(file)) {
            unsound.computeIfAbsent(TableFile.FOLDER, name -> new HashSet<>()).add(PackFileNames.tableOf(file));
        } else if (PackFileNames.nameOf(file).equals(PackFileNames.RULES)) {
            faultyRuleFiles.add(file);
        } else {
            incomplete.add(PackFileNames.nameOf(file));
        }
    }

    private PackInventory inventory(PackTable.Description description) {
        boolean layered =
                !description.buildsOn().isEmpty() || !description.overrides().isEmpty();
        return new PackInventory(files, pack, layered, problems);
    }

    private PackTable.Description description() {
        byte[] bytes = files.content().get(PackFiles.DESCRIPTION);
        return bytes == null
                ? PackTable.Description.missing(files.name())
                : PackTable.read(bytes, problems.in(files.name(), PackFiles.DESCRIPTION));
    }

    private List<Topic> topics(Set<String> counted) {
        Set<String> folders = new TreeSet<>(TopicOrder.FAMILIES_FIRST);
        counted.forEach(file -> folders.add(PackFileNames.folderOf(file)));
        folders.remove("");
        folders.remove(TableFile.FOLDER);
        return folders.stream().map(folder -> topic(folder, counted)).toList();
    }

    private Topic topic(String folder, Set<String> counted) {
        String home = folder + "/";
        List<Criterion> criteria = table(
                home, CriteriaTable.FORMAT, counted, (bytes, problems) -> CriteriaTable.read(bytes, problems, folder));
        return new Topic(
                folder,
                criteria,
                table(home, LimitsTable.FORMAT, counted, LimitsTable::read),
                rules(home + PackFileNames.RULES, counted),
                table(home, CasesTable.FORMAT, counted, (bytes, problems) -> CasesTable.read(bytes, problems, folder)));
    }

    private List<Table> tables(Set<String> counted) {
        List<Table> tables = new ArrayList<>();
        for (String file : new TreeSet<>(counted)) {
            byte[] bytes = files.content().get(file);
            if (bytes != null && PackFileNames.isTable(file)) {
                String code = PackFileNames.tableOf(file);
                TableFile.Read read = TableFile.read(code, bytes, problems.in(pack, file));
                columns.put(file, read.columns());
                if (read.table() == null) {
                    unsound.computeIfAbsent(TableFile.FOLDER, name -> new HashSet<>())
                            .add(code);
                } else {
                    tables.add(read.table());
                }
            }
        }
        return tables;
    }

    private List<Rule> rules(String file, Set<String> counted) {
        byte[] bytes = files.content().get(file);
        if (bytes == null || !counted.contains(file)) {
            return List.of();
        }
        FileProblems ofFile = problems.in(pack, file);
        Optional<String> text = FileText.read(bytes, ofFile);
        if (text.isEmpty()) {
            faultyRuleFiles.add(file);
            return List.of();
        }
        ParsedRules parsed = RuleFileParser.parse(pack, file, text.get());
        problems.addAll(parsed.problems());
        if (!parsed.problems().isEmpty()) {
            faultyRuleFiles.add(file);
        }
        rules.addAll(parsed.rules());
        return parsed.rules().stream()
                .map(rule -> new Rule(rule.name(), rule.text(), rule.at()))
                .toList();
    }

    private <T> List<T> table(TableFormat format, Set<String> counted, TableOf<T> table) {
        return table("", format, counted, table);
    }

    private <T> List<T> table(String home, TableFormat format, Set<String> counted, TableOf<T> table) {
        String file = home + format.file();
        byte[] bytes = files.content().get(file);
        if (bytes == null || !counted.contains(file)) {
            return List.of();
        }
        ReadTable<T> read = table.read(bytes, problems.in(pack, file));
        unsound.computeIfAbsent(format.file(), name -> new HashSet<>()).addAll(read.unsound());
        columns.put(file, read.columns());
        if (problems.lostRowsOf(pack, file)) {
            incomplete.add(format.file());
        }
        return List.copyOf(read.items());
    }

    /** Reads one kind of table. */
    @FunctionalInterface
    private interface TableOf<T> {
        ReadTable<T> read(byte[] bytes, FileProblems problems);
    }
}
