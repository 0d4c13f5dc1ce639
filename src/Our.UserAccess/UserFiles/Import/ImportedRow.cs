namespace Our.UserAccess.UserFiles.Import;

/// <summary>A row of a file, cell by cell.</summary>
internal sealed record ImportedRow
{
    /// <summary>As a spreadsheet counts: the header is row 1.</summary>
    public required int Row { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    /// <summary>The mail address where the cell is empty.</summary>
    public required string UserName { get; init; }

    public required IReadOnlyList<string> Groups { get; init; }

    public required IReadOnlyList<string> Workspaces { get; init; }

    public required string Language { get; init; }

    public required string AccessUntil { get; init; }

    public required string SignIn { get; init; }
}
