package org.khen.internal.drools;

import java.util.List;
import java.util.Set;
import org.khen.EvaluationException;

/**
 * Looks through compiled classes before any of them is loaded: what they refer to must be on a list, taken from rules of
 * every shape and frozen. It does not trust the parser, nor what Drools makes of a text.
 */
final class BytecodeCheck {

    /** Classes whose members may be used, all of them. */
    private static final List<String> PACKAGES = List.of("org/khen/generated/", "org/khen/rules/");

    /** Words of the vocabulary: types, and constants by their names in capitals. No method of them. */
    private static final String FACTS = "org/khen/facts/[A-Za-z]+(\\.[A-Z][A-Z0-9_]*)?";

    private static final Set<String> TYPES = Set.of(
            "java/lang/Exception",
            "java/lang/invoke/MethodHandles",
            "java/lang/invoke/MethodHandles$Lookup",
            "java/lang/String",
            "org/drools/model/consequences/ConsequenceBuilder",
            "org/drools/model/DomainClassMetadata",
            "org/drools/model/functions/Block1",
            "org/drools/model/functions/HashedExpression",
            "org/drools/model/functions/Predicate1",
            "org/drools/model/Model",
            "org/drools/model/PatternDSL",
            "org/drools/model/Rule",
            "org/drools/model/RuleItemBuilder");

    private static final Set<String> MEMBERS = Set.of(
            "java/lang/Enum.<init>",
            "java/lang/Enum.valueOf",
            "java/lang/IllegalArgumentException.<init>",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/lang/Object.<init>",
            "java/lang/RuntimeException.<init>",
            "java/lang/String.equals",
            "java/lang/String.hashCode",
            "java/lang/System.arraycopy",
            "java/time/format/DateTimeFormatterBuilder.<init>",
            "java/time/format/DateTimeFormatterBuilder.appendPattern",
            "java/time/format/DateTimeFormatterBuilder.parseCaseInsensitive",
            "java/time/format/DateTimeFormatterBuilder.toFormatter",
            "java/util/Arrays.asList",
            "java/util/Collections.emptyList",
            "java/util/Locale.ENGLISH",
            "org/drools/model/consequences/ConsequenceBuilder$_1.execute",
            "org/drools/model/functions/PredicateInformation.<init>",
            "org/drools/model/functions/PredicateInformation.addRuleNames",
            "org/drools/model/functions/PredicateInformation.setMoreThanMaxRuleDefs", // many rules share a condition
            "org/drools/model/impl/RuleBuilder.build",
            "org/drools/model/PatternDSL$PatternDef.expr",
            "org/drools/modelcompiler/dsl/pattern/D.declarationOf",
            "org/drools/modelcompiler/dsl/pattern/D.on",
            "org/drools/modelcompiler/dsl/pattern/D.pattern",
            "org/drools/modelcompiler/dsl/pattern/D.rule",
            "org/drools/util/DateUtils.getDateFormatMask");

    private static final String ASKED_DOSSIER = "org/khen/internal/language/AskedDossier";

    private BytecodeCheck() {}

    /**
     * Throws if a class refers to anything that is not on the list.
     *
     * @param file the file of the class
     * @param bytes what it holds
     */
    static void check(String file, byte[] bytes) {
        List<String> foreign = foreign(bytes);
        if (!foreign.isEmpty()) {
            throw new EvaluationException("Compiled rules hold foreign code and were not loaded: class = " + file
                    + ", refers to = " + foreign);
        }
    }

    /** What a class refers to that is not on the list. */
    static List<String> foreign(byte[] bytes) {
        return ClassFile.references(bytes).stream()
                .filter(reference -> !allowed(reference))
                .toList();
    }

    private static boolean allowed(String reference) {
        return PACKAGES.stream().anyMatch(reference::startsWith)
                || reference.matches(FACTS)
                || TYPES.contains(reference)
                || MEMBERS.contains(reference)
                || reference.equals(ASKED_DOSSIER)
                || reference.startsWith(ASKED_DOSSIER + ".")
                || (reference.indexOf('.') < 0
                        && MEMBERS.stream().anyMatch(member -> member.startsWith(reference + ".")));
    }
}
