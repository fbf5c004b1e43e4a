package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.facts.Sex;
import org.khen.pack.AppliesTo;
import org.khen.pack.Limit;

/** Whether something said for some groups, awards or sexes applies to a nomination. */
final class Applicability {

    private final Nomination nomination;
    private final @Nullable Sex sex;

    Applicability(Nomination nomination) {
        this(nomination, nomination.candidate() instanceof Person person ? person.sex() : null);
    }

    private Applicability(Nomination nomination, @Nullable Sex sex) {
        this.nomination = nomination;
        this.sex = sex;
    }

    Answer of(List<AppliesTo> conditions) {
        Answer answer = Answer.known(true);
        for (AppliesTo condition : conditions) {
            answer = answer.and(of(condition));
        }
        return answer;
    }

    /**
     * The rows of which one applies.
     *
     * @param rows every row that may apply, that which wins first
     * @param surely whether one of them applies whatever is not known
     * @param undecided the facts for want of which it is not known which one
     */
    record Chosen(List<Limit> rows, boolean surely, Set<Fact> undecided) {}

    /** Chooses among rows: that of the topmost pack wins, within a pack the most specific one that applies. */
    Chosen choose(LayeredRows rows) {
        List<Limit> chosen = new ArrayList<>();
        Set<Fact> undecided = EnumSet.noneOf(Fact.class);
        for (LayeredRows.Layer layer : rows.layers()) {
            for (Limit row : bySpecificity(layer.rows())) {
                Answer applies = of(row.appliesTo());
                if (applies.truth() != Ternary.NO) {
                    chosen.add(row);
                    undecided.addAll(applies.missing());
                }
                if (applies.truth() == Ternary.YES) {
                    return new Chosen(chosen, true, undecided);
                }
            }
        }
        // Rows for men and for women together are for all.
        boolean surely = Arrays.stream(Sex.values())
                .allMatch(sex -> chosen.stream()
                        .anyMatch(row -> supposing(sex).of(row.appliesTo()).truth() == Ternary.YES));
        return new Chosen(chosen, surely, undecided);
    }

    /** What would apply if the packs from that of the row upwards did not say otherwise: the nearest first. */
    List<Limit> replaced(Limit row, LayeredRows rows) {
        List<Limit> replaced = new ArrayList<>();
        LayeredRows below = rows.below(row);
        while (!below.isEmpty()) {
            List<Limit> next = choose(below).rows();
            if (next.isEmpty()) {
                break;
            }
            replaced.addAll(next);
            below = below.below(next.get(next.size() - 1));
        }
        return replaced;
    }

    private static List<Limit> bySpecificity(List<Limit> rows) {
        return rows.size() == 1
                ? rows
                : rows.stream()
                        .sorted(Comparator.comparingInt(
                                (Limit row) -> -row.appliesTo().size()))
                        .toList();
    }

    private Applicability supposing(Sex supposed) {
        return new Applicability(nomination, supposed);
    }

    private Answer of(AppliesTo condition) {
        return switch (condition.aspect()) {
            case AWARD -> Answer.known(nomination.award().equals(condition.value()));
            case GROUP -> belongsToOneOf(EnumSet.of(Group.valueOf(constant(condition))));
            case SEX -> is(Sex.valueOf(constant(condition)));
        };
    }

    private static String constant(AppliesTo condition) {
        return condition.value().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private Answer is(Sex other) {
        if (!(nomination.candidate() instanceof Person)) {
            return Answer.known(false);
        }
        return sex == null ? Answer.unknown(EnumSet.of(Fact.SEX)) : Answer.known(sex == other);
    }

    /** Whether the person belongs to at least one of the groups; a collective or household belongs to none. */
    Answer belongsToOneOf(Set<Group> groups) {
        if (!(nomination.candidate() instanceof Person person)) {
            return Answer.known(false);
        }
        Set<Group> belongs = person.groups();
        return belongs == null
                ? Answer.unknown(EnumSet.of(Fact.GROUPS))
                : Answer.known(groups.stream().anyMatch(belongs::contains));
    }
}
