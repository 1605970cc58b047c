package clinic.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Map;

/** The parts of the OpenAPI description that operations refer to. */
final class SharedDescription {
    static final String IF_MATCH = "IfMatch";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    static final String LIMIT = "Limit";
    static final String CURSOR = "Cursor";

    private static final String KEY = "accessKey";
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The request is not valid; `errors` names the fields",
            "401", "No access key, or one that is not known",
            "403", "The key's role does not allow this",
            "404", "There is nothing at this address",
            "503", "The database is out of reach: try again after Retry-After",
            "default", "Any other refusal, told by its `type`");

    private SharedDescription() {}

    static void complete(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        components(api.getComponents());
        api.addSecurityItem(new SecurityRequirement().addList(KEY));
        if (api.getPaths() != null) {
            api.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .forEach(operations -> operations.forEach(SharedDescription::problems));
        }
    }

    private static void components(Components components) {
        components.addSecuritySchemes(
                KEY,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("An access key, or a JWT where an issuer is configured"));
        components.addSchemas(PROBLEM, problem());
        PROBLEMS.forEach((status, meaning) -> components.addResponses(PROBLEM + status, response(status, meaning)));
        components.addParameters(IF_MATCH, header("If-Match", "The ETag the change was decided on; stale ones: 412"));
        components.addParameters(
                IDEMPOTENCY_KEY,
                header(
                        "Idempotency-Key",
                        "1 to 255 characters; the same request again gets the first answer for 24 h"));
        components.addParameters(LIMIT, query("limit", "How many items at most", limit()));
        components.addParameters(
                CURSOR, query("cursor", "`next` of the part before; empty for the start", new StringSchema()));
    }

    private static void problems(Operation operation) {
        ApiResponses responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        PROBLEMS.keySet().stream()
                .sorted()
                .forEach(status -> responses.putIfAbsent(
                        status, new ApiResponse().$ref("#/components/responses/" + PROBLEM + status)));
        operation.setResponses(responses);
    }

    private static ApiResponse response(String status, String meaning) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        ApiResponse response = new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
        return status.equals("503")
                ? response.addHeaderObject(
                        "Retry-After", new Header().schema(new IntegerSchema()).description("Seconds to wait"))
                : response;
    }

    private static Schema<?> problem() {
        Schema<?> fault =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .description("RFC 9457 problem details")
                .addProperty("type", new StringSchema().example("urn:clinic:problem:invalid-request"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(fault));
    }

    private static Schema<?> limit() {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        limit.setDefault(PageRequest.DEFAULT_LIMIT);
        return limit;
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }
}
