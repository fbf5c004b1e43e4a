package org.khen.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khen.facts.Contradictions;
import org.khen.facts.Nomination;

class DossierSchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(DossierSchema.generated());

    @Test
    void the_stored_schema_is_the_generated_one() throws IOException {
        if (Boolean.getBoolean("khen.writeSchema")) {
            Files.writeString(Path.of("main/resources" + DossierSchema.RESOURCE), DossierSchema.generated());
        }
        assertThat(Files.readString(Path.of("main/resources" + DossierSchema.RESOURCE)))
                .as(
                        "The records or their notes have changed and the stored schema has not. If the form of a dossier may "
                                + "change, run: mvn test -pl src/engine -Dtest=DossierSchemaTest -Dkhen.writeSchema=true")
                .isEqualTo(DossierSchema.generated());
    }

    @Test
    void the_schema_can_be_had_from_the_class_path() {
        assertThat(DossierSchema.current()).contains("\"$id\" : \"urn:khen:schema:dossier:1\"");
    }

    @Test
    void every_written_dossier_keeps_to_the_schema() {
        RandomDossiers dossiers = new RandomDossiers(2014);
        for (int i = 0; i < 150; i++) {
            String nomination = DossierWriter.compact().write(dossiers.nomination());
            assertThat(SCHEMA.validate(nomination, InputFormat.JSON))
                    .as(nomination)
                    .isEmpty();
            String registration = DossierWriter.compact().write(dossiers.registration());
            assertThat(SCHEMA.validate(registration, InputFormat.JSON))
                    .as(registration)
                    .isEmpty();
        }
    }

    @Test
    void the_example_is_canonical_and_keeps_to_the_schema() throws IOException {
        String example = Files.readString(Path.of("test/resources/org/khen/json/dossier-example.json"));
        Nomination read = ((ReadDossier.OfNomination)
                        new DossierReader().read(example).findFirst().orElseThrow())
                .nomination();

        assertThat(DossierWriter.indented().write(read) + "\n").isEqualTo(example);
        assertThat(SCHEMA.validate(example, InputFormat.JSON)).isEmpty();
        assertThat(Contradictions.in(read)).isEmpty();
    }

    @Test
    void null_stands_for_not_known() {
        String json = "{\"version\":null,\"id\":\"a\",\"award\":\"b\",\"proposedOn\":null,\"candidate\":"
                + "{\"type\":\"person\",\"sex\":null,\"years\":null}}";
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(new DossierReader().read(json)).hasOnlyElementsOfType(ReadDossier.OfNomination.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"award\":\"b\",\"candidate\":{\"type\":\"person\"}}",
                "{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"company\"}}",
                "{\"id\":\"a\",\"award\":\"b\",\"candidate\":{}}",
                "{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"person\",\"gender\":\"female\"}}",
                "{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"person\",\"sex\":\"woman\"}}",
                "{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"household\",\"years\":{\"completeFor\":\"2014\"}}}",
                "{\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"collective\",\"headcount\":0}}",
                "{\"id\":\"a\",\"award\":\"b\",\"proposedOn\":\"31/12/2014\",\"candidate\":{\"type\":\"person\"}}",
                "{\"id\":\" \",\"award\":\"b\",\"candidate\":{\"type\":\"person\"}}",
                "{\"version\":2,\"id\":\"a\",\"award\":\"b\",\"candidate\":{\"type\":\"person\"}}",
                "{\"type\":\"registration\",\"id\":\"a\",\"unit\":\"b\"}"
            })
    void what_the_reader_refuses_the_schema_refuses(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThat(new DossierReader().read(json)).hasOnlyElementsOfType(ReadDossier.Unreadable.class);
    }
}
