namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>A start folder; no name where no source knows it any longer.</summary>
internal sealed record FormsFolderReference(Guid Id, string? Name);
