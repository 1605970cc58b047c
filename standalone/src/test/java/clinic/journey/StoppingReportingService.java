package clinic.journey;

import clinic.reporting.ReportingService;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** reporting-service as it is, but for a place where it stops, and by a clock that a test sets. */
final class StoppingReportingService {

    private StoppingReportingService() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(ReportingService.class, StoppingBookingService.class, NotificationAtAnyTime.class)
                .run(args);
    }
}
