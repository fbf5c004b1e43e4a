package org.khen.internal.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.internal.language.Condition.Test;
import org.khen.internal.language.Token.Kind;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/**
 * Reads what stands in the brackets of the pattern: names and conditions between commas. As in Drools a comma binds least,
 * then {@code ||}, then {@code &&}.
 */
final class ItemsReader {

    static final int MOST_BRACKETS = 40;
    /** The time that Drools 10.2.0 takes doubles with every group inside a group; at 14 a rule takes seconds. */
    static final int MOST_GROUPS = 6;
    /** Drools reads a chain of operators by recursion. */
    static final int MOST_TESTS = 200;

    private static final Pattern NAME = Pattern.compile("\\$[a-z][A-Za-z0-9]{0,39}");
    private static final Set<String> COMPARING = Set.of(
            "==",
            "!=",
            ">=",
            "<=",
            ">",
            "<",
            "=",
            "matches",
            "contains",
            "memberOf",
            "in",
            "soundslike",
            "str",
            "before",
            "after",
            "during",
            "excludes",
            "not");

    private final Cursor cursor;
    private final String file;
    private final List<Fault> faults;
    private final CallReader calls;
    private final Map<String, Binding> bindings = new LinkedHashMap<>();
    private final Map<String, Token> unused = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private final List<CellRef> placesOfTests = new ArrayList<>();
    private int depth;

    ItemsReader(Cursor cursor, String file, List<Fault> faults) {
        this.cursor = cursor;
        this.file = file;
        this.faults = faults;
        this.calls = new CallReader(cursor, file);
    }

    List<Binding> bindings() {
        return List.copyOf(bindings.values());
    }

    List<Reference> references() {
        return calls.references();
    }

    List<CellRef> placesOfTests() {
        return placesOfTests;
    }

    /** Reads up to the closing bracket; {@code null} if a fault was found that reading could go on after. */
    @Nullable
    Condition read(String rule) throws Fault {
        int faultsBefore = faults.size();
        List<Condition> conditions = new ArrayList<>();
        if (!cursor.peek().isSymbol(")")) {
            do {
                item(conditions);
            } while (cursor.takeSymbol(","));
        }
        cursor.expectSymbol(")");
        if (faults.size() > faultsBefore) {
            return null;
        }
        if (conditions.isEmpty()) {
            throw Faults.empty(cursor.previous(), rule);
        }
        unused.values().forEach(name -> faults.add(ConditionFaults.unused(name)));
        return Condition.and(conditions);
    }

    private void item(List<Condition> conditions) throws Fault {
        Token start = cursor.peek();
        int position = cursor.position();
        try {
            if (start.is(Kind.VARIABLE) && cursor.peekSecond().isSymbol(":")) {
                binding();
            } else {
                conditions.add(shallow(start, or()));
            }
            if (!cursor.peek().isSymbol(",") && !cursor.peek().isSymbol(")")) {
                throw cursor.stop(Faults.expected(cursor.previous().after(), ")", cursor.peek()));
            }
        } catch (Fault fault) {
            if (start.is(Kind.VARIABLE)) {
                broken.add(start.text());
            }
            depth = 0;
            if (!cursor.skipItem(position)) {
                throw fault;
            }
            faults.add(fault);
        }
    }

    private static Condition shallow(Token start, Condition condition) throws Fault {
        if (condition.depth() > MOST_GROUPS) {
            throw Faults.nesting(start, MOST_GROUPS);
        }
        return condition;
    }

    private void binding() throws Fault {
        Token name = cursor.take();
        cursor.take();
        if (!NAME.matcher(name.text()).matches()) {
            throw ConditionFaults.binding(name);
        }
        if (name.text().equals(RuleReader.DOSSIER) || bindings.containsKey(name.text())) {
            throw ConditionFaults.rebound(name);
        }
        Call call = chain();
        if (call.word().isCondition()) {
            throw ConditionFaults.binding(name);
        }
        if (COMPARING.contains(cursor.peek().text())) {
            throw ConditionFaults.comparison(cursor.peek());
        }
        bindings.put(name.text(), new Binding(name.text(), call));
        unused.put(name.text(), name);
    }

    private Condition or() throws Fault {
        List<Condition> any = new ArrayList<>();
        do {
            any.add(and());
        } while (cursor.takeSymbol("||"));
        return Condition.or(any);
    }

    private Condition and() throws Fault {
        List<Condition> all = new ArrayList<>();
        do {
            all.add(single());
        } while (cursor.takeSymbol("&&"));
        return Condition.and(all);
    }

    private Condition single() throws Fault {
        Token start = cursor.peek();
        if (start.isSymbol("!") || start.isWord("not")) {
            throw ConditionFaults.negation(start);
        }
        if (start.isSymbol("(")) {
            return bracket();
        }
        if (start.is(Kind.VARIABLE) && cursor.peekSecond().isSymbol(":")) {
            throw ConditionFaults.binding(start);
        }
        Call call = chain();
        if (COMPARING.contains(cursor.peek().text())) {
            throw ConditionFaults.comparison(cursor.peek());
        }
        if (!call.word().isCondition()) {
            throw cursor.stop(ConditionFaults.noCondition(start));
        }
        if (placesOfTests.size() == MOST_TESTS) {
            throw Faults.tooMany(start, new Text("điều kiện trong một quy tắc", "conditions in one rule"), MOST_TESTS);
        }
        placesOfTests.add(new CellRef(file, start.line(), start.column()));
        return new Test(call);
    }

    private Condition bracket() throws Fault {
        Token open = cursor.take();
        if (++depth > MOST_BRACKETS) {
            throw Faults.nesting(open, MOST_BRACKETS);
        }
        Condition inside = or();
        cursor.expectSymbol(")");
        depth--;
        return inside;
    }

    private Call chain() throws Fault {
        Token start = cursor.peek();
        if (!start.is(Kind.VARIABLE)) {
            return calls.read(null);
        }
        Binding binding = bindings.get(start.text());
        if (binding == null) {
            throw broken.contains(start.text())
                    ? Fault.reportedBefore(start)
                    : ConditionFaults.unbound(start, bindings.keySet());
        }
        cursor.take();
        unused.remove(start.text());
        if (!cursor.takeSymbol(".")) {
            throw cursor.stop(ConditionFaults.noCondition(start));
        }
        return calls.read(binding);
    }
}
