package org.khen.report.round;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.CapRef;
import org.khen.CapUse;
import org.khen.Citation;
import org.khen.Contest;
import org.khen.RoundStatus;
import org.khen.facts.Ballot;
import org.khen.facts.Ratio;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundScope;
import org.khen.pack.Text;

/** Sentences that several papers share. */
public final class Sentence {

    private final RoundBook book;
    private final Say say;

    /** Sentences about a round, in a language. */
    public Sentence(RoundBook book, Say say) {
        this.book = book;
        this.say = say;
    }

    /** Why a nomination cannot be concluded yet: the reasons, in words. What suspends a review is not named. */
    public String open(Line line) {
        return say.capital(line.decision().openBecause().stream()
                .map(reason -> lowered(say.of(reason)))
                .collect(Collectors.joining("; ")));
    }

    /** Of a contest: how many places for how many. */
    public String contest(Contest contest) {
        int places = contest.places();
        int many = contest.dossiers().size();
        return say.of(
                (places == 0 ? "Không còn suất nào" : "Còn " + say.count(places) + " suất") + " cho " + say.count(many)
                        + " đề nghị mà ý kiến đã có chưa phân thứ tự",
                places + (places == 1 ? " place" : " places") + " for " + many
                        + " nominations that nothing said so far puts in order");
    }

    /** Where a cap counts: the round, or the name of the unit or the cluster. */
    public String where(CapUse cap) {
        String within = cap.within();
        if (cap.scope() == RoundScope.ROUND || within == null) {
            return say.of("Toàn đợt xét", "The whole round");
        }
        if (within.isEmpty()) {
            return cap.scope() == RoundScope.CLUSTER
                    ? say.of("Cụm, khối chưa rõ", "A cluster not known")
                    : say.of("Cơ quan, đơn vị chưa rõ", "A unit not known");
        }
        return cap.scope() == RoundScope.CLUSTER
                ? say.of("Cụm, khối ", "Cluster ") + within
                : Objects.requireNonNullElse(book.unitName(within), within);
    }

    /** How the number of places of a cap is found. */
    public String reckoning(CapUse cap) {
        Ratio share = cap.share();
        Integer places = cap.places();
        if (share == null) {
            return say.of("Không quá ", "At most ")
                    + (places == null ? "–" : say.count(places))
                    + say.of(" suất", " places");
        }
        String limit =
                say.of("Không quá ", "At most ") + say.percent(share) + say.of(" của ", " of ") + base(cap) + ": ";
        Integer denominator = cap.denominator();
        if (denominator == null || places == null) {
            return limit
                    + say.of("chưa rõ số này nên chưa rõ số suất", "a number not known, and so are the places")
                    + atLeast(cap);
        }
        String rounded = isWhole(cap, share) ? "" : say.of(" (", " (rounding: ") + say.of(cap.rounding()) + ")";
        return limit
                + say.whole(denominator)
                + say.of(", tức " + say.count(places) + " suất", ", that is " + places)
                + rounded;
    }

    /** How many places there are at least, where that is all that is known; empty if it is none. */
    private String atLeast(CapUse cap) {
        return cap.leastPlaces() == 0
                ? ""
                : say.of(" (ít nhất " + say.count(cap.leastPlaces()) + ")", " (at least " + cap.leastPlaces() + ")");
    }

    /** What the row of a cap says, wherever it counts: "không quá 15 % của …". */
    public String rule(CapUse cap) {
        Ratio share = cap.share();
        if (share == null) {
            return say.of("Số lượng tối đa theo quy định.", "A fixed number of places.");
        }
        return say.of("Không quá ", "At most ")
                + say.percent(share)
                + say.of(" của ", " of ")
                + base(cap)
                + say.of(" (", " (rounding: ")
                + say.of(cap.rounding())
                + ").";
    }

    /** What to say of where a number comes from; empty if from the text. */
    public String status(LimitStatus status) {
        return status == LimitStatus.LOCAL_UNCONFIRMED
                ? say.of(
                        "⚠ Số liệu này là lựa chọn của địa phương, chưa xác nhận bằng văn bản.",
                        "⚠ This number is an unconfirmed local choice.")
                : status == LimitStatus.BY_TEXT ? "" : say.capital(say.of(status)) + ".";
    }

