package org.khen.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khen.internal.language.Token.Kind;
import org.khen.pack.CellRef;

/** Reads one rule: its name, its one pattern and its one consequence. */
final class RuleReader {

    static final String DOSSIER = "$d";
    static final Pattern CODE = Pattern.compile("[a-z][a-z0-9.-]{0,99}");

    private final Cursor cursor;
    private final String file;
    private final String text;
    private final List<Fault> faults;

    RuleReader(Cursor cursor, String file, String text, List<Fault> faults) {
        this.cursor = cursor;
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    /** Reads on from after {@code rule}; nothing if a fault was found that reading could go on after. */
    Optional<ParsedRule> read() throws Fault {
        Token start = cursor.previous();
        Token name = cursor.peek();
        if (!name.is(Kind.QUOTED) || !CODE.matcher(name.text()).matches()) {
            throw cursor.stop(Faults.ruleName(name));
        }
        cursor.take();
        if (!cursor.takeWord("when")) {
            throw cursor.stop(
                    cursor.atRule()
                            ? Faults.expected(name.after(), "when", cursor.peek())
                            : Faults.attribute(cursor.peek()));
        }
        openPattern();
        int faultsBefore = faults.size();
        ItemsReader items = new ItemsReader(cursor, file, faults);
        Condition condition = items.read(name.text());
        if (!cursor.takeWord("then")) {
            throw cursor.stop(
                    cursor.atRule() || cursor.peek().isWord("end")
                            ? Faults.expected(cursor.previous().after(), "then", cursor.peek())
                            : Faults.pattern(cursor.peek()));
        }
        consequence(name.text());
        if (faults.size() > faultsBefore || condition == null) {
            return Optional.empty();
        }
        return Optional.of(new ParsedRule(
                name.text(),
                new CellRef(file, start.line(), start.column()),
                condition,
                items.bindings(),
                items.references(),
                items.placesOfTests(),
                text.substring(start.start(), cursor.previous().end())));
    }

    private void openPattern() throws Fault {
        if (!cursor.peek().is(Kind.VARIABLE) || !cursor.peek().text().equals(DOSSIER)) {
            throw cursor.stop(Faults.pattern(cursor.peek()));
        }
        cursor.take();
        cursor.expectSymbol(":");
        if (!cursor.takeWord("Dossier")) {
            throw cursor.stop(Faults.pattern(cursor.peek()));
        }
        cursor.expectSymbol("(");
    }

    private void consequence(String rule) throws Fault {
        if (!cursor.peek().text().equals(DOSSIER) || !cursor.peek().is(Kind.VARIABLE)) {
            throw cursor.stop(Faults.consequence(cursor.peek(), rule));
        }
        cursor.take();
        if (!cursor.takeSymbol(".") || !cursor.takeWord("met")) {
            throw cursor.stop(Faults.consequence(cursor.peek(), rule));
        }
        cursor.expectSymbol("(");
        Token met = cursor.peek();
        if (!met.is(Kind.QUOTED)) {
            throw cursor.stop(Faults.consequence(met, rule));
        }
        if (!met.text().equals(rule)) {
            throw Faults.otherName(met, rule);
        }
        cursor.take();
        cursor.expectSymbol(")");
        cursor.expectSymbol(";");
        if (!cursor.takeWord("end")) {
            throw cursor.stop(
                    cursor.atRule()
                            ? Faults.noEnd(cursor.previous().after(), rule)
                            : Faults.consequence(cursor.peek(), rule));
        }
    }
}
