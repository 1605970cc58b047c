package clinic.booking.client.web;

import clinic.booking.client.Client;
import clinic.booking.client.ClientDesk;
import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practices;
import clinic.platform.access.Caller;
import clinic.platform.web.ETags;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clients. */
@RestController
@RequestMapping("/v1/clients")
class ClientController {

    private final ClientDesk desk;
    private final Clients clients;
    private final Practices practices;

    ClientController(ClientDesk desk, Clients clients, Practices practices) {
        this.desk = desk;
        this.clients = clients;
        this.practices = practices;
    }

    @PostMapping
    ResponseEntity<Object> register(Caller caller, @Valid @RequestBody ClientJson client, Replies replies) {
        Reply<Client> reply = replies.created(ClientJson::of, made -> "/v1/clients/" + made.id());
        desk.register(client.read(caller.clinicId(), ClientId.next(), locale(caller)), reply);
        return reply.answer();
    }

    @GetMapping
    Page<ClientJson> list(
            Caller caller, @RequestParam(required = false) @Nullable @Size(max = 100) String query, PageRequest page) {
        var found = clients.list(caller.clinicId(), query, page.after(), page.limit() + 1);
        return Page.of(found, page, Client::key).map(ClientJson::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ClientJson> read(Caller caller, @PathVariable ClientId id) {
        return answer(clients.get(caller.clinicId(), id));
    }

    @PutMapping("/{id}")
    ResponseEntity<ClientJson> change(
            Caller caller, @PathVariable ClientId id, IfMatch expected, @Valid @RequestBody ClientJson client) {
        return answer(desk.change(client.read(caller.clinicId(), id, locale(caller)), expected));
    }

    private String locale(Caller caller) {
        return practices.of(caller.clinicId()).clinic().locale();
    }

    private static ResponseEntity<ClientJson> answer(Client client) {
        return ResponseEntity.ok().eTag(ETags.of(client.version())).body(ClientJson.of(client));
    }
}
