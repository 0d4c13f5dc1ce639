using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Enforcement.Contracts;

namespace Our.UserAccess.Enforcement.Refusals;

internal sealed record RefusalNote(Guid User, Answer Refusal, DateTimeOffset At)
{
    public Question Question => new(User, Refusal.Node, Refusal.Verb ?? string.Empty, At);
}
