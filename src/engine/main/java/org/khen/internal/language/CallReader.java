package org.khen.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.internal.language.Token.Kind;
import org.khen.pack.CellRef;
import org.khen.rules.Dossier;

/** Reads words of the vocabulary with what they are given: {@code years().satisfies("bk-tinh.years")}. */
final class CallReader {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final int LONGEST_CHAIN = 10;

    /** Words that take the code of a limit, and at which place. */
    private static final Map<String, Integer> LIMIT_AT =
            Map.of("satisfies", 0, "satisfiesWhereSet", 0, "lasting", 0, "withTitles", 1);

    private final Cursor cursor;
    private final String file;
    private final Vocabulary vocabulary = Vocabulary.OF_DOSSIER;
    private final List<Reference> references = new ArrayList<>();

    CallReader(Cursor cursor, String file) {
        this.cursor = cursor;
        this.file = file;
    }

    List<Reference> references() {
        return references;
    }

    /** Reads a chain of words, the first of which is asked of the receiver; {@code null} is the dossier. */
    Call read(@Nullable Receiver receiver) throws Fault {
        Call call = word(receiver);
        for (int length = 1; cursor.takeSymbol("."); length++) {
            if (length > LONGEST_CHAIN) {
                throw Faults.nesting(cursor.previous(), LONGEST_CHAIN);
            }
            call = word(call);
        }
        return call;
    }

    private Call word(@Nullable Receiver receiver) throws Fault {
        Token name = cursor.peek();
        if (!name.is(Kind.WORD)) {
            throw cursor.stop(ConditionFaults.noWord(name, vocabulary.names(type(receiver))));
        }
        Class<?> type = type(receiver);
        List<VocabularyWord> words = vocabulary.words(type, name.text());
        if (words.isEmpty()) {
            throw RuleFileParser.OF_DROOLS.contains(name.text())
                    ? Faults.notAllowed(name)
                    : ConditionFaults.unknownWord(name, vocabulary.names(type));
        }
        cursor.take();
        cursor.expectSymbol("(");
        List<Reference> used = new ArrayList<>();
        List<Argument> arguments = arguments(name.text(), used);
        VocabularyWord fitting = words.stream()
                .filter(word -> word.fits(arguments))
                .findFirst()
                .orElseThrow(() -> ConditionFaults.misfit(name, words));
        references.addAll(used);
        return new Call(receiver, fitting, arguments);
    }

    private static Class<?> type(@Nullable Receiver receiver) {
        return receiver == null
                ? Dossier.class
                : receiver.resolved().word().method().getReturnType();
    }

    private List<Argument> arguments(String word, List<Reference> used) throws Fault {
        List<Argument> arguments = new ArrayList<>();
        if (!cursor.takeSymbol(")")) {
            do {
                arguments.add(argument(word, arguments.size(), used));
            } while (cursor.takeSymbol(","));
            cursor.expectSymbol(")");
        }
        return arguments;
    }

    private Argument argument(String word, int place, List<Reference> used) throws Fault {
        Token token = cursor.peek();
        if (token.isWord("param") && cursor.peekSecond().isSymbol("(")) {
            cursor.take();
            cursor.take();
            String code = code(Reference.Kind.PARAMETER, used);
            cursor.expectSymbol(")");
            return new Argument.ParameterCode(code);
        }
        return switch (token.kind()) {
            case QUOTED -> new Argument.Code(code(kind(word, place), used));
            case NUMBER -> number(cursor.take());
            case WORD -> constant(token);
            default -> throw cursor.stop(ConditionFaults.argument(token));
        };
    }

    /** What a code in quotes is the code of: of a limit where something is held against it, of an award elsewhere. */
    private static Reference.Kind kind(String word, int place) {
        if (word.equals("satisfiesTable")) {
            return Reference.Kind.TABLE;
        }
        Integer limitAt = LIMIT_AT.get(word);
        return limitAt != null && limitAt == place ? Reference.Kind.LIMIT : Reference.Kind.AWARD;
    }

    private String code(Reference.Kind kind, List<Reference> used) throws Fault {
        Token token = cursor.peek();
        if (!token.is(Kind.QUOTED)) {
            throw cursor.stop(ConditionFaults.argument(token));
        }
        if (!RuleReader.CODE.matcher(token.text()).matches()) {
            throw Faults.code(token);
        }
        cursor.take();
        used.add(new Reference(kind, token.text(), new CellRef(file, token.line(), token.column())));
        return token.text();
    }

    private static Argument number(Token token) throws Fault {
        if (!NUMBER.matcher(token.text()).matches()) {
            throw ConditionFaults.number(token);
        }
        return new Argument.WholeNumber(Integer.parseInt(token.text()));
    }

    private Argument constant(Token type) throws Fault {
        if (!cursor.peekSecond().isSymbol(".")) {
            Optional<String> owner = vocabulary.enumNames().stream()
                    .filter(name -> vocabulary.constant(name, type.text()).isPresent())
                    .findFirst();
            throw owner.isPresent()
                    ? ConditionFaults.unknownType(type, List.of(owner.get() + "." + type.text()))
                    : ConditionFaults.argument(type);
        }
        if (!vocabulary.enumNames().contains(type.text())) {
            throw RuleFileParser.OF_DROOLS.contains(type.text())
                    ? Faults.notAllowed(type)
                    : ConditionFaults.unknownType(type, vocabulary.enumNames());
        }
        cursor.take();
        cursor.take();
        Token name = cursor.peek();
        Optional<Enum<?>> constant = vocabulary.constant(type.text(), name.text());
        if (constant.isEmpty() || !name.is(Kind.WORD)) {
            throw cursor.stop(ConditionFaults.unknownConstant(name, type.text(), vocabulary.constants(type.text())));
        }
        cursor.take();
        return new Argument.Word(constant.get());
    }
}
