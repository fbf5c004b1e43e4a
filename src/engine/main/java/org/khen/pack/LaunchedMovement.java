package org.khen.pack;

/**
 * A row of {@code movements.csv}: an emulation movement that somebody launched.
 *
 * @param id its code
 * @param title its name, without quotation marks
 * @param launchedBy who launched it, or asks units to launch it
 * @param inForce the days between which it runs, as far as the source says
 * @param source the code of its source
 * @param at where it stands
 */
public record LaunchedMovement(String id, Text title, String launchedBy, Validity inForce, String source, CellRef at) {}
