package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.AWARD_UNKNOWN;
import static org.khen.report.input.CellProblemCode.CONTRADICTION;
import static org.khen.report.input.ColumnKind.CODE;
import static org.khen.report.input.ColumnKind.COUNT;
import static org.khen.report.input.ColumnKind.DATE;
import static org.khen.report.input.ColumnKind.TEXT;
import static org.khen.report.input.ColumnKind.YES_NO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khen.facts.HolderCount;
import org.khen.facts.Listing;
import org.khen.facts.Registration;
import org.khen.facts.RoundUnit;
import org.khen.pack.Text;

/** The sheet of agencies and units: what shares are counted on, and what each registered for the year. */
final class UnitSheet {

    /** The award whose holders have a column of their own, because officers know it by that name. */
    static final String ADVANCED_WORKER = "lao-dong-tien-tien";

    /** How the headings of further counts begin; the award stands behind the colon. */
    static final Text COUNTED = new Text("Số đạt:", "Holders:");

    static final RoundColumn ID = RoundColumn.of(CODE, "Mã", "Unit", "units.id").mustBeFilled();
    private static final RoundColumn NAME = RoundColumn.of(TEXT, "Tên", "Name", "units.name");
    private static final RoundColumn CLUSTER = RoundColumn.of(CODE, "Cụm, khối", "Cluster", "units.cluster")
            .noting("Mã cụm, khối thi đua, ví dụ KHOI-1.", "The code of the cluster, for example KHOI-1.");
    private static final RoundColumn HEADCOUNT = RoundColumn.of(COUNT, "Tổng số người", "Headcount", "units.headcount");
    private static final RoundColumn ADVANCED =
            RoundColumn.of(COUNT, "Số người đạt Lao động tiên tiến", "Advanced workers", "units.holders");
    private static final RoundColumn ANY_AWARD = RoundColumn.of(COUNT, COUNTED.vi(), COUNTED.en(), "units.holders")
            .noting(
                    "Thêm cột \"Số đạt: ‹mã hoặc tên khen thưởng›\" cho danh hiệu khác.",
                    "Add a column \"Holders: ‹award›\" for another award.");
    private static final RoundColumn MOVEMENTS =
            RoundColumn.of(COUNT, "Số phong trào đăng ký", "Movements registered", "registrations.movements");
    private static final RoundColumn EXEMPLARS =
            RoundColumn.of(COUNT, "Số điển hình đăng ký", "Exemplars registered", "registrations.exemplars");
    private static final RoundColumn YEAR = RoundColumn.of(
                    COUNT, "Năm đăng ký", "Registration year", "registrations.year")
            .noting("Để trống nếu là năm của ngày xét.", "Leave it empty if it is the year of the round.");
    private static final RoundColumn REGISTERED_ON =
            RoundColumn.of(DATE, "Ngày đăng ký", "Registered on", "registrations.completedOn");
    private static final RoundColumn IN_WRITING =
            RoundColumn.of(YES_NO, "Đăng ký bằng văn bản", "In writing", "registrations.inWriting");
    private static final RoundColumn THROUGH_COUNCIL = RoundColumn.of(
            YES_NO, "Qua Thường trực Hội đồng", "Through standing council", "registrations.throughStandingCouncil");

    static final RoundSheet SHEET = RoundSheet.of(
            "Cơ quan, đơn vị",
            "Units",
            "co-quan-don-vi",
            new Text(
                    "Mỗi cơ quan, đơn vị một dòng, kể cả nơi không có đề nghị nếu dùng để tính tỷ lệ. Tỷ lệ tính trên số đạt"
                            + " danh hiệu khác (ví dụ Cờ thi đua cấp bộ, ngành, tỉnh): thêm cột \"Số đạt: ‹mã hoặc tên khen"
                            + " thưởng›\".",
                    "A row for each unit, those without nominations included where shares are counted on them. For a"
                            + " share of the holders of another award add a column \"Holders: ‹code or name of the award›\"."),
            ID,
            NAME,
            CLUSTER,
            HEADCOUNT,
            ADVANCED,
            MOVEMENTS,
            EXEMPLARS,
            YEAR,
            REGISTERED_ON,
            IN_WRITING,
            THROUGH_COUNCIL);

    /**
     * A unit and what its row says of its registration.
     *
     * @param unit the unit
     * @param movements how many movements it registered; {@code null} if not known
     * @param exemplars how many exemplars it registered; {@code null} if not known
     * @param year the year of the registration; {@code null} if it is that of the round
     * @param registeredOn the day it was completed; {@code null} if not known
     * @param inWriting whether it was in writing; {@code null} if not known
     * @param throughCouncil whether it went through the standing council; {@code null} if not known
     */
    record Row(
            RoundUnit unit,
            @Nullable Integer movements,
            @Nullable Integer exemplars,
            @Nullable Integer year,
            @Nullable LocalDate registeredOn,
            @Nullable Boolean inWriting,
            @Nullable Boolean throughCouncil) {

        boolean saysOfRegistration() {
            return movements != null
                    || exemplars != null
                    || year != null
                    || registeredOn != null
                    || inWriting != null
                    || throughCouncil != null;
        }
    }

