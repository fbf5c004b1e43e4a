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
import org.junit.jupiter.params.provider.CsvSource;

class RoundSchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(DossierSchema.generatedOfRounds());

    @Test
    void the_stored_schema_is_the_generated_one() throws IOException {
        Path stored = Path.of("main/resources" + DossierSchema.ROUND_RESOURCE);
        if (Boolean.getBoolean("khen.writeSchema")) {
            Files.writeString(stored, DossierSchema.generatedOfRounds());
        }
        assertThat(Files.readString(stored))
                .as("If the form of a round may change, run with -Dkhen.writeSchema=true")
                .isEqualTo(DossierSchema.generatedOfRounds());
    }

    @Test
    void every_written_round_keeps_to_the_schema() {
        RandomDossiers dossiers = new RandomDossiers(2015);
        for (int i = 0; i < 30; i++) {
            String round = RoundWriter.compact().write(dossiers.round(i % 5));
            assertThat(SCHEMA.validate(round, InputFormat.JSON)).as(round).isEmpty();
        }
    }

    @Test
    void what_is_personal_is_marked() {
        assertThat(DossierSchema.generatedOfRounds())
                .containsPattern(
                        "\"title\" : \"chức vụ\",\\s+\"description\" : \"[^\"]+\",\\s+\"x-khen-personal\" : true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"review-round\", | ''",
                "review-round | nomination",
                "\"id\":\"r\", | ''",
                "2015-12-20 | 20/12/2015",
                "[{\"nomination\" | [{\"unitRank\":0,\"nomination\"",
                "[{\"nomination\" | [{\"ballot\":{\"inFavour\":1},\"nomination\"",
                "[{\"nomination\" | [{\"chucVu\":\"x\",\"nomination\"",
                "\"award\":\"b\", | ''",
            })
    void what_the_reader_refuses_the_schema_refuses(String good, String bad) {
        String json = RoundReaderTest.round(
                "{\"nomination\":{\"id\":\"a\",\"award\":\"b\"," + "\"candidate\":{\"type\":\"person\"}}}");
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(new RoundReader().read(json).isWhole()).isTrue();
        assertThat(json).contains(good);

        String broken = json.replace(good, bad);

        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
        assertThat(new RoundReader().read(broken).isWhole()).isFalse();
    }
}
