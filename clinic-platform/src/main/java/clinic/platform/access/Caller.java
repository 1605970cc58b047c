package clinic.platform.access;

/**
 * Who is calling. A controller declares it as a parameter.
 *
 * @param clinicId the clinic whose data this call may see and change
 * @param name the access key's name or the token's subject; unique within the clinic
 * @param role what the caller works as
 */
public record Caller(String clinicId, String name, Role role) {}
