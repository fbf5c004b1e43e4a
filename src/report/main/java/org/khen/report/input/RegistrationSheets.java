package org.khen.report.input;

import static org.khen.report.input.ColumnKind.CODE;
import static org.khen.report.input.ColumnKind.FOR_PEOPLE;
import static org.khen.report.input.ColumnKind.TEXT;
import static org.khen.report.input.ColumnKind.UNIT;
import static org.khen.report.input.ColumnKind.YES_NO;

import org.jspecify.annotations.Nullable;
import org.khen.facts.Exemplar;
import org.khen.facts.Movement;
import org.khen.pack.Text;

/** The sheets of movements and exemplars that units registered for the year. */
final class RegistrationSheets {

    static final RoundColumn OF_UNIT = RoundColumn.of(UNIT, "Cơ quan, đơn vị", "Unit", "registrations.unit")
            .mustBeFilled();
    private static final RoundColumn NAME = RoundColumn.of(
                    TEXT, "Tên phong trào", "Movement", "registrations.movements.name")
            .mustBeFilled();
    private static final RoundColumn FIELD =
            RoundColumn.of(TEXT, "Ngành, lĩnh vực", "Field", "registrations.movements.field");
    private static final RoundColumn THEME =
            RoundColumn.of(YES_NO, "Có chủ đề", "Theme", "registrations.movements.theme");
    private static final RoundColumn CRITERIA = RoundColumn.of(
            YES_NO, "Có tiêu chí cụ thể", "Concrete criteria", "registrations.movements.concreteCriteria");
    private static final RoundColumn PERIOD =
            RoundColumn.of(YES_NO, "Có thời gian thực hiện", "Period stated", "registrations.movements.periodStated");

    static final RoundSheet MOVEMENTS = RoundSheet.of(
            "Phong trào đăng ký",
            "Movements",
            "phong-trao-dang-ky",
            new Text("Phong trào thi đua mà cơ quan, đơn vị đăng ký.", "Movements that units registered."),
            OF_UNIT,
            NAME,
            FIELD,
            THEME,
            CRITERIA,
            PERIOD);

    private static final RoundColumn EXEMPLAR_FIELD = RoundColumn.of(
                    TEXT, "Ngành, lĩnh vực", "Field", "registrations.exemplars.field")
            .mustBeFilled();
    private static final RoundColumn EXEMPLAR_NAME =
            RoundColumn.of(FOR_PEOPLE, "Điển hình", "Exemplar", "").aboutPeople();
    private static final RoundColumn EXEMPLAR_ID =
            RoundColumn.of(CODE, "Mã điển hình", "Exemplar code", "registrations.exemplars.id");
    private static final RoundColumn COLLECTIVE =
            RoundColumn.of(YES_NO, "Là tập thể", "Collective", "registrations.exemplars.collective");
    private static final RoundColumn REGISTERED_ON = RoundColumn.of(FOR_PEOPLE, "Ngày đăng ký", "Registered on", "")
            .noting(
                    "Ngày hoàn thành đăng ký ghi ở trang Cơ quan, đơn vị.",
                    "The day the registration was completed stands in the sheet of units.");
    private static final RoundColumn DISCOVERED =
            RoundColumn.of(YES_NO, "Phát hiện", "Discovered", "registrations.exemplars.discovered");
    private static final RoundColumn FOSTERED =
            RoundColumn.of(YES_NO, "Bồi dưỡng", "Fostered", "registrations.exemplars.fostered");
    private static final RoundColumn REVIEWED =
            RoundColumn.of(YES_NO, "Tổng kết", "Reviewed", "registrations.exemplars.reviewed");
    private static final RoundColumn MULTIPLIED =
            RoundColumn.of(YES_NO, "Nhân điển hình", "Multiplied", "registrations.exemplars.multiplied");
    private static final RoundColumn PROPOSED =
            RoundColumn.of(YES_NO, "Đã đề nghị khen", "Proposed for award", "registrations.exemplars.proposedForAward");
    private static final RoundColumn REWARDED =
            RoundColumn.of(YES_NO, "Đã được khen", "Rewarded", "registrations.exemplars.rewarded");

    static final RoundSheet EXEMPLARS = RoundSheet.of(
            "Điển hình đăng ký",
            "Exemplars",
            "dien-hinh-dang-ky",
            new Text("Điển hình tiên tiến mà cơ quan, đơn vị đăng ký.", "Exemplars that units registered."),
            OF_UNIT,
            EXEMPLAR_FIELD,
            EXEMPLAR_NAME,
            EXEMPLAR_ID,
            COLLECTIVE,
            REGISTERED_ON,
            DISCOVERED,
            FOSTERED,
            REVIEWED,
            MULTIPLIED,
            PROPOSED,
            REWARDED);

    private RegistrationSheets() {}

    static @Nullable Movement movement(RowCells row) {
        String name = CellValues.text(row, NAME);
        String field = CellValues.text(row, FIELD);
        Boolean theme = CellValues.yesNo(row, THEME);
        Boolean criteria = CellValues.yesNo(row, CRITERIA);
        Boolean period = CellValues.yesNo(row, PERIOD);
        return name == null ? null : new Movement(name, field, theme, criteria, period);
    }

    static OutRow write(String unit, Movement movement) {
        return new OutRow()
                .set(OF_UNIT, unit)
                .set(NAME, movement.name())
                .set(FIELD, movement.field())
                .set(THEME, movement.theme())
                .set(CRITERIA, movement.concreteCriteria())
                .set(PERIOD, movement.periodStated());
    }

    static @Nullable Exemplar exemplar(RowCells row) {
        String field = CellValues.text(row, EXEMPLAR_FIELD);
        Boolean collective = CellValues.yesNo(row, COLLECTIVE);
        Boolean discovered = CellValues.yesNo(row, DISCOVERED);
        Boolean fostered = CellValues.yesNo(row, FOSTERED);
        Boolean reviewed = CellValues.yesNo(row, REVIEWED);
        Boolean multiplied = CellValues.yesNo(row, MULTIPLIED);
        String id = CellValues.code(row, EXEMPLAR_ID);
        Boolean proposed = CellValues.yesNo(row, PROPOSED);
        Boolean rewarded = CellValues.yesNo(row, REWARDED);
        return field == null
                ? null
                : new Exemplar(field, collective, discovered, fostered, reviewed, multiplied, id, proposed, rewarded);
    }

    static OutRow write(String unit, Exemplar exemplar) {
        return new OutRow()
                .set(OF_UNIT, unit)
                .set(EXEMPLAR_FIELD, exemplar.field())
                .set(EXEMPLAR_ID, exemplar.id())
                .set(COLLECTIVE, exemplar.collective())
                .set(DISCOVERED, exemplar.discovered())
                .set(FOSTERED, exemplar.fostered())
                .set(REVIEWED, exemplar.reviewed())
                .set(MULTIPLIED, exemplar.multiplied())
                .set(PROPOSED, exemplar.proposedForAward())
                .set(REWARDED, exemplar.rewarded());
    }
}
