/** The textbook embedding of Drools: plain beans as facts, all inserted, joined in working memory. */
@NullMarked
package org.khen.benchmarks.textbook;

import org.jspecify.annotations.NullMarked;