    /** The clauses a nomination rests on, each once. */
    public String clauses(Line line) {
        return Clauses.of(line.clauses(), say.language());
    }

    /** Votes in favour of members; empty before the council has voted. */
    public String votes(Line line) {
        Ballot ballot = line.entry().ballot();
        return ballot == null ? "" : ballot.inFavour() + "/" + ballot.members();
    }

    /** What people said of its order: votes, and the place the unit gives. */
    public String order(Line line) {
        Integer place = line.entry().unitRank();
        String votes = votes(line);
        return Stream.of(
                        votes.isEmpty() ? "" : say.of("phiếu ", "votes ") + votes,
                        place == null ? "" : say.of("đơn vị xếp thứ ", "ranked by the unit: ") + place)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What is worth knowing of a line of the draft list. */
    public String note(Line line) {
        List<String> notes = new ArrayList<>();
        if (line.result().reserve() != null) {
            notes.add(say.of("suất dành riêng", "reserved place"));
        }
        if (!line.result().secure()) {
            notes.add(say.of(
                    "có thể thay đổi khi hồ sơ chưa kết luận được bổ sung",
                    "may change when undetermined dossiers are completed"));
        }
        if (!line.result().toCompare().isEmpty()) {
            notes.add(say.of("cần đối chiếu với hồ sơ ", "to be compared with ")
                    + String.join(", ", line.result().toCompare()));
        }
        String note = line.entry().note();
        if (note != null && !note.isBlank()) {
            notes.add(note);
        }
        return say.capital(String.join("; ", notes));
    }

    /** Why a nomination is not on the list. What suspends a review is not named. */
    public String why(Line line) {
        return switch (line.result().status()) {
            case UNDETERMINED -> open(line) + ".";
            case ELIGIBLE_NOT_SELECTED, PLACES_UNKNOWN, COUNCIL_CHOOSES ->
                cap(line.result().cap()) + shortOf(line.result().placesShort());
            case NOT_ELIGIBLE, NO_RULE_IN_FORCE -> line.decision().summary(say.language());
            case SELECTED -> "";
        };
    }

    private String shortOf(int places) {
        return places == 0 ? "." : say.of("; còn thiếu " + say.count(places) + " suất.", "; " + places + " short.");
    }

    /** What is missing of a nomination that cannot be concluded, with the document and who issues it. */
    public List<String> missing(Line line) {
        if (line.result().status() != RoundStatus.UNDETERMINED) {
            return List.of();
        }
        return line.decision().missing().stream()
                .map(fact -> say.capital(say.of(fact.title()))
                        + (fact.document() == null ? "" : ": " + fact.document())
                        + (fact.issuedBy() == null ? "" : " (" + fact.issuedBy() + ")"))
                .toList();
    }

    /** The cap named, as in "không quá 15 % …"; empty if none. */
    public String cap(@Nullable CapRef ref) {
        CapUse cap = ref == null ? null : book.decision().cap(ref);
        return cap == null ? "" : where(cap) + ": " + lowered(reckoning(cap));
    }

    /** A clause, with a capital or as it is. */
    public String clause(Citation citation) {
        return citation.in(say.language());
    }

    private String base(CapUse cap) {
        String base = cap.base() == null ? "" : say.of(cap.base());
        Text counted = cap.baseTitle();
        return counted == null ? base : base + " " + say.of(counted);
    }

    private static boolean isWhole(CapUse cap, Ratio share) {
        Integer denominator = cap.denominator();
        return denominator == null
                || share.times(Ratio.of(denominator)).denominator().equals(BigInteger.ONE);
    }

    private static String lowered(String words) {
        if (words.length() < 2 || Character.isUpperCase(words.codePointAt(words.offsetByCodePoints(0, 1)))) {
            return words;
        }
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toLowerCase(Locale.ROOT) + words.substring(second);
    }
}
