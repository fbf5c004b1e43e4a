package org.khen.json;

import java.util.List;
import org.khen.facts.ReviewRound;

/** The form of a review round as a whole. */
final class RoundForm {

    static final RecordShape ROUND =
            Shapes.record(ReviewRound.class, DossierForm.VERSION_HEAD, DossierForm.typeOf(ReviewRound.class));

    private RoundForm() {}

    /** Whether the object is a round of a version that can be read; tells if it is not. */
    static boolean isRound(Located.Fields fields, Problems problems) {
        if (!DossierForm.isVersionKnown(fields, Place.TOP, problems)) {
            return false;
        }
        NamedWord round = new NamedWord(ReviewRound.class);
        Place place = Place.TOP.down(DossierForm.TYPE);
        Located type = DossierForm.head(fields, DossierForm.TYPE);
        if (type == null) {
            String named = "\"type\": \"" + round.code() + "\"";
            problems.add(
                    DossierProblemCode.MISSING_PROPERTY,
                    place,
                    fields,
                    new Say("Thiếu " + named + ", là thông tin bắt buộc.", named + " is missing, which must be given."),
                    new Say("Nếu tệp là một đợt xét thì hãy ghi thêm.", "Add it if the file is a review round."));
            return false;
        }
        if (!(type instanceof Located.Text written)) {
            return Expected.tell(Expected.TEXT, type, place, problems) != null;
        }
        return Words.read(type, written.value(), List.of(round), null, place, problems) != null;
    }
}
