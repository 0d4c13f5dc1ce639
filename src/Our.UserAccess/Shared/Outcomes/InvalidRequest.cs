namespace Our.UserAccess.Shared.Outcomes;

internal static class InvalidRequest
{
    public static Failure Of(IReadOnlyDictionary<string, string[]> fields) =>
        new("invalid-request", FailureKind.Invalid, "The request has mistakes in it.", Sentences(fields)) { Fields = fields };

    private static string Sentences(IReadOnlyDictionary<string, string[]> fields) =>
        string.Join(' ', fields.OrderBy(field => field.Key, StringComparer.Ordinal).SelectMany(field => field.Value));
}
