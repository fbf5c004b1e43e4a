package org.khen.internal.language;

import java.util.List;
import org.khen.internal.language.Token.Kind;

/** A place in the tokens of a rule file. */
final class Cursor {

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token previous() {
        return tokens.get(Math.max(at - 1, 0));
    }

    Token take() {
        Token token = tokens.get(at);
        if (!token.is(Kind.END)) {
            at++;
        }
        return token;
    }

    boolean takeSymbol(String symbol) {
        if (peek().isSymbol(symbol)) {
            at++;
            return true;
        }
        return false;
    }

    boolean takeWord(String word) {
        if (peek().isWord(word)) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes a symbol or says that it is missing, right after what stands before it. */
    void expectSymbol(String symbol) throws Fault {
        if (!takeSymbol(symbol)) {
            throw stop(Faults.expected(previous().after(), symbol, peek()));
        }
    }

    /** The fault, unless what stands here was refused when it was read. */
    Fault stop(Fault fault) {
        return peek().is(Kind.REFUSED) ? Fault.reportedBefore(peek()) : fault;
    }

    boolean atRule() {
        return peek().isWord("rule") || peek().is(Kind.END);
    }

    void skipToRule() {
        while (!atRule()) {
            at++;
        }
    }

    int position() {
        return at;
    }

    /** Skips an item of a pattern, counting brackets from where it started; whether the pattern goes on after it. */
    boolean skipItem(int start) {
        at = start;
        int depth = 0;
        while (!atRule() && !peek().isWord("then") && !peek().isWord("end")) {
            if (peek().isSymbol("(")) {
                depth++;
            } else if (depth == 0 && (peek().isSymbol(",") || peek().isSymbol(")"))) {
                return true;
            } else if (peek().isSymbol(")")) {
                depth--;
            }
            at++;
        }
        return false;
    }
}
