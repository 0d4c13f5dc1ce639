namespace Our.UserAccess.Decisions.Questions;

public readonly record struct VerbDecision(string Verb, Decision Decision);
