package org.khen.rules;

/** The value of a dated, cited parameter row, handed to a measure: {@code bestRun(Rating.EXCELLENT, param("bk-tinh.window"))}. */
public interface Parameter {}
