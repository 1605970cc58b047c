# One recipe for the three services: docker build --build-arg SERVICE=booking-service --build-arg PORT=8080 .

# The stage names no service, so it is built once and shared by all three images.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -q -B -Dmaven.test.skip=true -pl booking-service,notification-service,reporting-service -am package

FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
WORKDIR /layers
COPY --from=build /src/${SERVICE}/target/${SERVICE}-exec.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination .

FROM eclipse-temurin:25-jre
ARG SERVICE
ARG PORT
WORKDIR /app
# What changes least comes first; the application itself is the last and smallest layer.
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./

# The cache below is only taken when the JVM runs with the options it was trained with: change them together.
ENV SERVER_PORT=${PORT} \
    JDK_JAVA_OPTIONS="-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:MaxRAMPercentage=65 -XX:+ExitOnOutOfMemoryError"

# Training needs neither broker nor database: the context is refreshed, then left before anything connects.
# A context that does not come up still trains the class loading it got to, so a failure costs start time, not the image.
RUN CLINIC_ACCESS_KEYS="training:main:OWNER:$(printf training | sha256sum | cut -d' ' -f1)" \
    CLINIC_LINK_SECRETS="training training training training" \
    CLINIC_ENCRYPTION_KEYS="$(head -c 32 /dev/zero | base64)" \
    SPRING_MONGODB_URI="mongodb://127.0.0.1:1/training?serverSelectionTimeoutMS=500" \
    java -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar >/tmp/training.log 2>&1 \
      || echo "training ended early: $(grep -m 1 'Caused by\|ERROR' /tmp/training.log)"; \
    rm -f /tmp/training.log

USER 10001:10001
EXPOSE ${PORT}
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-jar", "app.jar"]
