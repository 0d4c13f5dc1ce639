namespace Our.UserAccess.Decisions.Storage;

/// <summary>A row that was removed and may be taken again; a list that versions share.</summary>
internal sealed record FreeRow(int Row, FreeRow? Next);
