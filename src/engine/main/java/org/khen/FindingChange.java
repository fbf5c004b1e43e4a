package org.khen;

import org.jspecify.annotations.Nullable;
import org.khen.pack.Text;

/**
 * A criterion of which something else is found from one day to the next.
 *
 * @param criterion the code of the criterion
 * @param title its title
 * @param before what was found; {@code null} if it was not asked for
 * @param after what is found; {@code null} if it is no longer asked for
 */
public record FindingChange(
        String criterion,
        Text title,
        @Nullable Finding before,
        @Nullable Finding after) {}
