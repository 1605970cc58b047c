package clinic.backing;

/** A MongoDB connection string cut into what stands before and after the name of the database. */
record MongoUri(String servers, String options) {

    static MongoUri of(String uri) {
        var options = uri.indexOf('?');
        var path = options < 0 ? uri : uri.substring(0, options);
        var database = path.indexOf('/', path.indexOf("://") + 3);
        return new MongoUri(
                database < 0 ? path : path.substring(0, database), options < 0 ? "" : uri.substring(options));
    }

    String withDatabase(String database) {
        return servers + "/" + database + options;
    }
}
