package org.khen.internal.loading;

import org.khen.pack.Subject;

/** Whom an award or a route is for, as tables name it. */
final class SubjectWords {

    // People who work directly are persons: routes and criteria say which persons.
    static final Words<Subject> ALL = Words.of(Subject.class)
            .also(
                    Subject.PERSON,
                    "người trực tiếp lao động",
                    "người trực tiếp lao động (công nhân, nông dân, người lao động)");

    private SubjectWords() {}
}
