using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Access;

/// <summary>A question with the facts that answer it.</summary>
internal sealed record AskedQuestion(AccessSnapshot Facts, Question Question);
