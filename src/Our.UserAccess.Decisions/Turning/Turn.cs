namespace Our.UserAccess.Decisions.Turning;

/// <summary>Changes that, made together, turn a decision into its opposite at the time asked about.</summary>
public sealed record Turn(IReadOnlyList<TurnChange> Changes);
