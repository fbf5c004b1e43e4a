package org.khen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khen.ToyPack;
import org.khen.internal.Trial;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.RulePack;
import org.khen.pack.Text;
import org.khen.pack.Unit;

class ConditionWordsTest {

    /** These hold a measure against a limit, which names it. */
    private static final Set<String> OF_MEASURES = Set.of("satisfies", "satisfiesTable", "satisfiesWhereSet");

    @Test
    void every_question_of_the_vocabulary_has_words() {
        Set<String> questions = new ClassFileImporter()
                .importPackages("org.khen.rules").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getRawReturnType().isEquivalentTo(boolean.class))
                        .map(method -> method.getName())
                        .filter(name -> !OF_MEASURES.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ConditionWords.ASKED.keySet()).containsExactlyInAnyOrderElementsOf(questions);
    }

    @Test
    void a_condition_reads_like_a_sentence() {
        RulePack pack = new ToyPack()
                .limit("off", Direction.AT_MOST, ToyPack.number(5), Unit.WORKING_DAY)
                .measured(
                        "diligent",
                        CriterionKind.REQUIREMENT,
                        "isOneOf(Group.FARMER), workingDaysOff().satisfies(\"off\")")
                .pack();
        ConditionWords words = new ConditionWords(List.of(pack));
        assertThat(Trial.of(List.of(pack)).condition("diligent").tests().map(words::of))
                .extracting(Text::vi)
                .containsExactly("\"thuộc nhóm: nông dân\"", "về mức \"off\" (không quá 05 ngày làm việc)");
    }
}
