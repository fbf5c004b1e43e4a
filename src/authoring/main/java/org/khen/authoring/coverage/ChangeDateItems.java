package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.internal.problems.Dates;
import org.khen.pack.Award;
import org.khen.pack.AwardGroup;
import org.khen.pack.AwardScope;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.Limit;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Topic;

/**
 * Every day on which what an award asks of a kind of candidate changes: a case has to be proposed on it, and one on the day
 * before. Units register by the year, so of theirs the years count.
 */
final class ChangeDateItems {

    private static final Text OUTSIDE = new Text(
            "ngày này ngoài thời gian hiệu lực của bộ quy định và không bộ nào làm nền cho nó quy định",
            "the day lies outside of the days that the pack is for, and no pack below it has rules");

    private final ProvedPack proved;
    private final List<CoverageItem> items = new ArrayList<>();

    private ChangeDateItems(ProvedPack proved) {
        this.proved = proved;
    }

    private record Asked(String award, Subject subject) {}

    static List<CoverageItem> of(ProvedPack proved) {
        ChangeDateItems all = new ChangeDateItems(proved);
        Set<Asked> asked = new LinkedHashSet<>();
        proved.pack().routes().forEach(row -> asked.add(new Asked(row.award(), row.subject())));
        asked.forEach(all::add);
        return all.items;
    }

    private void add(Asked asked) {
        changes(asked).byDay().forEach((day, at) -> {
            boolean byYear = asked.subject() == Subject.UNIT;
            LocalDate before = day.minusDays(1);
            LocalDate firstYear = day.getDayOfYear() == 1 ? day : LocalDate.of(day.getYear() + 1, 1, 1);
            add(asked, at, byYear ? LocalDate.of(before.getYear(), 1, 1) : before, true);
            add(asked, at, byYear ? firstYear : day, false);
        });
    }

    /** By rows of the pack: of routes, the award itself, and the criteria asked with their limits. */
    private ChangeDays changes(Asked asked) {
        ChangeDays days = new ChangeDays();
        Set<String> criteria = new LinkedHashSet<>();
        for (RouteRow row : proved.pack().routes()) {
            if (row.award().equals(asked.award()) && row.subject() == asked.subject()) {
                days.add(row.inForce(), row.at());
                criteria.add(row.asks());
            }
        }
        for (Award row : proved.pack().awards()) {
            if (row.id().equals(asked.award()) && row.subjects().contains(asked.subject())) {
                days.add(row.inForce(), row.at());
            }
        }
        for (Topic topic : proved.pack().topics()) {
            for (Criterion criterion : topic.criteria()) {
                if (criteria.contains(criterion.id()) && criterion.subjects().contains(asked.subject())) {
                    days.add(criterion.inForce(), criterion.at());
                }
            }
            for (Limit limit : topic.limits()) {
                if (limit.criterion() != null && criteria.contains(limit.criterion())) {
                    days.add(limit.inForce(), limit.at());
                }
            }
        }
        return days;
    }

    private void add(Asked asked, CellRef at, LocalDate day, boolean before) {
        List<String> by = proved.passed().stream()
                .filter(passed -> day.equals(passed.day()) && passed.subject() == asked.subject())
                .filter(passed -> isOf(asked.award(), passed.situation().award(), day))
                .map(ProvedPack.Read::situation)
                .filter(situation -> situation.expectedOutcome() != null
                        || situation.expectedIfUnamended() != null
                        || !situation.expectedVerdicts().isEmpty())
                .map(situation -> situation.id())
                .toList();
        Text when = before
                ? new Text("ngày trước khi quy định thay đổi", "the day before the rules change")
                : new Text("ngày quy định thay đổi", "the day on which the rules change");
        Text what = new Text(
                award(asked, true) + ": " + proposed(asked, day, true) + ", " + when.vi(),
                award(asked, false) + ": " + proposed(asked, day, false) + ", " + when.en());
        items.add(new CoverageItem(
                CoverageKind.CHANGE_DATE,
                proved.pack().id(),
                at,
                asked.award(),
                what,
                by,
                isTold(day) ? null : OUTSIDE,
                new Text(
                        "Thêm một tình huống " + proposed(asked, day, true) + " (" + when.vi() + ") cho "
                                + award(asked, true) + ", ghi kết quả hoặc tiêu chí mong đợi.",
                        "Add a case " + proposed(asked, day, false) + " (" + when.en() + ") for " + award(asked, false)
                                + " that expects an outcome or a verdict.")));
    }

    /**
     * Whether the rules loaded say the same of that day wherever the pack is tested: on days before its first the packs that it
     * builds on do, if they hold any rules; other packs may or may not be loaded.
     */
    private boolean isTold(LocalDate day) {
        LocalDate first = proved.pack().inForce().from();
        boolean before = first != null && day.isBefore(first);
        return before ? buildsOnRules() : proved.pack().inForce().holds(day);
    }

    private boolean buildsOnRules() {
        return proved.packs().stream()
                .anyMatch(base -> proved.pack().buildsOn().contains(base.id())
                        && !base.topics().isEmpty());
    }

    private static String proposed(Asked asked, LocalDate day, boolean vi) {
        if (asked.subject() == Subject.UNIT) {
            return (vi ? "đăng ký năm " : "registered for ") + day.getYear();
        }
        return vi ? "đề nghị ngày " + Dates.vi(day) : "proposed on " + day;
    }

    private static String award(Asked asked, boolean vi) {
        @Nullable AwardScope scope = AwardScope.marked(asked.award()).orElse(null);
        String subject = vi ? asked.subject().vi() : asked.subject().en();
        if (asked.subject() == Subject.UNIT) {
            return subject;
        }
        String name = scope == null
                ? asked.award()
                : scope == AwardScope.EVERY
                        ? (vi ? "mọi khen thưởng" : "every award")
                        : (vi ? "mọi khen thưởng thuộc " + scope.vi() : "every " + scope.en());
        return name + " (" + subject + ")";
    }

    /** Whether a case for that award shows what is asked for an award, or for awards of a scope. */
    private boolean isOf(String asked, String award, LocalDate day) {
        AwardScope scope = AwardScope.marked(asked).orElse(null);
        if (scope == null || scope == AwardScope.EVERY) {
            return scope != null || asked.equals(award);
        }
        Set<Award> named = proved.packs().stream()
                .flatMap(pack -> pack.awards().stream())
                .filter(row -> row.id().equals(award) && row.inForce().holds(day))
                .collect(Collectors.toSet());
        return named.stream().anyMatch(row -> switch (scope) {
            case TITLES -> row.awardGroup() == AwardGroup.TITLE;
            case FORMS -> row.awardGroup() == AwardGroup.FORM;
            case STATE_LEVEL -> Boolean.TRUE.equals(row.stateLevel());
            case EVERY -> true;
        });
    }
}
