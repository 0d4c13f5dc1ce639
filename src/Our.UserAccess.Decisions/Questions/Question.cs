namespace Our.UserAccess.Decisions.Questions;

/// <summary>May this user do this on this node at this time?</summary>
public readonly record struct Question(Guid User, Guid Node, string Verb, DateTimeOffset At, Circumstances Circumstances = default);
