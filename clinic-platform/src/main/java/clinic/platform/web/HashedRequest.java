package clinic.platform.web;

/** A request whose body can be compared with another's. */
interface HashedRequest {

    /** SHA-256 of the body, in hex. */
    String bodyHash();
}
