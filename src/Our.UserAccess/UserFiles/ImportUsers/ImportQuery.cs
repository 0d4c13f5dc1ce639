namespace Our.UserAccess.UserFiles.ImportUsers;

internal sealed record ImportQuery
{
    /// <summary>Whether the file is only looked at.</summary>
    public bool DryRun { get; init; }
}
