namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>Everything that a source has.</summary>
/// <param name="Folders">In any order.</param>
/// <param name="Forms">In any order.</param>
public sealed record FormsContents(IReadOnlyList<FormsFolder> Folders, IReadOnlyList<SecuredForm> Forms);
