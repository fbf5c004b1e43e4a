package org.khen.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.khen.internal.language.Token.Kind;

/** Cuts the text of a rule file into tokens. Comments and blanks are dropped here and reach nobody. */
final class RuleTokens {

    private static final List<String> PAIRS = List.of("&&", "||", "==", "!=", ">=", "<=", "->", "::");

    private final String text;
    private final List<Fault> faults;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private RuleTokens(String text, List<Fault> faults) {
        this.text = text;
        this.faults = faults;
    }

    static List<Token> of(String text, List<Fault> faults) {
        RuleTokens reader = new RuleTokens(text, faults);
        if (text.startsWith("\uFEFF")) { // Windows editors write it
            reader.at = 1;
            reader.lineStart = 1;
        }
        while (reader.at < text.length()) {
            reader.next();
        }
        reader.add(Kind.END, text.length(), "");
        return reader.tokens;
    }

    private void next() {
        int character = text.codePointAt(at);
        if (Characters.blank(character)) {
            blank(character);
        } else if (text.startsWith("//", at)) {
            comment(endOfLine());
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (character == '"') {
            quoted();
        } else if (character == '\'') {
            int close = text.indexOf('\'', at + 1);
            refuse(Faults.singleQuote(here(endOfLine())), close < 0 ? endOfLine() : Math.min(close + 1, endOfLine()));
        } else if (Characters.startsName(character)) {
            add(Kind.WORD, endOfName(at + 1));
        } else if (character == '$') {
            add(Kind.VARIABLE, endOfName(at + 1));
        } else if (Characters.digit(character)) {
            add(Kind.NUMBER, endOfNumber());
        } else if (character < 128 && Characters.allowed(character)) {
            add(Kind.SYMBOL, at + (PAIRS.stream().anyMatch(pair -> text.startsWith(pair, at)) ? 2 : 1));
        } else {
            foreign(character);
        }
    }

    private void blank(int character) {
        at++;
        if (character == '\n' || (character == '\r' && !text.startsWith("\n", at))) {
            line++;
            lineStart = at;
        }
    }

    private void blockComment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            refuse(Faults.openComment(here(endOfLine())), text.length());
        } else {
            comment(close + 2);
        }
    }

    /** Skips a comment; what nobody can see is refused in there too, for it could make a comment look like a rule. */
    private void comment(int end) {
        while (at < end) {
            int character = text.codePointAt(at);
            if (Characters.blank(character)) {
                blank(character);
                continue;
            }
            if (!Characters.allowed(character)) {
                faults.add(Faults.character(here(at + Character.charCount(character)), character));
            }
            at += Character.charCount(character);
        }
    }

    private void quoted() {
        if (text.startsWith("\"\"\"", at)) {
            refuse(Faults.textBlock(here(at + 3)), at + 3);
            return;
        }
        for (int i = at + 1; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character == '"') {
                add(Kind.QUOTED, i + 1, text.substring(at + 1, i));
                return;
            }
            if (Characters.endsLine(character)) {
                break;
            }
            if (!Characters.allowed(character)) {
                int start = at;
                at = i;
                faults.add(Faults.character(here(i + Character.charCount(character)), character));
                at = start;
                add(Kind.REFUSED, endOfLine());
                return;
            }
        }
        refuse(Faults.openQuote(here(endOfLine())), endOfLine());
    }

    private void foreign(int character) {
        int end = at;
        while (end < text.length() && (text.codePointAt(end) >= 128 || Characters.inName(text.charAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        int after = Math.max(end, at + Character.charCount(character));
        refuse(
                Characters.allowed(character)
                        ? Faults.notAscii(here(after), character)
                        : Faults.character(here(after), character),
                after);
    }

    private void refuse(Fault fault, int end) {
        faults.add(fault);
        add(Kind.REFUSED, end);
    }

    private Token here(int end) {
        return new Token(Kind.REFUSED, text.substring(at, end), at, end, line, at - lineStart + 1);
    }

    private void add(Kind kind, int end) {
        add(kind, end, text.substring(at, end));
    }

    private void add(Kind kind, int end, String content) {
        tokens.add(new Token(kind, content, at, end, line, at - lineStart + 1));
        at = end;
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && !Characters.endsLine(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < text.length() && Characters.inName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfNumber() {
        int end = at;
        while (end < text.length() && (Characters.inName(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }
}
