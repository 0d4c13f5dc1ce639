namespace EmbeddedUmbraco.Backoffice;

/// <param name="Hash">Of the content.</param>
/// <param name="Encodings">The size of each compressed copy, by the ending that its file name carries.</param>
internal sealed record ClientFile(string Hash, Dictionary<string, long> Encodings);
