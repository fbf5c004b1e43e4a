package org.khen.internal.language;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.internal.language.Condition.And;
import org.khen.internal.language.Condition.Or;
import org.khen.internal.language.Condition.Test;

/**
 * Prints rules from their values, so that nothing reaches the rule engine that the parser did not understand.
 *
 * <p>Drools is given the rules with every name replaced by what it stands for: Drools 10.2.0 does not compile a name for
 * something asked of a name, and without names each condition is tested where the dossier is inserted, once for all rules
 * that share it.
 */
public final class DrlText {

    /** The package of generated rules. */
    public static final String PACKAGE = "org.khen.generated";

    private final boolean names;

    private DrlText(boolean names) {
        this.names = names;
    }

    /** A rule in canonical form, as a rule file holds it. */
    public static String of(ParsedRule rule) {
        return new DrlText(true).rule(rule, "Dossier( ");
    }

    /** A condition in canonical form, as a rule file holds it. */
    public static String of(Condition condition) {
        return new DrlText(true).condition(condition);
    }

    /**
     * What Drools is given: the rules sorted by name.
     *
     * @param rules rules with names of their own
     */
    public static String forDrools(List<ParsedRule> rules) {
        DrlText drools = new DrlText(false);
        StringBuilder text = new StringBuilder("package " + PACKAGE + ";\n\n");
        imports(rules).forEach(type -> text.append("import ").append(type).append(";\n"));
        List<ParsedRule> sorted = sorted(rules);
        sorted.forEach(rule -> text.append('\n').append(drools.rule(rule, "AskedDossier( ")));
        return text.toString();
    }

    /** The rules in the order by which {@link AskedDossier#asked} counts them. */
    public static List<ParsedRule> sorted(List<ParsedRule> rules) {
        return rules.stream().sorted(Comparator.comparing(ParsedRule::name)).toList();
    }

    private static Set<String> imports(List<ParsedRule> rules) {
        Set<String> types = new TreeSet<>(Set.of(AskedDossier.class.getName()));
        rules.stream()
                .flatMap(rule -> rule.condition().tests())
                .flatMap(test -> Stream.iterate(test.call(), Objects::nonNull, Call::askedOf))
                .flatMap(call -> call.arguments().stream())
                .forEach(argument -> {
                    if (argument instanceof Argument.Word word) {
                        types.add(word.constant().getDeclaringClass().getName());
                    }
                });
        return types;
    }

    private String rule(ParsedRule rule, String pattern) {
        Stream<String> bindings = names
                ? rule.bindings().stream().map(binding -> binding.name() + " : " + call(binding.call()))
                : Stream.empty();
        Stream<String> conditions = rule.condition() instanceof And and
                ? and.all().stream().map(this::grouped)
                : Stream.of(condition(rule.condition()));
        String items = Stream.concat(bindings, conditions).collect(Collectors.joining(",\n        "));
        return "rule \"" + rule.name() + "\"\nwhen\n    $d : " + pattern + items + " )\nthen\n    $d.met(\""
                + rule.name() + "\");\nend\n";
    }

    private String condition(Condition condition) {
        if (condition instanceof Test test) {
            return call(test.call());
        }
        if (!(condition instanceof And || condition instanceof Or)) {
            throw new IllegalArgumentException("not the condition of a rule: condition = " + condition);
        }
        // Brackets around every group: nobody need know which operator binds more, Drools included.
        return condition instanceof And and
                ? and.all().stream().map(this::grouped).collect(Collectors.joining(" && "))
                : ((Or) condition).any().stream().map(this::grouped).collect(Collectors.joining(" || "));
    }

    private String grouped(Condition condition) {
        return condition instanceof Test ? condition(condition) : "(" + condition(condition) + ")";
    }

    private String call(Call call) {
        return before(call.receiver())
                + call.arguments().stream()
                        .map(DrlText::argument)
                        .collect(Collectors.joining(", ", call.word().name() + "(", ")"));
    }

    private String before(@Nullable Receiver receiver) {
        if (receiver == null) {
            return "";
        }
        return (names && receiver instanceof Binding binding ? binding.name() : call(receiver.resolved())) + ".";
    }

    private static String argument(Argument argument) {
        if (argument instanceof Argument.Word word) {
            return word.constant().getDeclaringClass().getSimpleName() + "."
                    + word.constant().name();
        }
        if (argument instanceof Argument.WholeNumber number) {
            return Integer.toString(number.value());
        }
        return argument instanceof Argument.ParameterCode parameter
                ? "param(\"" + parameter.code() + "\")"
                : "\"" + ((Argument.Code) argument).code() + "\"";
    }
}
