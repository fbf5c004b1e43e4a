package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Map<String, Group> GROUPS =
            Stream.of(Group.values()).collect(Collectors.toUnmodifiableMap(Group::code, group -> group));
    private static final Map<String, Sex> SEXES =
            Stream.of(Sex.values()).collect(Collectors.toUnmodifiableMap(Sex::code, sex -> sex));

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

    /**
     * Chooses among rows: that of the topmost pack wins, within a pack the most specific one that applies.
     *
     * @param rows of each pack the most specific first
     */
    Chosen choose(LayeredRows rows) {
        if (rows.isEmpty()) {
            return new Chosen(List.of(), false, Set.of());
        }
        Limit first = rows.layers().get(0).rows().get(0);
        if (first.appliesTo().isEmpty()) {
            // Nearly always; what follows gives the same.
            return new Chosen(List.of(first), true, Set.of());
        }
        List<Limit> chosen = new ArrayList<>();
        Set<Fact> undecided = EnumSet.noneOf(Fact.class);
        for (LayeredRows.Layer layer : rows.layers()) {
            for (Limit row : layer.rows()) {
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
        if (rows.layers().size() < 2) {
            return List.of();
        }
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

    private Applicability supposing(Sex supposed) {
        return new Applicability(nomination, supposed);
    }

    private Answer of(AppliesTo condition) {
        return switch (condition.aspect()) {
            case AWARD -> Answer.known(nomination.award().equals(condition.value()));
            case GROUP -> belongsToOneOf(List.of(of(GROUPS, condition)));
            case SEX -> is(of(SEXES, condition));
        };
    }

    private static <W> W of(Map<String, W> words, AppliesTo condition) {
        return Objects.requireNonNull(words.get(condition.value()), condition.value());
    }

    private Answer is(Sex other) {
        if (!(nomination.candidate() instanceof Person)) {
            return Answer.known(false);
        }
        return sex == null ? Answer.unknown(EnumSet.of(Fact.SEX)) : Answer.known(sex == other);
    }

    /** Whether the person belongs to at least one of the groups; a collective or household belongs to none. */
    Answer belongsToOneOf(Collection<Group> groups) {
        if (!(nomination.candidate() instanceof Person person)) {
            return Answer.known(false);
        }
        Set<Group> belongs = person.groups();
        if (belongs == null) {
            return Answer.unknown(EnumSet.of(Fact.GROUPS));
        }
        for (Group group : groups) {
            if (belongs.contains(group)) {
                return Answer.known(true);
            }
        }
        return Answer.known(false);
    }
}
