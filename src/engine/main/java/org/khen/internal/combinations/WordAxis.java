package org.khen.internal.combinations;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khen.pack.Text;

/**
 * Words of which a dossier has one.
 *
 * @param name what they are words for; empty if they say it themselves
 * @param codes the code of each cell
 * @param words the word of each cell
 */
record WordAxis(Text name, List<String> codes, List<Text> words) {

    int size() {
        return codes.size();
    }

    /** The cells of those codes. */
    BitSet of(Collection<String> wanted) {
        BitSet cells = new BitSet();
        for (int cell = 0; cell < codes.size(); cell++) {
            cells.set(cell, wanted.contains(codes.get(cell)));
        }
        return cells;
    }

    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, size());
        return all;
    }

    /** Some cells in words: {@code nhóm chức vụ "…" hoặc "…"}. */
    Text said(BitSet cells) {
        return new Text(said(cells, " hoặc ", Text::vi), said(cells, " or ", Text::en));
    }

    private String said(BitSet cells, String or, Function<Text, String> language) {
        String joined = cells.stream().mapToObj(words::get).map(language).collect(Collectors.joining(or));
        String named = language.apply(name);
        return named.isEmpty() ? joined : named + " " + joined;
    }
}
