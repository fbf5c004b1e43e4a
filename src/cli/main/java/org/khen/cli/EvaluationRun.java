package org.khen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.EvaluationException;
import org.khen.EvaluationResult;
import org.khen.RegistrationDecision;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.json.DossierReader;
import org.khen.json.ReadDossier;

/** Takes dossiers from file after file and hands on what comes of each, in order and in constant memory. */
final class EvaluationRun {

    /** Enough for all cores, few enough for a small heap. */
    private static final int BATCH = 512;

    /** A dossier and where it is, or why it is not decided. */
    private record Item(
            String file,
            int line,
            @Nullable Nomination nomination,
            @Nullable Registration registration,
            @Nullable Undecided undecided) {

        static Item notDecided(Undecided undecided) {
            return new Item(undecided.file(), undecided.line(), null, null, undecided);
        }
    }

    private final Session session;
    private final Evaluators evaluators;
    private final ExpectedAnswers expected;
    private final Results results;
    private final Progress progress;
    private final boolean severalFiles;
    private final Counts counts = new Counts();
    private final SeenDossiers seen = new SeenDossiers();
    private final List<Item> batch = new ArrayList<>();

    EvaluationRun(
            Session session,
            Evaluators evaluators,
            ExpectedAnswers expected,
            Results results,
            Progress progress,
            List<DossierSource> sources) {
        this.session = session;
        this.evaluators = evaluators;
        this.expected = expected;
        this.results = results;
        this.progress = progress;
        this.severalFiles = sources.size() > 1;
    }

    Counts run(List<DossierSource> sources) throws IOException {
        results.begin();
        for (DossierSource source : sources) {
            try (InputStream in = progress.count(source.open(session.console()));
                    Stream<ReadDossier> dossiers = new DossierReader().read(in)) {
                Iterator<ReadDossier> each = dossiers.iterator();
                while (each.hasNext()) {
                    take(source.name(), each.next());
                }
            }
        }
        decide();
        results.end(counts);
        return counts;
    }

    private void take(String file, ReadDossier dossier) throws IOException {
        batch.add(item(file, dossier));
        if (batch.size() == BATCH) {
            decide();
        }
    }

    private Item item(String file, ReadDossier dossier) {
        String id = dossier.id();
        int line = dossier.line();
        String other = id == null || !severalFiles ? null : seen.otherFile(id, file);
        if (dossier instanceof ReadDossier.Unreadable unreadable) {
            List<Trouble> troubles =
                    unreadable.problems().stream().map(Trouble::of).toList();
            return Item.notDecided(new Undecided(file, line, id, false, troubles));
        }
        if (other != null) {
            return Item.notDecided(undecided(file, line, id, Troubles.twice(line, other)));
        }
        return dossier instanceof ReadDossier.OfNomination read
                ? new Item(file, line, read.nomination(), null, null)
                : new Item(file, line, null, ((ReadDossier.OfRegistration) dossier).registration(), null);
    }

    private static Undecided undecided(String file, int line, @Nullable String id, Trouble trouble) {
        return new Undecided(file, line, id, true, List.of(trouble));
    }

    private void decide() throws IOException {
        Map<Evaluator, List<Nomination>> nominations = new LinkedHashMap<>();
        for (Item item : batch) {
            if (item.nomination != null) {
                nominations
                        .computeIfAbsent(evaluators.of(item.nomination.id()), evaluator -> new ArrayList<>())
                        .add(item.nomination);
            }
        }
        Map<Evaluator, Iterator<EvaluationResult>> decided = new HashMap<>();
        nominations.forEach((evaluator, its) ->
                decided.put(evaluator, evaluator.evaluate(its).iterator()));
        for (Item item : batch) {
            if (item.nomination != null) {
                Evaluator evaluator = evaluators.of(item.nomination.id());
                hand(
                        item,
                        item.nomination,
                        evaluator,
                        Objects.requireNonNull(decided.get(evaluator)).next());
            } else if (item.registration != null) {
                hand(item, item.registration);
            } else {
                tell(Objects.requireNonNull(item.undecided));
            }
        }
        batch.clear();
    }

    private void hand(Item item, Nomination nomination, Evaluator evaluator, EvaluationResult result)
            throws IOException {
        if (result instanceof EvaluationResult.Decided reached) {
            Decision decision = reached.decision();
            counts.add(decision.outcome());
            ExpectedAnswer answer = expected.of(decision.id());
            AnswerCheck check = answer == null ? null : AnswerCheck.of(decision, answer);
            counts.add(decision.id(), check);
            results.decided(decision, check);
        } else if (result instanceof EvaluationResult.Failed failed) {
            Trouble trouble = evaluator.trouble(item.line, nomination, failed.cause());
            tell(undecided(item.file, item.line, nomination.id(), trouble));
        }
    }

    private void hand(Item item, Registration registration) throws IOException {
        try {
            RegistrationDecision decision = evaluators.of(registration.id()).evaluate(registration);
            counts.addRegistration(decision.verdict());
            ExpectedAnswer answer = expected.of(decision.id());
            AnswerCheck check = answer == null ? null : AnswerCheck.of(decision, answer);
            counts.add(decision.id(), check);
            results.registered(decision, check);
        } catch (EvaluationException failed) {
            Trouble trouble = Troubles.failed(item.line, String.valueOf(failed.getMessage()));
            tell(undecided(item.file, item.line, registration.id(), trouble));
        }
    }

    private void tell(Undecided undecided) throws IOException {
        counts.add(undecided);
        undecided.lines(session.language()).forEach(session::tell);
        results.undecided(undecided);
    }
}
