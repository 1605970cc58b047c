package clinic.platform.web;

import jakarta.validation.MessageInterpolator;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** The conventions that all HTTP interfaces of the clinic keep. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebProperties.class)
@Import({Problems.class, InvalidRequests.class, AnswerHeaders.class, ErrorPage.class, ApiDescription.class})
class WebAutoConfiguration {
    @Bean
    JacksonModule strictValues() {
        return new SimpleModule("strict values")
                .addDeserializer(String.class, new StrictText())
                .addDeserializer(BigDecimal.class, new StrictDecimal())
                .setDeserializerModifier(new StrictMoments());
    }

    @Bean
    WebMvcConfigurer webArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IfMatchArgument());
                resolvers.add(new PageRequestArgument());
            }
        };
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(WebProperties properties) {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit(properties));
        filter.setOrder(-1);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve()));
    }

    /** Messages are part of the contract: the same for every Accept-Language. */
    @Bean
    ValidationConfigurationCustomizer englishMessages() {
        return configuration -> {
            MessageInterpolator messages = configuration.getDefaultMessageInterpolator();
            configuration.messageInterpolator(new EnglishMessages(messages));
        };
    }
}
