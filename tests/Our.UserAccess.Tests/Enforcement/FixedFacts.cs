using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;

namespace Our.UserAccess.Tests.Enforcement;

internal sealed class FixedFacts(AccessSnapshot? facts) : IAccessFacts
{
    public AccessSnapshot? Current { get; set; } = facts;
}
