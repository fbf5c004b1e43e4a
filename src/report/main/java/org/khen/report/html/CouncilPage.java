package org.khen.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Contest;
import org.khen.RoundStatus;
import org.khen.report.Audience;
import org.khen.report.round.AwardShares;
import org.khen.report.round.Line;
import org.khen.report.round.ListGroup;
import org.khen.report.round.NearMiss;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;
import org.khen.report.round.Sentence;
import org.khen.report.round.SuddenCase;
import org.khen.report.round.UnitYear;

/** What the paper of the council shows. What there is one of for each nomination is made while it is written, and not kept. */
public final class CouncilPage {

    /** How many near misses are shown. */
    public static final int MOST_NEAR = 20;

    private final RoundBook book;
    private final Say say;
    private final Sentence sentence;
    private final @Nullable String folder;
    private final boolean explained;

    /**
     * @param folder the folder of the pages of dossiers, as the paper links to it; {@code null} if there is none
     * @param explained whether the paper holds the explanations itself
     */
    CouncilPage(RoundBook book, Say say, @Nullable String folder, boolean explained) {
        this.book = book;
        this.say = say;
        this.sentence = new Sentence(book, say);
        this.folder = folder;
        this.explained = explained;
    }

    /** Head and foot. */
    public Head head() {
        return new Head(
                say,
                say.of("Hội đồng Thi đua – Khen thưởng · Kết quả rà soát đợt xét", "For the council · Findings of a review round"),
                book.name(),
                book.decision().heldOn(),
                book.decision().packs());
    }

    /** The language. */
    public Say say() {
        return say;
    }

    /** Sentences. */
    public Sentence sentence() {
        return sentence;
    }

    /** The round. */
    public RoundBook book() {
        return book;
    }

    /** Whether the paper holds the explanations itself. */
    public boolean explained() {
        return explained;
    }

    /** Whether the explanations are files beside the paper. */
    public boolean besides() {
        return folder != null;
    }

    /** Where the explanation of a nomination is; {@code null} if nowhere. */
    public @Nullable String link(Line line) {
        String anchor = Dossier.anchor(book, line);
        if (folder != null) {
            return folder + "/" + anchor + ".html";
        }
        return explained ? "#" + anchor : null;
    }

    /** How many came out which way. */
    public List<Total> totals() {
        int all = Math.max(1, book.lines().size());
        List<Total> totals = new ArrayList<>();
        double from = 0;
        for (RoundStatus status : RoundStatus.values()) {
            int count = book.decision().count(status);
            if (count > 0 || status == RoundStatus.SELECTED || status == RoundStatus.UNDETERMINED) {
                double width = Math.round(1000.0 * count / all) / 10.0;
                totals.add(new Total(status.code(), anchor(status), say.of(status), count, from, width));
                from += width;
            }
        }
        return totals;
    }

    private static String anchor(RoundStatus status) {
        return switch (status) {
            case SELECTED -> "danh-sach";
            case COUNCIL_CHOOSES -> "lua-chon";
            case ELIGIBLE_NOT_SELECTED, PLACES_UNKNOWN -> "ngoai-ty-le";
            case UNDETERMINED -> "chua-ket-luan";
            case NOT_ELIGIBLE, NO_RULE_IN_FORCE -> "khong-du";
        };
    }

    /** The caps for which there are more eligible nominations than places, or that count the whole round. */
    public List<CapGroup> caps() {
        return new CapView(book, say, sentence).caps(true);
    }

    /** The other caps. */
    public List<CapGroup> quietCaps() {
        return new CapView(book, say, sentence).caps(false);
    }

    /** How many the others are. */
    public int quietCount() {
        return quietCaps().stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** The places kept for groups. */
    public List<CapGroup> reserves() {
        return new CapView(book, say, sentence).reserves();
    }

    /** What the council chooses; those of whom it chooses that stand in no contest come last. */
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Contest contest : book.decision().contests()) {
            shown.addAll(contest.dossiers());
            String cap = sentence.cap(contest.cap());
            choices.add(new Choice(
                    contest.cap() == null
                            ? say.of(
                                    "Chọn " + say.count(contest.places()) + " trong " + say.count(contest.dossiers().size())
                                            + " đề nghị",
                                    "Choose " + contest.places() + " of " + contest.dossiers().size() + " nominations")
                            : sentence.contest(contest),
                    cap.isEmpty() ? say.capital(say.of(contest.because())) : cap,
                    sentence.clause(contest.citation()),
                    contest.dossiers().stream().map(book::line).filter(Objects::nonNull).toList()));
        }
        List<Line> others = book.lines(RoundStatus.COUNCIL_CHOOSES).stream()
                .filter(line -> !shown.contains(line.id()))
                .toList();
        if (!others.isEmpty()) {
            choices.add(new Choice(say.of(RoundStatus.COUNCIL_CHOOSES), "", "", others));
        }
        return choices;
    }

    /** The draft list. */
    public List<ListGroup> list() {
        return ListGroup.of(book.lines(RoundStatus.SELECTED));
    }

    /** Eligible, and not on the list for want of places. */
    public List<Line> beyond() {
        return book.lines().stream()
                .filter(line -> line.result().status() == RoundStatus.ELIGIBLE_NOT_SELECTED
                        || line.result().status() == RoundStatus.PLACES_UNKNOWN)
                .toList();
    }

    /** Not concluded yet; those that could cost somebody a place come first. */
    public List<Line> open() {
        return book.lines(RoundStatus.UNDETERMINED).stream()
                .sorted(Comparator.comparing((Line line) -> !line.result().couldDisplace()))
                .toList();
    }

    /** Not eligible, or without a rule. */
    public List<Line> stopped() {
        return book.lines().stream()
                .filter(line -> line.result().status() == RoundStatus.NOT_ELIGIBLE
                        || line.result().status() == RoundStatus.NO_RULE_IN_FORCE)
                .toList();
    }

    /** Those that want the fewest places. */
    public List<Line> nearPlaces() {
        return NearMiss.ofPlaces(book.lines()).stream().limit(MOST_NEAR).toList();
    }

    /** Those that miss one condition by one. */
    public List<NearMiss> nearConditions() {
        return NearMiss.ofConditions(book.lines()).stream().limit(MOST_NEAR).toList();
    }

    /** Who is proposed and listed, by award and group. */
    public List<AwardShares> shares() {
        return AwardShares.of(book.lines());
    }

    /** The sudden cases. */
    public List<SuddenCase> sudden() {
        return SuddenCase.of(book.lines());
    }

    /** The year of each unit. */
    public List<UnitYear> units() {
        return book.unitCodes().stream().map(unit -> UnitYear.of(book, unit)).toList();
    }

    /** One explanation after the other, each made when it is asked for. */
    public Iterable<Dossier> dossiers() {
        return () -> book.lines().stream()
                .map(line -> Dossier.of(book, line, Audience.COUNCIL, say.language()))
                .iterator();
    }
}
