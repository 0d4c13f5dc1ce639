namespace EmbeddedUmbraco.ManagementApi.Manifests;

internal sealed record ManifestModel(string Name, string? Id, string? Version, IReadOnlyList<object> Extensions);
