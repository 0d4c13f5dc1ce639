using System.Reflection;

namespace Our.UserAccess.Tests.Architecture;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string PackageFolder => Path.Combine(Root, "src", "Our.UserAccess");

    public static IEnumerable<SourceFile> PackageSources() => Directory
        .EnumerateFiles(PackageFolder, "*.cs", SearchOption.AllDirectories)
        .Select(file => new SourceFile(Path.GetRelativePath(PackageFolder, file).Replace('\\', '/'), File.ReadAllText(file)))
        .Where(source => source.Folder is not "bin" and not "obj" and not "wwwroot");

    /// <summary>Compares with a file that somebody approved; UPDATE_APPROVED=1 writes it anew.</summary>
    public static void AssertApproved(string path, string actual)
    {
        string file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
