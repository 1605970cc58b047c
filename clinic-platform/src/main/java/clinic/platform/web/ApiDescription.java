package clinic.platform.web;

import clinic.platform.access.Caller;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes once, for every operation, what all of them share. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, IfMatch.class, PageRequest.class, Replies.class);
    }

    @Bean
    OpenApiCustomizer sharedDescription() {
        return SharedDescription::complete;
    }

    @Bean
    OperationCustomizer sharedParameters() {
        return ApiDescription::describe;
    }

    private static Operation describe(Operation operation, HandlerMethod handler) {
        Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .forEach(type -> describe(operation, type));
        return operation;
    }

    private static void describe(Operation operation, Class<?> type) {
        if (type.equals(IfMatch.class)) {
            refer(operation, SharedDescription.IF_MATCH);
        } else if (type.equals(Replies.class)) {
            refer(operation, SharedDescription.IDEMPOTENCY_KEY);
        } else if (type.equals(PageRequest.class)) {
            refer(operation, SharedDescription.LIMIT);
            refer(operation, SharedDescription.CURSOR);
        }
    }

    private static void refer(Operation operation, String parameter) {
        operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + parameter));
    }
}
