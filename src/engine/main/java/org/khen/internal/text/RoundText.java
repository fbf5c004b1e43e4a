package org.khen.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.CapUse;
import org.khen.Contest;
import org.khen.EvaluationResult;
import org.khen.Outcome;
import org.khen.ReserveUse;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.RoundStatus;
import org.khen.pack.Language;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Text;

/** A review round in words. For one text and one thread. */
public final class RoundText {

    private final RoundDecision round;
    private final Language language;
    private final CapText caps;
    private final Page page = new Page();

    private RoundText(RoundDecision round, Language language) {
        this.round = round;
        this.language = language;
        this.caps = new CapText(round, language);
    }

    /** What becomes of one nomination, and why. */
    public static String of(RoundDecision round, RoundResult result, Language language) {
        return new RoundText(round, language).sentence(result);
    }

    /** The whole round. */
    public static String page(RoundDecision round, Language language) {
        return new RoundText(round, language).write(true);
    }

    /** The whole round without its nominations. */
    public static String summary(RoundDecision round, Language language) {
        return new RoundText(round, language).write(false);
    }

    private String sentence(RoundResult result) {
        String said = switch (result.status()) {
            case SELECTED -> selected(result);
            case ELIGIBLE_NOT_SELECTED -> beyond(result);
            case COUNCIL_CHOOSES -> contested(result);
            case PLACES_UNKNOWN -> unknown(result);
            case UNDETERMINED ->
                result.decision().summary(language)
                        + (result.couldDisplace()
                                ? say(
                                        " Nếu đủ điều kiện thì có thể chiếm suất của hồ sơ khác.",
                                        " If it becomes eligible, another may lose a place.")
                                : "");
            case NOT_ELIGIBLE, NO_RULE_IN_FORCE -> result.decision().summary(language);
        };
        return result.toCompare().isEmpty()
                ? said
                : said + say(" Cần đối chiếu với hồ sơ ", " To be compared with ")
                        + String.join(", ", result.toCompare()) + ".";
    }

    private String selected(RoundResult result) {
        StringBuilder said = new StringBuilder(say(
                "Trong danh sách dự kiến trình Hội đồng, trong phạm vi tỷ lệ, số lượng quy định.",
                "On the draft list for the council, within the limits."));
        round.reserves().stream()
                .filter(reserve -> reserve.rule().equals(result.reserve()))
                .findFirst()
                .ifPresent(reserve -> said.append(reserved(reserve)));
        if (!result.secure()) {
            said.append(say(
                    " Có thể thay đổi khi hồ sơ chưa kết luận có kết quả.",
                    " May change once the undetermined nominations are settled."));
        }
        return said.toString();
    }

    private String reserved(ReserveUse reserve) {
        return say(" Tính vào số suất dành cho ", " Counts for the places reserved for ")
                + OutcomeSentence.lowered(Text.of(reserve.group()).in(language)) + " ("
                + reserve.citation().in(language) + ")." + caps.local(reserve.status());
    }

    private String beyond(RoundResult result) {
        CapUse cap = cap(result);
        if (cap == null) {
            return Text.of(result.status()).in(language) + ".";
        }
        return say("Đủ điều kiện nhưng vượt tỷ lệ, số lượng quy định: ", "Meets the conditions, beyond a cap: ")
                + caps.numbers(cap) + say("; còn thiếu ", "; short of ") + caps.count(result.placesShort()) + ". "
                + caps.clause(cap.citation()) + caps.local(cap.status());
    }

    private String contested(RoundResult result) {
        List<String> said = new ArrayList<>();
        for (Contest contest : round.contests()) {
            if (contest.dossiers().contains(result.id())) {
                said.add(choice(contest, result.id()));
            }
        }
        return said.isEmpty() ? Text.of(result.status()).in(language) + "." : String.join(" ", said);
    }

