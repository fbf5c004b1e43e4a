/**
 * The rule language: a parser that accepts the vocabulary and nothing else, the rules as values, and the text that a rule
 * engine is given, printed from those values and never copied from a file.
 */
@NullMarked
package org.khen.internal.language;

import org.jspecify.annotations.NullMarked;
