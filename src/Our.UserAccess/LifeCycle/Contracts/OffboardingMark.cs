namespace Our.UserAccess.LifeCycle.Contracts;

/// <param name="Id">Of the offboarding.</param>
/// <param name="At">UTC.</param>
/// <param name="ByName">Who did it; null when they are no longer there.</param>
/// <param name="UndoUntil">UTC.</param>
internal sealed record OffboardingMark(Guid Id, DateTime At, string? ByName, DateTime UndoUntil);