    private String choice(Contest contest, @Nullable String own) {
        CapUse cap = contest.cap() == null ? null : round.cap(contest.cap());
        String clause = " " + caps.clause(contest.citation());
        if (cap != null) {
            return say("Còn ", "") + caps.count(contest.places()) + say(" cho ", " for ")
                    + caps.number(contest.dossiers().size())
                    + say(
                            " đề nghị mà ý kiến đã có chưa phân thứ tự; Hội đồng lựa chọn. ",
                            " nominations that nothing said so far puts in order: the council chooses. ")
                    + caps.numbers(cap) + "." + clause + caps.local(cap.status());
        }
        String also = own == null
                ? ""
                : say(", cùng với ", "; also ")
                        + contest.dossiers().stream()
                                .filter(dossier -> !dossier.equals(own))
                                .collect(Collectors.joining(", "));
        return (contest.because() == RoundRuleKind.ONE_STATE_AWARD_A_YEAR
                        ? say(
                                "Một năm chỉ một khen thưởng cấp Nhà nước; Hội đồng chọn một trong các đề nghị",
                                "One state-level award a year: the council chooses one")
                        : say(
                                "Một thành tích chỉ một hình thức khen thưởng; Hội đồng chọn một trong các đề nghị",
                                "One achievement carries one form: the council chooses one"))
                + also + "." + clause;
    }

    private String unknown(RoundResult result) {
        CapUse cap = cap(result);
        String said = say("Đủ điều kiện, chưa rõ số suất", "Meets the conditions, the number of places is not known");
        return cap == null
                ? said + "."
                : said + ": " + caps.numbers(cap) + strangers(cap) + ". " + caps.clause(cap.citation());
    }

    /** Where the places are known it is not known who counts among them. */
    private String strangers(CapUse cap) {
        long strangers = round.results().stream()
                .filter(result -> result.decision().outcome() == Outcome.ELIGIBLE
                        && result.decision().award().equals(cap.award())
                        && (cap.scope() == RoundScope.UNIT ? result.unit() : result.cluster()) == null)
                .count();
        if (cap.places() == null || cap.within() == null || strangers == 0) {
            return "";
        }
        return say(
                "; còn " + caps.number((int) strangers)
                        + " hồ sơ đủ điều kiện chưa rõ thuộc cơ quan, đơn vị hoặc cụm, khối nào",
                "; of " + strangers + " that meet the conditions it is not known to which unit or cluster they belong");
    }

    private @Nullable CapUse cap(RoundResult result) {
        return result.cap() == null ? null : round.cap(result.cap());
    }

    private String write(boolean each) {
        page.line(
                0, say("Đợt xét ", "Review round ") + round.id() + (round.name() == null ? "" : " – " + round.name()));
        page.line(
                0,
                say("Ngày ", "Held on ") + Dates.text(round.heldOn(), language) + ". "
                        + round.results().size() + say(" đề nghị.", " nominations."));
        for (RoundStatus status : RoundStatus.values()) {
            if (round.count(status) > 0) {
                page.line(1, Text.of(status).in(language) + ": " + round.count(status));
            }
        }
        page.block(say("Tỷ lệ, số lượng tối đa", "Caps"), capLines());
        page.block(
                say("Suất dành riêng", "Reserved places"),
                round.reserves().stream().map(caps::use).toList());
        page.block(
                say("Hội đồng lựa chọn", "The council chooses"),
                round.contests().stream()
                        .map(contest -> choice(contest, null) + " [" + String.join(", ", contest.dossiers()) + "]")
                        .toList());
        if (each) {
            page.block(
                    say("Kết quả từng hồ sơ", "Each nomination"),
                    round.results().stream()
                            .sorted(CapText.LISTED)
                            .map(result -> result.id() + " – "
                                    + caps.award(result.decision().award()) + " – " + sentence(result))
                            .toList());
        }
        page.block(
                say("Không xét được", "Not decided"),
                round.failed().stream().map(EvaluationResult.Failed::id).toList());
        page.line(0, "");
        Foot.lines(round.packs(), language).forEach(words -> page.line(0, words));
        return page.text();
    }

    /** Those that keep somebody off the list, or may; the others are only counted. */
    private List<String> capLines() {
        List<String> lines = new ArrayList<>(
                round.caps().stream().filter(CapUse::binds).map(caps::use).toList());
        int free = round.caps().size() - lines.size();
        if (free > 0) {
            String which = lines.isEmpty()
                    ? say("Các mức đều còn suất hoặc vừa đủ: ", "All have places left, or just enough: ")
                    : say("Các mức khác còn suất hoặc vừa đủ: ", "Others with places left, or just enough: ");
            lines.add(which + free + ".");
        }
        return lines;
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