    private UnitSheet() {}

    static @Nullable Row read(RowCells row, AwardNames awards) {
        String id = CellValues.code(row, ID);
        String name = CellValues.text(row, NAME);
        String cluster = CellValues.code(row, CLUSTER);
        Integer headcount = CellNumbers.count(row, HEADCOUNT, 0);
        List<HolderCount> holders = holders(row, awards);
        Integer movements = CellNumbers.count(row, MOVEMENTS, 0);
        Integer exemplars = CellNumbers.count(row, EXEMPLARS, 0);
        Integer year = CellNumbers.count(row, YEAR, 1900);
        LocalDate registeredOn = CellDates.date(row, REGISTERED_ON);
        Boolean inWriting = CellValues.yesNo(row, IN_WRITING);
        Boolean throughCouncil = CellValues.yesNo(row, THROUGH_COUNCIL);
        return id == null
                ? null
                : new Row(
                        new RoundUnit(id, name, cluster, headcount, holders),
                        movements,
                        exemplars,
                        year,
                        registeredOn,
                        inWriting,
                        throughCouncil);
    }

    private static List<HolderCount> holders(RowCells row, AwardNames awards) {
        Map<String, Integer> counts = new TreeMap<>();
        Integer advanced = CellNumbers.count(row, ADVANCED, 0);
        if (advanced != null) {
            counts.put(ADVANCED_WORKER, advanced);
        }
        row.headings().counted().forEach((heading, number) -> {
            Integer count = CellNumbers.count(row, ANY_AWARD, number, 0);
            if (count == null) {
                return;
            }
            Set<String> codes = awards.meantBy(heading);
            if (codes.size() != 1) {
                row.refuseSaying(
                        ANY_AWARD,
                        number,
                        AWARD_UNKNOWN,
                        new Text(
                                "Tên cột không nêu đúng một khen thưởng, nên số này không được dùng.",
                                "The heading does not name one award, so the count is not used."),
                        new Text(
                                "Hãy ghi mã hoặc tên sau dấu hai chấm, ví dụ \"Số đạt: lao-dong-tien-tien\".",
                                "Write the code behind the colon, for example \"Holders: lao-dong-tien-tien\"."));
                return;
            }
            Integer earlier = counts.putIfAbsent(codes.iterator().next(), count);
            if (earlier != null && !earlier.equals(count)) {
                row.refuseSaying(
                        ANY_AWARD,
                        number,
                        CONTRADICTION,
                        new Text(
                                "Hai cột ghi hai số khác nhau cho cùng một khen thưởng.",
                                "Two columns give different counts of one award."),
                        new Text("Hãy giữ một cột.", "Keep one of them."));
            }
        });
        return counts.entrySet().stream()
                .map(count -> new HolderCount(count.getKey(), count.getValue()))
                .toList();
    }

    static OutRow write(RoundUnit unit, @Nullable Registration registration, int yearOfRound) {
        OutRow out = new OutRow()
                .set(ID, unit.id())
                .set(NAME, unit.name())
                .set(CLUSTER, unit.cluster())
                .set(HEADCOUNT, unit.headcount())
                .set(ADVANCED, unit.holdersOf(ADVANCED_WORKER));
        unit.holders().stream()
                .filter(count -> !count.award().equals(ADVANCED_WORKER))
                .forEach(count -> out.set(countOf(count.award()), count.count()));
        if (registration != null) {
            out.set(MOVEMENTS, completeCount(registration.movements(), registration.year()))
                    .set(EXEMPLARS, completeCount(registration.exemplars(), registration.year()))
                    .set(YEAR, registration.year() == yearOfRound ? null : registration.year())
                    .set(REGISTERED_ON, registration.completedOn())
                    .set(IN_WRITING, registration.inWriting())
                    .set(THROUGH_COUNCIL, registration.throughStandingCouncil());
        }
        return out;
    }

    private static @Nullable Integer completeCount(@Nullable Listing<?> list, int year) {
        return list != null && list.isCompleteFor(org.khen.facts.Period.year(year))
                ? list.items().size()
                : null;
    }

    /** The column that counts the holders of an award. */
    static RoundColumn countOf(String award) {
        return RoundColumn.of(COUNT, COUNTED.vi() + " " + award, COUNTED.en() + " " + award, "units.holders");
    }

    /** The sheet with a column for each further award that is counted in the units. */
    static RoundSheet with(List<RoundUnit> units) {
        Set<String> awards = new java.util.TreeSet<>();
        units.forEach(unit -> unit.holders().forEach(count -> awards.add(count.award())));
        awards.remove(ADVANCED_WORKER);
        List<RoundColumn> columns = new ArrayList<>(SHEET.columns());
        awards.forEach(award -> columns.add(countOf(award)));
        return new RoundSheet(SHEET.vi(), SHEET.en(), SHEET.file(), SHEET.purpose(), SHEET.required(), columns);
    }
}
