package org.khen.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what can be seen to contradict itself within one dossier, without any rule of law.
 *
 * <p>A dossier with a contradiction is still a dossier: it can be read, and nothing is concluded from it. Thread-safe.
 */
public final class Contradictions {

    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions() {}

    /**
     * The contradictions of a nomination, the same whatever the order of its lists; empty if there is none.
     *
     * @param nomination the dossier to look at
     */
    public static List<Contradiction> in(Nomination nomination) {
        Contradictions contradictions = new Contradictions();
        Candidate candidate = nomination.candidate();
        contradictions.lookAtRatings(items(candidate.years()));
        contradictions.lookAtPastAwards(items(candidate.pastAwards()));
        contradictions.lookAtProceedings(items(candidate.proceedings()));
        items(candidate.achievements())
                .forEach(achievement -> DeclaredKind.contradicted(achievement).ifPresent(contradictions.found::add));
        if (candidate instanceof Person person) {
            contradictions.lookAtRecruitment(person.recruitedOn(), nomination.proposedOn());
            contradictions.lookAtAbsences(items(person.absences()));
            contradictions.lookAtChildren(person.family());
            contradictions.lookAtPost(person);
        }
        if (candidate instanceof Collective collective) {
            contradictions.lookAtMembers(items(collective.memberResults()));
        }
        if (contradictions.found.isEmpty()) {
            return List.of();
        }
        return contradictions.found.stream()
                .distinct()
                .sorted(Comparator.comparing(Contradiction::fact).thenComparing(Contradiction::vi))
                .toList();
    }

    private static <T> List<T> items(@Nullable Listing<T> listing) {
        return listing == null ? List.of() : listing.items();
    }

    private void lookAtRatings(List<YearOfWork> years) {
        if (!differ(years)) {
            return;
        }
        Map<Period, Set<Rating>> ratings = new TreeMap<>();
        for (YearOfWork year : years) {
            if (year.rating() != null) {
                ratings.computeIfAbsent(year.period(), period -> EnumSet.noneOf(Rating.class))
                        .add(year.rating());
            }
        }
        ratings.forEach((year, differing) -> {
            if (differing.size() > 1) {
                add(
                        Fact.YEARS_RATING,
                        "năm " + year + " có hai mức xếp loại khác nhau: "
                                + differing.stream().map(Rating::vi).collect(Collectors.joining("; ")),
                        "the year " + year + " has ratings that differ: "
                                + differing.stream().map(Rating::en).collect(Collectors.joining("; ")));
            }
        });
    }

