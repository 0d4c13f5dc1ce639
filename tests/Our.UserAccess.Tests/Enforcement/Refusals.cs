using Our.UserAccess.Decisions;
using Our.UserAccess.Enforcement.Contracts;

namespace Our.UserAccess.Tests.Enforcement;

internal sealed class Refusals : IRefusalNotes
{
    public List<(Guid User, Answer Refusal)> Added { get; } = [];

    public void Add(Guid user, Answer refusal, Circumstances circumstances = default) => Added.Add((user, refusal));
}
