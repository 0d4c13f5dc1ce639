using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Facts;

/// <summary>Who asks, with the groups that count for them. Without facts of access nobody is known, so everything is refused.</summary>
internal sealed class FormsAskers(IAccessFacts access, TimeProvider clock)
{
    public FormsAsker Of(Guid user, DateTimeOffset? at = null) =>
        access.Current is AccessSnapshot snapshot ? FormsAsker.Of(snapshot, user, at ?? clock.GetUtcNow()) : new FormsAsker(user, State: null, []);
}
