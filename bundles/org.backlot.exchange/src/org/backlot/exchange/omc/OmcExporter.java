package org.backlot.exchange.omc;

import java.io.IOException;
import java.io.OutputStream;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes the production in the Ontology for Media Creation 2.8: the work, its scenes as the story and as the production
 * has them, characters, locations, objects and wardrobe, shooting locations and people. Entities name each other by
 * their ids; what the ontology has no place for is custom data. Omitted scenes are left out, and so is what is nobody
 * else's business: dates of birth, homes and notes about people.
 */
public final class OmcExporter implements Exporter {

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartArray();
            new OmcProduction(production, questions.categories(), new OmcJson(json)).write();
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
