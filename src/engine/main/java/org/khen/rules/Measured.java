package org.khen.rules;

/**
 * A value measured on a dossier that knows what it does not know: what it is if all that is unknown counts against, what it
 * is if all that is unknown counts for, and which facts it lacked.
 *
 * <p>Used in rule files only: {@code $d.initiatives(Level.BASE).satisfies("cstdcs-2003.initiatives")}.
 */
public interface Measured {

    /**
     * Whether the value certainly satisfies a limit: whatever the unknown facts are, under every reading, and whichever row
     * of the limit applies.
     *
     * @param limit the code of a limit of the loaded packs
     */
    boolean satisfies(String limit);

    /**
     * Like {@link #satisfies}, where the limit has been set; while it awaits a local rule the value is shown and decides nothing.
     *
     * @param limit the code of a limit of the loaded packs
     */
    boolean satisfiesWhereSet(String limit);
}
