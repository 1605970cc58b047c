package clinic.booking.client.web;

import clinic.booking.client.Client;
import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import clinic.booking.client.ErasureDesk;
import clinic.booking.practice.Practices;
import clinic.platform.access.Caller;
import clinic.platform.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What clients may ask of those who keep their data. */
@RestController
@RequestMapping("/v1/clients/{id}")
class PrivacyController {

    private final ErasureDesk erasures;
    private final Clients clients;
    private final Practices practices;
    private final ExportWriter writer;

    PrivacyController(ErasureDesk erasures, Clients clients, Practices practices, ExportWriter writer) {
        this.erasures = erasures;
        this.clients = clients;
        this.practices = practices;
        this.writer = writer;
    }

    @Operation(
            summary = "All that is held on a client",
            description = "The client, and one list for each kind of record, oldest first. Written as it is read.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    @GetMapping(value = "/export", produces = MediaType.APPLICATION_JSON_VALUE)
    void export(Caller caller, @PathVariable ClientId id, HttpServletResponse response) throws IOException {
        Client client = clients.get(caller.clinicId(), id);
        ZoneId zone = practices.of(caller.clinicId()).clinic().timeZone();
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"client-" + id + ".json\"");
        writer.write(client, zone, response.getOutputStream());
    }

    @Operation(
            summary = "Erases a client",
            description = "Nothing that tells who the client was or how they were is kept, here or in other services;"
                    + " anonymous figures stay. A client who is booked is erased only with cancelBookings=true."
                    + " Erasing once more answers the same.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(
            Caller caller,
            @PathVariable ClientId id,
            IfMatch expected,
            @RequestParam(defaultValue = "false") boolean cancelBookings) {
        erasures.erase(caller, id, expected, cancelBookings);
    }
}
