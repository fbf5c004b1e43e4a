package org.khen.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khen.CapUse;
import org.khen.ReserveUse;
import org.khen.facts.Ratio;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;
import org.khen.report.round.Sentence;

/** Caps and reserves as the paper of the council shows them: by the rows of the packs that make them. */
final class CapView {

    private final RoundBook book;
    private final Say say;
    private final Sentence sentence;

    CapView(RoundBook book, Say say, Sentence sentence) {
        this.book = book;
        this.say = say;
        this.sentence = sentence;
    }

    /** The caps for which there are more eligible nominations than places and those that count the whole round; or all others. */
    List<CapGroup> caps(boolean loud) {
        Map<String, List<CapUse>> byRule = new LinkedHashMap<>();
        for (CapUse cap : book.decision().caps()) {
            if (loud == (row(cap).binds() || cap.within() == null)) {
                byRule.computeIfAbsent(cap.award() + "\n" + cap.rule(), rule -> new ArrayList<>())
                        .add(cap);
            }
        }
        return byRule.values().stream()
                .map(caps -> new CapGroup(
                        say.of(caps.get(0).title()),
                        sentence.rule(caps.get(0)),
                        sentence.clause(caps.get(0).citation()),
                        sentence.status(caps.get(0).status()),
                        false,
                        caps.stream().map(this::row).toList()))
                .toList();
    }

    private CapRow row(CapUse cap) {
        Integer denominator = cap.denominator();
        String base = cap.share() == null
                ? ""
                : denominator == null ? say.of("chưa rõ", "not known") : say.whole(denominator);
        String atLeast = cap.places() != null || cap.leastPlaces() == 0
                ? ""
                : say.of("Ít nhất " + say.count(cap.leastPlaces()) + " suất.", "At least " + cap.leastPlaces() + ".");
        return new CapRow(
                sentence.where(cap), base, cap.eligible(), cap.selected(), cap.contested(), cap.places(), atLeast);
    }

    /** The places kept for groups. */
    List<CapGroup> reserves() {
        return book.decision().reserves().stream().map(this::group).toList();
    }

    private CapGroup group(ReserveUse reserve) {
        CapUse cap = book.decision().cap(reserve.cap());
        Ratio share = reserve.share();
        String kept = share == null
                ? ""
                : say.of("Dành riêng ", "Kept: ") + say.percent(share) + say.of(" số suất; ", " of the places; ");
        String unknown = reserve.groupUnknown() == 0
                ? ""
                : say.of(
                        "Chưa rõ " + say.count(reserve.groupUnknown()) + " đề nghị có thuộc nhóm hay không.",
                        "Of " + reserve.groupUnknown() + " it is not known whether they belong to the group.");
        String where = cap == null ? "" : " (" + sentence.where(cap) + ")";
        return new CapGroup(
                cap == null ? reserve.rule() : say.of(cap.title()),
                say.capital(kept + say.of("suất không dùng hết: ", "places not used: ") + say.of(reserve.unused()))
                        + ".",
                sentence.clause(reserve.citation()),
                sentence.status(reserve.status()),
                true,
                List.of(new CapRow(
                        say.capital(say.of(reserve.group())) + where,
                        "",
                        reserve.filled(),
                        reserve.filled(),
                        0,
                        reserve.places(),
                        unknown)));
    }
}
