using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;

namespace EmbeddedUmbraco.Members;

internal static class MemberColumns
{
    public static void Write(Member member, MemberRow row)
    {
        row.Username = member.Username;
        row.Email = member.Email;
        row.EmailConfirmedDate = member.EmailConfirmedDate;
        row.RawPasswordValue = member.RawPasswordValue;
        row.PasswordConfiguration = member.PasswordConfiguration;
        row.SecurityStamp = member.SecurityStamp;
        row.IsApproved = member.IsApproved;
        row.IsLockedOut = member.IsLockedOut;
        row.FailedPasswordAttempts = member.FailedPasswordAttempts;
        row.LastLoginDate = member.LastLoginDate;
        row.LastLockoutDate = member.LastLockoutDate;
        row.LastPasswordChangeDate = member.LastPasswordChangeDate;
    }

    public static void Read(MemberRow row, Member member)
    {
        member.EmailConfirmedDate = row.EmailConfirmedDate;
        member.PasswordConfiguration = row.PasswordConfiguration;
        member.SecurityStamp = row.SecurityStamp;
        member.IsApproved = row.IsApproved;
        member.IsLockedOut = row.IsLockedOut;
        member.FailedPasswordAttempts = row.FailedPasswordAttempts;
        member.LastLoginDate = row.LastLoginDate;
        member.LastLockoutDate = row.LastLockoutDate;
        member.LastPasswordChangeDate = row.LastPasswordChangeDate;
    }

    public static bool Matches(this string text, string wanted, StringPropertyMatchType how) => how switch
    {
        StringPropertyMatchType.Exact => text.Equals(wanted, StringComparison.OrdinalIgnoreCase),
        StringPropertyMatchType.StartsWith => text.StartsWith(wanted, StringComparison.OrdinalIgnoreCase),
        StringPropertyMatchType.EndsWith => text.EndsWith(wanted, StringComparison.OrdinalIgnoreCase),
        _ => text.Contains(wanted, StringComparison.OrdinalIgnoreCase),
    };
}
