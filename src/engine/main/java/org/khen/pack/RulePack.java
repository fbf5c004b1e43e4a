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
 * @param hash SHA-256 of its files, in hexadecimal
 * @param sources its sources by code, in the order of the table
 * @param awards its awards
 * @param routes its routes
 * @param evidence its evidence
 * @param spends its ledger of merit
 * @param topics its topics in the order of their names
 */
public record RulePack(
        String id,
        String version,
        Text title,
        String authority,
        Validity inForce,
        List<String> buildsOn,
        String hash,
        Map<String, Source> sources,
        List<Award> awards,
        List<RouteRow> routes,
        List<Evidence> evidence,
        List<Spend> spends,
        List<Topic> topics) {

    /** Copies the lists, and the sources in their order. */
    public RulePack {
        buildsOn = List.copyOf(buildsOn);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        awards = List.copyOf(awards);
        routes = List.copyOf(routes);
        evidence = List.copyOf(evidence);
        spends = List.copyOf(spends);
        topics = List.copyOf(topics);
    }

    /** Names the pack. */
    @Override
    public String toString() {
        return "RulePack[" + id + " " + version + "]";
    }
}
