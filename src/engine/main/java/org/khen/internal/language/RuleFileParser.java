package org.khen.internal.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.khen.internal.language.Token.Kind;
import org.khen.pack.Text;

/**
 * Reads a rule file. Whatever the grammar does not name is refused, so that no foreign code can hide in what it does not
 * know: rule files pass through many hands.
 */
public final class RuleFileParser {

    static final int MOST_BYTES = 256 * 1024;
    static final int MOST_RULES = 500;

    /** Words of Drools that people know from elsewhere; all others outside of a rule are just text. */
    static final Set<String> OF_DROOLS = Set.of(
            "package",
            "import",
            "global",
            "function",
            "declare",
            "query",
            "unit",
            "dialect",
            "attributes",
            "expander",
            "template",
            "eval",
            "exists",
            "not",
            "forall",
            "accumulate",
            "acc",
            "groupby",
            "collect",
            "from",
            "over",
            "modify",
            "update",
            "insert",
            "insertLogical",
            "delete",
            "retract",
            "new",
            "this",
            "instanceof",
            "null",
            "extends",
            "do",
            "or",
            "and",
            "return",
            "if",
            "while",
            "for",
            "throw",
            "System",
            "Runtime",
            "kcontext",
            "drools");

    private final String file;
    private final String text;
    private final List<Fault> faults = new ArrayList<>();
    private final List<ParsedRule> rules = new ArrayList<>();

    private RuleFileParser(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads a file. It finds all problems as far as sensible: after a fault it goes on with the next condition or rule.
     *
     * @param pack the code of the pack, for problems
     * @param file the file, from the folder of the pack
     * @param text what it holds
     */
    public static ParsedRules parse(String pack, String file, String text) {
        RuleFileParser parser = new RuleFileParser(file, text);
        parser.read();
        return new ParsedRules(
                parser.rules,
                parser.faults.stream()
                        .sorted(Comparator.comparingInt(fault -> fault.at().start()))
                        .map(fault -> fault.in(pack, file))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void read() {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            faults.add(Faults.tooLarge(new Token(Kind.END, "", 0, 0, 0, 0), bytes));
            return;
        }
        Cursor cursor = new Cursor(RuleTokens.of(text, faults));
        Map<String, Integer> lines = new HashMap<>();
        int count = 0;
        while (!cursor.peek().is(Kind.END)) {
            Token start = cursor.peek();
            if (!start.isWord("rule")) {
                faults.add(cursor.stop(
                        OF_DROOLS.contains(start.text()) ? Faults.notAllowed(start) : Faults.outside(start)));
                cursor.skipToRule();
            } else if (++count > MOST_RULES) {
                faults.add(Faults.tooMany(start, new Text("quy tắc trong một tệp", "rules in one file"), MOST_RULES));
                return;
            } else {
                read(new RuleReader(cursor, file, text, faults), cursor, lines);
            }
        }
    }

    private void read(RuleReader reader, Cursor cursor, Map<String, Integer> lines) {
        cursor.take();
        Token name = cursor.peek();
        try {
            reader.read().ifPresent(rules::add);
        } catch (Fault fault) {
            faults.add(fault);
            cursor.skipToRule();
        }
        if (name.is(Kind.QUOTED)) {
            Integer before = lines.putIfAbsent(name.text(), name.line());
            if (before != null) {
                faults.add(Faults.duplicate(name, before));
                rules.removeIf(
                        rule -> rule.name().equals(name.text()) && rule.at().line() >= name.line());
            }
        }
    }
}
