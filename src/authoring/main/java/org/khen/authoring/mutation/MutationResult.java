package org.khen.authoring.mutation;

import org.jspecify.annotations.Nullable;

/**
 * What became of a mutant.
 *
 * @param mutant what was made wrong
 * @param noticedBy the code of the first case that no longer comes out as expected; {@code null} if none noticed
 * @param excuse why no case can notice, in the words of the pack; {@code null} if it says nothing
 */
public record MutationResult(
        Mutant mutant, @Nullable String noticedBy, @Nullable String excuse) {

    /** Whether a case noticed. */
    public boolean noticed() {
        return noticedBy != null;
    }
}
