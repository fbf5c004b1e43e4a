package org.khen.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.EvaluationException;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Ratio;
import org.khen.facts.Registration;
import org.khen.facts.Word;
import org.khen.pack.Value;

/** Works out the JSON form of dossiers and decisions from their records. */
final class Shapes {

    private final boolean exact;
    private final Map<Class<?>, List<RecordShape.Derived>> derived;
    private final Map<Class<?>, RecordShape> made = new HashMap<>();
    private final Set<Class<?>> open = new HashSet<>();

    private Shapes(boolean exact, Map<Class<?>, List<RecordShape.Derived>> derived) {
        this.exact = exact;
        this.derived = derived;
    }

    /** The form of what people write: text is cleaned, and an empty list may be left out. */
    static RecordShape record(Class<?> type, RecordShape.Head... heads) {
        return new Shapes(false, Map.of()).whole(type, heads);
    }

    /**
     * The form of what Khen writes: text stands as it is, and every list is there.
     *
     * @param derived what is written beside the components of a record, for those who do not compute it
     */
    static RecordShape exactRecord(
            Class<?> type, Map<Class<?>, List<RecordShape.Derived>> derived, RecordShape.Head... heads) {
        return new Shapes(true, derived).whole(type, heads);
    }

    private RecordShape whole(Class<?> type, RecordShape.Head... heads) {
        RecordParts parts = new RecordParts(type);
        List<RecordShape.Slot> slots = new ArrayList<>();
        for (RecordComponent component : parts.components()) {
            slots.add(slot(type, component));
        }
        return new RecordShape(parts, List.of(heads), List.copyOf(slots), derived.getOrDefault(type, List.of()));
    }

    /** A record within another; one that holds its own kind refers to itself. */
    private Shape part(Class<?> type) {
        if (type == Nomination.class || type == Registration.class) {
            return new NestedDossier(whole(type, DossierForm.ownHeads(type)));
        }
        if (!open.add(type)) {
            return new RecordReference(type, made);
        }
        RecordShape shape = whole(type);
        open.remove(type);
        made.put(type, shape);
        return shape;
    }

    private RecordShape.Slot slot(Class<?> type, RecordComponent component) {
        Note note = Notes.of(nameOf(type) + "." + component.getName());
        Shape shape = shape(component.getGenericType(), note);
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        // A list that cannot be null holds what there is to say; without a word it holds nothing.
        boolean list = component.getType() == List.class && (!exact || note.added());
        return new RecordShape.Slot(
                component.getName(), shape, note, !nullable && !list, nullable || !list ? null : List.of());
    }

    private Shape shape(Type type, Note note) {
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Listing.class) {
                return new ListingShape(((Class<?>) item).getSimpleName(), shape(item, note));
            }
            if (generic.getRawType() == Map.class) {
                return new WordFlagsShape((Class<?>) item);
            }
            return new ListShape(shape(item, note), generic.getRawType() == Set.class);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return exact ? new ExactTextShape() : new TextShape(note);
        } else if (plain == Integer.class || plain == int.class) {
            return new NumberShape(note.least(), note.greatest());
        } else if (plain == Long.class || plain == long.class) {
            return new AmountShape();
        } else if (plain == Boolean.class || plain == boolean.class) {
            return new FlagShape();
        } else if (plain == LocalDate.class) {
            return new DateShape();
        } else if (plain == Period.class) {
            return new PeriodShape();
        } else if (plain == Ratio.class) {
            return new RatioShape();
        } else if (plain == Value.class) {
            return new ValueShape();
        } else if (plain == Fact.class) {
            return new FactShape();
        } else if (plain == EvaluationException.class) {
            return new CauseShape();
        } else if (Word.class.isAssignableFrom(plain)) {
            return new WordShape(plain, note.wordLeftOut());
        } else if (plain.isSealed()) {
            return sealed(plain, note);
        }
        return part(plain);
    }

    private Shape sealed(Class<?> type, Note note) {
        List<RecordParts> permitted = Arrays.stream(type.getPermittedSubclasses())
                .map(RecordParts::new)
                .toList();
        for (RecordParts word : permitted) {
            if (word.components().length == 0) {
                RecordParts value = permitted.get(permitted.get(0) == word ? 1 : 0);
                return new EitherShape(word, value, shape(value.components()[0].getGenericType(), note));
            }
        }
        return new UnionShape(permitted.stream()
                .map(parts -> whole(parts.type(), DossierForm.typeOf(parts.type())))
                .toList());
    }

    /** The name of a record among the notes: with its enclosing type, if it lies in one. */
    static String nameOf(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return enclosing == null ? type.getSimpleName() : enclosing.getSimpleName() + "." + type.getSimpleName();
    }
}
