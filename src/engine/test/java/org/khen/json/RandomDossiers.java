package org.khen.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ballot;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Registration;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.facts.Word;

/** Dossiers of every shape, by chance: any fact may be unknown. They need not make sense. */
final class RandomDossiers {

    private static final String[] TEXTS = {"HP-01", "Tổ 3 \"Hàn\"", "đ\\ă\n2", "Nguyễn Thị Ánh", "{}[],:", "𝒦hen"};

    private final Random random;

    RandomDossiers(long seed) {
        random = new Random(seed);
    }

    Nomination nomination() {
        return (Nomination) record(Nomination.class);
    }

    Registration registration() {
        return (Registration) record(Registration.class);
    }

    /** A round of so many nominations; equal codes do not occur. */
    ReviewRound round(int entries) {
        List<RoundEntry> all = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            Nomination any = nomination();
            Nomination own = new Nomination(
                    "d-" + i,
                    any.award(),
                    any.candidate(),
                    any.meritPeriod(),
                    any.ground(),
                    any.proposedOn(),
                    any.receivedOn(),
                    any.decidedOn(),
                    any.attestations(),
                    any.procedure());
            all.add(new RoundEntry(own, text(), text(), text(), number(), ballot(), text()));
        }
        List<RoundUnit> units = List.of(
                RoundUnit.of("u-1").in("c-1").with(33).with("ldtt", 0).with("cstd", 5),
                new RoundUnit("u-2", text(), null, number(), List.of()));
        return new ReviewRound("r-1", text(), day(), all, units, List.of(registration()));
    }

    private @Nullable String text() {
        return random.nextInt(3) == 0 ? null : TEXTS[random.nextInt(TEXTS.length)];
    }

    private @Nullable Integer number() {
        return random.nextInt(3) == 0 ? null : 1 + random.nextInt(1000);
    }

    private @Nullable Ballot ballot() {
        int members = 1 + random.nextInt(30);
        return random.nextInt(3) == 0 ? null : new Ballot(random.nextInt(members + 1), members);
    }

    private Object record(Class<?> type) {
        RecordParts parts = new RecordParts(type);
        RecordComponent[] components = parts.components();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            Note note = Notes.of(Shapes.nameOf(type) + "." + components[i].getName());
            values[i] = nullable && random.nextInt(3) == 0 ? null : value(components[i].getGenericType(), note);
        }
        return parts.make(values);
    }

    private Object value(Type type, Note note) {
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[0];
            List<Object> items = IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> value(item, note))
                    .toList();
            if (generic.getRawType() == Listing.class) {
                return new Listing<>(random.nextBoolean() ? null : period(), items);
            }
            return generic.getRawType() == Set.class ? new HashSet<>(items) : items;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return TEXTS[random.nextInt(TEXTS.length)];
        } else if (plain == Integer.class || plain == int.class) {
            return random.nextInt(note.least(), note.greatest());
        } else if (plain == Long.class) {
            return random.nextLong(AmountShape.GREATEST + 1);
        } else if (plain == Boolean.class || plain == boolean.class) {
            return random.nextBoolean();
        } else if (plain == LocalDate.class) {
            return day();
        } else if (plain == Period.class) {
            return period();
        } else if (plain.isEnum()) {
            List<?> words = Arrays.stream(plain.getEnumConstants())
                    .filter(word -> !((Word) word).code().equals(note.wordLeftOut()))
                    .toList();
            return words.get(random.nextInt(words.size()));
        } else if (plain.isSealed()) {
            Class<?> chosen = plain.getPermittedSubclasses()[random.nextInt(plain.getPermittedSubclasses().length)];
            return chosen.getRecordComponents().length == 1
                    ? new RecordParts(chosen).make(value(chosen.getRecordComponents()[0].getGenericType(), note))
                    : record(chosen);
        }
        return record(plain);
    }

    private LocalDate day() {
        return LocalDate.of(1990 + random.nextInt(40), 1, 1).plusDays(random.nextInt(365));
    }

    private Period period() {
        int year = 1990 + random.nextInt(40);
        return switch (random.nextInt(3)) {
            case 0 -> Period.year(year);
            case 1 -> Period.schoolYear(year);
            default ->
                new Period(LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 1).plusDays(random.nextInt(900)));
        };
    }
}
