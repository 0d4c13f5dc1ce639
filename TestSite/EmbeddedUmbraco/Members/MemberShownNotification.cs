using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;

namespace EmbeddedUmbraco.Members;

/// <summary>Somebody opened a member and was sent its sensitive values. Umbraco 17 has no such notification.</summary>
/// <param name="Member">Who was opened.</param>
/// <param name="User">Who looked.</param>
/// <param name="Fields">The names of the sensitive properties that have a value.</param>
public sealed record MemberShownNotification(IMember Member, IUser User, IReadOnlyList<string> Fields) : INotification;
