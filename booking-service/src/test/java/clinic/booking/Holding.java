package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The front desk keeps a slot while a form is filled in. */
record Holding(SmallClinic clinic, Api desk, MongoOperations mongo) {

    Api.Answer hold(String start) {
        Api.Answer held = desk.post("/v1/holds", clinic.holdWish(0, start));
        assertThat(held.status()).as(held.body().toString()).isEqualTo(201);
        return held;
    }

    Document document(Api.Answer held) {
        return mongo.getCollection("bookings")
                .find(new Document("_id", held.text("/id")))
                .first();
    }

    static String path(Api.Answer held) {
        return "/v1/holds/" + held.text("/id");
    }

    /** A wish for a booking that takes what is held. */
    static String with(Api.Answer held, String wish) {
        return wish.replace("}", ",'holdId':'" + held.text("/id") + "'}");
    }
}
