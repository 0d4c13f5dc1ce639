namespace Our.UserAccess.Decisions.Questions;

public readonly record struct UserDecision(Guid User, Decision Decision);
