namespace Our.UserAccess.UserFiles.Import;

/// <summary>A row that can be imported.</summary>
/// <param name="Row">As a spreadsheet counts.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The mail address.</param>
/// <param name="Groups">As the file names them.</param>
/// <param name="What"><c>create</c> or <c>invite</c>.</param>
internal sealed record ImportPreview(int Row, string Name, string Email, IReadOnlyList<string> Groups, string What);
