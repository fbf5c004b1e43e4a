package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khen.facts.AwardGround;
import org.khen.facts.FocusGroup;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundBase;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Rounding;
import org.khen.pack.UnusedPlaces;

/** {@code rounds.csv}: caps, reserved places and tie-breaks of review rounds. */
final class RoundsTable {

    static final Column ID = filled("Mã quy định", "id");
    static final Column KIND = filled("Loại quy định", "kind");
    static final Column AWARD = emptyAllowed("Danh hiệu, hình thức", "award");
    static final Column SCOPE = emptyAllowed("Phạm vi tính", "scope");
    static final Column BASE = emptyAllowed("Tính trên", "base");
    static final Column BASE_AWARD = optional("Danh hiệu, hình thức làm cơ sở", "base_award");
    static final Column VALUE = emptyAllowed("Giá trị", "value");
    static final Column UNIT = emptyAllowed("Đơn vị tính", "unit");
    static final Column ROUNDING = emptyAllowed("Cách làm tròn", "rounding");
    static final Column ROUNDING_SOURCE = optional("Căn cứ làm tròn", "rounding_source");
    static final Column GROUP = emptyAllowed("Nhóm được dành", "reserved_for");
    static final Column UNUSED = emptyAllowed("Suất không dùng hết", "unused");
    static final Column ORDER = emptyAllowed("Thứ tự", "order");
    static final Column EXCEPT = optional("Trừ loại hình", "except");
    static final Column FROM = emptyAllowed("Từ ngày", "from");
    static final Column TO = emptyAllowed("Đến hết ngày", "to");
    static final Column SOURCE = filled("Căn cứ", "source");
    static final Column STATUS = emptyAllowed("Tình trạng", "status");
    static final Column CONFIRMED_BY = optional("Văn bản xác nhận", "confirmed_by");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT = TableFormat.closed(
            "rounds.csv",
            ID,
            KIND,
            AWARD,
            SCOPE,
            BASE,
            BASE_AWARD,
            VALUE,
            UNIT,
            ROUNDING,
            ROUNDING_SOURCE,
            GROUP,
            UNUSED,
            ORDER,
            EXCEPT,
            FROM,
            TO,
            SOURCE,
            STATUS,
            CONFIRMED_BY,
            NOTE);

    private static final Words<RoundRuleKind> KIND_WORDS = Words.of(RoundRuleKind.class);
    private static final Words<RoundScope> SCOPE_WORDS =
            Words.of(RoundScope.class).also(RoundScope.ROUND, "thành phố");
    private static final Words<RoundBase> BASE_WORDS = Words.of(RoundBase.class);
    private static final Words<Rounding> ROUNDING_WORDS = Words.of(Rounding.class);
    private static final Words<FocusGroup> GROUP_WORDS = Words.of(FocusGroup.class);
    private static final Words<UnusedPlaces> UNUSED_WORDS = Words.of(UnusedPlaces.class);
    private static final Words<AwardGround> GROUND_WORDS = Words.of(AwardGround.class);
    private static final Words<LimitStatus> STATUS_WORDS = Words.of(LimitStatus.class);

    private RoundsTable() {}

    static ReadTable<RoundRule> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(bytes, FORMAT, problems, row -> rule(row).map(List::of));
    }

    private static Optional<RoundRule> rule(RowReader row) {
        String id = row.id(ID);
        RoundRuleKind kind = row.word(KIND, KIND_WORDS);
        String award = row.optionalId(AWARD);
        RoundScope scope = row.optionalWord(SCOPE, SCOPE_WORDS);
        RoundBase base = row.optionalWord(BASE, BASE_WORDS);
        String baseAward = row.optionalId(BASE_AWARD);
        Rounding rounding = row.optionalWord(ROUNDING, ROUNDING_WORDS);
        String roundingSource = row.optionalId(ROUNDING_SOURCE);
        FocusGroup group = row.optionalWord(GROUP, GROUP_WORDS);
        UnusedPlaces unused = row.optionalWord(UNUSED, UNUSED_WORDS);
        Set<AwardGround> except = row.words(EXCEPT, GROUND_WORDS);
        LimitStatus status = row.optionalWord(STATUS, STATUS_WORDS);
        String confirmedBy = row.optional(CONFIRMED_BY);
        if (kind == null) {
            return Optional.empty();
        }
        LimitStatus origin = status == null ? LimitStatus.BY_TEXT : status;
        LimitsTable.checkStatus(row, origin, confirmedBy, CONFIRMED_BY);
        RoundCells.check(row, kind, base, rounding, group, origin);
        return Optional.of(new RoundRule(
                id,
                kind,
                award,
                scope,
                base,
                baseAward,
                RoundValueCell.value(row, kind, group, origin),
                rounding == null ? Rounding.DOWN : rounding,
                roundingSource,
                group,
                unused,
                RoundValueCell.order(row),
                except,
                row.validity(FROM, TO),
                row.id(SOURCE),
                origin,
                confirmedBy,
                row.optional(NOTE),
                row.at()));
    }
}
