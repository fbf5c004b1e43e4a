package org.khen.authoring.check;

import org.khen.authoring.check.CheckedPacks.Placed;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.Confidence;
import org.khen.pack.Source;
import org.khen.pack.Text;

/** Sources that somebody says to have seen, the text or a secondary source, without the day. An unverified one needs none. */
final class UncheckedSources implements Check {

    @Override
    public void check(CheckedPacks packs, Problems found) {
        for (Placed<Source> row : packs.sources()) {
            Confidence confidence = row.item().confidence();
            if (row.item().checkedOn() == null && confidence != Confidence.UNVERIFIED) {
                found.add(
                        ProblemCode.SOURCE_UNCHECKED,
                        row.pack(),
                        packs.cell(row, row.item().at(), "checked_on"),
                        new Text(
                                "Căn cứ \"" + row.item().id() + "\" ghi \"" + confidence.vi()
                                        + "\" nhưng không có ngày kiểm tra.",
                                "The source \"" + row.item().id() + "\" is marked \"" + confidence.en()
                                        + "\" without the day it was checked."),
                        new Text(
                                "Hãy ghi ngày đối chiếu với văn bản ở cột \"Ngày kiểm tra\".",
                                "Write the day in the column \"checked_on\"."));
            }
        }
    }
}
