using System.Reflection;

namespace Our.UserAccess.BrowserTests.Evidence;

/// <summary>Where pictures go.</summary>
internal static class Folders
{
    private static readonly string Root =
        typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Failures { get; } = Path.Combine(Root, "TestResults", "browser");

    public static string Documentation { get; } = Path.Combine(Root, "docs", "screenshots");
}
