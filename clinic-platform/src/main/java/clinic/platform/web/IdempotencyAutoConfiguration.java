package clinic.platform.web;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Idempotency-Key on every POST whose controller takes {@link Replies}. */
@AutoConfiguration(afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnWebApplication
@Import(KeptAnswers.class)
public class IdempotencyAutoConfiguration {

    @Bean
    IdempotencyFilter idempotencyFilter() {
        return new IdempotencyFilter();
    }

    @Bean
    WebMvcConfigurer replies(JsonMapper mapper) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RepliesResolver(mapper));
            }
        };
    }
}
