using Our.UserAccess.Decisions;

namespace Our.UserAccess.Access.Who;

/// <summary>Somebody who may, and why.</summary>
internal sealed record WhoItem(Guid UserId, string UserName, Layer Layer, IReadOnlyList<string> Because, string Sentence);
