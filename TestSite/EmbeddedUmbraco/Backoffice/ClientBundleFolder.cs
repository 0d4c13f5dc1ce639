using System.Reflection;

namespace EmbeddedUmbraco.Backoffice;

/// <summary>Where the client may be: beside a published site, or where the build of this working copy left it.</summary>
internal static class ClientBundleFolder
{
    public static IEnumerable<string> Candidates() =>
        typeof(ClientBundleFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == "BackofficeClientFolder")
            .Select(attribute => attribute.Value)
            .OfType<string>()
            .Prepend(Path.Combine(AppContext.BaseDirectory, "backoffice"));
}
