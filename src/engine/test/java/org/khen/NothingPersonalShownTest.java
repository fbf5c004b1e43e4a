package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Contradiction;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.json.DossierReader;

/** Names and free text of dossiers reach no log: not through {@code toString}, a problem or an exception. */
class NothingPersonalShownTest {

    private static final String MARK = "Nguyễn-Thị-Bí-Mật";

    /** Texts that are codes, which a host gives and which messages need. */
    private static final Set<String> CODES = Set.of("id", "award", "criterion", "place", "achievement");

    static Stream<Class<?>> facts() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.khen.facts").stream()
                        .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        // written by the library, or filled as parts of the others
                        .filter(type -> type != Contradiction.class && type != Listing.class && type != Period.class);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void no_fact_shows_its_free_text(Class<?> type) throws ReflectiveOperationException {
        assertThat(filled(type).toString()).doesNotContain(MARK);
    }

    @Test
    void a_decision_shows_nobody_who_attests() {
        Nomination nomination = Nomination.builder("hs-1", "blue-ribbon")
                .proposedOn(LocalDate.of(2014, 3, 1))
                .candidate(Person.builder().name(MARK).build())
                .attestation(new Attestation("toy.worthy", true, AttestedBy.COUNCIL, MARK, MARK, null))
                .build();

        Decision decision = EligibilityEngine.of(toy()).evaluate(nomination);

        assertThat(decision.finding("toy.worthy").attestation()).isNotNull();
        assertThat(decision.toString()).doesNotContain(MARK);
        assertThat(new EvaluationResult.Decided(decision).toString()).doesNotContain(MARK);
    }

    @Test
    void no_exception_shows_the_candidate() {
        Nomination nomination = Nomination.builder("hs-1", "no-such-award")
                .candidate(Person.builder().name(MARK).build())
                .attestation(new Attestation("toy.worthy", true, AttestedBy.COUNCIL, MARK, MARK, null))
                .build();
        EligibilityEngine engine = EligibilityEngine.of(toy());

        EvaluationException refused =
                catchThrowableOfType(EvaluationException.class, () -> engine.evaluate(nomination));

        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(MARK).contains("hs-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'a','award':'b','candidate':{'type':'person','name':['MARK']}}",
                "{'id':'a','award':'b','candidate':{'type':'person','name':{'first':'MARK'}}}",
                "{'id':'a','award':'b','candidate':{'type':'person','name':'MARK','name':'MARK'}}",
                "{'id':'a','award':'b','candidate':{'type':'person','nmae':'MARK'}}",
                "{'id':'a','award':'b','candidate':{'type':'persn','name':'MARK'}}",
                "{'id':'a','award':'b','candidate':'MARK'}",
                "{'id':'a','award':'b','candidate':{'type':'person','name':'MARK",
                "{'id':'a','award':'b','attestations':[{'criterion':'c','by':'nobody','name':'MARK','document':7}]}",
                "{'id':'a','award':'b','attestations':[{'criterion':'c','name':'MARK','document':['MARK']}]}",
                "{'id':'a','award':'b','candidate':{'type':'person','achievements':{'items':[{'summary':{'x':'MARK'}}]}}}",
            })
    void no_problem_of_a_dossier_shows_a_value_of_a_personal_field(String json) {
        List<?> read = new DossierReader()
                .read(json.replace('\'', '"').replace("MARK", MARK))
                .toList();

        assertThat(read).hasSize(1);
        assertThat(read.toString()).contains("Unreadable").doesNotContain(MARK);
    }

    private static RulePacks toy() {
        return RulePacks.inFolders(Path.of("test/resources/packs/toy"));
    }

    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = CODES.contains(components[i].getName()) ? "code" : value(components[i].getGenericType());
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType many) {
            Type item = many.getActualTypeArguments()[0];
            if (many.getRawType() == Listing.class) {
                return Listing.complete(Period.year(2014), value(item));
            }
            return many.getRawType() == Set.class ? Set.of(value(item)) : List.of(value(item));
        }
        if (type == String.class) {
            return MARK;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2014, 3, 1);
        }
        if (type == Boolean.class || type == boolean.class) {
            return true;
        }
        if (type == Integer.class || type == int.class) {
            return 2014;
        }
        if (type == Long.class) {
            return 2014L;
        }
        if (type == BigInteger.class) {
            return BigInteger.TWO;
        }
        Class<?> other = (Class<?>) type;
        if (other == Period.class) {
            return Period.year(2014);
        }
        if (other.isEnum()) {
            return other.getEnumConstants()[0];
        }
        return filled(other.isSealed() ? other.getPermittedSubclasses()[0] : other);
    }
}
