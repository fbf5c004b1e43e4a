package org.khen.pack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khen.facts.Word;

/**
 * A table of {@code tables/}: for each combination of conditions the limits that a measure is held against. It is complete: on
 * every day between its first and its last, some row holds for every combination.
 *
 * @param id its code, the name of its file without {@code .csv}
 * @param policy which row holds where several might
 * @param rows its rows in the order of the file
 * @param at the first line of the file
 */
public record Table(String id, Policy policy, List<Row> rows, CellRef at) {

    /** Copies the rows. */
    public Table {
        rows = List.copyOf(rows);
    }

    /** Which row holds where several might. */
    public enum Policy implements Word {
        /** No two rows may hold for one combination. */
        UNIQUE("duy nhất", "unique"),
        /** The first row that holds is the one. */
        FIRST("dòng đầu", "first");

        private final String vi;
        private final String en;

        Policy(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        @Override
        public String vi() {
            return vi;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** What a condition looks at. */
    public enum Aspect implements Word {
        /** The award proposed, by its code. */
        AWARD("khen thưởng", "award"),
        /** A {@link org.khen.facts.Sex}. */
        SEX("giới tính", "sex"),
        /** A {@link org.khen.facts.PostGroup}: that of the post whose time is measured. */
        POST("nhóm chức vụ", "post"),
        /** A {@link org.khen.facts.ServiceRecord}. */
        SERVICE_RECORD("giai đoạn công tác", "service record");

        private final String vi;
        private final String en;

        Aspect(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        @Override
        public String vi() {
            return vi;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /**
     * A row.
     *
     * @param conditions for each aspect the codes of which one must hold; an aspect that is not named may be anything
     * @param excluded whether the row says that nobody it holds for meets the criterion, whatever is measured
     * @param limits what is measured is held against all of them; none if any value will do
     * @param inForce the days it is for
     * @param source the code of the source
     * @param at where it stands
     */
    public record Row(
            Map<Aspect, Set<String>> conditions,
            boolean excluded,
            List<Limit> limits,
            Validity inForce,
            String source,
            CellRef at) {

        /** Copies the conditions and the limits. */
        public Row {
            Map<Aspect, Set<String>> copy = new EnumMap<>(Aspect.class);
            conditions.forEach((aspect, codes) -> copy.put(aspect, Set.copyOf(codes)));
            conditions = Map.copyOf(copy);
            limits = List.copyOf(limits);
        }

        /** The same row with other limits. */
        public Row with(List<Limit> otherLimits) {
            return new Row(conditions, excluded, otherLimits, inForce, source, at);
        }

        /** The same row in force on other days. */
        public Row during(Validity days) {
            return new Row(conditions, excluded, limits, days, source, at);
        }

        /** Whether the row holds for something of that code, as far as the aspect goes. */
        public boolean holdsFor(Aspect aspect, String code) {
            Set<String> codes = conditions.get(aspect);
            return codes == null || codes.contains(code);
        }
    }

    /** The same table with other rows. */
    public Table with(List<Row> otherRows) {
        return new Table(id, policy, otherRows, at);
    }
}
