namespace Our.UserAccess.LifeCycle.Offboard;

/// <param name="Id">Of the offboarding.</param>
/// <param name="At">UTC.</param>
/// <param name="UndoUntil">UTC.</param>
/// <param name="Items">What went, or came back; what did not says why.</param>
internal sealed record OffboardResult(Guid Id, DateTime At, DateTime UndoUntil, IReadOnlyList<OffboardItem> Items);
