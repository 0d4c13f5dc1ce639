using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Enforcement.Contracts;

/// <summary>Why something is refused, for people. Never throws: who cannot be told why is told that.</summary>
internal interface IRefusalSentence
{
    Task<string> SayAsync(Question question, CancellationToken cancellationToken);
}
