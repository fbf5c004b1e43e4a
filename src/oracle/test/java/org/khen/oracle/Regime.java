package org.khen.oracle;

import java.time.LocalDate;

/** The days on which the law changed: last days and first days, both of which count. */
final class Regime {

    /** Law 39/2013 in force, which amends the law of 2003. */
    static final LocalDate LAW_2003 = LocalDate.of(2014, 6, 1);
    /** Decree 65/2014 in force. */
    static final LocalDate DECREE_65 = LocalDate.of(2014, 8, 20);
    /** Circular 07/2014 in force. */
    static final LocalDate CIRCULAR_07 = LocalDate.of(2014, 10, 15);
    /** Decree 91/2017 in force, in the place of decrees 42, 39 and 65. */
    static final LocalDate DECREE_91 = LocalDate.of(2017, 10, 1);
    /** Circular 08/2017 in force. */
    static final LocalDate CIRCULAR_08 = LocalDate.of(2017, 12, 15);
    /** The law of 2022 in force. */
    static final LocalDate LAW_2022 = LocalDate.of(2024, 1, 1);
    /** Districts abolished; decree 152/2025 in force. */
    static final LocalDate NO_DISTRICTS = LocalDate.of(2025, 7, 1);
    /** The law of 2026 in force, which amends that of 2022; its text was not seen. */
    static final LocalDate LAW_2026 = LocalDate.of(2026, 10, 1);

    private Regime() {}

    /** Between decree 65 and decree 91, whose articles were seen. */
    static boolean isDecree65(LocalDate day) {
        return !day.isBefore(DECREE_65) && day.isBefore(DECREE_91);
    }
}
