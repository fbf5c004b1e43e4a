package org.khen.json;

import java.util.Locale;
import java.util.regex.Pattern;
import org.khen.facts.Word;

/** A record that is told from others by a word: its simple name with hyphens. */
record NamedWord(Class<?> type) implements Word {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=.)(?=\\p{Lu})");

    @Override
    public String name() {
        return code().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public String code() {
        return INNER_CAPITAL.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    @Override
    public String vi() {
        return Notes.of(Shapes.nameOf(type)).vi();
    }

    @Override
    public String en() {
        return code().replace('-', ' ');
    }
}
