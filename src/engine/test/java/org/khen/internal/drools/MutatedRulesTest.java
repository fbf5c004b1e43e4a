package org.khen.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khen.facts.Group;
import org.khen.facts.Level;
import org.khen.facts.Rating;
import org.khen.internal.language.DrlText;
import org.khen.internal.language.GoodRules;
import org.khen.internal.language.ParsedRules;
import org.khen.internal.language.RuleFileParser;
import org.khen.rules.Dossier;
import org.khen.rules.Measured;
import org.khen.rules.PostTime;
import org.khen.rules.Run;

/** Hostile pieces spliced into good rules. What gets past the parser holds nothing but the vocabulary all the same. */
class MutatedRulesTest {

    private static final String CANARY = "khen.canary.mutant";
    private static final long SEED = 6963;
    /** Set to a larger number for a longer proof. */
    private static final int MUTANTS = Boolean.getBoolean("khen.proof") ? 50_000 : 2_000;

    private static final int BUILT = 5;

    private static final List<String> HOSTILE = List.of(
            "System.setProperty(\"khen.canary.mutant\", \"1\")",
            "System.setProperty(\"khen.canary.mutant\", \"1\");",
            "|| System.setProperty(\"khen.canary.mutant\", \"1\") == null",
            "eval(true)",
            "\\u0022",
            "\\",
            "'",
            "\"",
            "\"\"\"",
            "'\" + x + \"'",
            "/*",
            "*/",
            "//",
            "\n",
            "\r",
            "\u202e",
            "\u200b",
            "\u00a0",
            "\u2028",
            "\0",
            "(",
            ")",
            "((((",
            "{",
            "}",
            ";",
            ",",
            ".",
            "..",
            ":",
            "::",
            "!",
            "!=",
            "==",
            ">= 3",
            "&&",
            "||",
            "&",
            "|",
            "->",
            "#",
            "@",
            "[0]",
            ".class",
            ".getClass()",
            "this",
            "this.class",
            "new Object()",
            "(Object)",
            "null",
            "true",
            "from",
            "not",
            "exists",
            "accumulate",
            "rule \"x\"",
            "rule",
            "when",
            "then",
            "end",
            "end\nend",
            "salience 3",
            "dialect \"mvel\"",
            "import java.lang.Runtime;",
            "package x;",
            "function int f() { return 1; }",
            "declare X end",
            "query q() end",
            "$d",
            "$d.met(\"a\");",
            "$x : worksDirectly()",
            "$run",
            "Dossier()",
            "Dossier(",
            "$e : Dossier()",
            "Object()",
            "param(\"a\")",
            "param(param(\"a\"))",
            "met(\"a\")",
            "Group.MILITIA",
            "Group.valueOf(\"A\")",
            "Rating.values()",
            "1",
            "1.5",
            "0x1F",
            "99999999999",
            "-1",
            "worksDirectly()",
            "worksDirectly() &&",
            "holdsAward(\"a\") ||",
            "\"a\"",
            "\"a b\"",
            "\"A\"",
            "\"\"",
            "do[x]",
            "then[x]",
            "é",
            "с",
            "“",
            "\ufeff",
            "\t");

    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|[A-Za-z_$][\\w$]*|[0-9]+|&&|\\|\\||\\S");
    private static final Set<String> ALLOWED = allowed();

    @Test
    void what_gets_past_the_parser_holds_nothing_but_the_vocabulary() {
        System.out.println("mutated rules: seed = " + SEED + ", mutants = " + MUTANTS);
        Random random = new Random(SEED);
        List<String> good = GoodRules.all();
        List<ParsedRules> passed = new ArrayList<>();
        int changed = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String text = good.get(random.nextInt(good.size())) + good.get(random.nextInt(good.size()));
            String mutant = mutate(text, random);
            ParsedRules parsed = RuleFileParser.parse("p", "t/rules.drl", mutant);
            if (parsed.problems().isEmpty()) {
                String printed = DrlText.forDrools(parsed.rules());
                assertVocabularyOnly(printed);
                changed += DrlText.forDrools(RuleFileParser.parse("p", "t/rules.drl", text)
                                        .rules())
                                .equals(printed)
                        ? 0
                        : 1;
                passed.add(parsed);
            }
        }
        System.out.println("mutated rules: passed = " + passed.size() + ", of another meaning = " + changed);
        assertThat(passed).hasSizeBetween(MUTANTS / 100, MUTANTS / 2);
        for (int i = 0; i < BUILT; i++) {
            RuleBase base =
                    RuleBase.compile(passed.get(passed.size() * i / BUILT).rules());
            base.fire(List.of(new StubDossier(question -> true).dossier));
        }
        assertThat(System.getProperty(CANARY)).isNull();
    }

    private static String mutate(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            int from = random.nextInt(mutant.length());
            int to = Math.min(mutant.length(), from + (random.nextBoolean() ? 0 : random.nextInt(12)));
            mutant.replace(from, to, random.nextInt(10) == 0 ? "" : HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return mutant.toString();
    }

    private static void assertVocabularyOnly(String printed) {
        Matcher pieces = PIECE.matcher(printed.replaceAll("(?m)^(package|import) org\\.khen\\.[A-Za-z.]+;$", ""));
        while (pieces.find()) {
            String piece = pieces.group();
            if (piece.startsWith("\"")) {
                assertThat(piece).matches("\"[a-z][a-z0-9.-]{0,99}\"");
            } else if (!piece.matches("[0-9]{1,9}")) {
                assertThat(ALLOWED).contains(piece);
            }
        }
    }

    private static Set<String> allowed() {
        Set<String> allowed = new HashSet<>(List.of(
                "rule",
                "when",
                "then",
                "end",
                "$d",
                "AskedDossier",
                ":",
                "(",
                ")",
                ",",
                ".",
                ";",
                "&&",
                "||",
                "Group",
                "Level",
                "Rating"));
        Stream.of(Dossier.class, Run.class, Measured.class, PostTime.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .forEach(method -> allowed.add(method.getName()));
        Stream.of(Group.values(), Level.values(), Rating.values())
                .flatMap(Arrays::stream)
                .forEach(constant -> allowed.add(((Enum<?>) constant).name()));
        return allowed;
    }
}
