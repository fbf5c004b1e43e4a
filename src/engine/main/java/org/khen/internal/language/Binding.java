package org.khen.internal.language;

/**
 * A name for an answer: {@code $run : bestRun(Rating.EXCELLENT, param("bk-tinh.window"))}.
 *
 * @param name the name with its dollar sign
 * @param call what it stands for
 */
public record Binding(String name, Call call) implements Receiver {

    @Override
    public Call resolved() {
        return call;
    }
}
