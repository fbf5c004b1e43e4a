package org.khen.report.input;

import java.util.ArrayList;
import java.util.List;

/** The sheets of a review round as a workbook or a folder of tables holds them. Immutable, safe for threads. */
public final class RoundTables {

    /** The most nominations of a round: more than any province has, and few enough to be judged as a list. */
    public static final int MAX_NOMINATIONS = 20_000;

    /** The most rows of any other sheet: ten for each nomination. */
    public static final int MAX_ROWS = 200_000;

    /** The most columns of a sheet. */
    public static final int MAX_COLUMNS = 200;

    /** The most problems that are listed: whoever has more mends the first ones and reads again. */
    public static final int MAX_PROBLEMS = 1_000;

    static final List<ListSheet<?>> LISTS = List.of(
            MeritSheets.ACHIEVEMENTS,
            WorkSheets.YEARS,
            MeritSheets.PAST_AWARDS,
            LearningSheets.INITIATIVES,
            LearningSheets.RESEARCH_TOPICS,
            LearningSheets.COMBAT_INGENUITIES,
            ConductSheets.DISCIPLINES,
            ConductSheets.PROCEEDINGS,
            WorkSheets.ABSENCES,
            LearningSheets.TRAININGS,
            WorkSheets.TRANSFERS,
            WorkSheets.WORKPLACES,
            WorkSheets.LED_UNIT_YEARS,
            WorkSheets.MEMBER_RESULTS,
            MeritSheets.CONTRIBUTIONS);

    private static final List<RoundSheet> SHEETS = sheetsInOrder();

    private RoundTables() {}

    /** The sheets in the order in which they are written; they are read in any order. */
    public static List<RoundSheet> sheets() {
        return SHEETS;
    }

    private static List<RoundSheet> sheetsInOrder() {
        List<RoundSheet> sheets = new ArrayList<>();
        sheets.add(RoundInfo.SHEET);
        sheets.add(UnitSheet.SHEET);
        sheets.add(NominationSheet.SHEET);
        LISTS.forEach(list -> sheets.add(list.sheet()));
        sheets.add(AttestationSheet.SHEET);
        sheets.add(ProcedureSheet.SHEET);
        sheets.add(RegistrationSheets.MOVEMENTS);
        sheets.add(RegistrationSheets.EXEMPLARS);
        return List.copyOf(sheets);
    }
}
