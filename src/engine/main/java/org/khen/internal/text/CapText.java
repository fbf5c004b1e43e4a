package org.khen.internal.text;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.CapUse;
import org.khen.Citation;
import org.khen.ReserveUse;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.facts.Ratio;
import org.khen.facts.RoundUnit;
import org.khen.pack.Language;
import org.khen.pack.LimitStatus;
import org.khen.pack.Rounding;
import org.khen.pack.Text;
import org.khen.pack.Unit;

/** The caps and reserved places of a round in words. */
final class CapText {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final RoundDecision round;
    private final Language language;
    private @Nullable Map<String, String> awards;

    CapText(RoundDecision round, Language language) {
        this.round = round;
        this.language = language;
    }

    /** The name of an award, as the decisions of the round give it. */
    String award(String code) {
        // Only whole pages ask: the sentence of one nomination must not cost a walk over all of them.
        if (awards == null) {
            awards = awards();
        }
        return awards.getOrDefault(code, code);
    }

    private Map<String, String> awards() {
        Map<String, String> names = new HashMap<>();
        for (CapUse cap : round.caps()) {
            names.putIfAbsent(cap.award(), cap.title().in(language));
            Text counted = cap.baseTitle();
            if (cap.baseAward() != null && counted != null) {
                names.putIfAbsent(cap.baseAward(), counted.in(language));
            }
        }
        for (RoundResult result : round.results()) {
            Text title = result.decision().awardFinding().title();
            if (title != null) {
                names.putIfAbsent(result.decision().award(), title.in(language));
            }
        }
        return names;
    }

    /** The name of a unit or cluster. */
    String within(@Nullable String code) {
        if (code == null) {
            return say("Toàn đợt xét", "The whole round");
        }
        return code.isEmpty() ? say("Cơ quan, đơn vị chưa rõ", "A unit not known") : unit(code);
    }

    private String unit(String code) {
        for (RoundUnit unit : round.units()) {
            if (unit.id().equals(code)) {
                return Objects.requireNonNullElse(unit.name(), code);
            }
        }
        return code;
    }

    /** Where a cap stands. */
    String place(CapUse cap) {
        return within(cap.within()) + ", " + award(cap.award()) + " (" + cap.rule() + ")";
    }

    /** How many places a cap leaves. */
    String places(CapUse cap) {
        return cap.places() == null ? notKnown() : count(cap.places());
    }

    /** How many places are reserved, and what becomes of those kept in vain. */
    String places(ReserveUse reserve) {
        return (reserve.places() == null ? notKnown() : count(reserve.places())) + " ("
                + Text.of(reserve.unused()).in(language) + ")";
    }

    private String notKnown() {
        return say("chưa rõ số suất", "places not known");
    }

    /** A cap with its numbers: unit, how many of how many, how many places. */
    String numbers(CapUse cap) {
        String what = within(cap.within()) + ", " + cap.title().in(language) + ": ";
        Integer places = cap.places();
        if (cap.share() == null) {
            return what
                    + (places == null
                            ? say("chưa rõ số suất", "the number of places is not known")
                            : say("tối đa ", "at most ") + count(places));
        }
        String share = Numbers.amount(cap.share().times(HUNDRED), Unit.PERCENT, language);
        String base = base(cap);
        if (places == null || cap.denominator() == null) {
            return what
                    + say("tối đa ", "at most ")
                    + share
                    + say(" của ", " of the ")
                    + base
                    + say(", chưa rõ số này", ", which is not known")
                    + (cap.leastPlaces() > 0 ? say("; ít nhất ", "; at least ") + count(cap.leastPlaces()) : "");
        }
        return what + say("tối đa ", "at most ") + share + say(" của ", " of ")
                + Numbers.text(Ratio.of(cap.denominator()), language) + " (" + base + ")" + say(", tức ", ", that is ")
                + count(places) + rounded(cap);
    }

    private String base(CapUse cap) {
        String base = OutcomeSentence.lowered(
                Text.of(Objects.requireNonNull(cap.base())).in(language));
        Text counted = cap.baseTitle();
        return counted == null ? base : base + " " + counted.in(language);
    }

    private String rounded(CapUse cap) {
        Ratio share = Objects.requireNonNull(cap.share());
        Ratio exact = share.times(Ratio.of(Objects.requireNonNull(cap.denominator())));
        boolean whole = exact.denominator().equals(BigInteger.ONE);
        return whole && cap.rounding() != Rounding.AT_LEAST_ONE
                ? ""
                : " (" + Text.of(cap.rounding()).in(language) + ")";
    }

    /** How far a cap is used. */
    String use(CapUse cap) {
        return numbers(cap) + say("; đủ điều kiện ", "; eligible ") + cap.eligible()
                + say(", trong danh sách ", ", on the list ")
                + cap.selected()
                + (cap.contested() > 0
                        ? (cap.places() == null
                                        ? say(", chưa rõ số suất ", ", places not known for ")
                                        : say(", Hội đồng lựa chọn ", ", for the council "))
                                + cap.contested()
                        : "")
                + ". "
                + clause(cap.citation()) + local(cap.status());
    }

    /** How far reserved places are used. */
    String use(ReserveUse reserve) {
        Integer places = reserve.places();
        return within(reserve.cap().within()) + ": "
                + say("dành cho ", "reserved for ")
                + OutcomeSentence.lowered(Text.of(reserve.group()).in(language)) + " "
                + (places == null ? say("chưa rõ số suất", "places not known") : count(places))
                + say(", đã dùng ", ", used ")
                + reserve.filled()
                + say("; suất không dùng hết: ", "; places not used: ")
                + Text.of(reserve.unused()).in(language)
                + (reserve.groupUnknown() > 0
                        ? say("; chưa rõ thuộc nhóm hay không: ", "; membership not known: ") + reserve.groupUnknown()
                        : "")
                + ". " + clause(reserve.citation()) + local(reserve.status());
    }

    String clause(Citation citation) {
        return say("Căn cứ ", "By ") + citation.in(language) + ".";
    }

    /** What is said of a number that no instrument sets. */
    String local(LimitStatus status) {
        return switch (status) {
            case BY_TEXT, AWAITING_LOCAL -> "";
            case LOCAL_CONFIRMED -> say(" (Lựa chọn của địa phương, đã xác nhận.)", " (A local choice, confirmed.)");
            case LOCAL_UNCONFIRMED ->
                say(
                        " ⚠ Số liệu này là lựa chọn của địa phương, chưa xác nhận bằng văn bản.",
                        " ⚠ This number is an unconfirmed local choice.");
        };
    }

    /** A count as running text gives it: officials write one below ten with a nought before it. */
    String number(int count) {
        return language == Language.VIETNAMESE && count > 0 && count < 10
                ? "0" + count
                : Numbers.text(Ratio.of(count), language);
    }

    String count(int places) {
        return number(places) + say(" suất", places == 1 ? " place" : " places");
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    /** Results in the order of a list: those on it first, then by award and code. */
    static final Comparator<RoundResult> LISTED = Comparator.comparing(RoundResult::status)
            .thenComparing(result -> result.decision().award())
            .thenComparing(RoundResult::id);
}
