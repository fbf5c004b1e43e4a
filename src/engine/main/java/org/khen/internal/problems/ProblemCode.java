package org.khen.internal.problems;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.khen.pack.CellRef;
import org.khen.pack.PackProblem;
import org.khen.pack.Text;

/** The codes of problems. Once published a code keeps its meaning; {@code code()} is what users see. */
public enum ProblemCode {
    // files
    FILE_TOO_LARGE,
    PACK_TOO_LARGE,
    FILE_EMPTY,
    FILE_MISSING,
    FILE_MISPLACED,
    FILE_UNKNOWN(false),
    FILE_OPEN_IN_EXCEL(false),
    FILE_LINK,
    FILE_UNREADABLE,
    NOT_A_PACK,
    NOT_UTF_8,
    NOT_CSV,
    // tables
    QUOTE_UNCLOSED,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    HEADING_UNKNOWN,
    HEADING_MISSING,
    HEADING_DUPLICATE,
    CELL_WITHOUT_HEADING,
    // cells
    CELL_TOO_LONG,
    CELL_CURLY_QUOTES,
    CELL_FORMULA,
    CELL_CHARACTER,
    CELL_EXCEL_ERROR,
    CELL_MISSING,
    NUMBER_AMBIGUOUS,
    NUMBER_PERCENT,
    NUMBER_INVALID,
    DATE_INVALID,
    DATES_REVERSED,
    ID_INVALID,
    WORD_UNKNOWN,
    WORD_AMBIGUOUS,
    // pack.csv
    KEY_DUPLICATE,
    PACK_ID_MISMATCH,
    PACK_MISSING,
    PACK_DUPLICATE,
    BASE_PACK_MISSING,
    BASE_PACK_CYCLE,
    BASE_PACK_NOT_NAMED,
    // rows by themselves
    REASON_MISSING,
    CONFIRMATION_MISSING,
    VALUE_MISSING,
    VALUE_NOT_ALLOWED,
    ADJUSTMENT_INVALID,
    DIRECTION_MISSING,
    DIRECTION_NOT_ALLOWED,
    UNIT_MISMATCH,
    APPLIES_TO_INVALID,
    PLACE_CODE,
    ROUND_CELL_MISSING,
    ROUND_CELL_NOT_ALLOWED,
    ROUND_VALUE,
    ROUND_GROUP,
    // rows among each other
    DUPLICATE_ID,
    LIMIT_OVERLAP,
    LIMIT_GAP,
    LIMIT_NOT_IN_FORCE,
    LIMIT_TIE,
    LIMIT_ROLE,
    LIMIT_UNUSED(false),
    TABLE_POLICY,
    TABLE_OVERLAP,
    TABLE_GAP,
    TABLE_COLUMN,
    TABLE_UNUSED(false),
    AWARD_OVERLAP,
    AWARD_CYCLE,
    AWARD_NOT_IN_FORCE,
    ROUTE_SUBJECT,
    ROUTE_EMPTY,
    PLACE_OVERLAP,
    READING_ALONE(false),
    SOURCE_NOT_IN_FORCE,
    CRITERION_NOT_IN_FORCE,
    CRITERION_UNASKED(false),
    UNKNOWN_SOURCE,
    UNKNOWN_CRITERION,
    UNKNOWN_AWARD,
    UNKNOWN_LIMIT,
    UNKNOWN_PARAMETER,
    UNKNOWN_TABLE,
    UNKNOWN_PLACE,
    RULE_MISSING,
    RULE_WITHOUT_CRITERION,
    RULE_DUPLICATE,
    STAR_REFUSES,
    REGISTRATION_KIND,
    REGISTRATION_WORDS,
    ONLY_LAW_REFUSES,
    TRANSITION_TWICE,
    TRANSITION_SOURCE,
    ROUND_OVERLAP,
    ROUND_ORDER_TWICE,
    ROUND_SOURCE,
    RESERVE_WITHOUT_CAP,
    RESERVE_SCOPE,
    RESERVE_TWICE,
    // packs on packs
    OVERRIDE_NOT_NAMED,
    OVERRIDE_UNUSED,
    OVERRIDE_CONFLICT,
    OVERRIDE_LOOSENS,
    OVERRIDE_NOT_ALLOWED,
    // cases
    CASES_MISSING(false),
    CASE_HEADING_UNKNOWN,
    CASE_FACT_TWICE,
    CASE_FACT_OF_OTHER_CANDIDATE,
    CASE_CELL_UNREADABLE,
    CASE_EXPECTED_WORD,
    // analysis of tables in packs that load, by khen-authoring
    TABLE_ROW_SHADOWED(false),
    TABLE_ROWS_ALIKE(false),
    LIMIT_ROW_SHADOWED(false),
    LIMIT_ROWS_ALIKE(false),
    LIMIT_UNCOVERED(false),
    // of packs that load, found by running their cases
    CASE_FAILED,
    PACK_UNPROVED,
    // advice on packs that load, given by khen-authoring
    SOURCE_RECHECK_DUE(false),
    SOURCE_UNCHECKED(false),
    SOURCE_UNFOLLOWED(false),
    LIMIT_OUT_OF_RANGE(false),
    LIMIT_ALWAYS_MET(false),
    LIMIT_NEVER_MET(false),
    LIMIT_RANK_ORDER(false),
    CAP_UNREACHABLE(false),
    EVIDENCE_MISSING(false);

    /** After these, rows are missing that the author sees: what other tables say of them is not to be complained of. */
    private static final Set<ProblemCode> LOSING_ROWS = Collections.unmodifiableSet(EnumSet.of(
            FILE_TOO_LARGE,
            FILE_EMPTY,
            FILE_UNREADABLE,
            NOT_UTF_8,
            NOT_CSV,
            QUOTE_UNCLOSED,
            TOO_MANY_ROWS,
            TOO_MANY_COLUMNS,
            HEADING_UNKNOWN,
            HEADING_MISSING,
            HEADING_DUPLICATE));

    private final boolean error;

    ProblemCode() {
        this(true);
    }

    ProblemCode(boolean error) {
        this.error = error;
    }

    /** The code as users see it, for example {@code LIMIT-GAP}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** Such a problem. */
    public PackProblem at(String pack, CellRef place, Text message, Text advice) {
        return new PackProblem(code(), error, pack, place, message, advice);
    }

    /** Whether rows of a file may have been lost. */
    public boolean losesRows() {
        return LOSING_ROWS.contains(this);
    }

    /** Whether such a problem keeps the pack from loading. */
    public boolean isError() {
        return error;
    }
}
