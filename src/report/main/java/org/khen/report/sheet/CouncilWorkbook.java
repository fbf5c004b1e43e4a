package org.khen.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.khen.RoundStatus;
import org.khen.report.round.Line;
import org.khen.report.round.ListGroup;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;
import org.khen.report.round.Sentence;

/**
 * The workbook of the council: the draft list, the appraisal of every nomination, ballots to fill in, and the table of results for
 * the minutes. Rows go to a file as they are written, so that memory does not grow with them.
 */
public final class CouncilWorkbook {

    private static final int ROWS_IN_MEMORY = 200;

    private final RoundBook book;
    private final Say say;
    private final Sentence sentence;

    /** The workbook of a round, in a language. */
    public CouncilWorkbook(RoundBook book, Say say) {
        this.book = book;
        this.say = say;
        this.sentence = new Sentence(book, say);
    }

    /** Writes it; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Looks looks = new Looks(workbook);
            list(new Paper(workbook, looks, say, say.of("Danh sách đề nghị", "Draft list")));
            appraisal(new Paper(workbook, looks, say, say.of("Tổng hợp thẩm định", "Appraisal")));
            ballots(new Paper(workbook, looks, say, say.of("Phiếu bỏ phiếu", "Ballot")));
            results(new Paper(workbook, looks, say, say.of("Kết quả cho biên bản", "Results for the minutes")));
            workbook.write(out);
        }
    }

    private void list(Paper paper) {
        paper.title(say.of("DANH SÁCH DỰ KIẾN ĐỀ NGHỊ KHEN THƯỞNG", "DRAFT LIST OF NOMINATIONS"), book);
        paper.columns(
                Column.number("STT", 5),
                Column.text(say.of("Họ và tên / Tên tập thể", "Name"), 26),
                Column.text(say.of("Chức vụ; cơ quan, đơn vị", "Post and unit"), 34),
                Column.text(say.of("Khen thưởng đề nghị", "Award"), 24),
                Column.text(say.of("Cấp quyết định", "Decided by"), 24),
                Column.text(say.of("Căn cứ", "Clause"), 40),
                Column.text(say.of("Số phiếu", "Votes"), 9),
                Column.text(say.of("Ghi chú", "Note"), 24),
                Column.text(say.of("Mã hồ sơ", "Dossier"), 14));
        for (ListGroup group : ListGroup.of(book.lines(RoundStatus.SELECTED))) {
            paper.heading(heading(group));
            int stt = 1;
            for (Line line : group.lines()) {
                paper.row(
                        stt++,
                        line.name(),
                        line.postAndUnit(),
                        say.of(line.award()),
                        say.of(line.authority()),
                        sentence.clauses(line),
                        sentence.votes(line),
                        sentence.note(line),
                        line.id());
            }
        }
        paper.end(book);
    }

    private void appraisal(Paper paper) {
        paper.title(say.of("TỔNG HỢP KẾT QUẢ THẨM ĐỊNH", "APPRAISAL"), book);
        paper.columns(
                Column.number("STT", 5),
                Column.text(say.of("Mã hồ sơ", "Dossier"), 14),
                Column.text(say.of("Họ và tên / Tên tập thể", "Name"), 26),
                Column.text(say.of("Chức vụ; cơ quan, đơn vị", "Post and unit"), 32),
                Column.text(say.of("Khen thưởng đề nghị", "Award"), 24),
                Column.text(say.of("Kết quả rà soát", "Finding"), 18),
                Column.text(say.of("Kết quả trong đợt xét", "In the round"), 20),
                Column.text(say.of("Lý do, căn cứ", "Reason, clause"), 44),
                Column.text(say.of("Còn thiếu", "Missing"), 40));
        int stt = 1;
        for (Line line : book.lines()) {
            String why = sentence.why(line);
            paper.row(
                    stt++,
                    line.id(),
                    line.name(),
                    line.postAndUnit(),
                    say.of(line.award()),
                    say.of(line.decision().outcome()),
                    say.of(line.result().status()),
                    why.isEmpty() ? sentence.clauses(line) : why,
                    String.join("\n", sentence.missing(line)));
        }
        paper.end(book);
    }

    private void ballots(Paper paper) {
        paper.title(say.of("PHIẾU BỎ PHIẾU", "BALLOT"), book);
        paper.columns(
                Column.number("STT", 5),
                Column.text(say.of("Họ và tên / Tên tập thể", "Name"), 32),
                Column.text(say.of("Chức vụ; cơ quan, đơn vị", "Post and unit"), 40),
                Column.text(say.of("Khen thưởng đề nghị", "Award"), 30),
                Column.text(say.of("Đồng ý", "In favour"), 12),
                Column.text(say.of("Không đồng ý", "Against"), 14),
                Column.text(say.of("Ý kiến khác", "Remarks"), 26));
        for (ListGroup group : ListGroup.of(voted())) {
            paper.heading(heading(group));
            int stt = 1;
            for (Line line : group.lines()) {
                paper.row(stt++, line.name(), line.postAndUnit(), say.of(line.award()), "", "", "");
            }
        }
        paper.end(book);
    }

    private void results(Paper paper) {
        paper.title(say.of("BẢNG KẾT QUẢ BỎ PHIẾU (KÈM BIÊN BẢN)", "RESULTS OF THE VOTE (FOR THE MINUTES)"), book);
        paper.columns(
                Column.number("STT", 5),
                Column.text(say.of("Họ và tên / Tên tập thể", "Name"), 30),
                Column.text(say.of("Cơ quan, đơn vị", "Unit"), 34),
                Column.text(say.of("Hình thức đề nghị", "Award"), 28),
                Column.number(say.of("Số phiếu tán thành", "In favour"), 12),
                Column.number(say.of("Tổng số thành viên", "Members"), 12),
                Column.text(say.of("Tỷ lệ", "Share"), 10),
                Column.text(say.of("Kết luận của Hội đồng", "Conclusion of the council"), 26));
        for (ListGroup group : ListGroup.of(voted())) {
            paper.heading(heading(group));
            int stt = 1;
            for (Line line : group.lines()) {
                var ballot = line.entry().ballot();
                String unit = line.unit();
                paper.row(
                        stt++,
                        line.name(),
                        unit == null ? "" : unit,
                        say.of(line.award()),
                        ballot == null ? "" : String.valueOf(ballot.inFavour()),
                        ballot == null ? "" : String.valueOf(ballot.members()),
                        ballot == null ? "" : say.percent(ballot.share()),
                        "");
            }
        }
        paper.end(book);
    }

    /** On whom the council votes: those on the draft list, and those among whom it chooses. */
    private List<Line> voted() {
        return book.lines().stream()
                .filter(line -> line.result().status() == RoundStatus.SELECTED
                        || line.result().status() == RoundStatus.COUNCIL_CHOOSES)
                .toList();
    }

    private String heading(ListGroup group) {
        return say.of(group.authority()) + " – " + say.of(group.award()) + " – " + say.of(group.kind());
    }
}
