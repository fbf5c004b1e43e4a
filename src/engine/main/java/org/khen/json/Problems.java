package org.khen.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one dossier, up to a number. */
final class Problems {

    /** Enough to recognise what was written. */
    private static final int LONGEST_TEXT = 60;

    private final List<DossierProblem> found = new ArrayList<>();
    private final Place whole;

    Problems() {
        this(Place.TOP);
    }

    /** @param whole where the dossier stands in its file, if it is a part of something */
    Problems(Place whole) {
        this.whole = whole;
    }

    /** The place of the dossier as a whole. */
    Place whole() {
        return whole;
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Whether no further problem will be told, so that nobody need look for advice. */
    boolean isFull() {
        return found.size() >= DossierLimits.PROBLEMS;
    }

    /** Adds what was found of a part. */
    void addAll(Problems part) {
        for (DossierProblem problem : part.found) {
            if (!isFull()) {
                found.add(problem);
            }
        }
    }

    /** In the order of the file, each of the dossier with that code. */
    List<DossierProblem> inOrder(@Nullable String dossier) {
        return inOrder().stream().map(problem -> problem.of(dossier)).toList();
    }

    /** In the order of the file. */
    List<DossierProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(
                                (DossierProblem problem) -> problem.code() == DossierProblemCode.MORE_PROBLEMS)
                        .thenComparingInt(DossierProblem::line)
                        .thenComparingInt(DossierProblem::column))
                .toList();
    }

    /** A problem of the value that stands there, without showing it. */
    void add(DossierProblemCode code, Place place, Located at, Say what, Say advice) {
        add(code, place, at.line(), at.column(), null, what, advice);
    }

    /** @param text what was written; {@code null} where it may be personal */
    void add(DossierProblemCode code, Place place, int line, int column, @Nullable String text, Say what, Say advice) {
        if (isFull()) {
            return;
        }
        if (found.size() == DossierLimits.PROBLEMS - 1) {
            found.add(problem(
                    DossierProblemCode.MORE_PROBLEMS,
                    whole,
                    line,
                    column,
                    null,
                    new Say("Hồ sơ còn những lỗi khác.", "The dossier has further problems."),
                    new Say("Hãy sửa các lỗi đã nêu rồi đọc lại.", "Correct those told and read it again.")));
            return;
        }
        found.add(problem(code, place, line, column, text, what, advice));
    }

    static DossierProblem problem(
            DossierProblemCode code, Place place, int line, int column, @Nullable String text, Say what, Say advice) {
        String shown = text == null ? null : CleanText.shortened(text, LONGEST_TEXT);
        return new DossierProblem(
                code, place.pointer(), line, column, shown, what.vi(), what.en(), advice.vi(), advice.en());
    }
}
