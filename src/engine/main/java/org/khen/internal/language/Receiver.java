package org.khen.internal.language;

/** What a word is asked of, if not of the dossier: another word's answer, or a name for it. */
public sealed interface Receiver permits Call, Binding {

    /** The call that yields it. */
    Call resolved();
}