    /** Hardly ever; so nothing is sorted before it is known. */
    private static boolean differ(List<YearOfWork> years) {
        for (int i = 0; i < years.size(); i++) {
            YearOfWork year = years.get(i);
            for (int j = i + 1; j < years.size(); j++) {
                YearOfWork other = years.get(j);
                if (year.rating() != other.rating()
                        && year.rating() != null
                        && other.rating() != null
                        && year.period().compareTo(other.period()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void lookAtRecruitment(@Nullable LocalDate recruitedOn, @Nullable LocalDate proposedOn) {
        if (recruitedOn != null && proposedOn != null && recruitedOn.isAfter(proposedOn)) {
            add(
                    Fact.RECRUITED_ON,
                    "ngày được tuyển dụng (" + vi(recruitedOn) + ") sau ngày đề nghị (" + vi(proposedOn) + ")",
                    "the day of recruitment (" + recruitedOn + ") is after the day of the proposal (" + proposedOn
                            + ")");
        }
    }

    private void lookAtPost(Person person) {
        if (Boolean.TRUE.equals(person.headOfUnit()) && Boolean.FALSE.equals(person.leadingPost())) {
            add(
                    Fact.HEAD_OF_UNIT,
                    "ghi là người đứng đầu cơ quan, đơn vị nhưng không giữ chức vụ lãnh đạo, quản lý",
                    "is said to head a unit, and to hold no leading post");
        }
    }

    private void lookAtAbsences(List<Absence> absences) {
        for (Absence absence : absences) {
            long days = ChronoUnit.DAYS.between(
                            absence.period().from(), absence.period().to())
                    + 1;
            if (absence.workingDays() != null && absence.workingDays() > days) {
                add(
                        Fact.ABSENCES_WORKING_DAYS,
                        "nghỉ " + absence.workingDays() + " ngày làm việc trong thời gian từ "
                                + vi(absence.period().from()) + " đến "
                                + vi(absence.period().to())
                                + ", chỉ có " + days + " ngày",
                        absence.workingDays() + " working days off in " + absence.period() + ", which has only " + days
                                + " days");
            }
        }
    }

    private void lookAtChildren(@Nullable Family family) {
        Integer children = family == null ? null : family.children();
        if (family == null || children == null) {
            return;
        }
        long listed = items(family.relatives()).stream()
                .filter(relative -> relative.kinship() == Kinship.CHILD
                        || (relative.kinship() == Kinship.ADOPTED_CHILD
                                && Boolean.TRUE.equals(relative.lawfullyAdopted())))
                .count();
        if (listed > children) {
            add(
                    Fact.FAMILY_CHILDREN,
                    "tổng số con ghi là " + children + " nhưng danh sách có " + listed + " con",
                    "there are " + children + " children in all, and " + listed + " in the list");
        }
    }

    private void lookAtMembers(List<MemberResults> results) {
        for (MemberResults year : results) {
            lookAtMembers(
                    year,
                    year.membersWhoCompletedTasks(),
                    Fact.MEMBER_RESULTS_COMPLETED,
                    "thành viên hoàn thành nhiệm vụ",
                    "members who completed their tasks");
            lookAtMembers(
                    year,
                    year.advancedWorkers(),
                    Fact.MEMBER_RESULTS_ADVANCED,
                    "thành viên đạt Lao động tiên tiến",
                    "members who are advanced workers");
            lookAtMembers(
                    year,
                    year.emulationSoldiers(),
                    Fact.MEMBER_RESULTS_SOLDIERS,
                    "thành viên đạt Chiến sĩ thi đua cơ sở",
                    "members who are emulation soldiers");
        }
    }

    private void lookAtMembers(MemberResults year, @Nullable Integer some, Fact fact, String vi, String en) {
        Integer all = year.members();
        if (all != null && some != null && some > all) {
            add(
                    fact,
                    "năm " + year.year() + " có " + some + " " + vi + " trong khi tập thể có " + all + " người",
                    "the year " + year.year() + " has " + some + " " + en + " and the collective " + all + " people");
        }
    }

    /** Nothing is rewarded before it begins, nor for a year after that of the decision. */
    private void lookAtPastAwards(List<PastAward> awards) {
        for (PastAward award : awards) {
            LocalDate decided = award.decidedOn();
            if (decided == null) {
                continue;
            }
            if (award.year() != null && award.year().from().isAfter(decided)) {
                lookAtPastAward(Fact.PAST_AWARDS_YEAR, decided, award.year());
            }
            if (award.meritPeriod() instanceof MeritPeriod.Stated stated
                    && (stated.period().from().isAfter(decided)
                            || stated.period().to().getYear() > decided.getYear())) {
                lookAtPastAward(Fact.PAST_AWARDS_MERIT_PERIOD, decided, stated.period());
            }
        }
    }

    private void lookAtPastAward(Fact fact, LocalDate decided, Period rewarded) {
        add(
                fact,
                "quyết định khen thưởng ngày " + vi(decided) + " khen thành tích của thời gian chưa tới (" + rewarded
                        + ")",
                "a decision of " + decided + " rewards a time that had not come (" + rewarded + ")");
    }

    private void lookAtProceedings(List<Proceeding> proceedings) {
        for (Proceeding proceeding : proceedings) {
            LocalDate opened = proceeding.openedOn();
            LocalDate closed = proceeding.closedOn();
            if (closed != null && opened != null && closed.isBefore(opened)) {
                add(
                        Fact.PROCEEDINGS,
                        "vụ việc kết luận ngày " + vi(closed) + ", trước ngày bắt đầu xem xét " + vi(opened),
                        "a matter was concluded on " + closed + ", before it was opened on " + opened);
            }
            if (closed != null && proceeding.status() == ProceedingStatus.OPEN) {
                add(
                        Fact.PROCEEDINGS_STATUS,
                        "vụ việc ghi là đang xem xét nhưng có ngày kết luận " + vi(closed),
                        "a matter is said to be open but was concluded on " + closed);
            }
        }
    }

    private static String vi(LocalDate day) {
        return VIETNAMESE_DATE.format(day);
    }

    private void add(Fact fact, String vi, String en) {
        found.add(new Contradiction(fact, vi, en));
    }
}
