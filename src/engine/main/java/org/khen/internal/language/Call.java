package org.khen.internal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.rules.Dossier;

/**
 * A word of the vocabulary, asked of the dossier or of another answer.
 *
 * @param receiver what it is asked of; {@code null} is the dossier
 * @param word the word
 * @param arguments what it is given
 */
public record Call(@Nullable Receiver receiver, VocabularyWord word, List<Argument> arguments) implements Receiver {

    /** Keeps an own copy. */
    public Call {
        arguments = List.copyOf(arguments);
    }

    @Override
    public Call resolved() {
        return this;
    }

    /** The call whose answer it is asked of, names resolved; {@code null} is the dossier. */
    public @Nullable Call askedOf() {
        return receiver == null ? null : receiver.resolved();
    }

    /** The answer on a dossier: a measure, a run, or yes or no. */
    public Object answer(Dossier dossier) {
        return new PreparedCall(this).answer(dossier);
    }
}
