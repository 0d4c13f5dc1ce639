namespace Our.UserAccess.Access.DecideMany;

/// <summary>One result for each question, in their order.</summary>
internal sealed record DecidedMany(IReadOnlyList<DecidedItem> Items);
