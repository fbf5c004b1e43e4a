package org.khen.authoring.check;

import java.time.LocalDate;
import org.khen.authoring.check.CheckedPacks.Placed;
import org.khen.internal.problems.Dates;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.Confidence;
import org.khen.pack.Source;
import org.khen.pack.Text;

/**
 * Sources whose last check lies more than some months back. An instrument that was seen after it had ended changes no more: it
 * is never due again.
 *
 * @param asOf the day on which they are looked at
 * @param months how many months a check holds; on the day that ends them it still does
 */
record DueSources(LocalDate asOf, int months) implements Check {

    @Override
    public void check(CheckedPacks packs, Problems found) {
        for (Placed<Source> row : packs.sources()) {
            LocalDate checkedOn = row.item().checkedOn();
            if (checkedOn != null && checkedOn.plusMonths(months).isBefore(asOf) && !isClosed(row.item(), checkedOn)) {
                found.add(
                        ProblemCode.SOURCE_RECHECK_DUE,
                        row.pack(),
                        packs.cell(row, row.item().at(), "checked_on"),
                        new Text(
                                "Căn cứ \"" + row.item().id() + "\" kiểm tra lần cuối ngày "
                                        + Dates.vi(checkedOn) + ", đến ngày "
                                        + Dates.vi(asOf) + " đã quá " + months + " tháng.",
                                "The source \"" + row.item().id() + "\" was last checked on "
                                        + Dates.en(checkedOn) + ", more than " + months + " months before "
                                        + Dates.en(asOf) + "."),
                        new Text(
                                "Hãy xem lại văn bản còn hiệu lực, có bị sửa đổi không, rồi ghi ngày kiểm tra mới.",
                                "See whether it is still in force and unamended, and write the new day."));
            }
        }
    }

    private static boolean isClosed(Source source, LocalDate checkedOn) {
        LocalDate end = source.inForce().to();
        return source.confidence() == Confidence.SEEN && end != null && checkedOn.isAfter(end);
    }
}
