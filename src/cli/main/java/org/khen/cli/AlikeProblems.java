package org.khen.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;

/**
 * Problems of one file that are mended in the same way, told together: a table saved with wrong dates has one fault, however
 * many cells show it. The first are told in full, of the others the places.
 */
final class AlikeProblems {

    private static final int IN_FULL = 3;
    private static final int PLACES = 40;

    private final Session session;

    AlikeProblems(Session session) {
        this.session = session;
    }

    void tell(List<PackProblem> problems, Page page) {
        Map<List<Object>, List<PackProblem>> alike = new LinkedHashMap<>();
        for (PackProblem problem : problems) {
            List<Object> kind = List.of(
                    problem.code(),
                    problem.error(),
                    problem.pack(),
                    problem.at().file(),
                    problem.advice());
            alike.computeIfAbsent(kind, first -> new ArrayList<>()).add(problem);
        }
        alike.values().forEach(group -> together(group, page));
    }

    private void together(List<PackProblem> group, Page page) {
        // One place left over is told as shortly in full.
        int inFull = group.size() > IN_FULL + 1 ? IN_FULL : group.size();
        Language language = session.language();
        for (PackProblem problem : group.subList(0, inFull)) {
            page.line(
                    0,
                    session.say(problem.error() ? "check-error" : "check-warning") + " " + problem.code() + " "
                            + problem.in(language));
        }
        List<PackProblem> others = group.subList(inFull, group.size());
        if (!others.isEmpty()) {
            String places =
                    others.stream().limit(PLACES).map(AlikeProblems::place).collect(Collectors.joining(", "));
            page.say(
                    1,
                    "check-alike",
                    others.size(),
                    others.get(0).code(),
                    places + (others.size() > PLACES ? ", …" : ""));
        }
    }

    private static String place(PackProblem problem) {
        return problem.at().column() == 0 || problem.at().file().endsWith(".drl")
                ? String.valueOf(problem.at().line())
                : problem.at().cell();
    }
}
