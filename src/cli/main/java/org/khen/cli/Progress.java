package org.khen.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a command has come, where somebody is looking and nothing else is written there. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 80;
    private static final int EVERY_MILLISECONDS = 200;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(Session session, List<DossierSource> sources, boolean shown) {
        if (!shown) {
            return new Progress(null);
        }
        long size = sources.stream().mapToLong(DossierSource::size).sum();
        return new Progress(
                builder(session, "progress", size).setUnit("KiB", 1024).build());
    }

    /** Of something that is done step by step. */
    static Progress ofSteps(Session session, String task, long steps, boolean shown) {
        return new Progress(shown ? builder(session, task, steps).build() : null);
    }

    private static ProgressBarBuilder builder(Session session, String task, long size) {
        return new ProgressBarBuilder()
                .setTaskName(session.say(task))
                .setInitialMax(size == 0 ? -1 : size)
                .setUpdateIntervalMillis(EVERY_MILLISECONDS)
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new ConsoleProgressBarConsumer(session.console().err()));
    }

    /** One step further. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** The same stream, counted. */
    InputStream count(InputStream in) {
        ProgressBar shown = bar;
        if (shown == null) {
            return in;
        }
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                shown.stepBy(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                shown.stepBy(Math.max(0, read));
                return read;
            }
        };
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
