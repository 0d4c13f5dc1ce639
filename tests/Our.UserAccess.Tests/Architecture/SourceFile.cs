namespace Our.UserAccess.Tests.Architecture;

/// <param name="Path">Relative to the package's folder, with slashes.</param>
/// <param name="Text">The whole file.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public string Folder => Path.Split('/')[0];

    /// <summary>A capability's own Persistence folder.</summary>
    public bool IsStore => Path.Split('/') is [_, "Persistence", ..];

    public int Lines => Text.Split('\n').Length;
}
