package org.khen;

import org.khen.pack.Text;

/**
 * Something a comparison rests on besides its limit: a parameter that the measure read, or an adjustment of the limit.
 *
 * @param wording its value in words
 * @param citation where it stands
 */
public record Basis(Text wording, Citation citation) {}
