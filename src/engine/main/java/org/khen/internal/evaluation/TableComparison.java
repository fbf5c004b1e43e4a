package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.OpenReason;
import org.khen.facts.Fact;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.facts.PostGroup;
import org.khen.facts.ServiceRecord;
import org.khen.facts.Sex;
import org.khen.facts.Word;
import org.khen.pack.Limit;
import org.khen.pack.Table;
import org.khen.pack.Text;

/** Holds what is measured against a table: against every row that may be the one. */
final class TableComparison {

    private final Nomination nomination;
    private final LocalDate day;
    private final Rulebook rulebook;
    private final LimitComparison limits;

    TableComparison(Nomination nomination, LocalDate day, Rulebook rulebook, LimitComparison limits) {
        this.nomination = nomination;
        this.day = day;
        this.rulebook = rulebook;
        this.limits = limits;
    }

    /** Time in the posts of a group. */
    Answer compare(Text name, PostGroup post, Measurement measured, String id) {
        Table table = rulebook.table(id);
        Set<Fact> undecided = EnumSet.noneOf(Fact.class);
        List<Answer> answers = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Answer applies = row.inForce().holds(day) ? applies(row, post) : Answer.known(false);
            if (applies.truth() == Ternary.NO) {
                continue;
            }
            answers.add(compare(name, measured, id, row));
            undecided.addAll(applies.missing());
            if (applies.truth() == Ternary.YES) {
                break;
            }
        }
        if (answers.isEmpty()) {
            return Answer.unknown(Set.of(), Set.of(OpenReason.LAW_TEXT_NOT_SEEN), List.of());
        }
        return LimitComparison.forWantOf(undecided, answers);
    }

    private Answer compare(Text name, Measurement measured, String table, Table.Row row) {
        if (rulebook.clauses().textNotSeen(row.source())) {
            return Answer.unknown(Set.of(), Set.of(OpenReason.LAW_TEXT_NOT_SEEN), List.of());
        }
        Answer all = Answer.known(!row.excluded());
        for (Limit limit : row.limits()) {
            all = all.and(limits.compare(name, measured, limit.id(), rulebook.ofTable(table, limit)));
        }
        return all;
    }

    private Answer applies(Table.Row row, PostGroup post) {
        Answer applies = Answer.known(true);
        for (Map.Entry<Table.Aspect, Set<String>> condition : row.conditions().entrySet()) {
            Set<String> codes = condition.getValue();
            applies = applies.and(
                    switch (condition.getKey()) {
                        case AWARD -> Answer.known(codes.contains(nomination.award()));
                        case SEX -> isOneOf(codes, sex(), Fact.SEX);
                        case POST -> Answer.known(codes.contains(post.code()));
                        case SERVICE_RECORD -> isOneOf(codes, record(), Fact.SERVICE_RECORD);
                    });
        }
        return applies;
    }

    private @Nullable Sex sex() {
        return nomination.candidate() instanceof Person person ? person.sex() : null;
    }

    private @Nullable ServiceRecord record() {
        return nomination.candidate() instanceof Person person ? person.serviceRecord() : null;
    }

    private static Answer isOneOf(Set<String> codes, @Nullable Word word, Fact fact) {
        return word == null ? Answer.unknown(EnumSet.of(fact)) : Answer.known(codes.contains(word.code()));
    }
}
