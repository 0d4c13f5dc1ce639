using Our.UserAccess.Operations.Contracts;

namespace Our.UserAccess.Operations.GetOperation;

/// <summary>How one item ended.</summary>
/// <param name="Index">From 0, in the order in which they are done.</param>
/// <param name="SubjectId">The user; null for one who was not made.</param>
/// <param name="Name">As it was when the operation started.</param>
/// <param name="State">How far it is.</param>
/// <param name="Sentence">Why, for people.</param>
internal sealed record OperationResult(int Index, Guid? SubjectId, string Name, ItemState State, string? Sentence);
