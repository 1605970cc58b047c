package clinic.platform.web;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient;

class ApiDescriptionTest {
    private static final String POST = "$.paths['/v1/notes'].post";
    private static final String GET = "$.paths['/v1/notes'].get";

    @Test
    void describesTheKeyAndTheProblemsOnce() {
        description()
                .jsonPath("$.components.securitySchemes.accessKey.scheme")
                .isEqualTo("bearer")
                .jsonPath(POST + ".responses['400']['$ref']")
                .isEqualTo("#/components/responses/Problem400")
                .jsonPath("$.components.responses.Problem400.content['application/problem+json'].schema['$ref']")
                .isEqualTo("#/components/schemas/Problem")
                .jsonPath("$.components.schemas.Problem.properties.errors.items.properties.field.type")
                .isEqualTo("string");
    }

    @Test
    void describesHeadersAndCursorsInsteadOfOurTypes() {
        description()
                .jsonPath(POST + ".parameters[*]['$ref']")
                .isEqualTo("#/components/parameters/IdempotencyKey")
                .jsonPath("$.paths['/v1/notes/{id}'].put.parameters[?(@['$ref'])]['$ref']")
                .isEqualTo("#/components/parameters/IfMatch")
                .jsonPath(GET + ".parameters[?(@['$ref'] == '#/components/parameters/Limit')]")
                .exists()
                .jsonPath(GET + ".parameters[?(@['$ref'] == '#/components/parameters/Cursor')]")
                .exists()
                .jsonPath("$.paths['/v1/me'].get.parameters")
                .doesNotExist()
                .jsonPath("$.components.parameters.Limit.schema.maximum")
                .isEqualTo(200)
                .jsonPath("$.paths['/error']")
                .doesNotExist();
    }

    @Test
    void showsThePageWithoutAKey() {
        Sample.anonymous().get().uri("/docs").exchange().expectStatus().is3xxRedirection();
        Sample.anonymous()
                .get()
                .uri("/swagger-ui/index.html")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static RestTestClient.BodyContentSpec description() {
        return Sample.anonymous()
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
