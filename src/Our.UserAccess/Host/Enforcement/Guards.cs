using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Enforcing;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Enforcement;

/// <summary>Whose questions are ours, and with which version of the facts they are answered.</summary>
internal sealed class Guards(IAccessFacts access, TimeProvider clock)
{
    /// <summary>False: nothing of ours concerns the user, Umbraco answers. Without facts everybody is concerned.</summary>
    public bool Concern(IUser user, NodeKind kind, out TreeGuard guard)
    {
        AccessSnapshot? facts = access.Current;
        guard = new TreeGuard(facts, user.Key, kind, clock.GetUtcNow());
        return facts is null || facts.Concerns(user.Key);
    }
}
