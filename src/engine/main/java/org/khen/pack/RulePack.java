package org.khen.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule pack, read and found valid by itself.
 *
 * @param id its code
 * @param version its version
 * @param title its title
 * @param authority who answers for it
 * @param inForce the days it is for
 * @param buildsOn codes of the packs it builds on
 * @param overrides what it replaces of the packs it builds on: codes of limits and criteria, and for rows of routes the codes
 *     of award and criterion with a {@code /} between them
 * @param hash SHA-256 of its files, in hexadecimal
 * @param sources its sources by code, in the order of the table
 * @param awards its awards
 * @param routes its routes
 * @param evidence its evidence
 * @param spends its ledger of merit
 * @param topics its topics, the four families first, then by name
 * @param tables its tables in the order of their codes
 * @param movements its emulation movements
 * @param places its places in the order of the table
 * @param unnoticed what could be wrong in it without any case noticing, with the reason
 * @param transitions changes of law, and which day of a dossier says by which law it is judged
 * @param rounds what holds over review rounds
 */
public record RulePack(
        String id,
        String version,
        Text title,
        String authority,
        Validity inForce,
        List<String> buildsOn,
        List<String> overrides,
        String hash,
        Map<String, Source> sources,
        List<Award> awards,
        List<RouteRow> routes,
        List<Evidence> evidence,
        List<Spend> spends,
        List<Topic> topics,
        List<Table> tables,
        List<LaunchedMovement> movements,
        List<Place> places,
        List<Unnoticed> unnoticed,
        List<Transition> transitions,
        List<RoundRule> rounds) {

    /** Copies the lists, and the sources in their order. */
    public RulePack {
        buildsOn = List.copyOf(buildsOn);
        overrides = List.copyOf(overrides);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        awards = List.copyOf(awards);
        routes = List.copyOf(routes);
        evidence = List.copyOf(evidence);
        places = List.copyOf(places);
        spends = List.copyOf(spends);
        topics = List.copyOf(topics);
        tables = List.copyOf(tables);
        movements = List.copyOf(movements);
        unnoticed = List.copyOf(unnoticed);
        transitions = List.copyOf(transitions);
        rounds = List.copyOf(rounds);
    }

    /** A pack without a ledger, tables, movements, places, excuses, transitions and rules of rounds. */
    public RulePack(
            String id,
            String version,
            Text title,
            String authority,
            Validity inForce,
            List<String> buildsOn,
            List<String> overrides,
            String hash,
            Map<String, Source> sources,
            List<Award> awards,
            List<RouteRow> routes,
            List<Evidence> evidence,
            List<Topic> topics) {
        this(
                id, version, title, authority, inForce, buildsOn, overrides, hash, sources, awards, routes, evidence,
                List.of(), topics, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same pack with other changes of law, to try what that would do; it keeps its hash. */
    public RulePack with(List<Transition> otherTransitions) {
        return with(routes, spends, topics, tables, otherTransitions, rounds);
    }

    /** The same pack with other rules of rounds, to try what that would do; it keeps its hash. */
    public RulePack withRounds(List<RoundRule> otherRounds) {
        return with(routes, spends, topics, tables, transitions, otherRounds);
    }

    /** The same pack with other rows, for tests and to try what a change would do; it keeps its hash. */
    public RulePack with(
            List<RouteRow> otherRoutes, List<Spend> otherSpends, List<Topic> otherTopics, List<Table> otherTables) {
        return with(otherRoutes, otherSpends, otherTopics, otherTables, transitions, rounds);
    }

    private RulePack with(
            List<RouteRow> otherRoutes,
            List<Spend> otherSpends,
            List<Topic> otherTopics,
            List<Table> otherTables,
            List<Transition> otherTransitions,
            List<RoundRule> otherRounds) {
        return new RulePack(
                id,
                version,
                title,
                authority,
                inForce,
                buildsOn,
                overrides,
                hash,
                sources,
                awards,
                otherRoutes,
                evidence,
                otherSpends,
                otherTopics,
                otherTables,
                movements,
                places,
                unnoticed,
                otherTransitions,
                otherRounds);
    }

    /** Names the pack. */
    @Override
    public String toString() {
        return "RulePack[" + id + " " + version + "]";
    }
}
