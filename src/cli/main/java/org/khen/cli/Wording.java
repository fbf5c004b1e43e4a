package org.khen.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.khen.facts.Word;
import org.khen.pack.Language;
import org.khen.pack.Text;

/**
 * The words of the command line in one language.
 *
 * @param language the language
 * @param bundle its words
 */
record Wording(Language language, ResourceBundle bundle) {

    static Wording in(Language language) {
        Locale locale = language == Language.VIETNAMESE ? Locale.ROOT : Locale.ENGLISH;
        ResourceBundle.Control noOther =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Wording(language, ResourceBundle.getBundle("org.khen.cli.wording", locale, noOther));
    }

    /** The words of that key, with {@code {0}}, {@code {1}} … replaced. */
    String say(String key, Object... values) {
        String words = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }

    /** The words of that key in both languages, whatever the language is. */
    static Text both(String key, Object... values) {
        return new Text(
                in(Language.VIETNAMESE).say(key, values), in(Language.ENGLISH).say(key, values));
    }

    String word(Word word) {
        return Text.of(word).in(language);
    }

    CommandFailure usage(String key, Object... values) {
        return new CommandFailure(ExitCode.USAGE, say(key, values));
    }

    CommandFailure files(String key, Object... values) {
        return new CommandFailure(ExitCode.FILES, say(key, values));
    }

    /** "Did you mean" for the name that is nearest; nothing if none is near. */
    String didYouMean(String written, java.util.Collection<String> names) {
        return org.khen.internal.words.Nearest.to(written, names)
                .map(nearest -> " " + say("did-you-mean", nearest))
                .orElse("");
    }
}
